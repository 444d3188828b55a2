// SETU Inquiry Pay Equity: official examples without loss, what is taken, what is told, and the
// ways in which a file can be wrong.
#include "exchange/exact_json.h"
#include "exchange/pay_equity.h"
#include "exchange/text_file.h"
#include "test_paths.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

using namespace werkbalie;
using namespace werkbalie::exchange;
using domain::makeDate;
using K = domain::TermsItemKind;
using U = domain::TermsUnit;

namespace {

const std::filesystem::path kExamples =
    std::filesystem::path(WERKBALIE_SHARED_DIR) / "schemas/setu/setu-gelijkwaardige-beloning";
const std::filesystem::path kOwn = std::filesystem::path(WERKBALIE_SOURCE_DIR) / "tests/data/setu";

std::string fileText(const std::filesystem::path& path) {
    const auto bytes = readWholeFile(path);
    REQUIRE(bytes);
    return *bytes;
}

/// Ours, and the official ones where they lie beside the repository; CI must have those.
std::vector<std::filesystem::path> messages() {
    std::vector<std::filesystem::path> found{kOwn / "pay_equity_2_0.json",
                                             kOwn / "pay_equity_2_0_smallest.json"};
    const std::size_t own = found.size();
    if (std::filesystem::is_directory(kExamples)) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(kExamples)) {
            if (entry.path().extension() == ".json" &&
                entry.path().string().find("example") != std::string::npos) {
                found.push_back(entry.path());
            }
        }
    }
    if (found.size() == own) {
        const char* const ci = std::getenv("CI");
        if (ci != nullptr && std::string_view(ci) == "true") {
            FAIL("the official SETU examples are missing");
        }
        std::cerr << "not run: the official SETU examples are not beside the repository\n";
    }
    return found;
}

std::size_t leavesOf(const ExactJson& json) {
    if (json.kind != ExactJson::Kind::Object && json.kind != ExactJson::Kind::List) {
        return 1;
    }
    std::size_t count = 0;
    for (const auto& [name, value] : json.members) {
        count += leavesOf(value);
    }
    for (const ExactJson& item : json.items) {
        count += leavesOf(item);
    }
    return count;
}

