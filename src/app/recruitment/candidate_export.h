// All candidates of a list, however many pages it has.
#pragma once

#include "app/context.h"
#include "storage/repositories/candidate_repository.h"

#include <functional>

namespace werkbalie::app {

using TakeCandidates = std::function<void(const std::vector<storage::CandidateRow>& rows)>;

/// Everyone that the query finds (its page does not count), in its order and from one moment of the
/// database, handed over in pieces. How many there were. Refusals rights.missing, cancelled.
[[nodiscard]] domain::Result<std::int64_t> eachCandidate(Context& context,
                                                         storage::CandidateQuery query,
                                                         const TakeCandidates& take,
                                                         Progress& progress);

} // namespace werkbalie::app
