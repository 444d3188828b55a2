// What is said in November about the figures of January.
#include "domain/parameters/parameter_warnings.h"

#include "domain/parameters/parameter_catalog.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

constexpr std::chrono::days kAhead{60};
const Date kToday = makeDate(2026, 11, 24);

Parameter value(std::string key, DateRange validity, Confidence confidence = Confidence::Official) {
    return {.key = std::move(key),
            .value = 1'000'000,
            .unit = "percent",
            .validity = validity,
            .source = "law",
            .confidence = confidence};
}

/// Every key that a tariff needs, valid for ever, so that only the test's own keys are said.
std::vector<Parameter> withTariff(std::vector<Parameter> values) {
    for (const std::string_view key : tariffKeys()) {
        const bool there = std::ranges::any_of(
            values, [&](const Parameter& parameter) { return parameter.key == key; });
        if (!there) {
            values.push_back(value(std::string(key), {.from = makeDate(2020, 1, 1)}));
        }
    }
    return values;
}

std::vector<ParameterWarning> warningsOf(std::vector<Parameter> values) {
    return parameterWarnings(ParameterSet(withTariff(std::move(values))), kToday, kAhead);
}

DateRange until(Date day) {
    return {.from = makeDate(2026, 1, 1), .until = day};
}

} // namespace

TEST_CASE("a value that ends soon with nothing after it is said, with its last day") {
    const auto warnings = warningsOf({value("leave.a", until(makeDate(2027, 1, 1)))});
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0] == ParameterWarning{.key = "leave.a",
                                          .kind = ParameterWarningKind::Ends,
                                          .day = makeDate(2026, 12, 31)});
}

TEST_CASE("a value that is followed by another does not end") {
    CHECK(warningsOf({value("leave.a", until(makeDate(2027, 1, 1))),
                      value("leave.a", {.from = makeDate(2027, 1, 1)})})
              .empty());
}

TEST_CASE("looking less far ahead turns an end into a hole of next year") {
    const auto set = ParameterSet(withTariff({value("leave.a", until(makeDate(2027, 1, 1)))}));
    const auto warnings = parameterWarnings(set, kToday, std::chrono::days{30});
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].kind == ParameterWarningKind::Missing);
    CHECK(warnings[0].day == makeDate(2027, 1, 1));
}

TEST_CASE("what was over before today is no news, unless a tariff needs it") {
    CHECK(warningsOf({value("leave.a", until(makeDate(2026, 6, 1)))}).empty());
    const auto warnings = warningsOf({value("sfu.employer", until(makeDate(2026, 6, 1)))});
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].kind == ParameterWarningKind::Missing);
    CHECK(warnings[0].ofTariff);
    CHECK(warnings[0].day == kToday);
}

TEST_CASE("an uncertain value is said from the day it will hold") {
    const auto warnings =
        warningsOf({value("leave.a", until(makeDate(2027, 1, 1))),
                    value("leave.a", {.from = makeDate(2027, 1, 1)}, Confidence::Derived),
                    value("leave.b", {.from = makeDate(2020, 1, 1)}, Confidence::Secondary)});
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0] == ParameterWarning{.key = "leave.a",
                                          .kind = ParameterWarningKind::Unverified,
                                          .day = makeDate(2027, 1, 1)});
}

TEST_CASE("figures of one year end by themselves; what a tariff needs comes first") {
    const auto warnings = warningsOf({value("aof_low_2026", until(makeDate(2027, 1, 1))),
                                      value("leave.a", until(makeDate(2026, 12, 1))),
                                      value("sfu.employer", until(makeDate(2027, 1, 1)))});
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].key == "sfu.employer");
    CHECK(warnings[1].key == "leave.a");
}
