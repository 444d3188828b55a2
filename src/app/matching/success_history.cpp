// The list is small (two numbers a proposal) and read anew after any write: that keeps it right.
#include "app/matching/success_history.h"

#include "storage/audit_news.h"
#include "storage/repositories/match_history_repository.h"

namespace werkbalie::app {

domain::SuccessEstimate SuccessHistory::estimate(Context& context, int scoreInTenths) {
    auto& connection = context.database.connection();
    const std::lock_guard lock(m_mutex);
    if (const std::int64_t last = storage::lastAuditId(connection); last != m_seen) {
        m_ended = storage::MatchHistoryRepository(connection).ended();
        m_seen = last;
    }
    return domain::estimateSuccess(m_ended, scoreInTenths);
}

domain::Result<domain::SuccessEstimate> successEstimate(Context& context, int scoreInTenths) {
    if (const auto allowed = requireRight(context, domain::Right::Match); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return context.database.shared().get<SuccessHistory>()->estimate(context, scoreInTenths);
}

} // namespace werkbalie::app