std::string own() {
    return fileText(kOwn / "pay_equity_2_0.json");
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

domain::Refusal refusal(const std::string& text, std::optional<PayEquityVersion> said = {}) {
    const auto import = readPayEquity(text, said);
    REQUIRE_FALSE(import);
    return import.error();
}

std::string valueOf(const domain::Refusal& refused, std::string_view name) {
    for (const auto& [key, value] : refused.values) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

std::vector<std::string> rules(const PayEquityImport& import) {
    std::vector<std::string> keys;
    for (const auto& finding : import.findings) {
        keys.push_back(finding.rule);
    }
    std::ranges::sort(keys);
    return keys;
}

struct Taken2 {
    K kind;
    U unit;
    std::int64_t value;
    std::string name;
};

} // namespace

TEST_CASE("every message of the standard is read and written back equal, to the digit",
          "[setu][pay_equity]") {
    for (const auto& path : messages()) {
        INFO(path.string());
        const std::string text = fileText(path);
        const auto read = readExactJson(text);
        REQUIRE(read);
        const std::string written = writeExactJson(*read);
        CHECK(nlohmann::json::parse(written) == nlohmann::json::parse(text, nullptr, true, true));
        CHECK(readExactJson(written) == *read);
    }
    CHECK(
        writeExactJson(*readExactJson(R"({"b":1.50,"a":[25.00,-0.1e3,""],"c":{}})")) ==
        "{\n  \"b\": 1.50,\n  \"a\": [\n    25.00,\n    -0.1e3,\n    \"\"\n  ],\n  \"c\": {}\n}\n");
}

TEST_CASE("no field of a message is lost: it is taken over or told", "[setu][pay_equity]") {
    for (const auto& path : messages()) {
        INFO(path.string());
        const std::string text = fileText(path);
        const auto import = readPayEquity(text);
        INFO((import ? std::string() : import.error().key + ' ' + import.error().where));
        REQUIRE(import);
        CHECK(import->takenCount + import->untaken.size() == leavesOf(*readExactJson(text)));
        CHECK(import->takenCount > 5);
        CHECK(import->terms.document == text);
    }
}

TEST_CASE("a 2.0 message becomes terms, and nothing is guessed", "[setu][pay_equity]") {
    const auto import = readPayEquity(own(), PayEquityVersion::V2);
    REQUIRE(import);
    CHECK(import->version == PayEquityVersion::V2);
    CHECK(import->customerName == "Bakkerij Noord B.V.");
    CHECK(import->kvk == "12345678");
    const auto& terms = import->terms;
    CHECK(terms.name == "Cao Bakkersbedrijf");
    CHECK(terms.occupation.empty()); // two functions
    CHECK(terms.documentId == "WB-2026-0042");
    CHECK(terms.validity == domain::DateRange{makeDate(2026, 4, 1), makeDate(2027, 4, 1)});
    CHECK(terms.minutesPerWeek == domain::Minutes{2280});
    CHECK(terms.pension.employer == domain::Percentage::fromUnits(182'000));
    const std::vector<Taken2> expected{
        {K::Shifts, U::Described, 0, "Ploegentoeslag"}, // on how many hours?
        {K::TravelExpenses, U::EuroPerDay, 69'000, ""},
        {K::TravelExpenses, U::Described, 0, "Reiskosten"}, // how many kilometres?
        {K::Other, U::EuroPerYear, 6'000'000, "Bonus van een code zonder label"},
        {K::HolidayAllowance, U::PercentOfWage, 83'300, ""},
        {K::ChoiceBudget, U::PercentOfWage, 15'000, ""},
        {K::Training, U::EuroPerYear, 5'000'000, ""},
        {K::Holiday, U::DaysPerYear, 250'000, ""},
        {K::Holiday, U::Described, 0, "Leeftijdsdagen"}, // not for everybody
        {K::Adv, U::HoursPerYear, 1'040'000, ""}};
    REQUIRE(terms.items.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO(i);
        CHECK(terms.items[i].kind == expected[i].kind);
        CHECK(terms.items[i].unit == expected[i].unit);
        CHECK(terms.items[i].value == expected[i].value);
        CHECK(terms.items[i].name == expected[i].name);
    }
    CHECK(terms.items[0].note == "25% van het uurloon per uur");
    CHECK(rules(*import) ==
          std::vector<std::string>{"pay_equity.code_unknown", "pay_equity.currency_unknown",
                                   "pay_equity.in_words", "pay_equity.in_words",
                                   "pay_equity.in_words", "pay_equity.increase_unclear",
                                   "pay_equity.other_period", "pay_equity.wage_rounded"});
    auto complete = terms;
    complete.client = domain::ClientId{1};
    CHECK_FALSE(domain::hasBlocking(domain::checkEmploymentTerms(complete)));
}

TEST_CASE("the packages of a 2.0 message become pay scales", "[setu][pay_equity]") {
    const auto import = readPayEquity(own());
    REQUIRE(import);
    REQUIRE(import->scales.size() == 2);
    const auto& scale = import->scales[0];
    CHECK(scale.name == "Schaal 3");
    CHECK(scale.period == domain::WagePeriod::Month);
    CHECK(scale.hoursPerPeriod == 1'646'700);
    REQUIRE(scale.steps.size() == 2);
    CHECK(scale.steps[0].wage == domain::Money::fromCents(254'800));
    CHECK(scale.steps[1].wage == domain::Money::fromCents(261'734)); // 2617.335, told
    REQUIRE(scale.increases.size() == 1);
    CHECK(scale.increases[0].from == makeDate(2026, 7, 1));
    CHECK(scale.increases[0].value == 25'000);
    CHECK(import->scales[1].steps[1].name == "maximum");
    for (const auto& one : import->scales) {
        CHECK_FALSE(domain::hasBlocking(domain::checkPayScale(one)));
    }
}

TEST_CASE("the official 1.0 example is read as 1.0", "[setu][pay_equity]") {
    const auto path = kExamples / "v1.0/examples/v1.0/inquiry-pay-equity-example.json";
    if (!std::filesystem::exists(path)) {
        return; // messages() says so
    }
    const auto import = readPayEquity(fileText(path));
    REQUIRE(import);
    CHECK(import->version == PayEquityVersion::V1);
    CHECK(import->customerName == "ABC Staffing Solutions");
    CHECK(import->terms.name == "Collective labour agreement for construction sector");
    CHECK(import->terms.validity.from == makeDate(2025, 5, 9));
    CHECK(import->terms.occupation == "Recruitment Specialist");
    REQUIRE(import->scales.size() == 3);
    CHECK(import->scales[0].period == domain::WagePeriod::FourWeeks);
    CHECK(import->scales[0].hoursPerPeriod == 1'733'300);
    CHECK(import->scales[0].steps[2].wage == domain::Money::fromCents(240'000));
    const auto budget =
        std::ranges::find(import->terms.items, K::Training, &domain::TermsItem::kind);
    CHECK(budget == import->terms.items.end()); // under a condition, and of a code of its own
    const auto travel =
        std::ranges::find(import->terms.items, K::TravelExpenses, &domain::TermsItem::kind);
    REQUIRE(travel != import->terms.items.end());
}

TEST_CASE("a damaged file is refused with its place", "[setu][pay_equity]") {
    const std::string text = own();
    const auto cut = refusal(text.substr(0, text.find("\"holidayAllowance\"")));
    CHECK(cut.key == "json.damaged");
    CHECK_FALSE(valueOf(cut, "line").empty());
    const auto comma = refusal("{\n  \"documentId\": { \"value\": \"1\" },\n  oeps\n}");
    CHECK(valueOf(comma, "line") == "3");
    CHECK(valueOf(comma, "column") == "3");
    CHECK(refusal("").key == "json.damaged");
    CHECK(refusal("{\"a\":\"\xff\"}").key == "json.not_utf8");
    CHECK(refusal(std::string(200, '[')).key == "json.too_deep");
    CHECK(refusal(replaced(own(), "\"issued\"", "\"documentId\"")).key == "json.field_twice");
    CHECK(refusal("[]").key == "pay_equity.not_recognised");
    CHECK(refusal("{\"documentId\":{}}").key == "pay_equity.not_recognised");
}

TEST_CASE("a 1.0 message where 2.0 is said is told, with the field that shows it",
          "[setu][pay_equity]") {
    const std::string first = R"({"id":{"value":"1"},"documentId":{"value":"1"},
        "effectivePeriod":{"validFrom":"2026-01-01"},"remuneration":[{"workDuration":{"value":40}}]})";
    CHECK(readPayEquity(first)->version == PayEquityVersion::V1);
    const auto said = refusal(first, PayEquityVersion::V2);
    CHECK(said.key == "pay_equity.version_differs");
    CHECK(valueOf(said, "said") == "2.0");
    CHECK(valueOf(said, "found") == "1.0");
    CHECK(valueOf(said, "field") == "id");
    CHECK(refusal(own(), PayEquityVersion::V1).key == "pay_equity.version_differs");
    const auto mixed =
        refusal(replaced(own(), "\"generalSalaryIncrease\"", "\"generalSalaryIncreaseRate\""));
    CHECK(mixed.key == "pay_equity.versions_mixed");
    CHECK(valueOf(mixed, "first") == "remuneration[]generalSalaryIncreaseRate");
}

TEST_CASE("an unknown field is told; a missing or wrong one is refused with its place",
          "[setu][pay_equity]") {
    const auto unknown = readPayEquity(replaced(own(), "\"payDate\"", "\"payDay\""));
    REQUIRE(unknown);
    const auto told = std::ranges::find(unknown->findings, std::string("json.unknown_field"),
                                        &domain::Finding::rule);
    REQUIRE(told != unknown->findings.end());
    CHECK(told->where == "holidayAllowance[0].payDay");
    CHECK(std::ranges::any_of(unknown->untaken, [](const UntakenField& field) {
        return field.field == "holidayAllowance[0].payDay.date" && field.value == "2026-05-31";
    }));
    const auto missing = refusal(replaced(own(), "\"typeCode\": \"HT300\",", ""));
    CHECK(missing.key == "json.missing_field");
    CHECK(missing.where == "allowance[0].typeCode");
    const auto wrong = refusal(replaced(own(), "\"value\": 8.33", "\"value\": \"8.33\""));
    CHECK(wrong.key == "json.wrong_type");
    CHECK(wrong.where == "holidayAllowance[0].line[0].amount.value");
    const auto date = refusal(replaced(own(), "2027-03-31", "31-03-2027"));
    CHECK(date.where == "effectivePeriod.validTo");
    CHECK(refusal(replaced(own(), "\"validFrom\": \"2026-04-01\", ", "")).key ==
          "pay_equity.period_missing");
}

TEST_CASE("of successive editions only the one of the first day is taken over",
          "[setu][pay_equity]") {
    auto message = nlohmann::ordered_json::parse(own());
    auto& list = message["holidayAllowance"];
    auto now = list[0];
    auto later = list[0];
    now["line"][0]["amount"]["value"] = 8;
    now["effectivePeriod"] = {{"validFrom", "2025-07-01"}, {"validTo", "2026-06-30"}};
    later["effectivePeriod"] = {{"validFrom", "2026-07-01"}};
    list = nlohmann::ordered_json::array({now, later});
    const auto import = readPayEquity(message.dump());
    REQUIRE(import);
    std::vector<std::int64_t> values;
    for (const auto& item : import->terms.items) {
        if (item.kind == K::HolidayAllowance) {
            values.push_back(item.value);
        }
    }
    CHECK(values == std::vector<std::int64_t>{80'000});
    CHECK(std::ranges::count(rules(*import), "pay_equity.other_period") == 2);
}

TEST_CASE("a wage of an hour is not divided by hours", "[setu][pay_equity]") {
    const auto import = readPayEquity(replaced(own(), R"("unitCode": "Month" },
      "hourlyWageConversion")",
                                               R"("unitCode": "Hour" },
      "hourlyWageConversion")"));
    REQUIRE(import);
    REQUIRE_FALSE(import->scales.empty());
    CHECK(import->scales[0].period == domain::WagePeriod::Hour);
    CHECK_FALSE(import->scales[0].hoursPerPeriod);
    CHECK(std::ranges::any_of(import->untaken, [](const UntakenField& field) {
        return field.field.ends_with("hourlyWageFactor");
    }));
}
