// Where a sheet of hours lies in the week grid, for whoever wants to open it.
#pragma once

#include "app/context.h"
#include "domain/base/iso_week.h"

namespace werkbalie::app {

struct SheetPlace {
    domain::TimesheetId sheet;
    domain::IsoWeek week;
    domain::PlacementId placement;
};
/// Right::ViewHours. Refusal record.missing.
[[nodiscard]] domain::Result<SheetPlace> placeOfSheet(Context& context, domain::TimesheetId sheet);
[[nodiscard]] domain::Result<SheetPlace>
placeOfSheet(Context& context, domain::PlacementId placement, domain::IsoWeek week);

} // namespace werkbalie::app
