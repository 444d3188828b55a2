// The dated parameters that are compiled in: complete for the years we calculate, each with a
// source.
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"

using namespace werkbalie;
using domain::makeDate;

namespace {

const std::vector<std::string> kNeeded{"wml.hour.21plus",
                                       "wml.hour.20",
                                       "wml.hour.19",
                                       "wml.hour.18",
                                       "wml.hour.17",
                                       "wml.hour.16",
                                       "wml.hour.15",
                                       "wml.hour.bbl_20",
                                       "wml.hour.bbl_19",
                                       "wml.hour.bbl_18",
                                       "premium.awf.low",
                                       "premium.awf.high",
                                       "premium.aof.low",
                                       "premium.aof.high",
                                       "premium.wko",
                                       "premium.whk.sector52.wga",
                                       "premium.whk.sector52.zw",
                                       "premium.whk.sector45.wga",
                                       "premium.whk.sector45.zw",
                                       "premium.whk.average.wga",
                                       "premium.whk.average.zw",
                                       "premium.whk.average.total",
                                       "premium.zvw.employer",
                                       "premium.max_wage.year",
                                       "premium.max_wage.month",
                                       "premium.max_wage.four_weeks",
                                       "premium.max_wage.week",
                                       "premium.max_wage.day",
                                       "stipp.franchise_hour",
                                       "stipp.max_wage_hour",
                                       "stipp.premium.employer",
                                       "stipp.premium.employee",
                                       "paww.employee",
                                       "sfu.employer",
                                       "employer_size.small_max",
                                       "employer_size.medium_max",
                                       "holiday_allowance.statutory_min",
                                       "vat.standard_lending",
                                       "lh.bracket.below_aow.end1",
                                       "lh.bracket.end2",
                                       "lh.bracket.below_aow.rate1",
                                       "lh.bracket.rate2",
                                       "lh.bracket.rate3",
                                       "lh.bracket.aow.rate1",
                                       "lh.bracket.aow_born_1945_or_earlier.end1",
                                       "lh.bracket.aow_born_1946_or_later.end1",
                                       "lh.bracket.below_aow.c2",
                                       "lh.bracket.below_aow.c3",
                                       "lh.bracket.aow1945.c2",
                                       "lh.bracket.aow1945.c3",
                                       "lh.bracket.aow1946.c2",
                                       "lh.bracket.aow1946.c3"};

domain::Result<std::vector<domain::Parameter>> readEntry(const std::string& body) {
    return exchange::readParameters("[{" + body + "}]", "own.json");
}

const std::string kWhole =
    R"("key":"a.b","value":"1.5","unit":"percent","valid_from":"2026-01-01",)"
    R"("valid_to":"2026-12-31","source":"s","confidence":"official")";

std::string with(std::string_view part, std::string_view replacement) {
    std::string text = kWhole;
    text.replace(text.find(part), part.size(), replacement);
    return text;
}

} // namespace

TEST_CASE("no parameter the calculations need has a hole or an overlap in 2025 and 2026") {
    const auto gaps = findGaps(exchange::builtInParameters(), kNeeded,
                               {.from = makeDate(2025, 1, 1), .until = makeDate(2027, 1, 1)});
    for (const auto& gap : gaps)
        UNSCOPED_INFO(gap.key << (gap.overlap ? " twice from " : " missing from ")
                              << domain::isoDate(gap.days.from));
    CHECK(gaps.empty());
}

TEST_CASE("no built-in parameter holds twice on a day") {
    const auto& set = exchange::builtInParameters();
    std::vector<std::string> keys;
    for (const auto* parameter : set.all())
        if (keys.empty() || keys.back() != parameter->key)
            keys.push_back(parameter->key);
    for (const auto& gap :
         findGaps(set, keys, {.from = makeDate(1900, 1, 1), .until = makeDate(2100, 1, 1)})) {
        INFO(gap.key << " " << domain::isoDate(gap.days.from));
        CHECK_FALSE(gap.overlap);
    }
}

