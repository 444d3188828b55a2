// Promises of the command line that hold for many commands: notation of dates and amounts, places
// found, options that stand in for each other.
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

#include <regex>

using namespace werkbalie;
using nlohmann::json;
using test::CliAnswer;
using test::DemoFile;

namespace {

bool matches(const std::string& text, const char* pattern) {
    return std::regex_match(text, std::regex(pattern));
}

json exported(const DemoFile& demo, const std::string& kind) {
    return demo.run("beheerder", {"export", kind, "--format", "json", "-o", "-"}).json();
}

/// Every filled-in value of these columns has this form, and at least one is filled in.
void checkColumns(const json& rows, const std::vector<std::string>& columns, const char* pattern) {
    for (const std::string& column : columns) {
        int filledIn = 0;
        for (const json& row : rows) {
            const std::string value = row.at(column);
            if (value.empty()) {
                continue;
            }
            ++filledIn;
            INFO(column << " " << value);
            REQUIRE(matches(value, pattern));
        }
        INFO(column);
        CHECK(filledIn > 0);
    }
}

constexpr const char* kDate = R"(\d{4}-\d{2}-\d{2})";
constexpr const char* kDecimal = R"(\d+\.\d{2,4})";

} // namespace

TEST_CASE("a list in JSON has dates as YYYY-MM-DD and numbers with a point", "[cli][contract]") {
    const DemoFile demo;
    const json candidates = exported(demo, "candidates");
    checkColumns(candidates, {"Geboortedatum", "Beschikbaar vanaf", "Ingeschreven op"}, kDate);
    checkColumns(candidates, {"Gewenst uurloon", "Uren per week"}, kDecimal);
    const json placements = exported(demo, "placements");
    checkColumns(placements, {"Begin"}, kDate);
    checkColumns(placements, {"Uurloon", "Uren per week", "Tarief", "Kostprijs"}, kDecimal);
    const json hours = exported(demo, "timesheets");
    checkColumns(hours, {"Datum"}, kDate);
    checkColumns(hours, {"Uren", "Percentage"}, kDecimal);
    checkColumns(hours, {"Week"}, R"(\d{4}-W\d{2})");
    checkColumns(exported(demo, "vacancies"), {"Start"}, kDate);
}

TEST_CASE("a hit of a search says where it was found", "[cli][contract]") {
    const DemoFile demo;
    const json candidate = exported(demo, "candidates").front();
    const std::string lastName = candidate["Achternaam"];
    const json byName = demo.run("intercedent", {"search", lastName, "--in", "candidates"}).json();
    REQUIRE_FALSE(byName.empty());
    for (const json& hit : byName) {
        CHECK_FALSE(hit["found_in"].get<std::string>().empty());
    }
    const std::string client = exported(demo, "clients").front()["Naam"];
    const json clients = demo.run("intercedent", {"search", client, "--in", "clients"}).json();
    REQUIRE_FALSE(clients.empty());
    CHECK(clients.front()["found_in"] == "name: " + client);
    const std::string work = exported(demo, "vacancies").front()["Functie"];
    const json vacancies = demo.run("intercedent", {"search", work, "--in", "vacancies"}).json();
    REQUIRE_FALSE(vacancies.empty());
    CHECK_FALSE(vacancies.front()["found_in"].get<std::string>().empty());
}

TEST_CASE("targets come as JSON when --json asks for it and no format is named",
          "[cli][contract]") {
    const DemoFile demo;
    const auto named =
        demo.run("manager", {"report", "targets", "--period", "2026-Q4", "--format", "json"});
    const auto unnamed = demo.run("manager", {"report", "targets", "--period", "2026-Q4"});
    CHECK(unnamed.code == 0);
    CHECK(unnamed.out == named.out);
}

TEST_CASE("shares of age groups are for the manager, and small groups have no figures",
          "[cli][contract]") {
    const DemoFile demo;
    const std::vector<std::string> command{"report", "fairness", "--period", "2026-Q4"};
    CHECK(demo.run("intercedent", command).code == 1);
    const json report = demo.run("manager", command).json();
    CHECK(report["period"] == "2026-Q4");
    CHECK(report["smallest_group"] == 20);
    REQUIRE(report["choices"].size() == 2);
    for (const json& choice : report["choices"]) {
        CHECK(choice["groups"].size() == 5);
        for (const json& group : choice["groups"]) {
            CHECK(group["considered"].is_null() == (group["outcome"] == "too_few"));
            CHECK((group["considered"].is_null() || group["considered"] >= 20));
        }
    }
    const auto csv =
        demo.run("manager", {"report", "fairness", "--period", "2026-Q4", "--format", "csv"});
    CHECK(csv.code == 0);
    CHECK(csv.out.find("jonger dan 25") != std::string::npos);
}
