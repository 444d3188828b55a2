// How many hours a week should show, day by day, and what is still missing of them.
#pragma once

#include "domain/administration/timesheet.h"

#include <array>

namespace werkbalie::domain {

using DayMinutes = std::array<Minutes, 7>; ///< Monday to Sunday

struct ExpectedHours {
    DateRange placementDays;
    Minutes agreed{0};                      ///< a week
    std::optional<DayMinutes> planned = {}; ///< of the roster, which goes before the agreement
};
/// Without a roster the agreed hours lie on Monday to Friday, a rest of minutes on the first days;
/// nothing outside the placement.
[[nodiscard]] DayMinutes expectedDays(const ExpectedHours& expected, IsoWeek week);
[[nodiscard]] Minutes totalOf(const DayMinutes& days);

struct WeekCompleteness {
    Minutes expected{0};
    Minutes entered{0};                 ///< of every kind but stand-by, absence too
    std::vector<Date> missingDays = {}; ///< something was expected and nothing entered
    [[nodiscard]] bool isEmpty() const { return expected > Minutes{0} && entered == Minutes{0}; }
    [[nodiscard]] bool isComplete() const { return missingDays.empty(); }
};
[[nodiscard]] WeekCompleteness completenessOf(const Timesheet& sheet, const DayMinutes& expected);

} // namespace werkbalie::domain
