// What a roster means for the hours of a week: what is planned day by day, and which calls there
// were.
#pragma once

#include "domain/administration/roster/roster_shift.h"
#include "domain/administration/week/week_check.h"

#include <span>

namespace werkbalie::domain {

/// Per day what is planned for the placement, without the breaks; a night counts on the day on
/// which it begins. Empty when the placement has no shift in the week; zeros when all were
/// withdrawn.
[[nodiscard]] std::optional<DayMinutes> plannedDays(std::span<const RosterShift> shifts,
                                                    PlacementId placement, IsoWeek week);
/// Calls of the placement for days of the week, with those that were taken back or changed.
[[nodiscard]] std::vector<CalledShift> callsOf(std::span<const RosterShift> shifts,
                                               PlacementId placement, IsoWeek week);
/// What to enter when the day went as planned: from the first begin to the last end, what lies
/// between two shifts as break. Empty when nothing is planned on the day.
[[nodiscard]] std::optional<HoursInput> plannedInput(std::span<const RosterShift> shifts,
                                                     PlacementId placement, Date day);

} // namespace werkbalie::domain
