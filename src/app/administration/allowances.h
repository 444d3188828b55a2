// Allowances of clients: kept by who may, laid over the hours of a weekly run, and explained
// quarter by quarter.
#pragma once

#include "app/context.h"
#include "domain/administration/allowances/billable_allowances.h"

#include <optional>

namespace werkbalie::app {

/// Of a client, or all; by client, newest first.
[[nodiscard]] domain::Result<std::vector<domain::AllowanceScheme>>
listAllowances(Context& context, const std::optional<domain::ClientId>& client = {});
/// Refusals: rights.missing, record.missing, the first blocking finding of checkAllowanceScheme.
[[nodiscard]] domain::Result<Saved<domain::AllowanceScheme>>
saveAllowances(Context& context, const domain::AllowanceScheme& scheme);
/// Weeks that were processed keep what was paid. Refusals: rights.missing, record.missing.
[[nodiscard]] domain::Result<Saved<domain::AllowanceScheme>>
removeAllowances(Context& context, const domain::AllowanceScheme& scheme);

/// What the allowances make of the hours of one worker's week.
struct ExplainedWeek {
    domain::AllowanceScheme scheme;
    std::vector<domain::TimeEntry> entries; ///< those that were judged; a piece each
    domain::AllowanceReceipt receipt;
};
/// The same of a sheet as it stands on the screen.
[[nodiscard]] ExplainedWeek explainSheet(const domain::AllowanceScheme& scheme,
                                         const domain::Timesheet& sheet,
                                         const domain::WorkTerms& terms);
/// Nothing when the client has no scheme on the Monday of the week. Refusals: rights.missing,
/// record.missing.
[[nodiscard]] domain::Result<std::optional<ExplainedWeek>>
explainAllowances(Context& context, domain::PlacementId placement, domain::IsoWeek week);

/// The hours of a run with the schemes of their clients laid over them.
[[nodiscard]] std::vector<domain::BillableEntry>
withClientAllowances(Context& context, const std::vector<domain::BillableEntry>& entries);
/// Time for time that the same hours earn.
[[nodiscard]] std::vector<domain::EarnedTime>
timeEarnedAtClients(Context& context, const std::vector<domain::BillableEntry>& entries);

} // namespace werkbalie::app
