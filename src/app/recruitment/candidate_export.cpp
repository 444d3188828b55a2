// Walks the pages of one query inside a snapshot.
#include "app/recruitment/candidate_export.h"

namespace werkbalie::app {
namespace {

constexpr std::int64_t kPiece = 2000;

} // namespace

domain::Result<std::int64_t> eachCandidate(Context& context, storage::CandidateQuery query,
                                           const TakeCandidates& take, Progress& progress) {
    for (const auto right : {domain::Right::ViewCandidates, domain::Right::Export}) {
        if (const auto allowed = requireRight(context, right); !allowed) {
            return tl::unexpected(allowed.error());
        }
    }
    auto& connection = context.database.connection();
    const db::Transaction snapshot(connection, db::Transaction::Mode::Read);
    storage::CandidateRepository candidates(connection);
    query.limit = kPiece;
    std::int64_t done = 0;
    while (true) {
        if (progress.stopRequested()) {
            return domain::refuse("cancelled");
        }
        query.offset = done;
        const auto page = candidates.rows(query);
        take(page.rows);
        done += static_cast<std::int64_t>(page.rows.size());
        // The count of a page stops at a cap; the rows do not.
        progress.step(done, std::max(done, page.total));
        if (static_cast<std::int64_t>(page.rows.size()) < kPiece) {
            return done;
        }
    }
}

} // namespace werkbalie::app
