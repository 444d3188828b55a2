// A frozen calculation gives back what was asked and what came out.
#include "app/administration/tariff_record.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"
#include "tests/support/tariff_inputs.h"

#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

std::vector<ParameterOverride> someOverrides() {
    std::vector<ParameterOverride> overrides;
    for (const char* key : {"premium.aof.low", "stipp.franchise_hour"}) {
        if (*rc::gen::arbitrary<bool>()) {
            overrides.push_back({key, *rc::gen::inRange(0, 100'000) * 100});
        }
    }
    return overrides;
}

} // namespace

TEST_CASE("what was asked is read back from a record as it was", "[tariff]") {
    CHECK(rc::check("input and overrides of a profile", [] {
        TariffInput input = test::someTariffInput();
        input = *rc::gen::arbitrary<bool>() ? test::withPhaseFactor(input) : input;
        const auto overrides = someOverrides();
        const std::string record = app::tariffInputRecord(input, overrides);
        RC_ASSERT(app::tariffInputOf(record).value() == input);
        RC_ASSERT(app::tariffOverridesOf(record).value() == overrides);
    }));
    CHECK(rc::check("input, overrides and outcome of a placement", [] {
        const TariffInput input = test::someTariffInput();
        const auto overrides = someOverrides();
        const auto set =
            withTariffOverrides(exchange::builtInParameters(), overrides, input.date).value();
        const RateBreakdown breakdown = calculateTariff(input, set).value();
        const std::string record = app::tariffRecord(input, breakdown, overrides);
        RC_ASSERT(app::tariffInputOf(record).value() == input);
        RC_ASSERT(app::tariffOverridesOf(record).value() == overrides);
        RC_ASSERT(app::breakdownOf(record).value() == breakdown);
    }));
}

TEST_CASE("an empty list is not the list of the defaults", "[tariff]") {
    TariffInput input;
    input.date = makeDate(2026, 9, 1);
    CHECK_FALSE(app::tariffInputOf(app::tariffInputRecord(input))->surcharges.has_value());
    input.surcharges.emplace();
    CHECK(app::tariffInputOf(app::tariffInputRecord(input))->surcharges->empty());
}

TEST_CASE("a record of an older version keeps the defaults of what it does not have", "[tariff]") {
    const auto input =
        app::tariffInputOf(R"({"input":{"date":"2026-09-01","gross_hourly_wage":250000}})");
    REQUIRE(input.has_value());
    TariffInput expected;
    expected.date = makeDate(2026, 9, 1);
    expected.grossHourlyWage = HourlyRate::fromUnits(250'000);
    CHECK(*input == expected);
    CHECK(app::tariffOverridesOf(R"({"input":{"date":"2026-09-01"}})")->empty());
}

TEST_CASE("a damaged record is refused, not guessed", "[tariff]") {
    for (const char* record :
         {"", "{", "[]", "{}", R"({"input":[]})", R"({"input":{}})",
          R"({"input":{"date":"2026-02-30"}})", R"({"input":{"date":"2026-09-01","phase":"D"}})",
          R"({"input":{"date":"2026-09-01","age":"30"}})",
          R"({"input":{"date":"2026-09-01","birth_date":"2026-13-01"}})",
          R"({"input":{"date":"2026-09-01","phase_factor":{"factor":"1.77"}}})",
          R"({"input":{"date":"2026-09-01","client_terms":{"leave_days":"25"}}})",
          R"({"input":{"date":"2026-09-01","surcharges":[{"key":"idle","percentage":true}]}})"}) {
        CAPTURE(record);
        const auto input = app::tariffInputOf(record);
        REQUIRE_FALSE(input.has_value());
        CHECK(input.error().key == "tariff.record_unreadable");
    }
    CHECK_FALSE(app::tariffOverridesOf(R"({"overrides":[{"key":1}]})").has_value());
}
