// Vacancies with their requirements.
#pragma once

#include "domain/recruitment/vacancy.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

struct VacancyRow {
    domain::VacancyId id;
    std::int64_t version = 0;
    std::string occupation;
    domain::ClientId client;
    std::string clientName;
    std::string city;
    domain::VacancyStatus status = domain::VacancyStatus::Open;
    int positions = 1;
    int openPositions = 1; ///< positions less the placements on it that were not ended
    std::int64_t proposals = 0;
    domain::Date start{};
    domain::Minutes minutesPerWeek{0};
    std::optional<domain::HourlyRate> wageFrom = {};
    std::optional<domain::HourlyRate> wageTo = {};
    domain::BranchId branch;
    domain::UserId owner;
    std::string ownerName;
};

struct VacancyQuery {
    std::string text = {}; ///< every word a prefix, all words
    std::optional<domain::VacancyStatus> status = {};
    std::optional<domain::ClientId> client = {};
    std::optional<domain::BranchId> branch = {};
    std::optional<domain::UserId> owner = {};
};

class VacancyRepository {
public:
    explicit VacancyRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Vacancy> find(domain::VacancyId id);
    SaveOutcome save(const domain::Vacancy& vacancy);
    /// By start date, then id.
    [[nodiscard]] std::vector<VacancyRow> rows(const VacancyQuery& query);
    /// Whole records with requirements, by id; all of them without a status.
    [[nodiscard]] std::vector<domain::Vacancy>
    all(std::optional<domain::VacancyStatus> status = {});
    /// Placements on it that are not ended.
    [[nodiscard]] std::int64_t filledPositions(domain::VacancyId id);
    /// The client's name is searched too: its vacancies get the new one. Called by ClientRepository
    /// within its save, before the client's row changes and after.
    void removeFromIndex(domain::ClientId client);
    void addToIndex(domain::ClientId client);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
