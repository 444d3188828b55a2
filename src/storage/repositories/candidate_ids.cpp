// All candidates by number, for work that takes them a page at a time.
#include "storage/repositories/candidate_repository.h"

namespace werkbalie::storage {

namespace {

constexpr std::string_view kAllIds = R"(
SELECT id
FROM candidate
ORDER BY id
)";

} // namespace

std::vector<domain::CandidateId> CandidateRepository::allIds() {
    std::vector<domain::CandidateId> ids;
    auto& statement = m_connection.prepare(kAllIds);
    while (statement.next()) {
        ids.push_back(statement.get<domain::CandidateId>(0));
    }
    return ids;
}

} // namespace werkbalie::storage
