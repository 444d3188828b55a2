// Keeps the terms under which weeks were processed, and corrects such weeks under them.
#pragma once

#include "app/administration/hours.h"
#include "app/unit_of_work.h"
#include "domain/administration/week/difference_lines.h"

namespace werkbalie::app {

/// Part of the weekly run: the terms of every sheet it processed.
void keepWeekTerms(UnitOfWork& work, domain::WeeklyRunId run);

struct WeekCorrection {
    domain::TimesheetId sheet;
    std::int64_t version = 0;
    std::vector<domain::TimeEntry> wanted; ///< the whole week as it should have been
    std::string reason;
};
/// What would be booked: the lines that differ under the terms of that week. Right::ViewHours.
[[nodiscard]] domain::Result<std::vector<domain::TimeEntry>>
previewCorrection(Context& context, const WeekCorrection& correction);
/// Books them, with the reason in the trail; the next run of any week takes them. Refusals:
/// timesheet.not_processed {state}, correction.reason_missing, correction.nothing_changes,
/// record.conflict, hours.week_locked, and those of the checks of a week.
[[nodiscard]] domain::Result<domain::Timesheet> correctWeek(Context& context,
                                                            const WeekCorrection& correction);

} // namespace werkbalie::app
