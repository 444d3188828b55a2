// `hours …` beside entering: ready, missing, accepted, approved, locked and corrected, through the
// program itself on the week that waits on the desk of the demo.
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace werkbalie;
using nlohmann::json;
using test::CliAnswer;
using test::DemoFile;

namespace {

const std::string kDesk = "2026-W47";

json weekOf(const DemoFile& demo, const std::string& week) {
    const CliAnswer answer = demo.run("backoffice", {"hours", "list", "--week", week});
    REQUIRE(answer.code == 0);
    return answer.json();
}

json rowOf(const DemoFile& demo, const std::string& week, const json& placement) {
    for (const auto& row : weekOf(demo, week)) {
        if (row["placement"] == placement) {
            return row;
        }
    }
    FAIL("no such placement in " << week);
    return {};
}

bool isBlocked(const json& row) {
    const auto& findings = row["findings"];
    return std::any_of(findings.begin(), findings.end(),
                       [](const json& each) { return each["severity"] == "blocking"; });
}

/// The first row in a state, with or without open warnings, that nothing blocks.
json rowIn(const DemoFile& demo, const std::string& week, const std::string& state, bool warned) {
    for (const auto& row : weekOf(demo, week)) {
        if (row["state"] == state && !row["entries"].empty() && !isBlocked(row) &&
            (row["open_warnings"].get<int>() > 0) == warned) {
            return row;
        }
    }
    FAIL("no row in " << week << " that is " << state);
    return {};
}

/// Ten hours on Monday are more than agreed: a week with a warning.
json warnedRow(const DemoFile& demo) {
    const json row = rowIn(demo, kDesk, "open", false);
    const std::string id = row["placement"].dump();
    const CliAnswer entered =
        demo.run("backoffice", {"hours", "enter", "--placement", id, "--week", kDesk, "--day",
                                "ma=11", "--day", "di=11", "--day", "wo=11", "--day", "do=11"});
    INFO(entered.out << entered.err);
    REQUIRE(entered.code == 0);
    const json warned = rowOf(demo, kDesk, row["placement"]);
    REQUIRE(warned["open_warnings"].get<int>() > 0);
    return warned;
}

bool refuses(const json& report, const json& placement, const std::string& rule) {
    const auto& refused = report["refused"];
    return std::any_of(refused.begin(), refused.end(), [&](const json& row) {
        return row["placement"] == placement && row["rule"] == rule && !row["message"].empty();
    });
}

} // namespace

TEST_CASE("hours become ready row by row, and warnings wait for a word", "[cli][hours]") {
    const DemoFile demo;
    const json warned = warnedRow(demo);
    const std::string id = warned["placement"].dump();
    const std::vector<std::string> ready{"hours", "ready", "--week", kDesk, "--placement", id};
    const CliAnswer stayed = demo.run("backoffice", ready);
    CHECK(stayed.code == 1);
    CHECK(stayed.json()["ready"] == 0);
    CHECK(refuses(stayed.json(), warned["placement"], "hours.warnings_open"));
    for (const auto& finding : warned["findings"]) {
        if (finding["severity"] != "warning") {
            continue;
        }
        const std::vector<std::string> accept{"hours",       "accept",
                                              "--week",      kDesk,
                                              "--placement", id,
                                              "--rule",      finding["rule"].get<std::string>(),
                                              "--where",     finding["where"].get<std::string>()};
        CHECK(demo.run("backoffice", accept).code == 2); // a reason is asked
        auto reasoned = accept;
        reasoned.insert(reasoned.end(), {"--reason", "spoedklus"});
        const CliAnswer accepted = demo.run("backoffice", reasoned);
        REQUIRE(accepted.code == 0);
        CHECK(accepted.json()["reason"] == "spoedklus");
    }
    CHECK(rowOf(demo, kDesk, warned["placement"])["open_warnings"] == 0);
    const CliAnswer gone = demo.run("backoffice", ready);
    CHECK(gone.code == 0);
    CHECK(gone.json()["ready"] == 1);
    CHECK(rowOf(demo, kDesk, warned["placement"])["state"] == "ready");
    CHECK(demo.run("manager", ready).code == 1); // has no right to enter hours
    CHECK(demo.run("backoffice", {"hours", "accept", "--week", kDesk, "--placement", id, "--rule",
                                  "no.such_rule", "--reason", "x"})
              .json()["error"]["code"] == "finding.not_found");
}

