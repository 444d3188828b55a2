// What a match must know of a candidate that stands in other records: running placements.
#pragma once

#include "domain/matching/profile.h"
#include "storage/db/connection.h"

#include <unordered_map>
#include <vector>

namespace werkbalie::storage {

class MatchFactRepository {
public:
    explicit MatchFactRepository(db::Connection& connection) : m_connection(connection) {}

    /// Placements that were not ended, by their first day. Of one candidate, or of all.
    [[nodiscard]] std::unordered_map<domain::CandidateId, std::vector<domain::Engagement>>
    engagements(std::optional<domain::CandidateId> candidate = {});

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