TEST_CASE("between two values of a built-in parameter no day is left out") {
    const domain::Parameter* previous = nullptr;
    for (const auto* parameter : exchange::builtInParameters().all()) {
        INFO(parameter->key << " from " << domain::isoDate(parameter->validity.from));
        if (previous != nullptr && previous->key == parameter->key)
            CHECK(previous->validity.until == parameter->validity.from);
        previous = parameter;
    }
}

TEST_CASE("every built-in parameter names its source and unit and holds on some day") {
    const auto all = exchange::builtInParameters().all();
    REQUIRE(all.size() > 500);
    for (const auto* parameter : all) {
        INFO(parameter->key);
        CHECK_FALSE(parameter->source.empty());
        CHECK_FALSE(parameter->unit.empty());
        CHECK_FALSE(parameter->validity.isEmpty());
    }
}

TEST_CASE("figures of the law are read to the last decimal") {
    const auto& set = exchange::builtInParameters();
    const auto value = [&](const char* key, domain::Date day) {
        return set.at(key, day).value()->value;
    };
    CHECK(value("wml.hour.21plus", makeDate(2026, 6, 30)) == 14'710'000);
    CHECK(value("wml.hour.21plus", makeDate(2026, 7, 1)) == 14'990'000);
    CHECK(value("premium.whk.sector52.zw", makeDate(2026, 11, 24)) == 3'710'000);
    CHECK(value("lh.ahk.taper.below_aow", makeDate(2026, 1, 1)) == 63'980);
    CHECK(value("lh.bijzonder.white.below_aow.from_12923.verrekening", makeDate(2026, 1, 1)) ==
          -31'010'000);
    CHECK(value("stipp.premium.employer", makeDate(2025, 12, 31)) == 8'000'000);
    CHECK(value("stipp.premium.employer", makeDate(2026, 1, 1)) == 15'900'000);
    CHECK(set.at("nbbu_phase_label_map", makeDate(2026, 5, 1)).value()->text == "A=1-2, B=3, C=4");
}

TEST_CASE("the last day of a parameter still counts, the day after no longer") {
    const auto read = readEntry(kWhole);
    REQUIRE(read);
    CHECK(read->front().validity.contains(makeDate(2026, 12, 31)));
    CHECK_FALSE(read->front().validity.contains(makeDate(2027, 1, 1)));
    CHECK(read->front().value == 1'500'000);
    CHECK(read->front().confidence == domain::Confidence::Official);
}

TEST_CASE("a parameter that is not understood is refused with file and key") {
    const auto [body, rule] = GENERATE(table<std::string, std::string>({
        {with("\"unit\"", "\"units\""), "parameters.missing_field"},
        {kWhole + ",\"until\":\"2026-01-01\"", "parameters.unknown_field"},
        {with("1.5", "1,5"), "parameters.bad_number"},
        {with("1.5", "1.2345678"), "parameters.bad_number"},
        {with("\"1.5\"", "1.5"), "parameters.missing_field"},
        {with("2026-01-01", "2026-02-30"), "parameters.bad_date"},
        {with("2026-12-31", "2025-12-30"), "parameters.bad_date"},
        {with("official", "certain"), "parameters.bad_confidence"},
        {with("\"source\":\"s\"", "\"source\":\"\""), "parameters.missing_field"},
    }));
    INFO(body);
    const auto read = readEntry(body);
    REQUIRE_FALSE(read);
    CHECK(read.error().key == rule);
    CHECK(read.error().where == "own.json");
    CHECK(read.error().values.front().second == "a.b");
}

TEST_CASE("text that is not a JSON list is refused") {
    CHECK(exchange::readParameters("{}", "x.json").error().key == "parameters.not_json");
    CHECK(exchange::readParameters("[1]", "x.json").error().key == "parameters.not_json");
    const auto broken = exchange::readParameters("[\n{}\n{", "x.json");
    CHECK(broken.error().key == "parameters.broken_json");
    CHECK(broken.error().values.at(1) == std::pair<std::string, std::string>("line", "3"));
    const auto twice = exchange::readParameters("[{\"key\":\"a\",\"key\":\"b\"}]", "x.json");
    CHECK(twice.error().key == "parameters.field_twice");
    const auto keyless = exchange::readParameters("[{}]", "x.json");
    CHECK(keyless.error().values.at(0).second == "#1");
}
