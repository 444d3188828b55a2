// Dated values: which one holds, what lies on top, and what is missing.
#include "domain/parameters/parameter_set.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

Parameter value(std::string key, int units, const char* from, const char* until = nullptr) {
    Parameter parameter{.key = std::move(key), .value = units, .unit = "percent", .source = "law"};
    parameter.validity.from = parseIsoDate(from).value();
    if (until != nullptr)
        parameter.validity.until = parseIsoDate(until).value();
    return parameter;
}

ParameterSet twoYears() {
    return ParameterSet({value("rate", 2, "2026-01-01", "2027-01-01"),
                         value("rate", 1, "2025-01-01", "2026-01-01")});
}

std::int64_t valueAt(const ParameterSet& set, std::string_view key, const char* day) {
    return set.at(key, parseIsoDate(day).value()).value()->value;
}

const DateRange kTwoYears{.from = makeDate(2025, 1, 1), .until = makeDate(2027, 1, 1)};

} // namespace

TEST_CASE("the value of the day is found up to its last day") {
    const ParameterSet set = twoYears();
    CHECK(valueAt(set, "rate", "2025-12-31") == 1);
    CHECK(valueAt(set, "rate", "2026-01-01") == 2);
    CHECK(valueAt(set, "rate", "2026-12-31") == 2);
}

TEST_CASE("a day without value is refused by key and date, never guessed") {
    const auto missing = twoYears().at("rate", makeDate(2027, 1, 1));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().key == "parameter.missing");
    CHECK(missing.error().values == MessageValues{{"key", "rate"}, {"date", "2027-01-01"}});
    CHECK(twoYears().at("rte", makeDate(2026, 1, 1)).error().key == "parameter.unknown");
    CHECK(twoYears().knows("rate"));
    CHECK_FALSE(twoYears().knows("rte"));
}

TEST_CASE("an override holds on every day and only for known keys") {
    const auto set = twoYears().withOverride("rate", 9);
    REQUIRE(set);
    CHECK(valueAt(*set, "rate", "2025-06-01") == 9);
    CHECK(valueAt(*set, "rate", "2099-06-01") == 9);
    CHECK(set->at("rate", makeDate(2026, 1, 1)).value()->source == "override");
    CHECK(twoYears().withOverride("rte", 9).error().key == "parameter.unknown");
}

TEST_CASE("an agency's own value covers the law's on its own days alone") {
    const ParameterSet set = twoYears().withOverlay(
        {value("rate", 5, "2025-07-01", "2026-04-01"), value("own", 7, "2026-01-01")});
    CHECK(valueAt(set, "rate", "2025-06-30") == 1);
    CHECK(valueAt(set, "rate", "2025-07-01") == 5);
    CHECK(valueAt(set, "rate", "2026-03-31") == 5);
    CHECK(valueAt(set, "rate", "2026-04-01") == 2);
    CHECK(valueAt(set, "own", "2030-01-01") == 7);
    CHECK(findGaps(set, {"rate"}, kTwoYears).empty());
}

TEST_CASE("a later own value covers an earlier one") {
    const ParameterSet set =
        twoYears().withOverlay({value("rate", 5, "2025-01-01"), value("rate", 6, "2025-03-01")});
    CHECK(valueAt(set, "rate", "2025-02-28") == 5);
    CHECK(valueAt(set, "rate", "2030-01-01") == 6);
}

TEST_CASE("holes and overlaps are found with their days") {
    const ParameterSet set({value("rate", 1, "2025-02-01", "2025-06-01"),
                            value("rate", 2, "2025-05-01", "2025-07-01"),
                            value("rate", 3, "2025-08-01", "2026-12-01")});
    const auto gaps = findGaps(set, {"rate"}, kTwoYears);
    REQUIRE(gaps.size() == 4);
    CHECK(isoDate(gaps[0].days.from) == "2025-01-01");
    CHECK(isoDate(*gaps[0].days.until) == "2025-02-01");
    CHECK(gaps[1].overlap);
    CHECK(isoDate(gaps[1].days.from) == "2025-05-01");
    CHECK(isoDate(*gaps[1].days.until) == "2025-06-01");
    CHECK(isoDate(gaps[2].days.from) == "2025-07-01");
    CHECK(isoDate(gaps[3].days.from) == "2026-12-01");
    CHECK(isoDate(*gaps[3].days.until) == "2027-01-01");
}

TEST_CASE("a key that is nowhere is one hole, an open end covers all, two open ends overlap") {
    const ParameterSet open({value("rate", 1, "2020-01-01")});
    CHECK(findGaps(open, {"rate"}, kTwoYears).empty());
    CHECK(findGaps(open, {"rte"}, kTwoYears).size() == 1);
    const ParameterSet twice({value("rate", 1, "2020-01-01"), value("rate", 2, "2025-06-01")});
    REQUIRE(findGaps(twice, {"rate"}, kTwoYears).size() == 1);
    CHECK(findGaps(twice, {"rate"}, kTwoYears).front().overlap);
}

TEST_CASE("a value becomes the type it is used as, exactly or not at all") {
    Parameter parameter = value("x", 7'740'000, "2026-01-01");
    CHECK(parameter.percentage().toString() == "7.74");
    CHECK(parameter.factor().toString() == "7.7400");
    CHECK(parameter.hourlyRate().toString() == "7.74");
    CHECK(parameter.money().toString() == "7.74");
    parameter.value = 1;
    CHECK_THROWS_AS(parameter.percentage(), std::domain_error);
    CHECK_THROWS_AS(parameter.money(), std::domain_error);
}

TEST_CASE("all values come sorted by key and start") {
    const ParameterSet set({value("b", 1, "2026-01-01"), value("a", 2, "2026-01-01", "2027-01-01"),
                            value("a", 3, "2025-01-01", "2026-01-01")});
    const auto all = set.all();
    REQUIRE(all.size() == 3);
    CHECK(all[0]->value == 3);
    CHECK(all[1]->value == 2);
    CHECK(all[2]->key == "b");
}

TEST_CASE("the minimum wage depends on age and bbl") {
    std::vector<Parameter> wages;
    int units = 0;
    for (const char* key :
         {"21plus", "20", "19", "18", "17", "16", "15", "bbl_20", "bbl_19", "bbl_18"})
        wages.push_back(value(std::string("wml.hour.") + key, ++units, "2026-01-01"));
    const ParameterSet set(std::move(wages));
    const auto keyFor = [&set](int age, bool bbl) {
        return minimumWage(set, makeDate(2026, 5, 1), age, bbl).value()->key;
    };
    CHECK(keyFor(15, false) == "wml.hour.15");
    CHECK(keyFor(17, true) == "wml.hour.17");
    CHECK(keyFor(18, true) == "wml.hour.bbl_18");
    CHECK(keyFor(20, false) == "wml.hour.20");
    CHECK(keyFor(20, true) == "wml.hour.bbl_20");
    CHECK(keyFor(21, true) == "wml.hour.21plus");
    CHECK(keyFor(67, false) == "wml.hour.21plus");
    CHECK(minimumWage(set, makeDate(2026, 5, 1), 14, false).error().key ==
          "wage.no_minimum_under_15");
    CHECK(minimumWage(set, makeDate(2025, 5, 1), 30, false).error().key == "parameter.missing");
}
