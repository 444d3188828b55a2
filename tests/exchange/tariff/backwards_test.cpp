// The questions from the other end, and the guard on the margin.
#include "domain/acquisition/tariff/backwards.h"
#include "domain/acquisition/tariff/tariff_plan.h"
#include "exchange/backwards_json.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"
#include "tests/support/tariff_inputs.h"

#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

const ParameterSet& figures() {
    return exchange::builtInParameters();
}

MarginFloor someFloor() {
    MarginFloor floor;
    if (*rc::gen::arbitrary<bool>()) {
        floor.ofTariff = test::percentOfHundredths(*rc::gen::inRange(0, 9'999));
    }
    if (*rc::gen::arbitrary<bool>()) {
        floor.perHour = Money::fromCents(*rc::gen::inRange(0, 2'000));
    }
    return floor;
}

Money euro(const char* text) {
    return Money::parse(text).value();
}

Result<BackwardsAnswer> answered(const std::string& json) {
    return exchange::readBackwardsRequest(json).and_then(
        [](const exchange::BackwardsRequest& request) {
            return exchange::answerBackwards(request, figures());
        });
}

std::string refusalOf(const std::string& fields) {
    const auto answer =
        answered(R"({"date": "2026-09-01", "gross_hourly_wage": "20.00", )" + fields + "}");
    return answer ? "no refusal" : answer.error().key + " at " + answer.error().where;
}

} // namespace

TEST_CASE("the lowest tariff keeps the floor and a cent less does not", "[tariff]") {
    CHECK(rc::check("any costs, any floor", [] {
        const Money costs = Money::fromCents(*rc::gen::inRange(0, 20'000));
        const MarginFloor floor = someFloor();
        const Money lowest = lowestTariff(costs, floor);
        RC_ASSERT(lowest - costs >= leastMargin(floor, lowest));
        const Money less = lowest - Money::fromCents(1);
        RC_ASSERT(less < costs || less - costs < leastMargin(floor, less));
    }));
}

TEST_CASE("a margin under the floor is found with the tariff that keeps it", "[tariff]") {
    CHECK(rc::check("a finding exactly below the floor", [] {
        const TariffInput input = test::someTariffInput();
        const RateBreakdown breakdown = calculateTariff(input, figures()).value();
        const MarginFloor floor = someFloor();
        const auto finding = marginFloorFinding(breakdown, floor);
        RC_ASSERT(finding.has_value() ==
                  (breakdown.tariff < lowestTariff(costsOf(breakdown), floor)));
    }));
}

TEST_CASE("the highest wage leaves the floor, a cent more does not", "[tariff]") {
    CHECK(rc::check("at any tariff", [] {
        const TariffInput input = test::someTariffInput();
        const auto plan = planTariff(input, figures()).value();
        const Money tariff = Money::fromCents(*rc::gen::inRange(3'000, 20'000));
        const MarginFloor floor = {.ofTariff =
                                       test::percentOfHundredths(*rc::gen::inRange(0, 3'000))};
        const auto wage = highestWageFor(plan, tariff, floor);
        RC_PRE(wage.has_value());
        const MarginTerms target{.kind = MarginKind::TargetTariff, .value = tariff.cents() * 100};
        const auto more = HourlyRate::fromUnits(wage->units() + 100);
        RC_ASSERT(priceTariff(plan, *wage, target)->margin >= leastMargin(floor, tariff));
        RC_ASSERT(priceTariff(plan, more, target)->margin < leastMargin(floor, tariff));
    }));
}

TEST_CASE("a budget pays whole minutes, and a margin earns costs in whole minutes", "[tariff]") {
    CHECK(hoursInBudget(euro("1000.00"), euro("40.00")).value() == Minutes(1'500));
    CHECK(hoursInBudget(euro("999.99"), euro("40.00")).value() == Minutes(1'499));
    CHECK(hoursInBudget(Money{}, euro("40.00")).value() == Minutes(0));
    CHECK(hoursInBudget(euro("1000.00"), Money{}).error().key == "tariff.budget_out_of_range");
    CHECK(hoursInBudget(euro("-1.00"), euro("40.00")).error().key == "tariff.budget_out_of_range");
    CHECK(breakEvenHours(euro("1000.00"), euro("4.00")) == Minutes(15'000));
    CHECK(breakEvenHours(euro("1000.01"), euro("4.00")) == Minutes(15'001));
    CHECK(breakEvenHours(euro("1000.00"), Money{}) == std::nullopt);
    CHECK(breakEvenHours(Money{}, euro("-1.00")) == Minutes(0));
}

TEST_CASE("one file asks every question backwards", "[tariff]") {
    // 20.00 euro of 1 September 2026: cost price 33.76 in the defaults' golden file's order.
    const auto answer = answered(
        R"({"date": "2026-09-01", "gross_hourly_wage": "20.00", "tariff": "40.00",
            "budget_per_year": "50000.00", "fixed_costs_per_year": "6000.00",
            "margin_floor": {"percentage": "10"}})");
    REQUIRE(answer.has_value());
    CHECK(answer->breakdown.tariff == euro("40.00"));
    CHECK(answer->breakEvenTariff == answer->breakdown.costPrice);
    CHECK(answer->hoursInBudget == Minutes(75'000));
    CHECK(answer->restOfBudget == Money{});
    CHECK(answer->lowestTariff == lowestTariff(answer->breakdown.costPrice,
                                               {.ofTariff = test::percentOfHundredths(1'000)}));
    CHECK(answer->highestWage > HourlyRate::fromUnits(200'000));
    const auto json = exchange::backwardsJson(*answer);
    CHECK(json["hours_in_budget"] == "1250.00");
    CHECK(json["tariff"] == "40.00");
}

TEST_CASE("without a wage the highest one is the answer", "[tariff]") {
    const auto answer = answered(R"({"date": "2026-09-01", "tariff": "40.00"})");
    REQUIRE(answer.has_value());
    CHECK(answer->breakdown.grossHourlyWage == answer->highestWage);
    CHECK(answer->breakdown.margin >= Money{});
}

TEST_CASE("what cannot be asked backwards is refused at its field", "[tariff]") {
    CHECK(refusalOf(R"("margin_floor": {"percentage": "100"})") ==
          "tariff.margin_floor_out_of_range at margin_floor.percentage");
    CHECK(refusalOf(R"("margin_floor": {"per_hour": "-0.01"})") ==
          "tariff.margin_floor_out_of_range at margin_floor.per_hour");
    CHECK(refusalOf(R"("margin_floor": {"hour": "1"})") ==
          "json.unknown_field at margin_floor.hour");
    CHECK(refusalOf(R"("budget_per_year": "-1")") == "tariff.budget_out_of_range at budget");
    CHECK(refusalOf(R"("budget_per_year": "1.001")") == "json.bad_number at budget_per_year");
    CHECK(refusalOf(R"("budget": "1")") == "json.unknown_field at budget");
    CHECK(refusalOf(R"("tariff": "0.01")") == "no refusal");
}
