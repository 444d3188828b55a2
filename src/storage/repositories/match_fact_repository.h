// What a match must know of a candidate that stands in other records: running placements, and
// refusals by clients.
#pragma once

#include "domain/matching/profile.h"
#include "storage/db/connection.h"

#include <unordered_map>
#include <vector>

namespace werkbalie::storage {

enum class FactKind { Placement, Proposal };
/// A record that says something about a candidate.
struct FactRecord {
    FactKind kind = FactKind::Placement;
    std::int64_t id = 0;
    auto operator<=>(const FactRecord&) const = default;
};

class MatchFactRepository {
public:
    explicit MatchFactRepository(db::Connection& connection) : m_connection(connection) {}

    /// Placements that were not ended, by their first day. Of one candidate, or of all.
    [[nodiscard]] std::unordered_map<domain::CandidateId, std::vector<domain::Engagement>>
    engagements(std::optional<domain::CandidateId> candidate = {});
    /// Clients who dropped a candidate for what the candidate can: experience, qualification, skill
    /// or language. That another was chosen, or hours or a wage that did not fit then, is no
    /// refusal of the person.
    [[nodiscard]] std::unordered_map<domain::CandidateId, std::vector<domain::ClientId>>
    refusals(std::optional<domain::CandidateId> candidate = {});
    /// Nothing when there is no such record.
    [[nodiscard]] std::optional<domain::CandidateId> candidateOf(const FactRecord& record);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
