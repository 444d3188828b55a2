// A week of the roster as planning messages, kept for check_setu_written.py.
#include "exchange/setu_roster.h"

#include "exchange/text_file.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace werkbalie;
using domain::makeDate;
using exchange::PlanningFormat;

namespace {

domain::RosterShift shift(std::int64_t id, domain::Date day, const char* times) {
    domain::RosterShift planned;
    planned.id = domain::ShiftId{id};
    planned.version = 2;
    planned.placement = domain::PlacementId{12};
    planned.occupation = "Orderpicker";
    planned.times = domain::parseShiftTimes(times, day).value();
    return planned;
}

app::Planning week() {
    app::Planning planning;
    planning.week = domain::IsoWeek::make(2026, 44).value();
    planning.placement = domain::PlacementId{12};
    planning.assignmentId = "4711/08";
    planning.worker = domain::CandidateId{31};
    planning.workerName = "Jan van den Berg";
    planning.agency.kvk = "01234567";
    planning.client.id = domain::ClientId{5};
    planning.client.name = "Logistiek Noord B.V.";
    planning.client.kvk = "12345678";
    planning.client.address = {
        .street = "Havenweg", .houseNumber = "12a", .postcode = "9723 AB", .city = "Groningen"};
    planning.occupation = "Orderpicker";
    planning.period = {makeDate(2026, 10, 5)};
    planning.minutesPerWeek = domain::Minutes{40 * 60};
    planning.shifts = {shift(1, makeDate(2026, 10, 24), "22-6/30"),
                       shift(2, makeDate(2026, 10, 27), "7-15:30/30"),
                       shift(3, makeDate(2026, 10, 28), "7-15:30/30")};
    planning.shifts[0].state = domain::RosterState::Confirmed;
    planning.shifts[1].state = domain::RosterState::Confirmed;
    planning.shifts[1].place = "Hal 3";
    planning.shifts[1].sentVersion = 1;
    planning.shifts[2].state = domain::RosterState::Withdrawn;
    planning.shifts[2].sentVersion = 1;
    return planning;
}

} // namespace

TEST_CASE("a roster tells a planning system what is new, changed and off", "[setu][roster]") {
    const app::Planning planning = week();
    for (const auto format : {PlanningFormat::Xml, PlanningFormat::Json}) {
        const auto text = exchange::writePlanning(exchange::planningMessage(planning), format);
        REQUIRE(text);
        if (const char* const folder = std::getenv("WERKBALIE_KEEP_SETU")) {
            std::filesystem::create_directories(folder);
            const std::string name =
                format == PlanningFormat::Xml ? "planning_roster.xml" : "planning_roster.json";
            REQUIRE(exchange::writeWholeFile(std::filesystem::path(folder) / name, *text));
        }
    }
    const auto json = nlohmann::json::parse(
        *exchange::writePlanning(exchange::planningMessage(planning), PlanningFormat::Json));
    const auto& lines = json["singlePlanningLine"];
    REQUIRE(lines.size() == 3);
    CHECK(lines[0]["actionCode"] == "POST");
    CHECK(lines[0]["startDateTime"] == "2026-10-24T22:00:00+02:00");
    CHECK(lines[0]["endDateTime"] == "2026-10-25T06:00:00+01:00"); // the clock went back
    CHECK(lines[0]["hours"] == 8.5);
    CHECK(lines[1]["actionCode"] == "PUT");
    CHECK(lines[2]["actionCode"] == "DELETE");
    CHECK(json["assignedWorker"]["assignedStatus"] == true);
}

TEST_CASE("a message for each placement, in a folder or beside each other", "[setu][roster]") {
    const test::TemporaryFolder folder;
    std::vector<app::Planning> plannings{week(), week()};
    plannings[1].placement = domain::PlacementId{13};
    const auto named =
        exchange::writePlannings(plannings, PlanningFormat::Json, folder / "plan.json");
    REQUIRE(named);
    CHECK(named->at(1).filename() == "plan-2.json");
    const auto inFolder = exchange::writePlannings(plannings, PlanningFormat::Xml, folder / "");
    REQUIRE(inFolder);
    CHECK(inFolder->at(0).filename() == "rooster-12-2026-W44.xml");
    CHECK(std::filesystem::file_size(inFolder->at(1)) > 500);
    plannings[0].shifts.clear();
    CHECK(exchange::writePlannings(plannings, PlanningFormat::Xml, folder / "").error().key ==
          "planning.no_shifts");
}
