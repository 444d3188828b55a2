// Spreads the agreed hours over the working days and compares a sheet with them.
#include "domain/administration/week/expected_hours.h"

#include <numeric>

namespace werkbalie::domain {

namespace {

constexpr int kWorkingDays = 5; ///< Monday to Friday

Minutes agreedOn(Minutes agreed, int day) {
    if (day >= kWorkingDays) {
        return Minutes{0};
    }
    const auto rest = agreed.count() % kWorkingDays;
    return Minutes{agreed.count() / kWorkingDays + (day < rest ? 1 : 0)};
}

} // namespace

DayMinutes expectedDays(const ExpectedHours& expected, IsoWeek week) {
    DayMinutes days{};
    for (int day = 0; day < 7; ++day) {
        const auto at = static_cast<std::size_t>(day);
        if (expected.placementDays.contains(week.monday() + std::chrono::days{day})) {
            days.at(at) =
                expected.planned ? expected.planned->at(at) : agreedOn(expected.agreed, day);
        }
    }
    return days;
}

Minutes totalOf(const DayMinutes& days) {
    return std::accumulate(days.begin(), days.end(), Minutes{0});
}

WeekCompleteness completenessOf(const Timesheet& sheet, const DayMinutes& expected) {
    WeekCompleteness complete{.expected = totalOf(expected)};
    DayMinutes entered{};
    for (const TimeEntry& entry : sheet.entries) {
        const auto day = (entry.day - sheet.week.monday()).count();
        if (entry.type != HourType::StandBy && day >= 0 && day < 7) {
            entered.at(static_cast<std::size_t>(day)) += entry.worked;
        }
    }
    complete.entered = totalOf(entered);
    for (std::size_t day = 0; day < entered.size(); ++day) {
        if (expected.at(day) > Minutes{0} && entered.at(day) == Minutes{0}) {
            complete.missingDays.push_back(sheet.week.monday() +
                                           std::chrono::days{static_cast<int>(day)});
        }
    }
    return complete;
}

} // namespace werkbalie::domain
