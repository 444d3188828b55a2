// Roster before agreement, and what of it a sheet does not hold yet.
#include "domain/administration/week/expected_hours.h"

namespace werkbalie::domain {

DayMinutes expectedDays(const ExpectedHours& expected, IsoWeek week) {
    if (!expected.planned) {
        return agreedDays(expected.agreed, week, expected.placementDays);
    }
    DayMinutes days{};
    for (std::size_t day = 0; day < days.size(); ++day) {
        if (expected.placementDays.contains(week.monday() +
                                            std::chrono::days{static_cast<int>(day)})) {
            days.at(day) = expected.planned->at(day);
        }
    }
    return days;
}

WeekCompleteness completenessOf(const Timesheet& sheet, const DayMinutes& expected) {
    WeekCompleteness complete{.expected = sumOf(expected)};
    DayMinutes entered{};
    for (const TimeEntry& entry : sheet.entries) {
        const auto day = (entry.day - sheet.week.monday()).count();
        if (entry.type != HourType::StandBy && day >= 0 && day < 7) {
            entered.at(static_cast<std::size_t>(day)) += entry.worked;
        }
    }
    complete.entered = sumOf(entered);
    for (std::size_t day = 0; day < entered.size(); ++day) {
        if (expected.at(day) > Minutes{0} && entered.at(day) == Minutes{0}) {
            complete.missingDays.push_back(sheet.week.monday() +
                                           std::chrono::days{static_cast<int>(day)});
        }
    }
    return complete;
}

} // namespace werkbalie::domain
