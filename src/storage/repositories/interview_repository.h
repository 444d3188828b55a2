// Interviews of candidates at clients, with the names that a calendar shows.
#pragma once

#include "domain/matching/interview/interview.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <string>

namespace werkbalie::storage {

struct InterviewRow {
    domain::Interview interview = {};
    domain::CandidateId candidate = {};
    std::string candidateName = {};
    std::string candidateEmail = {};
    domain::VacancyId vacancy = {};
    std::string occupation = {};
    domain::ClientId client = {};
    std::string clientName = {};
    std::string consultantName = {};
};

struct InterviewQuery {
    std::optional<domain::VacancyId> vacancy = {};
    std::optional<domain::ProposalId> proposal = {};
    std::optional<domain::InterviewState> state = {};
    std::optional<domain::UserId> consultant = {};
    std::optional<domain::Instant> from = {};  ///< starts then or later
    std::optional<domain::Instant> until = {}; ///< starts before
};

class InterviewRepository {
public:
    explicit InterviewRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<InterviewRow> find(domain::InterviewId id);
    /// With its contacts.
    SaveOutcome save(const domain::Interview& interview);
    [[nodiscard]] std::vector<InterviewRow> rows(const InterviewQuery& query); ///< by start

private:
    [[nodiscard]] std::vector<InterviewRow> withContacts(std::vector<InterviewRow> rows);

    db::Connection& m_connection;
};

} // namespace werkbalie::storage