TEST_CASE("a week is approved without a proof on the agency's own name; warnings stay behind",
          "[cli][hours]") {
    const DemoFile demo;
    const json warned = warnedRow(demo);
    const CliAnswer approved = demo.run("backoffice", {"hours", "approve", "--week", kDesk});
    CHECK(approved.code == 1);
    const json report = approved.json();
    CHECK(report["approved"].get<int>() > 0);
    CHECK(report["proof"]["kind"] == "agency");
    CHECK_FALSE(report["proof"]["approved_by"].get<std::string>().empty());
    CHECK(report["skipped"] == report["refused"].size());
    CHECK(refuses(report, warned["placement"], "hours.warnings_open"));
    CHECK(rowOf(demo, kDesk, warned["placement"])["state"] == "open");
    int own = 0;
    for (const auto& row : weekOf(demo, kDesk)) {
        own += row.contains("proof") && row["proof"]["kind"] == "agency" ? 1 : 0;
    }
    CHECK(own == report["approved"].get<int>());
    const CliAnswer reopened =
        demo.run("backoffice", {"hours", "reopen", "--week", kDesk, "--reason", "verkeerde week"});
    CHECK(reopened.code == 0);
    CHECK(reopened.json()["reopened"].get<int>() >= own);
    CHECK(
        demo.run("backoffice", {"hours", "approve", "--week", kDesk, "--proof", "gerucht"}).code ==
        2);
    CHECK(demo.run("backoffice", {"hours", "approve", "--week", kDesk, "--proof", "portal-file",
                                  "--by", "Planning"})
              .json()["error"]["code"] == "proof.reference_missing");
}

TEST_CASE("a proof of one client leaves the hours of others as they were", "[cli][hours]") {
    const DemoFile demo;
    const json open = rowIn(demo, kDesk, "open", false);
    const std::vector<std::string> all{"hours",   "approve",      "--week", kDesk,
                                       "--proof", "signed-paper", "--by",   "M. de Wit"};
    const CliAnswer many = demo.run("backoffice", all);
    CHECK(many.code == 1);
    CHECK(many.json()["error"]["code"] == "cli.proof_many_clients");
    const std::string message = many.json()["error"]["message"];
    CHECK(message.find("--client") != std::string::npos);
    CHECK(message.find(open["client"].get<std::string>() + " (") != std::string::npos);
    CHECK(rowOf(demo, kDesk, open["placement"])["state"] == "open"); // not even ready

    // The number of the client stands in the message.
    const auto name = message.find(open["client"].get<std::string>() + " (");
    const auto from = message.find('(', name) + 1;
    const std::string client = message.substr(from, message.find(')', from) - from);
    auto one = all;
    one.insert(one.end(), {"--client", client});
    CHECK(demo.run("backoffice", one).json()["approved"].get<int>() > 0);
    const json approved = rowOf(demo, kDesk, open["placement"]);
    CHECK(approved["state"] == "approved");
    CHECK(approved["proof"]["kind"] == "signed_paper");
    for (const auto& row : weekOf(demo, kDesk)) {
        const bool now = row.contains("proof") && row["proof"]["approved_by"] == "M. de Wit";
        CHECK((row["client"] == open["client"] || !now));
    }
}

TEST_CASE("warnings of a whole week are accepted by a reason that is given, faults never",
          "[cli][hours]") {
    const DemoFile demo;
    const json warned = warnedRow(demo);
    const CliAnswer approved = demo.run(
        "backoffice", {"hours", "approve", "--week", kDesk, "--accept-warnings", "spoedklus"});
    CHECK(approved.json()["accepted_warnings"].get<int>() > 0);
    CHECK(rowOf(demo, kDesk, warned["placement"])["state"] == "approved");
    for (const auto& finding : rowOf(demo, kDesk, warned["placement"])["findings"]) {
        CHECK((finding["severity"] != "warning" || finding["accepted"]["reason"] == "spoedklus"));
    }
}

TEST_CASE("who misses hours is listed with a letter in the language asked for", "[cli][hours]") {
    const DemoFile demo;
    const CliAnswer dutch = demo.run("backoffice", {"hours", "missing", "--week", kDesk});
    REQUIRE(dutch.code == 0);
    const json clients = dutch.json();
    REQUIRE_FALSE(clients.empty());
    const json worker = clients[0]["workers"][0];
    CHECK_FALSE(worker["missing_days"].empty());
    CHECK(worker["reminder"]["body"].get<std::string>().find("week 47") != std::string::npos);
    CHECK(clients[0]["reminder"]["body"].get<std::string>().find(".00 uur") == std::string::npos);
    const std::string client = clients[0]["client_id"].dump();
    const json english = demo.run("backoffice", {"hours", "missing", "--week", kDesk, "--client",
                                                 client, "--language", "en"})
                             .json();
    REQUIRE(english.size() == 1);
    CHECK(english[0]["reminder"]["body"].get<std::string>().find("Kind regards") !=
          std::string::npos);
    CHECK(demo.run("backoffice", {"hours", "missing", "--week", kDesk, "--language", "fr"}).code ==
          2);
}

