// A week of the demo agency out to a portal and back, and its sheets out on paper and back.
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>

using namespace werkbalie;
using nlohmann::json;
using test::CliAnswer;
using test::DemoFile;

namespace {

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The last week of the demo with approved or processed hours.
std::string approvedWeek(const DemoFile& demo) {
    for (int week = 48; week > 30; --week) {
        std::string name = "2026-W" + std::to_string(week);
        const json rows = demo.run("backoffice", {"hours", "list", "--week", name}).json();
        for (const json& row : rows) {
            if (row["state"] == "approved" || row["state"] == "processed") {
                return name;
            }
        }
    }
    FAIL("the demo has no approved week");
    return {};
}

} // namespace

TEST_CASE("approved hours go out as SETU timecards, a file each") {
    const DemoFile demo;
    const std::string week = approvedWeek(demo);
    const auto hours = demo.run("backoffice", {"hours", "list", "--week", week}).json();
    for (const std::vector<std::string>& choice :
         {std::vector<std::string>{"--version", "1.4", "-o", demo.at("uren.xml")},
          {"--version", "2.0", "-o", demo.at("uren20.xml")},
          {"--version", "2.0", "--format", "json", "-o", demo.at("uren.json")}}) {
        std::vector<std::string> words{"export", "setu-timecard", "--week", week};
        words.insert(words.end(), choice.begin(), choice.end());
        const CliAnswer answer = demo.run("backoffice", words);
        INFO(answer.err);
        REQUIRE(answer.code == 0);
        const json cards = answer.json()["timecards"];
        REQUIRE_FALSE(cards.empty());
        CHECK(cards[0]["file"] == choice.back());
        for (const json& card : cards) {
            INFO(card.dump());
            CHECK(card["approved"] == true);
            CHECK(contentOf(card["file"].get<std::string>()).size() > 500);
            const auto row = std::find_if(hours.begin(), hours.end(), [&](const json& each) {
                return each["placement"] == card["placement"];
            });
            REQUIRE(row != hours.end());
            const CliAnswer again = demo.run("backoffice", {"import", "timesheets", "--dry-run",
                                                            card["file"].get<std::string>()});
            CHECK(again.json()["accepted"] == 0); // all of it is there already
        }
    }
    const CliAnswer one = demo.run("backoffice", {"export", "setu-timecard", "--week", week,
                                                  "--version", "2.0", "-o", "-"});
    CHECK((one.code == 2 || one.out.find("<Timecard") != std::string::npos));
    CHECK(demo.run("backoffice", {"export", "setu-timecard", "--week", week, "--version", "1.4",
                                  "--format", "json", "-o", demo.at("x")})
              .code == 2);
    CHECK(demo.run("backoffice", {"export", "setu-timecard", "--week", "2020-W10", "--version",
                                  "1.4", "-o", demo.at("x")})
              .json()["error"]["code"] == "timecards.none");
}

TEST_CASE("sheets are printed, scanned back in, and kept with their week once") {
    const DemoFile demo;
    const std::string week = approvedWeek(demo);
    const std::string pdf = demo.at("briefjes.pdf");
    REQUIRE(demo.run("backoffice", {"hours", "sheet", "--week", week, "-o", pdf}).code == 0);
    CHECK(contentOf(pdf).starts_with("%PDF"));
    const CliAnswer scanned = demo.run("backoffice", {"hours", "scan", pdf});
    INFO(scanned.err);
    REQUIRE(scanned.code == 0);
    const json sheets = scanned.json()["sheets"];
    REQUIRE(sheets.size() > 1);
    for (const json& sheet : sheets) {
        CHECK(sheet["outcome"] == "attached");
        CHECK(sheet["week"] == week);
    }
    const json again = demo.run("backoffice", {"hours", "scan", pdf}).json()["sheets"];
    CHECK(again[0]["outcome"] == "already_there");
    CHECK(demo.run("backoffice", {"hours", "scans", "--week", week}).json().size() ==
          sheets.size());
    CHECK(demo.run("beheerder", {"verify"}).code == 0);

    const CliAnswer foreign =
        demo.run("backoffice", {"hours", "scan", demo.file("brief.txt", "geen scan")});
    CHECK(foreign.code == 1);
    CHECK(foreign.json()["sheets"][0]["rule"] == "scan.unknown_format");
    const CliAnswer typed = demo.run("backoffice", {"hours", "scan", pdf, pdf, "--code", "WB1-X"});
    CHECK(typed.code == 2);
}
