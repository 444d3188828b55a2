// What was agreed a day, and what the hours of a week come to in money.
#include "domain/administration/week_value.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

IsoWeek week(int year, int number) {
    return *IsoWeek::make(year, number);
}

Timesheet sheetOf(IsoWeek when, const std::vector<TimeEntry>& entries) {
    Timesheet sheet;
    sheet.placement = PlacementId{1};
    sheet.week = when;
    sheet.entries = entries;
    return sheet;
}

TimeEntry hours(Date day, int minutes) {
    TimeEntry entry;
    entry.day = day;
    entry.worked = Minutes{minutes};
    return entry;
}

WeekPrices terms() {
    return {.wage = HourlyRate::fromUnits(160'000),
            .tariff = HourlyRate::fromUnits(300'000),
            .costPrice = HourlyRate::fromUnits(250'000),
            .rates = {},
            .basis = {}};
}

} // namespace

TEST_CASE("agreed hours lie on working days inside the placement") {
    const DateRange always{.from = makeDate(2026, 1, 1)};
    const auto full = agreedDays(Minutes{2400}, week(2026, 47), always);
    CHECK(full[0] == Minutes{480});
    CHECK(full[5] == Minutes{0});
    CHECK(sumOf(full) == Minutes{2400});

    const auto fromWednesday =
        agreedDays(Minutes{2400}, week(2026, 47), {.from = makeDate(2026, 11, 18)});
    CHECK(fromWednesday[1] == Minutes{0});
    CHECK(fromWednesday[2] == Minutes{480});

    // Christmas 2026 falls on a Friday: its hours are not moved to other days.
    CHECK(sumOf(agreedDays(Minutes{2400}, week(2026, 52), always)) == Minutes{4 * 480});
}

TEST_CASE("what does not divide by five is agreed to the minute") {
    rc::check("a week without a day off adds up to what was agreed", [] {
        const auto agreed = Minutes{*rc::gen::inRange(0, 60 * 60)};
        const auto days = agreedDays(agreed, week(2026, 47), {.from = makeDate(2026, 1, 1)});
        RC_ASSERT(sumOf(days) == agreed);
        RC_ASSERT(days[0] - days[4] <= Minutes{1});
    });
}

TEST_CASE("a day's turnover and margin follow its hours") {
    const auto monday = week(2026, 47).monday();
    const auto value = weekValue(
        sheetOf(week(2026, 47), {hours(monday, 480), hours(monday + std::chrono::days{1}, 90)}),
        terms());

    CHECK(value.days[0].turnover.toString() == "240.00");
    CHECK(value.days[0].margin().toString() == "40.00");
    CHECK(value.days[1].turnover.toString() == "45.00");
    CHECK(value.total().turnover.toString() == "285.00");
    REQUIRE(value.hours.size() == 1);
    CHECK(sumOf(value.hours.begin()->second) == Minutes{570});
}

TEST_CASE("hours with an allowance of the client are priced as the weekly run will") {
    AllowanceScheme scheme;
    scheme.id = AllowanceId{1};
    AllowanceBand evening;
    evening.name = "Avond";
    evening.surcharge = Percentage::fromUnits(500'000);
    evening.hours = BandHours{.from = 18 * 60, .until = 22 * 60};
    scheme.bands = {evening};
    auto withScheme = terms();
    withScheme.basis = {.scheme = &scheme, .contract = Minutes{2400}};
    auto late = hours(week(2026, 47).monday(), 480);
    late.startMinute = 14 * 60;
    late.endMinute = 22 * 60;

    const auto value = weekValue(sheetOf(week(2026, 47), {late}), withScheme);

    REQUIRE(value.hours.size() == 2);
    CHECK(value.days[0].turnover.toString() == "300.00"); // 4 x 30 + 4 x 45
    CHECK(value.days[0].cost.toString() == "250.00");
    const HourKind irregular{.type = HourType::Shift,
                             .percentage = Percentage::fromUnits(1'500'000)};
    CHECK(sumOf(value.hours.at(irregular)) == Minutes{240});
}

TEST_CASE("the hours of a week are the same with and without allowances") {
    rc::check("splitting hours over bands loses no minute", [] {
        AllowanceScheme scheme;
        scheme.id = AllowanceId{1};
        AllowanceBand over;
        over.name = "Overwerk";
        over.kind = BandKind::Overtime;
        over.surcharge = Percentage::fromUnits(250'000);
        over.norm = BandNorm::Day;
        over.after = Minutes{*rc::gen::inRange(0, 600)};
        scheme.bands = {over};
        auto some = terms();
        some.basis = {.scheme = &scheme, .contract = Minutes{2400}};
        std::vector<TimeEntry> entries;
        Minutes worked{0};
        for (int day = 0; day < 7; ++day) {
            const int minutes = *rc::gen::inRange(0, 24 * 60);
            if (minutes > 0) {
                entries.push_back(hours(week(2026, 47).monday() + std::chrono::days{day}, minutes));
                worked += Minutes{minutes};
            }
        }
        const auto value = weekValue(sheetOf(week(2026, 47), entries), some);
        Minutes sum{0};
        for (const auto& [kind, days] : value.hours) {
            sum += sumOf(days);
        }
        RC_ASSERT(sum == worked);
    });
}

TEST_CASE("sick pay that is raised to the minimum wage lowers the margin of its day") {
    auto sick = hours(week(2026, 47).monday(), 480);
    sick.type = HourType::Sickness;
    sick.payPercentage = Percentage::fromUnits(700'000); // 70 % of 16.00 is 11.20
    auto back = sick;
    back.day += std::chrono::days{1};
    back.worked = Minutes{-60};
    back.correction = true;
    auto raised = terms();
    raised.sickFloors.fill(HourlyRate::fromUnits(149'900));
    const auto sheet = sheetOf(week(2026, 47), {sick, back});

    const auto value = weekValue(sheet, raised);

    CHECK(value.days[0].sickRaise.toString() == "30.32"); // 8 x (14.99 - 11.20)
    CHECK(value.days[0].cost.toString() == "47.38");      // with 25.00 / 16.00 on it: 47.375
    CHECK(value.days[0].margin().toString() == "-47.38");
    CHECK(value.days[1].sickRaise.toString() == "-3.79");
    CHECK(value.total().sickRaise.toString() == "26.53");
    auto sum = value;
    sum += value;
    CHECK(sum.total().sickRaise.toString() == "53.06");

    CHECK(weekValue(sheet, terms()).total().cost == Money{}); // of nobody's minimum is known
    raised.costPrice = {};                                    // who may not know it
    CHECK(weekValue(sheet, raised).total().cost == Money{});
    raised = terms();
    raised.sickFloors.fill(HourlyRate::fromUnits(112'000)); // the part of the wage comes to it
    CHECK(weekValue(sheet, raised).total().sickRaise == Money{});
}
