// A new set is compared key by key, and refused as a whole for any fault in it.
#include "domain/parameters/parameter_set_change.h"

#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

DateRange year(int number) {
    return {.from = makeDate(number, 1, 1), .until = makeDate(number + 1, 1, 1)};
}

Parameter value(std::string key, std::int64_t percent, DateRange validity) {
    return {.key = std::move(key),
            .value = percent * 1'000'000,
            .unit = "percent",
            .validity = validity,
            .source = "law"};
}

ParameterSet known() {
    return ParameterSet({value("aof", 6, year(2026)),
                         value("wko", 1, {.from = makeDate(2026, 1, 1)}),
                         value("zvw", 5, year(2026)), value("zvw", 7, year(2027))});
}

std::vector<std::string> rulesOf(const std::vector<Parameter>& values) {
    std::vector<std::string> rules;
    for (const Finding& finding : checkParameterSet(values, known())) {
        rules.push_back(finding.rule);
    }
    return rules;
}

std::int64_t percentOn(const ParameterSet& set, const char* key, Date day) {
    return set.at(key, day).value()->value / 1'000'000;
}

} // namespace

TEST_CASE("a new set adds, changes and ends; other keys stay") {
    const std::vector<Parameter> values{value("aof", 8, year(2027)), value("zvw", 7, year(2027)),
                                        value("wko", 2, year(2027))};
    const auto changes = parameterChanges(values, known());
    REQUIRE(changes.size() == 4);
    CHECK(changes[0].kind == ParameterChangeKind::Added); // aof had nothing in 2027
    CHECK(changes[1].kind == ParameterChangeKind::Changed);
    CHECK(changes[1].before->value == 1'000'000);
    CHECK(changes[2].kind == ParameterChangeKind::Ended); // wko had no end
    CHECK(changes[2].lastDay == makeDate(2027, 12, 31));
    CHECK(changes[3].kind == ParameterChangeKind::Same);
    CHECK(rulesOf(values).empty());

    const auto set = withNewSet(known(), values);
    CHECK(percentOn(set, "aof", makeDate(2026, 12, 31)) == 6);
    CHECK(percentOn(set, "aof", makeDate(2027, 1, 1)) == 8);
    CHECK(percentOn(set, "wko", makeDate(2026, 12, 31)) == 1);
    CHECK(percentOn(set, "wko", makeDate(2027, 6, 1)) == 2);
    CHECK_FALSE(set.at("wko", makeDate(2028, 1, 1)));
    CHECK(percentOn(set, "zvw", makeDate(2026, 6, 1)) == 5);
}

TEST_CASE("a set ends what is older, and a value that begins after its last one goes on") {
    const Date newYear = makeDate(2027, 1, 1);
    struct Row {
        std::string name;
        std::vector<Parameter> set;
        std::vector<std::pair<Date, std::int64_t>> expected; ///< 0: nothing holds
        std::optional<Date> lastDay;                         ///< of what the preview says ends
    };
    const auto row = GENERATE_COPY(values<Row>(
        {{"closed, then a hole, then the newer law",
          {value("zvw", 9, {.from = makeDate(2026, 7, 1), .until = makeDate(2026, 10, 1)})},
          {{makeDate(2026, 6, 30), 5},
           {makeDate(2026, 9, 30), 9},
           {makeDate(2026, 10, 1), 0},
           {makeDate(2026, 12, 31), 0},
           {newYear, 7}},
          makeDate(2026, 9, 30)},
         {"closed, and the newer law joins it",
          {value("zvw", 9, {.from = makeDate(2026, 7, 1), .until = newYear})},
          {{makeDate(2026, 12, 31), 9}, {newYear, 7}, {makeDate(2028, 1, 1), 0}},
          std::nullopt},
         {"without end: until the newer law begins",
          {value("zvw", 9, {.from = makeDate(2026, 7, 1)})},
          {{makeDate(2026, 12, 31), 9}, {newYear, 7}},
          std::nullopt},
         {"over the newer law's first day: the set names that year itself",
          {value("zvw", 9, {.from = makeDate(2026, 7, 1), .until = newYear}),
           value("zvw", 8, {.from = newYear})},
          {{makeDate(2026, 12, 31), 9}, {newYear, 8}, {makeDate(2028, 1, 1), 8}},
          std::nullopt},
         {"an older value does not come back",
          {value("wko", 2, year(2027))},
          {{makeDate(2027, 12, 31), 2}, {makeDate(2028, 1, 1), 0}},
          makeDate(2027, 12, 31)}}));
    INFO(row.name);
    const std::string& key = row.set.front().key;
    const auto set = withNewSet(known(), row.set);
    for (const auto& [day, percent] : row.expected) {
        INFO(isoDate(day));
        const auto found = set.at(key, day);
        CHECK((found ? (*found)->value / 1'000'000 : 0) == percent);
    }
    std::optional<Date> lastDay;
    for (const auto& change : parameterChanges(row.set, known())) {
        CHECK(set.at(key, change.value.validity.from).has_value());
        lastDay = change.lastDay ? change.lastDay : lastDay;
    }
    CHECK(lastDay == row.lastDay);
}

