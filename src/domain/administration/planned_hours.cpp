// Spreads agreed hours over the working days of one week.
#include "domain/administration/planned_hours.h"

#include "domain/base/holidays.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWorkingDays = 5;

bool isDayOff(Date day) {
    return std::ranges::any_of(holidaysOf(yearOf(day)), [day](const Holiday& holiday) {
        return holiday.date == day && holiday.dayOff == DayOff::General;
    });
}

} // namespace

Minutes sumOf(const WeekMinutes& days) {
    Minutes sum{0};
    for (const Minutes day : days) {
        sum += day;
    }
    return sum;
}

WeekMinutes agreedDays(Minutes perWeek, IsoWeek week, const DateRange& days) {
    WeekMinutes agreed{};
    for (std::int64_t day = 0; day < kWorkingDays; ++day) {
        const Date date = week.monday() + std::chrono::days{day};
        if (days.contains(date) && !isDayOff(date)) {
            const Minutes share{perWeek.count() / kWorkingDays};
            const Minutes rest{day < perWeek.count() % kWorkingDays ? 1 : 0};
            agreed.at(static_cast<std::size_t>(day)) = share + rest;
        }
    }
    return agreed;
}

} // namespace werkbalie::domain
