// What the commands of hours share: whose week it is, days of the week, the proof of an approval,
// and rows that stayed where they were.
#pragma once

#include "app/administration/hours_process.h"
#include "cli/invocation.h"

namespace werkbalie::cli {

/// --week and --client.
[[nodiscard]] app::WeekFilter weekFilterOf(const Invocation& invocation);
/// Of --placement in the week; refusal hours.placement_unknown {placement}.
[[nodiscard]] app::WeekRow placementRowOf(app::Context& context, const app::WeekFilter& filter,
                                          domain::PlacementId placement);
/// "mo", "ma", "di", ... as 0 = Monday .. 6 = Sunday; -1 when it is none of them.
[[nodiscard]] int weekdayOf(std::string_view word);

/// From --proof, --by, --on (today when absent), --reference and --attachment; UsageError on a kind
/// that does not exist.
[[nodiscard]] domain::HoursProof proofOf(const Invocation& invocation);
/// [{"placement","worker","client","rule","message"}]
[[nodiscard]] Json refusedRows(const app::ProcessReport& report);

} // namespace werkbalie::cli
