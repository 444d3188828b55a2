// "18 of 60": what became of the agency's earlier proposals with a score like this one.
#pragma once

#include "app/context.h"
#include "domain/matching/success_estimate.h"

#include <mutex>

namespace werkbalie::app {

/// The ended proposals of a database, read once and again when something was written; one of a
/// database, shared by its connections (storage::SharedState).
class SuccessHistory {
public:
    [[nodiscard]] domain::SuccessEstimate estimate(Context& context, int scoreInTenths);

private:
    std::mutex m_mutex;
    std::vector<domain::EndedProposal> m_ended;
    std::int64_t m_seen = -1; ///< last audit row that is in m_ended
};

/// Beside a score, never part of it: no score and no order follows from it. Right Match.
[[nodiscard]] domain::Result<domain::SuccessEstimate> successEstimate(Context& context,
                                                                      int scoreInTenths);

} // namespace werkbalie::app
