// Looks a sheet up by its number, or by whose week it is.
#include "app/administration/sheet_place.h"

#include "storage/repositories/timesheet_repository.h"

namespace werkbalie::app {

namespace {

using domain::Result;

Result<SheetPlace> placeOf(const std::optional<domain::Timesheet>& sheet) {
    if (!sheet) {
        return domain::refuse("record.missing", "timesheet");
    }
    return SheetPlace{.sheet = sheet->id, .week = sheet->week, .placement = sheet->placement};
}

} // namespace

Result<SheetPlace> placeOfSheet(Context& context, domain::TimesheetId sheet) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return placeOf(storage::TimesheetRepository(context.database.connection()).find(sheet));
}

Result<SheetPlace> placeOfSheet(Context& context, domain::PlacementId placement,
                                domain::IsoWeek week) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return placeOf(
        storage::TimesheetRepository(context.database.connection()).findFor(placement, week));
}

} // namespace werkbalie::app
