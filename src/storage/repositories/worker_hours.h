// What one worker worked around a week, at whatever client: for checks that look past one sheet.
#pragma once

#include "domain/administration/timesheet.h"
#include "storage/db/connection.h"

#include <optional>
#include <vector>

namespace werkbalie::storage {

struct WorkerHours {
    std::optional<domain::Date> birthDate = {};
    std::vector<domain::TimeEntry> entries = {}; ///< by day
};

/// Of the worker of the placement: entries with begin and end in the weeks up to `weeks` before and
/// after, without those of the placement's own sheet of the week, corrections and stand-by.
[[nodiscard]] WorkerHours hoursAround(db::Connection& connection, domain::PlacementId placement,
                                      domain::IsoWeek week, int weeks);

} // namespace werkbalie::storage