TEST_CASE("a locked week takes nothing until it is opened with right and reason", "[cli][hours]") {
    const DemoFile demo;
    const json row = rowIn(demo, kDesk, "open", false);
    const std::string id = row["placement"].dump();
    const std::vector<std::string> enter{"hours",  "enter", "--placement", id,
                                         "--week", kDesk,   "--day",       "ma=4"};
    CHECK(demo.run("backoffice", {"hours", "lock", "--week", kDesk}).json()["locked"] == true);
    CHECK(demo.run("backoffice", {"hours", "lock", "--week", kDesk}).json()["error"]["code"] ==
          "hours.already_locked");
    CHECK(demo.run("backoffice", enter).code == 1);
    CHECK(refuses(demo.run("backoffice", {"hours", "ready", "--week", kDesk}).json(),
                  row["placement"], "hours.week_locked"));
    CHECK(demo.run("manager", {"hours", "unlock", "--week", kDesk}).code == 2);
    CHECK(demo.run("intercedent", {"hours", "unlock", "--week", kDesk, "--reason", "x"}).code == 1);
    const CliAnswer opened =
        demo.run("beheerder", {"hours", "unlock", "--week", kDesk, "--reason", "uren nagekomen"});
    INFO(opened.out << opened.err);
    CHECK(opened.code == 0);
    CHECK(demo.run("backoffice", enter).code == 0);
}

TEST_CASE("a day that was partly cold is entered with its mark", "[cli][hours]") {
    const DemoFile demo;
    const json row = rowIn(demo, kDesk, "open", false);
    const std::vector<std::string> enter{
        "hours", "enter", "--placement", row["placement"].dump(), "--week", kDesk, "--day",
        "ma=5",  "--day", "ma=3 #koud"};
    for (int again = 0; again < 2; ++again) {
        const CliAnswer entered = demo.run("backoffice", enter);
        INFO(entered.out << entered.err);
        REQUIRE(entered.code == 0);
        std::map<std::string, std::string> monday;
        const json entries = entered.json()["entries"];
        for (const json& entry : entries) {
            if (entry["day"] == entries[0]["day"]) {
                monday[entry.value("marks", "")] = entry["hours"];
            }
        }
        CHECK(monday == std::map<std::string, std::string>{{"", "5.00"}, {"cold", "3.00"}});
    }
    auto wrong = enter;
    wrong.back() = "ma=3 #warm";
    CHECK(demo.run("backoffice", wrong).json()["error"]["code"] == "hours.mark_not_understood");
}

TEST_CASE("a processed week is corrected, and what was corrected stays to be seen",
          "[cli][hours]") {
    const DemoFile demo;
    REQUIRE(demo.run("backoffice", {"invoice", "run", "--week", kDesk}).code == 0);
    const json row = rowIn(demo, kDesk, "processed", false);
    const std::string id = row["placement"].dump();
    const json entry = row["entries"][0];
    const std::string day = entry["day"];
    const std::string type = entry["type"];
    std::vector<std::string> correct{"hours",       "correct", "--week", kDesk,
                                     "--placement", id,        "--set",  day + ":" + type + "=1"};
    CHECK(demo.run("backoffice", correct).code == 2); // a reason is asked
    auto dry = correct;
    dry.emplace_back("--dry-run");
    const CliAnswer seen = demo.run("backoffice", dry);
    INFO(seen.out << seen.err);
    REQUIRE(seen.code == 0);
    CHECK(seen.json()["booked"] == false);
    REQUIRE_FALSE(seen.json()["lines"].empty());
    const json line = seen.json()["lines"][0];
    CHECK(line["day"] == day);
    CHECK(line["hours"].get<std::string>().starts_with("-"));
    CHECK(line["wage"].get<std::string>().starts_with("-"));
    const std::vector<std::string> past{"hours", "corrections", "--week", kDesk, "--placement", id};
    CHECK(demo.run("backoffice", past).json().empty());
    correct.insert(correct.end(), {"--reason", "briefje nagekomen"});
    CHECK(demo.run("intercedent", correct).code == 1);
    const CliAnswer booked = demo.run("backoffice", correct);
    REQUIRE(booked.code == 0);
    CHECK(booked.json()["booked"] == true);
    CHECK(booked.json()["lines"] == seen.json()["lines"]);
    const json trail = demo.run("backoffice", past).json();
    REQUIRE(trail.size() == 1);
    CHECK(trail[0]["reason"] == "briefje nagekomen");
    CHECK(trail[0]["lines"] == seen.json()["lines"]);
    CHECK(demo.run("backoffice", correct).json()["error"]["code"] == "correction.nothing_changes");
    const json next =
        demo.run("backoffice", {"invoice", "run", "--week", "2026-W48", "--dry-run"}).json();
    bool dated = false;
    for (const auto& statement : next["wage_statements"]) {
        for (const auto& paid : statement["lines"]) {
            CHECK(paid.contains("day") == paid["correction"].get<bool>());
            dated =
                dated || (paid["placement"] == row["placement"] && paid.value("day", "") == day);
        }
    }
    CHECK(dated);
    const json open = rowIn(demo, kDesk, "open", false);
    CHECK(demo.run("backoffice", {"hours", "correct", "--week", kDesk, "--placement",
                                  open["placement"].dump(), "--set", "ma=1", "--reason", "x"})
              .json()["error"]["code"] == "timesheet.not_processed");
    CHECK(demo.run("backoffice", {"hours", "correct", "--week", kDesk, "--placement", id, "--set",
                                  "gisteren=1", "--reason", "x"})
              .code == 2);
}
