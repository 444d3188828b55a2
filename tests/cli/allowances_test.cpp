// `calc allowances` and `allowances …` through the program itself.
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace werkbalie;
using test::CliAnswer;
using test::DemoFile;

namespace {

CliAnswer calculated(const std::string& sheet) {
    return test::runCli({"--json", "calc", "allowances", "--input", "-"}, sheet);
}

} // namespace

TEST_CASE("each quarter says which allowance it got", "[cli][allowances]") {
    const CliAnswer answer = calculated("band Avond: 25 irregular, 18:00-22:00\n"
                                        "shift 2026-11-23 17:30 - 2026-11-23 18:30\n");
    INFO(answer.out << answer.err);
    REQUIRE(answer.code == 0);
    const auto json = answer.json();
    CHECK(json["worked_hours"] == "1.00");
    CHECK(json["lines"].size() == 2);
    REQUIRE(json["quarters"].size() == 4);
    CHECK(json["quarters"][1]["bands"].empty());
    CHECK(json["quarters"][2]["from"] == "2026-11-23T18:00");
    CHECK(json["quarters"][2]["percentage"] == "125.00");
    CHECK(json["quarters"][2]["bands"][0]["name"] == "Avond");
    CHECK(json["quarters"][2]["bands"][0]["counts"] == true);
}

TEST_CASE("amounts in euro are told with their quantity and total", "[cli][allowances]") {
    const CliAnswer answer = calculated("wage 16\n"
                                        "band Avond: 4 irregular, 18:00-22:00\n"
                                        "band Koude: 0.75 euro an hour cold\n"
                                        "band Dienst: 12.50 euro a shift other, carries wage\n"
                                        "shift 2026-11-23 16:00 - 2026-11-23 19:30\n");
    INFO(answer.out << answer.err);
    REQUIRE(answer.code == 0);
    const auto json = answer.json();
    CHECK(json["lines"].size() == 1);
    REQUIRE(json["amounts"].size() == 2);
    CHECK(json["amounts"][0]["name"] == "Koude");
    CHECK(json["amounts"][0]["unit"] == "hour");
    CHECK(json["amounts"][0]["amount"] == "0.75");
    CHECK(json["amounts"][0]["quantity"] == "3.50");
    CHECK(json["amounts"][0]["total"] == "2.63");
    CHECK(json["amounts"][0]["carries"] == "all");
    CHECK(json["amounts"][1]["quantity"] == "1");
    CHECK(json["amounts"][1]["total"] == "12.50");
    CHECK(json["amounts"][1]["carries"] == "wage");
    const auto& bands = json["quarters"][9]["bands"];
    REQUIRE(bands.size() == 3);
    CHECK(bands[0]["counts"] == false); // 4 % of 16.00 is 0.64
    CHECK(bands[1]["amount"] == "0.75");
    CHECK(bands[1]["counts"] == true);
}

TEST_CASE("bands that cannot be read or cannot be are wrong usage", "[cli][allowances]") {
    const auto [sheet, code] = GENERATE(table<std::string, std::string>({
        {"band Avond", "allowance.not_understood"},
        {"hours 2026-11-23 8", "allowance.no_bands"},
        {"band Avond: 501 irregular", "allowance.surcharge_out_of_range"},
        {"band Avond: 900000000000000 irregular", "allowance.surcharge_out_of_range"},
        {"band Avond: 25 irregular, 18:10-22:00", "allowance.not_a_quarter"},
        {"band Koude: 0 euro an hour cold", "allowance.amount_out_of_range"},
        {"band Koude: 1 euro an hour cold, in time", "allowance.amount_in_time"},
        {"band Koude: 1 euro an hour cold\nband Avond: 5 irregular", "allowance.wage_missing"},
    }));
    const CliAnswer answer = calculated(sheet);
    INFO(sheet << answer.out << answer.err);
    CHECK(answer.code == 2);
    CHECK(answer.json()["error"]["code"] == code);
    CHECK(std::ranges::count(answer.err, '\n') == 1);
}

TEST_CASE("a client's allowances are kept, changed and removed", "[cli][allowances]") {
    const DemoFile demo;
    const std::string file = demo.file("toeslagen.txt", "band Avond: 25 irregular, 18:00-22:00\n");
    const std::vector<std::string> save{"allowances", "save",    file,        "--client",
                                        "1",          "--name",  "Cao Noord", "--from",
                                        "2020-01-01", "--until", "2020-12-31"};
    CHECK(demo.run("intercedent", save).code == 1);
    const CliAnswer saved = demo.run("backoffice", save);
    INFO(saved.out << saved.err);
    REQUIRE(saved.code == 0);
    const std::string id = saved.json()["allowance"].dump();
    CHECK(saved.json()["until"] == "2020-12-31");
    CHECK(demo.run("backoffice", save).json()["error"]["code"] == "allowance.overlaps");
    const std::string nights =
        demo.file("nachten.txt", "stacking sum\nband Nacht: 50 irregular, 22:00-06:00\n"
                                 "band Dienst: 12.50 euro a shift other, carries wage\n");
    const CliAnswer changed = demo.run("backoffice", {"allowances", "save", nights, "--id", id});
    INFO(changed.out << changed.err);
    REQUIRE(changed.code == 0);
    CHECK(changed.json()["version"] == 2);
    CHECK(changed.json()["name"] == "Cao Noord");
    CHECK(changed.json()["bands"] == "stacking sum\nband Nacht: 50 irregular, 22:00-06:00\n"
                                     "band Dienst: 12.5 euro a shift other, carries wage\n");
    CHECK(demo.run("backoffice", {"allowances", "remove", id}).code == 0);
    CHECK(demo.run("backoffice", {"allowances", "remove", id}).code == 1);
}
