// How many hours a week should show, day by day, and what is still missing of them.
#pragma once

#include "domain/administration/planned_hours.h"
#include "domain/administration/timesheet.h"

namespace werkbalie::domain {

using DayMinutes = WeekMinutes; ///< Monday to Sunday

struct ExpectedHours {
    DateRange placementDays;
    Minutes agreed{0};                      ///< a week
    std::optional<DayMinutes> planned = {}; ///< of the roster, which goes before the agreement
};
/// Without a roster what was agreed (agreedDays), so that the grid and the list of who is missing
/// say the same; nothing outside the placement.
[[nodiscard]] DayMinutes expectedDays(const ExpectedHours& expected, IsoWeek week);

struct WeekCompleteness {
    Minutes expected{0};
    Minutes entered{0};                 ///< of every kind but stand-by, absence too
    std::vector<Date> missingDays = {}; ///< something was expected and nothing entered
    [[nodiscard]] bool isEmpty() const { return expected > Minutes{0} && entered == Minutes{0}; }
    [[nodiscard]] bool isComplete() const { return missingDays.empty(); }
};
[[nodiscard]] WeekCompleteness completenessOf(const Timesheet& sheet, const DayMinutes& expected);

} // namespace werkbalie::domain
