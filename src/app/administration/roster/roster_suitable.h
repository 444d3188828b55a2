// Who could take an open shift: suitable by the match, available, and without a conflict in the
// week.
#pragma once

#include "app/administration/roster/roster.h"
#include "app/matching/matching.h"

namespace werkbalie::app {

struct SuitableWorker {
    domain::CandidateId candidate;
    RankedMatch match;
    std::optional<domain::PlacementId> placement = {}; ///< at the client on the day
    domain::Minutes planned{0};                        ///< in the week, without this shift
    domain::Findings findings = {};                    ///< what to know, as a call that comes late
};
/// First who has a placement at the client and can be assigned at once, then others, both by score.
/// Hard criteria knock out; for who works at the client already, the other placement does not.
/// Right EditRoster. Refusals: record.missing, cancelled.
[[nodiscard]] domain::Result<std::vector<SuitableWorker>>
suitableFor(Context& context, domain::ShiftId shift, std::size_t top, Progress& progress);

} // namespace werkbalie::app
