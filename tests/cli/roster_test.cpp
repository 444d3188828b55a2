// `roster …` and `export setu-planning` through the program itself.
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

#include <filesystem>

using namespace werkbalie;
using nlohmann::json;
using test::CliAnswer;
using test::DemoFile;

namespace {

// Long after the demo: nobody is planned there, and every date is in time for a call.
constexpr const char* kWeek = "2099-W10";
constexpr const char* kMonday = "2099-03-02";
constexpr const char* kTuesday = "2099-03-03";

json board(const DemoFile& demo, const std::string& week = kWeek) {
    const CliAnswer answer = demo.run("backoffice", {"roster", "list", "--week", week});
    INFO(answer.out << answer.err);
    REQUIRE(answer.code == 0);
    return answer.json();
}

/// A placement without an end.
std::string runningPlacement(const DemoFile& demo) {
    const json rows = board(demo)["placements"];
    REQUIRE_FALSE(rows.empty());
    return rows[0]["placement"].dump();
}

} // namespace

TEST_CASE("a roster is planned, listed, changed and removed", "[cli][roster]") {
    const DemoFile demo;
    const std::string placement = runningPlacement(demo);
    const std::vector<std::string> plan{"roster", "plan",    "--placement", placement, "--date",
                                        kMonday,  "--times", "7-15:30/30",  "--place", "Hal 3"};
    CHECK(demo.run("manager", plan).code == 1);
    const CliAnswer planned = demo.run("intercedent", plan);
    INFO(planned.out << planned.err);
    REQUIRE(planned.code == 0);
    CHECK(planned.json()["times"] == "07:00-15:30");
    CHECK(planned.json()["hours"] == "8.00");
    const std::string shift = planned.json()["shift"].dump();
    CHECK(demo.run("backoffice", plan).json()["error"]["code"] == "shift.overlap");

    CHECK(demo.run("backoffice",
                   {"roster", "change", shift, "--date", kTuesday, "--times", "22-6/45"})
              .json()["hours"] == "7.25");
    const json row = board(demo)["placements"][0];
    CHECK(row["planned_hours"] == "7.25");
    CHECK(row["shifts"][0]["date"] == kTuesday);
    CHECK(row["shifts"][0]["findings"].is_array());

    const CliAnswer copied =
        demo.run("backoffice", {"roster", "copy", "--from", kWeek, "--week", "2099-W11"});
    REQUIRE(copied.code == 0);
    CHECK(copied.json()["done"].size() == 1);
    CHECK(
        demo.run("backoffice", {"roster", "repeat", shift, "--weeks", "3"}).json()["done"].size() ==
        2);
    CHECK(demo.run("backoffice", {"roster", "repeat", shift, "--weeks", "60"}).code == 1);
    REQUIRE(demo.run("backoffice", {"roster", "remove", shift}).code == 0);
    CHECK(demo.run("backoffice", {"roster", "remove", shift}).code == 1);
    CHECK(demo.run("backoffice",
                   {"roster", "plan", "--placement", placement, "--date", kMonday, "--times", "8"})
              .code == 2);
    CHECK(demo.run("backoffice", {"roster", "list"}).code == 2);
}

TEST_CASE("an open shift is given to somebody who is free", "[cli][roster]") {
    const DemoFile demo;
    const std::string week = "2026-W49";
    const json open = board(demo, week)["open"];
    REQUIRE_FALSE(open.empty());
    const std::string shift = open[0]["shifts"][0]["shift"].dump();
    const CliAnswer suitable =
        demo.run("backoffice", {"roster", "suitable", shift, "--top", "100"});
    INFO(suitable.out << suitable.err);
    REQUIRE(suitable.code == 0);
    for (const json& worker : suitable.json()) {
        if (worker["placement"].is_null()) {
            const CliAnswer refused =
                demo.run("backoffice",
                         {"roster", "assign", shift, "--candidate", worker["candidate"].dump()});
            CHECK(refused.json()["error"]["code"] == "shift.placement_needed");
            break;
        }
    }
    for (const json& worker : suitable.json()) {
        if (!worker["placement"].is_null()) {
            const CliAnswer assigned =
                demo.run("backoffice",
                         {"roster", "assign", shift, "--candidate", worker["candidate"].dump()});
            REQUIRE(assigned.code == 0);
            CHECK(assigned.json()["placement"] == worker["placement"]);
            return;
        }
    }
    CHECK(demo.run("backoffice", {"roster", "assign", shift}).code == 2);
}

TEST_CASE("workers are told, confirm, and the client's system hears of it", "[cli][roster]") {
    const DemoFile demo;
    const std::string placement = runningPlacement(demo);
    const CliAnswer planned = demo.run("backoffice", {"roster", "plan", "--placement", placement,
                                                      "--date", kMonday, "--times", "7-15:30/30"});
    const std::string shift = planned.json()["shift"].dump();
    const CliAnswer texts = demo.run(
        "backoffice", {"roster", "texts", "--week", kWeek, "--language", "en", "--told", "email"});
    REQUIRE(texts.code == 0);
    CHECK(texts.json()[0]["offered"] == 1);
    CHECK(texts.json()[0]["body"].get<std::string>().find("Mon 02-03 07:00-15:30") !=
          std::string::npos);
    CHECK(demo.run("backoffice", {"roster", "confirm", shift, "--at", "2098-01-01T09:00:00Z"})
              .json()["error"]["code"] == "shift.moment_in_future");
    CHECK(demo.run("backoffice", {"roster", "confirm", shift}).json()["done"][0]["state"] ==
          "confirmed");
    CHECK(demo.run("backoffice", {"roster", "confirm", shift}).code == 1);
    CHECK(demo.run("backoffice", {"roster", "remove", shift}).json()["error"]["code"] ==
          "shift.told_already");

    const std::string file = demo.at("plan.json");
    const CliAnswer sent = demo.run(
        "backoffice", {"export", "setu-planning", "--week", kWeek, "--mark-sent", "-o", file});
    INFO(sent.out << sent.err);
    REQUIRE(sent.code == 0);
    CHECK(sent.json()["marked_sent"] == 1);
    CHECK(sent.json()["plannings"][0]["confirmed"] == true);
    CHECK(std::filesystem::exists(file));
    CHECK(demo.run("backoffice", {"roster", "withdraw", shift}).code == 0);
    const CliAnswer off = demo.run(
        "backoffice", {"export", "setu-planning", "--week", kWeek, "--format", "json", "-o", "-"});
    CHECK(json::parse(off.out)["singlePlanningLine"][0]["actionCode"] == "DELETE");
    CHECK(demo.run("backoffice", {"export", "setu-planning", "--week", "2099-W30"})
              .json()["error"]["code"] == "plannings.none");
    const CliAnswer xml =
        demo.run("backoffice", {"export", "setu-planning", "--week", "2026-W49", "-o", "-"});
    CHECK(xml.code == 2); // more than one
}