TEST_CASE("a preview shows a value up to the day on which the newer law takes over") {
    const auto changes =
        parameterChanges({value("zvw", 9, {.from = makeDate(2026, 7, 1)})}, known());
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].value.validity.until == makeDate(2027, 1, 1));
}

TEST_CASE("what is left of an old value behind an own one is not newer than a set") {
    auto own = value("wko", 3, {.from = makeDate(2026, 12, 1), .until = makeDate(2027, 2, 1)});
    own.source = "own";
    const auto covered = known().withOverlay({own});
    const std::vector<Parameter> values{value("wko", 2, {.from = makeDate(2026, 11, 1)})};
    const auto set = withNewSet(covered, values, {own});
    CHECK(percentOn(set, "wko", makeDate(2026, 12, 15)) == 2); // under the own one
    CHECK(percentOn(set, "wko", makeDate(2027, 3, 1)) == 2);
    const auto changes = parameterChanges(values, covered, {own});
    REQUIRE(changes.size() == 1);
    CHECK_FALSE(changes[0].value.validity.until.has_value());
}

TEST_CASE("each fault of a set is named with its key") {
    struct Row {
        std::string rule;
        std::vector<Parameter> values;
    };
    Parameter otherUnit = value("aof", 8, year(2027));
    otherUnit.unit = "EUR/hour";
    Parameter strangeUnit = value("new", 8, year(2027));
    strangeUnit.unit = "bananas";
    Parameter precise = value("aof", 8, year(2027));
    precise.value = 8'000'001;
    Parameter text = value("aof", 0, year(2027));
    text.text = "eight";
    const auto row = GENERATE_COPY(values<Row>(
        {{"parameter_set.empty", {}},
         {"parameter_set.overlap", {value("aof", 8, year(2027)), value("aof", 9, year(2027))}},
         {"parameter_set.gap", {value("aof", 8, year(2028))}},
         {"parameter_set.gap", {value("aof", 8, year(2027)), value("aof", 9, year(2029))}},
         {"parameter_set.unit", {otherUnit}},
         {"parameter_set.unknown_unit", {strangeUnit}},
         {"parameter_set.too_precise", {precise}},
         {"parameter_set.is_text", {text}},
         {"parameter_set.out_of_range", {value("aof", 101, year(2027))}},
         {"parameter_set.out_of_range", {value("aof", -1, year(2027))}}}));
    INFO(row.rule);
    const auto rules = rulesOf(row.values);
    CHECK(std::ranges::find(rules, row.rule) != rules.end());
    CHECK(hasBlocking(checkParameterSet(row.values, known())));
}

TEST_CASE("a key that nobody knows is warned of") {
    const auto findings = checkParameterSet({value("new", 8, year(2027))}, known());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "parameter_set.new_key");
    CHECK_FALSE(hasBlocking(findings));
}
