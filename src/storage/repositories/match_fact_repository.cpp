// Reads running placements and refusals for the matcher.
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
        Engagement engagement{.from = query.get<Date>(1), .minutesPerWeek = query.get<Minutes>(3)};
        if (const auto until = query.get<std::optional<Date>>(2)) {
            engagement.lastDay = *until - std::chrono::days{1};
        }
        found[query.get<CandidateId>(0)].push_back(engagement);
    }
    return found;
}

std::unordered_map<CandidateId, std::vector<ClientId>>
MatchFactRepository::refusals(std::optional<CandidateId> candidate) {
    Filter filter;
    filter.where("p.stage = 'dropped'");
    filter.where("p.dropped_by = 'client'");
    filter.where("p.drop_reason IN ('experience', 'qualification', 'skill', 'language')");
    filter.equal("p.candidate_id", "candidate", candidate);
    db::Statement& query =
        m_connection.prepare(R"(SELECT DISTINCT p.candidate_id, v.client_id
        FROM proposal p
        JOIN vacancy v ON v.id = p.vacancy_id)" +
                             filter.sql() + " ORDER BY p.candidate_id, v.client_id");
    filter.bindTo(query);
    std::unordered_map<CandidateId, std::vector<ClientId>> found;
    while (query.next()) {
        found[query.get<CandidateId>(0)].push_back(query.get<ClientId>(1));
    }
    return found;
}

std::optional<CandidateId> MatchFactRepository::candidateOf(const FactRecord& record) {
    db::Statement& query =
        m_connection.prepare(record.kind == FactKind::Placement ? R"(SELECT candidate_id
        FROM placement
        WHERE id = :id)"
                                                                : R"(SELECT candidate_id
        FROM proposal
        WHERE id = :id)");
    query.bind("id", record.id);
    return firstOf(query, [](db::Statement& row) { return row.get<CandidateId>(0); });
}

} // namespace werkbalie::storage
