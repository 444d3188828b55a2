// An own value is refused for each of the ways in which it can be wrong.
#include "domain/parameters/own_value.h"

#include "domain/parameters/parameter_catalog.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

DateRange year(int number) {
    return {.from = makeDate(number, 1, 1), .until = makeDate(number + 1, 1, 1)};
}

ParameterSet known() {
    return ParameterSet({{.key = "premium.aof.low",
                          .value = 6'270'000,
                          .unit = "percent",
                          .validity = year(2026),
                          .source = "law"},
                         {.key = "tax.settlement",
                          .value = -8'050'000,
                          .unit = "percent",
                          .validity = year(2026),
                          .source = "law"},
                         {.key = "phase.names",
                          .text = "A, B, C",
                          .unit = "text",
                          .validity = year(2026),
                          .source = "cao"}});
}

Parameter own(std::int64_t value = 6'500'000) {
    return {.key = "premium.aof.low",
            .value = value,
            .unit = "percent",
            .validity = {.from = makeDate(2027, 1, 1)},
            .source = "beschikking 3-12",
            .confidence = Confidence::Official};
}

std::string firstBlocking(const Parameter& value, const std::vector<Parameter>& others = {}) {
    for (const Finding& finding : checkOwnValue(value, known(), others)) {
        if (finding.severity == Severity::Blocking) {
            return finding.rule;
        }
    }
    return {};
}

} // namespace

TEST_CASE("a sound own value has nothing against it") {
    CHECK(checkOwnValue(own(), known(), {}).empty());
}

TEST_CASE("each mistake in an own value is named") {
    struct Row {
        std::string rule;
        void (*change)(Parameter&);
    };
    const auto row = GENERATE(values<Row>(
        {{"parameter.unknown", [](Parameter& p) { p.key = "premium.aof.lwo"; }},
         {"own_parameter.unit", [](Parameter& p) { p.unit = "EUR/hour"; }},
         {"own_parameter.out_of_range", [](Parameter& p) { p.value = 100'000'100; }},
         {"own_parameter.out_of_range", [](Parameter& p) { p.value = -100; }},
         {"own_parameter.too_precise", [](Parameter& p) { p.value = 6'500'001; }},
         {"own_parameter.reason_missing", [](Parameter& p) { p.source = "  "; }},
         {"own_parameter.reason_too_long", [](Parameter& p) { p.source = std::string(501, 'x'); }},
         {"own_parameter.period_upside_down",
          [](Parameter& p) { p.validity.until = p.validity.from; }},
         {"own_parameter.is_text", [](Parameter& p) {
              p.key = "phase.names";
              p.unit = "text";
          }}}));
    Parameter value = own();
    row.change(value);
    CHECK(firstBlocking(value) == row.rule);
}

TEST_CASE("hundred percent is the highest, and below zero only where the law goes below zero") {
    CHECK(firstBlocking(own(100'000'000)).empty());
    CHECK(firstBlocking(own(0)).empty());
    Parameter settlement = own(-9'000'000);
    settlement.key = "tax.settlement";
    CHECK(firstBlocking(settlement).empty());
    settlement.value = -100'000'100;
    CHECK(firstBlocking(settlement) == "own_parameter.out_of_range");
}

TEST_CASE("own values of one key share no day; another key may have the same days") {
    Parameter first = own();
    first.validity = year(2027);
    Parameter second = own();
    second.validity = {.from = makeDate(2027, 12, 31)};
    CHECK(firstBlocking(second, {first}) == "own_parameter.overlaps");
    second.validity = {.from = makeDate(2028, 1, 1)};
    CHECK(firstBlocking(second, {first}).empty());
    first.key = "tax.settlement";
    second.validity = year(2027);
    CHECK(firstBlocking(second, {first}).empty());
}

TEST_CASE("a value far from what was known is warned of, not refused") {
    const auto findings = checkOwnValue(own(62'700'000), known(), {});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "own_parameter.far_off");
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(checkOwnValue(own(12'540'000), known(), {}).empty());
    CHECK(checkOwnValue(own(3'000'000), known(), {}).size() == 1);
}

TEST_CASE("what a key is about, and which number it is") {
    CHECK(subjectOf("wml.hour.21plus") == ParameterSubject::MinimumWage);
    CHECK(subjectOf("stipp.franchise_hour") == ParameterSubject::Pension);
    CHECK(subjectOf("stipp_total_pct_2026") == ParameterSubject::Cao);
    CHECK(unitKindOf("percent of grondslag") == UnitKind::Percent);
    CHECK(unitKindOf("% of SV wage") == UnitKind::Percent);
    CHECK(unitKindOf("EUR/hour") == UnitKind::Euro);
    CHECK(unitKindOf("weeks") == UnitKind::Other);
    CHECK(isOfOneYear("aof_low_2026"));
    CHECK(isOfOneYear("stipp_hour_franchise_template_2025_10"));
    CHECK(isOfOneYear("wml_hour_21plus_2025h2"));
    CHECK_FALSE(isOfOneYear("lkv.oudere_hired_before_2024.hour"));
    CHECK_FALSE(isOfOneYear("premium.aof.low"));
}
