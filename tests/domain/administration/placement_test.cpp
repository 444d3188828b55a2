// What is checked before a placement is kept.
#include "domain/administration/placement.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

ParameterSet minimumWages() {
    const DateRange year{.from = makeDate(2026, 1, 1), .until = makeDate(2027, 1, 1)};
    const auto hourly = [&](std::string key, std::int64_t cents) {
        return Parameter{.key = std::move(key),
                         .value = cents * 10'000,
                         .unit = "EUR/hour",
                         .validity = year,
                         .source = "test",
                         .confidence = Confidence::Official};
    };
    return ParameterSet({hourly("wml.hour.21plus", 1'471), hourly("wml.hour.18", 736),
                         hourly("wml.hour.bbl_18", 669)});
}

PlacementCheck goodPlacement() {
    PlacementCheck check;
    check.placement.occupation = "heftruckchauffeur";
    check.placement.period = {.from = makeDate(2026, 3, 1), .until = makeDate(2026, 9, 1)};
    check.placement.wage = HourlyRate::fromUnits(160'000);
    check.placement.tariff = HourlyRate::fromUnits(320'000);
    check.placement.costPrice = HourlyRate::fromUnits(272'000);
    check.birthDate = makeDate(1990, 5, 5);
    return check;
}

std::vector<std::string> rules(const PlacementCheck& check) {
    std::vector<std::string> keys;
    for (const Finding& finding : checkPlacement(check, minimumWages())) {
        keys.push_back(finding.rule);
    }
    return keys;
}

using Rules = std::vector<std::string>;

} // namespace

TEST_CASE("a placement in order has no findings", "[placement]") {
    CHECK(rules(goodPlacement()).empty());
}

TEST_CASE("a wage under the minimum of age and date blocks, and says which minimum",
          "[placement]") {
    PlacementCheck check = goodPlacement();
    check.placement.wage = HourlyRate::fromUnits(147'099);
    const Findings findings = checkPlacement(check, minimumWages());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "below_minimum_wage");
    CHECK(findings[0].severity == Severity::Blocking);
    CHECK(findings[0].values ==
          MessageValues{
              {"wage", "14.7099"}, {"minimum", "14.71"}, {"age", "35"}, {"date", "2026-03-01"}});
    check.placement.wage = HourlyRate::fromUnits(147'100);
    CHECK(rules(check).empty());
}

TEST_CASE("age counts on the first working day, bbl has its own scale", "[placement]") {
    PlacementCheck check = goodPlacement();
    check.placement.wage = HourlyRate::fromUnits(70'000);
    check.birthDate = makeDate(2008, 3, 1);
    CHECK(rules(check) == Rules{"below_minimum_wage"});
    check.bbl = true;
    CHECK(rules(check).empty());
}

TEST_CASE("without a birth date the adult minimum holds, with a warning", "[placement]") {
    PlacementCheck check = goodPlacement();
    check.birthDate.reset();
    CHECK(rules(check) == Rules{"birth_date_unknown"});
    check.placement.wage = HourlyRate::fromUnits(100'000);
    CHECK(rules(check) == Rules{"below_minimum_wage", "birth_date_unknown"});
}

TEST_CASE("amounts, hours and period must make sense", "[placement]") {
    PlacementCheck check = goodPlacement();
    check.placement.wage = {};
    CHECK(rules(check) == Rules{"no_wage"});
    check = goodPlacement();
    check.placement.tariff = {};
    CHECK(rules(check) == Rules{"no_tariff"});
    check = goodPlacement();
    check.placement.tariff = HourlyRate::fromUnits(271'999);
    CHECK(rules(check) == Rules{"tariff_below_cost"});
    check = goodPlacement();
    check.placement.minutesPerWeek = Minutes(59);
    CHECK(rules(check) == Rules{"hours_out_of_range"});
    check.placement.minutesPerWeek = Minutes(3'601);
    CHECK(rules(check) == Rules{"hours_out_of_range"});
    check = goodPlacement();
    check.placement.period.until = check.placement.period.from;
    CHECK(rules(check) == Rules{"period_upside_down"});
}

TEST_CASE("a start for which no minimum wage is known blocks", "[placement]") {
    PlacementCheck check = goodPlacement();
    check.placement.period = {.from = makeDate(2030, 1, 1)};
    CHECK(rules(check) == Rules{"parameter.missing"});
}

TEST_CASE("the words of a placement's state read back", "[placement]") {
    for (const auto status :
         {PlacementStatus::Concept, PlacementStatus::Active, PlacementStatus::Ended}) {
        CHECK(parsePlacementStatus(toText(status)) == status);
    }
    CHECK(parsePlacementStatus("gone").error().key == "choice.unknown");
}
