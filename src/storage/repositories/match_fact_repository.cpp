// Reads running placements for the matcher.
#include "storage/repositories/match_fact_repository.h"

#include "storage/repositories/rows.h"

namespace werkbalie::storage {

using namespace domain;

std::unordered_map<CandidateId, std::vector<Engagement>>
MatchFactRepository::engagements(std::optional<CandidateId> candidate) {
    Filter filter;
    filter.where("status <> 'ended'");
    filter.equal("candidate_id", "candidate", candidate);
    db::Statement& query = m_connection.prepare(R"(SELECT candidate_id, starts, ends,
            minutes_per_week
        FROM placement)" + filter.sql() + " ORDER BY candidate_id, starts, id");
    filter.bindTo(query);
    std::unordered_map<CandidateId, std::vector<Engagement>> found;
    while (query.next()) {
        Engagement engagement{.from = query.get<Date>(1),
                              .minutesPerWeek = query.get<Minutes>(3)};
        if (const auto until = query.get<std::optional<Date>>(2)) {
            engagement.lastDay = *until - std::chrono::days{1};
        }
        found[query.get<CandidateId>(0)].push_back(engagement);
    }
    return found;
}

} // namespace werkbalie::storage
