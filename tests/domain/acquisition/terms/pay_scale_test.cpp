// Scales by table: increases in the order of their days, and the hour out of the month.
#include "domain/acquisition/terms/pay_scale.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace werkbalie::domain;

namespace {

PayScale scale(WagePeriod period = WagePeriod::Month) {
    PayScale made;
    made.client = ClientId{7};
    made.name = "C";
    made.validity = {makeDate(2026, 1, 1), makeDate(2027, 1, 1)};
    made.period = period;
    made.steps = {{"0", Money::fromCents(254'800)}, {"1", Money::fromCents(261'733)}};
    return made;
}

std::string hourly(const PayScale& made, std::string_view step, Date day) {
    const auto wage = wageOn(made, step, day);
    return wage ? wage->toString(4) : wage.error().key;
}

std::vector<std::string> rules(const PayScale& made) {
    std::vector<std::string> keys;
    for (const Finding& finding : checkPayScale(made)) {
        keys.push_back(finding.rule);
    }
    return keys;
}

} // namespace

TEST_CASE("an hour is the period divided by its hours, rounded once to four decimals",
          "[pay_scale]") {
    struct Case {
        WagePeriod period;
        std::int64_t cents;
        int minutes;
        std::optional<std::int64_t> hours;
        std::string expected;
    };
    const std::vector<Case> cases{
        {WagePeriod::Hour, 1'527, 2400, {}, "15.2700"},
        {WagePeriod::Hour, 1'850, 2400, 1'646'700, "18.5000"}, // an hour is an hour
        {WagePeriod::Week, 61'080, 2400, {}, "15.2700"},
        {WagePeriod::FourWeeks, 244'320, 2400, {}, "15.2700"},
        {WagePeriod::Month, 254'800, 2400, {}, "14.7000"},        // 40 x 52 / 12 = 173 1/3 hours
        {WagePeriod::Month, 254'800, 2280, {}, "15.4737"},        // 38 hours: 164 2/3
        {WagePeriod::Month, 254'800, 2400, 1'733'300, "14.7003"}, // the client divides by 173.33
        {WagePeriod::FourWeeks, 244'321, 2250, {}, "16.2881"},
    };
    for (const Case& one : cases) {
        PayScale made = scale(one.period);
        made.minutesPerWeek = Minutes{one.minutes};
        made.hoursPerPeriod = one.hours;
        made.steps = {{"0", Money::fromCents(one.cents)}};
        INFO(one.cents << " in " << one.minutes);
        CHECK(hourly(made, "0", makeDate(2026, 6, 1)) == one.expected);
    }
}

TEST_CASE("increases count from their day, one after the other, each to the cent", "[pay_scale]") {
    PayScale made = scale(WagePeriod::Hour);
    made.steps = {{"0", Money::fromCents(1'501)}};
    made.increases = {{makeDate(2026, 10, 1), IncreaseKind::Amount, 5'000},
                      {makeDate(2026, 4, 1), IncreaseKind::Percentage, 25'000},
                      {makeDate(2026, 7, 1), IncreaseKind::Percentage, 10'000}};
    struct Case {
        Date day;
        std::int64_t cents;
    };
    for (const Case& one :
         {Case{makeDate(2026, 1, 1), 1'501}, Case{makeDate(2026, 3, 31), 1'501},
          Case{makeDate(2026, 4, 1), 1'539}, // 1538.525
          Case{makeDate(2026, 7, 1), 1'554}, // 1554.39
          Case{makeDate(2026, 10, 1), 1'604}, Case{makeDate(2026, 12, 31), 1'604}}) {
        INFO(isoDate(one.day));
        CHECK(periodWageOn(made, "0", one.day) == Money::fromCents(one.cents));
    }
    std::ranges::reverse(made.increases);
    CHECK(periodWageOn(made, "0", makeDate(2026, 12, 31)) == Money::fromCents(1'604));
}

TEST_CASE("outside its days, or for a step it does not have, a scale refuses", "[pay_scale]") {
    CHECK(hourly(scale(), "0", makeDate(2025, 12, 31)) == "pay_scale.not_valid");
    CHECK(hourly(scale(), "0", makeDate(2027, 1, 1)) == "pay_scale.not_valid");
    CHECK(hourly(scale(), "9", makeDate(2026, 1, 1)) == "pay_scale.step_unknown");
    CHECK(hourly(scale(), " 1 ", makeDate(2026, 1, 1)) == "15.1000");
    PayScale empty = scale();
    empty.steps.clear();
    CHECK(boundsOn(empty, makeDate(2026, 1, 1)).error().key == "pay_scale.no_steps");
    CHECK(boundsOn(scale(), makeDate(2030, 1, 1)).error().key == "pay_scale.not_valid");
    const auto bounds = boundsOn(scale(), makeDate(2026, 1, 1));
    REQUIRE(bounds);
    CHECK(bounds->lowest.toString() == "14.70");
    CHECK(bounds->highest.toString() == "15.10");
}

TEST_CASE("each fault of a scale is named", "[pay_scale]") {
    CHECK(rules(scale()).empty());
    struct Case {
        std::string rule;
        void (*spoil)(PayScale&);
    };
    const std::vector<Case> cases{
        {"pay_scale.name_missing", [](PayScale& s) { s.name.clear(); }},
        {"terms.period_missing", [](PayScale& s) { s.validity = {}; }},
        {"period_upside_down", [](PayScale& s) { s.validity.until = s.validity.from; }},
        {"terms.hours_out_of_range", [](PayScale& s) { s.minutesPerWeek = Minutes{-1}; }},
        {"terms.hours_out_of_range", [](PayScale& s) { s.hoursPerPeriod = 0; }},
        {"pay_scale.no_steps", [](PayScale& s) { s.steps.clear(); }},
        {"pay_scale.step_without_name", [](PayScale& s) { s.steps[0].name = " "; }},
        {"pay_scale.step_twice", [](PayScale& s) { s.steps[0].name = "1 "; }},
        {"pay_scale.wage_out_of_range", [](PayScale& s) { s.steps[0].wage = {}; }},
        {"pay_scale.wage_out_of_range",
         [](PayScale& s) { s.steps[0].wage = Money::fromCents(10'000'001); }},
        {"pay_scale.increase_out_of_range",
         [](PayScale& s) {
             s.increases = {{makeDate(2026, 2, 1), IncreaseKind::Percentage, 0}};
         }},
        {"pay_scale.increase_out_of_range",
         [](PayScale& s) {
             s.increases = {{makeDate(2026, 2, 1), IncreaseKind::Percentage, 1'000'001}};
         }},
        {"pay_scale.increase_outside",
         [](PayScale& s) {
             s.increases = {{makeDate(2027, 1, 1), IncreaseKind::Percentage, 10'000}};
         }},
    };
    for (const Case& one : cases) {
        INFO(one.rule);
        PayScale made = scale();
        one.spoil(made);
        const auto found = rules(made);
        CHECK(std::ranges::find(found, one.rule) != found.end());
    }
}

TEST_CASE("a wage never falls as the days go by", "[pay_scale][property]") {
    CHECK(rc::check("increases only add", [] {
        PayScale made = scale(WagePeriod::Month);
        made.steps = {{"0", Money::fromCents(*rc::gen::inRange(1, 10'000'000))}};
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            const bool percent = *rc::gen::arbitrary<bool>();
            made.increases.push_back(
                {makeDate(2026, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 364)},
                 percent ? IncreaseKind::Percentage : IncreaseKind::Amount,
                 *rc::gen::inRange(1, 1'000'000)});
        }
        const Date first = makeDate(2026, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 364)};
        const Date later = first + std::chrono::days{*rc::gen::inRange(0, 30)};
        if (made.validity.contains(later)) {
            RC_ASSERT(*wageOn(made, "0", first) <= *wageOn(made, "0", later));
        }
    }));
}
