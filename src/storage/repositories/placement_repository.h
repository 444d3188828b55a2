// Placements of flex workers at clients.
#pragma once

#include "domain/administration/placement.h"
#include "domain/base/iso_week.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::storage {

struct PlacementRow {
    domain::PlacementId id;
    std::int64_t version = 0;
    domain::CandidateId candidate;
    std::string workerName; ///< sorted form, "Berg, Jan van den"
    domain::ClientId client;
    std::string clientName;
    std::string occupation;
    domain::PlacementStatus status = domain::PlacementStatus::Active;
    domain::DateRange period;
    domain::Minutes minutesPerWeek{0};
    domain::HourlyRate wage;
    domain::HourlyRate tariff;
    domain::HourlyRate costPrice;
    domain::BranchId branch;
    domain::UserId consultant;
    std::string consultantName;
    std::string externalId;
};

struct PlacementQuery {
    std::string text = {}; ///< folded, found anywhere in worker, client or occupation
    std::optional<domain::PlacementStatus> status = {};
    std::optional<domain::CandidateId> candidate = {};
    std::optional<domain::ClientId> client = {};
    std::optional<domain::VacancyId> vacancy = {};
    std::optional<domain::BranchId> branch = {};
    std::optional<domain::UserId> consultant = {};
    std::optional<domain::DateRange> activeIn = {}; ///< not a concept, at least one day in common
    std::optional<domain::DateRange> endingIn = {}; ///< last day lies in these days
};

class PlacementRepository {
public:
    explicit PlacementRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Placement> find(domain::PlacementId id);
    /// `now` is kept as the moment of agreement of a new placement.
    SaveOutcome save(const domain::Placement& placement, domain::Instant now);
    [[nodiscard]] std::vector<PlacementRow> rows(const PlacementQuery& query); ///< by worker name

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
