// A sheet beside all that its worker worked around it, at whatever client.
#pragma once

#include "app/context.h"
#include "domain/administration/timesheet.h"

namespace werkbalie::app {

/// What the Arbeidstijdenwet says of the hours with begin and end in the week of the sheet, over
/// the fifteen weeks before and after it. All are warnings: what was worked is paid, and whether an
/// exception holds no list can tell. Rules that `known` names for the same day are left out.
[[nodiscard]] domain::Findings checkWorkingTimeAround(Context& context,
                                                      const domain::Timesheet& sheet,
                                                      const domain::Findings& known);

} // namespace werkbalie::app
