// The birthdays on which a young worker's minimum wage rises.
#include "domain/acquisition/tariff/youth_steps.h"
#include "exchange/parameters_json.h"
#include "exchange/tariff_json.h"
#include "tests/support/catch.h"

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

TariffInput young(Date birth, const char* wage) {
    TariffInput input;
    input.date = makeDate(2026, 2, 1);
    input.birthDate = birth;
    input.grossHourlyWage = HourlyRate::parse(wage).value();
    return input;
}

std::vector<YouthStep> stepsOf(const TariffInput& input) {
    return youthSteps(input, exchange::builtInParameters());
}

} // namespace

TEST_CASE("the wage steps on the birthday, with the figures of that day", "[tariff]") {
    const auto steps = stepsOf(young(makeDate(2006, 10, 15), "8.83"));
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].date == makeDate(2026, 10, 15));
    CHECK(steps[0].age == 20);
    CHECK(steps[0].minimumWage.toString() == "11.99"); // second half of 2026
    CHECK(steps[0].breakdown->grossHourlyWage.toString() == "11.99");
    CHECK(steps[0].breakdown->tariff > Money{});
    CHECK(steps[1].date == makeDate(2027, 10, 15));
    CHECK(steps[1].breakdown.error().key == "parameter.missing");
}

TEST_CASE("a wage above the minimum stays as it is", "[tariff]") {
    const auto steps = stepsOf(young(makeDate(2005, 8, 1), "16.00"));
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].breakdown->grossHourlyWage.toString() == "16.00");
    CHECK(steps[0].minimumWage.toString() == "14.99");
}

TEST_CASE("the day itself is no step to come, and adults have none", "[tariff]") {
    CHECK(stepsOf(young(makeDate(2005, 2, 1), "16.00")).empty());
    CHECK(stepsOf(young(makeDate(2005, 2, 2), "16.00")).size() == 1);
    CHECK(stepsOf(young(makeDate(1980, 2, 2), "16.00")).empty());
    TariffInput byAge = young(makeDate(2006, 10, 15), "8.83");
    byAge.birthDate.reset();
    byAge.age = 19;
    CHECK(stepsOf(byAge).empty());
}

TEST_CASE("born on 29 February the birthday is 1 March in common years", "[tariff]") {
    const auto steps = stepsOf(young(makeDate(2008, 2, 29), "10.00"));
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].date == makeDate(2026, 3, 1));
    CHECK(steps[2].date == makeDate(2028, 2, 29));
}

TEST_CASE("the steps as JSON say what is unknown instead of guessing", "[tariff]") {
    const auto json = exchange::youthStepsJson(stepsOf(young(makeDate(2006, 10, 15), "8.83")));
    CHECK(json[0]["date"] == "2026-10-15");
    CHECK(json[0]["minimum_wage"] == "11.99");
    CHECK(json[1]["unknown"] == "parameter.missing");
    CHECK(json[1]["key"] == "wml.hour.21plus");
    CHECK_FALSE(json[1].contains("tariff"));
}
