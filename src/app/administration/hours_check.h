// The judgement on one sheet that the grid and the import share.
#pragma once

#include "domain/administration/timesheet.h"

namespace werkbalie::app {

/// checkTimesheet, plus hours on days outside the placement (hours.outside_placement, blocking).
[[nodiscard]] domain::Findings checkSheet(const domain::Timesheet& sheet,
                                          const domain::DateRange& placementDays);
/// Approved and processed sheets are no longer edited.
[[nodiscard]] bool isLocked(domain::TimesheetState state);
/// As the audit trail keeps it.
[[nodiscard]] std::string sheetJson(const domain::Timesheet& sheet);

} // namespace werkbalie::app
