// A roster as a planning system takes it; check_setu_written.py judges what is kept here by the
// schemas of the standard.
#include "exchange/setu_planning.h"

#include "exchange/text_file.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace werkbalie;
using domain::ClockTime;
using domain::makeDate;
using exchange::PlannedShift;
using exchange::PlanningFormat;
using exchange::PlanningMessage;

namespace {

PlannedShift shift(const std::string& id, domain::Date day, int from, int until) {
    PlannedShift planned;
    planned.id = id;
    planned.start = {day, from};
    planned.end = {day + std::chrono::days{until / 1440}, until % 1440};
    return planned;
}

PlanningMessage message() {
    PlanningMessage planning;
    planning.id = "12-2026-W47";
    planning.agency.kvk = "01234567";
    planning.client.id = domain::ClientId{5};
    planning.client.name = "Logistiek Noord B.V.";
    planning.client.kvk = "12345678";
    planning.client.address = {
        .street = "Havenweg", .houseNumber = "12a", .postcode = "9723 AB", .city = "Groningen"};
    planning.assignmentId = "4711/08";
    planning.worker = domain::CandidateId{31};
    planning.workerName = "Jan van den Berg";
    planning.occupation = "Orderpicker";
    planning.period = {makeDate(2026, 11, 2)};
    planning.minutesPerWeek = domain::Minutes{38 * 60};
    planning.shifts = {shift("12-1", makeDate(2026, 11, 16), 7 * 60, 15 * 60 + 30)};
    return planning;
}

void keep(const PlanningMessage& planning, const std::string& name) {
    const char* const folder = std::getenv("WERKBALIE_KEEP_SETU");
    if (folder == nullptr) {
        return;
    }
    std::filesystem::create_directories(folder);
    const std::filesystem::path base(folder);
    REQUIRE(exchange::writeWholeFile(base / (name + ".xml"),
                                     *exchange::writePlanning(planning, PlanningFormat::Xml)));
    REQUIRE(exchange::writeWholeFile(base / (name + ".json"),
                                     *exchange::writePlanning(planning, PlanningFormat::Json)));
}

nlohmann::json written(const PlanningMessage& planning) {
    return nlohmann::json::parse(*exchange::writePlanning(planning, PlanningFormat::Json));
}

} // namespace

TEST_CASE("a week of shifts is one planning message", "[setu][planning]") {
    PlanningMessage planning = message();
    planning.period.until = makeDate(2027, 1, 4);
    planning.shifts.front().breakMinutes = 30;
    planning.shifts.front().breakStart = ClockTime{makeDate(2026, 11, 16), 11 * 60};
    planning.shifts.push_back(shift("12-2", makeDate(2026, 11, 17), 22 * 60, 30 * 60));
    planning.shifts.back().state = exchange::PlannedShiftState::Changed;
    planning.shifts.back().breakMinutes = 45;
    planning.shifts.back().name = "Nacht & ontij";
    planning.shifts.push_back(shift("12-3", makeDate(2026, 11, 18), 7 * 60, 15 * 60));
    planning.shifts.back().state = exchange::PlannedShiftState::Cancelled;
    keep(planning, "planning_week");
    const auto json = written(planning);
    CHECK(json["assignedWorker"]["workAssignments"]["id"]["value"] == "4711/08");
    CHECK(json["positionProfile"]["positionLocation"]["postalCode"] == "9723AB");
    CHECK(json["positionProfile"]["positionPeriod"]["end"] == "2027-01-03");
    const auto& lines = json["singlePlanningLine"];
    REQUIRE(lines.size() == 3);
    CHECK(lines[0]["startDateTime"] == "2026-11-16T07:00:00+01:00");
    CHECK(lines[0]["hours"] == 8.0);
    CHECK(lines[0]["breaks"][0]["endDateTime"] == "2026-11-16T11:30:00+01:00");
    CHECK(lines[1]["endDateTime"] == "2026-11-18T06:00:00+01:00");
    CHECK(lines[1]["hours"] == 7.25);
    CHECK(lines[1]["actionCode"] == "PUT");
    CHECK(lines[2]["actionCode"] == "DELETE");
}

TEST_CASE("over a change of the clock the hours are those that pass", "[setu][planning]") {
    PlanningMessage planning = message();
    planning.shifts = {shift("1", makeDate(2027, 3, 27), 22 * 60, 30 * 60),
                       shift("2", makeDate(2026, 10, 24), 22 * 60, 30 * 60)};
    keep(planning, "planning_clock");
    const auto lines = written(planning)["singlePlanningLine"];
    CHECK(lines[0]["startDateTime"] == "2027-03-27T22:00:00+01:00");
    CHECK(lines[0]["endDateTime"] == "2027-03-28T06:00:00+02:00");
    CHECK(lines[0]["hours"] == 7.0);
    CHECK(lines[1]["startDateTime"] == "2026-10-24T22:00:00+02:00");
    CHECK(lines[1]["endDateTime"] == "2026-10-25T06:00:00+01:00");
    CHECK(lines[1]["hours"] == 9.0);
}

TEST_CASE("stand-by is said of the whole message", "[setu][planning]") {
    PlanningMessage planning = message();
    planning.client.address = {};
    planning.confirmed = false;
    planning.shifts.front().standBy = true;
    keep(planning, "planning_stand_by");
    CHECK(written(planning)["positionProfile"]["standByIndicator"] == true);
    CHECK(written(planning)["assignedWorker"]["assignedStatus"] == false);
}

TEST_CASE("a roster that cannot be is refused", "[setu][planning]") {
    const auto refusal = [](auto change) {
        PlanningMessage planning = message();
        planning.shifts.push_back(shift("12-2", makeDate(2026, 11, 17), 7 * 60, 15 * 60));
        change(planning);
        return exchange::writePlanning(planning, PlanningFormat::Xml).error().key;
    };
    CHECK(refusal([](auto& p) { p.shifts.clear(); }) == "planning.no_shifts");
    CHECK(refusal([](auto& p) { p.shifts[1].standBy = true; }) == "planning.mixed_stand_by");
    CHECK(refusal([](auto& p) { p.shifts[1].end = p.shifts[1].start; }) ==
          "planning.shift_upside_down");
    CHECK(refusal([](auto& p) { p.shifts[1].breakMinutes = 480; }) == "planning.break_too_long");
    CHECK(refusal([](auto& p) { p.shifts[1].id = p.shifts[0].id; }) == "planning.shift_twice");
}
