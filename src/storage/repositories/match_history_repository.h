// What became of proposals, as counts are made of it: scores with their end, and groups over a
// period. Nothing here names anybody.
#pragma once

#include "domain/base/date_range.h"
#include "domain/base/id.h"
#include "domain/matching/success_estimate.h"
#include "domain/recruitment/match_weights.h"
#include "storage/db/connection.h"

#include <optional>
#include <vector>

namespace werkbalie::storage {

/// A candidate who stood before a choice, and how far it went.
struct ConsideredRow {
    domain::CandidateId candidate;
    domain::Date on{}; ///< taken into the procedure
    /// Only where it may be kept: the candidate agreed to registration, or is or was employed.
    std::optional<domain::Date> birthDate = {};
    bool proposed = false;
    bool placed = false;
};

/// The weights that vacancies were ranked under.
struct VacancyWeightsRow {
    domain::MatchWeights weights;
    std::int64_t vacancies = 0;
};

class MatchHistoryRepository {
public:
    explicit MatchHistoryRepository(db::Connection& connection) : m_connection(connection) {}

    /// Presented to the client and then placed or dropped, with the score of the moment on which
    /// they were presented. An undone step does not count.
    [[nodiscard]] std::vector<domain::EndedProposal> ended();
    /// Taken into a procedure in these days; by candidate.
    [[nodiscard]] std::vector<ConsideredRow> considered(const domain::DateRange& days);
    /// Of the vacancies into whose procedure somebody was taken in these days.
    [[nodiscard]] std::vector<VacancyWeightsRow> weightsUsed(const domain::DateRange& days);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
