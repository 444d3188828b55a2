// How many hours a year are charged.
#include "domain/acquisition/tariff/working_year.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

struct Year {
    const char* what;
    std::int64_t leave = 250'000; // units of 10^-4 day
    std::int64_t adv = 0;
    std::int64_t minutesPerWeek = 2400;
    std::int64_t hours = 0;
    std::int64_t minutes = 0;
};

} // namespace

TEST_CASE("hours of a year are its net working days at a fifth of a week each") {
    const Year years[] = {
        // 2026: 261 weekdays, 6 public holidays on a weekday
        {.what = "25 days of leave", .hours = 1840},
        {.what = "no leave", .leave = 0, .hours = 2040},
        {.what = "13 days of ADV", .adv = 130'000, .hours = 1736},
        {.what = "half a day of ADV", .adv = 5'000, .hours = 1836},
        {.what = "24 hours a week", .minutesPerWeek = 1440, .hours = 1104},
        {.what = "7 minutes a week: down to whole minutes",
         .minutesPerWeek = 7,
         .hours = 5,
         .minutes = 22},
        {.what = "more leave than days", .leave = 2'600'000, .hours = 0},
    };
    for (const Year& year : years) {
        INFO(year.what);
        TariffInput input;
        input.date = makeDate(2026, 3, 2);
        input.minutesPerWeek = Minutes{year.minutesPerWeek};
        input.clientTerms.leaveDays = Percentage::fromUnits(year.leave);
        input.clientTerms.advDays = Percentage::fromUnits(year.adv);
        CHECK(workedPerYear(input) == Minutes{year.hours * 60 + year.minutes});
    }
}

TEST_CASE("days set by hand count in place of the calendar") {
    TariffInput input;
    input.date = makeDate(2026, 3, 2);
    input.workdays = 260;
    input.publicHolidays = 10;
    CHECK(workedPerYear(input) == Minutes{std::int64_t{225} * 8 * 60});
}
