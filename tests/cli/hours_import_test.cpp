// `import timesheets` on files as they come: workbooks and lists, names to answer, mappings
// learned.
#include "exchange/xlsx.h"
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>

using namespace werkbalie;
using nlohmann::json;
using test::CliAnswer;
using test::DemoFile;

namespace {

/// A placement of the demo that lasts through the week of 30 November 2026.
struct Worker {
    std::string placement;
    std::string name; ///< sorted form
    std::string client;
};
Worker someWorker(const DemoFile& demo) {
    const json rows = demo.run("backoffice", {"hours", "list", "--week", "2026-W49"}).json();
    REQUIRE_FALSE(rows.empty());
    for (const json& row : rows) {
        if (row["state"] == "open" && row.value("hours", std::string("0")).starts_with("0")) {
            return {row["placement"].dump(), row["worker"], row["client"]};
        }
    }
    FAIL("everybody in the demo has hours in week 49");
    return {};
}

std::string contentOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string familyName(const std::string& sorted) {
    return sorted.substr(0, sorted.find(','));
}

CliAnswer import(const DemoFile& demo, const std::string& file,
                 std::vector<std::string> more = {}) {
    std::vector<std::string> words{"import", "timesheets", file};
    words.insert(words.end(), more.begin(), more.end());
    return demo.run("backoffice", words);
}

} // namespace

TEST_CASE("a workbook and a list with the same rows are read alike", "[cli][hours_file]") {
    const DemoFile demo;
    const Worker worker = someWorker(demo);
    const app::Table table{.headers = {"Naam", "Opdrachtgever", "Datum", "Uren", "Soort"},
                           .rows = {{worker.name, worker.client, "30-11-2026", "7,5", "normaal"},
                                    {worker.name, worker.client, "01-12-2026", "8", "verlof"}},
                           .kinds = {app::CellKind::Text, app::CellKind::Text, app::CellKind::Date,
                                     app::CellKind::Decimal, app::CellKind::Text}};
    const std::string book = demo.at("uren.xlsx");
    REQUIRE(exchange::writeXlsx(table, "Uren", book));
    std::string text = "Naam;Opdrachtgever;Datum;Uren;Soort\r\n";
    for (const auto& row : table.rows) {
        for (const auto& cell : row) {
            text += cell + (&cell == &row.back() ? "\r\n" : ";");
        }
    }
    for (const std::string& file : {book, demo.file("uren.csv", text)}) {
        const CliAnswer answer = import(demo, file, {"--dry-run"});
        INFO(file << answer.out << answer.err);
        const json report = answer.json();
        CHECK(report["accepted"] == 2);
        CHECK(report["entries"] == 2);
        CHECK(report["mapping"]["layout"] == "entries");
        CHECK(report["mapping"]["origin"] == "recognised");
    }
}

TEST_CASE("names are answered once, and the mapping is learned and given out",
          "[cli][hours_file]") {
    const DemoFile demo;
    const Worker worker = someWorker(demo);
    const std::string list =
        demo.file("uren.csv",
                  "Urenlijst van de klant\r\nNaam;Opdrachtgever;Datum;Normaal;Overwerk 150%\r\n" +
                      familyName(worker.name) + ";" + worker.client +
                      ";30-11-2026;8;\r\nNiemand van hier;" + worker.client + ";30-11-2026;8;\r\n");
    const CliAnswer asked = import(demo, list, {"--dry-run"});
    INFO(asked.out << asked.err);
    CHECK(asked.code == 1);
    const json names = asked.json()["names"];
    REQUIRE(names.size() == 2);
    REQUIRE_FALSE(names[0]["choices"].empty());
    CHECK(names[1]["choices"].empty());

    json person;
    for (const json& choice : names[0]["choices"]) {
        person = choice["name"] == worker.name ? choice["person"] : person;
    }
    const json answers{{names[0]["name"].get<std::string>(), person}};
    const CliAnswer done = import(demo, list, {"--names", demo.file("namen.json", answers.dump())});
    INFO(done.out << done.err);
    CHECK(done.json()["accepted"] == 1);
    CHECK(done.json()["rejected"] == 1);

    // Only the rejected row again, put right: the answer and the columns are known by now.
    std::string rejected = contentOf(list + ".rejected.csv");
    CHECK(rejected.find("reden") != std::string::npos);
    const std::string wrong = "Niemand van hier";
    rejected.replace(rejected.find(wrong), wrong.size(), familyName(worker.name));
    rejected.replace(rejected.find("30-11-2026"), 10, "02-12-2026");
    const CliAnswer again = import(demo, demo.file("beter.csv", rejected));
    INFO(again.out << again.err);
    CHECK(again.json()["accepted"] == 1);
    CHECK(again.json()["mapping"]["origin"] == "learned");

    const json mappings = demo.run("backoffice", {"import", "mappings"}).json();
    REQUIRE(mappings.size() >= 1);
    const std::string exported = demo.at("indeling.json");
    CHECK(demo.run("backoffice",
                   {"export", "hours-mapping", mappings[0]["mapping"].dump(), "-o", exported})
              .code == 0);
    CHECK(json::parse(contentOf(exported))["layout"] == "components");
    const CliAnswer given = import(demo, list, {"--mapping", exported, "--dry-run"});
    CHECK(given.json()["mapping"]["origin"] == "given");
    CHECK(
        demo.run("backoffice", {"import", "forget-mapping", mappings[0]["mapping"].dump()}).code ==
        0);
}

TEST_CASE("week totals need a rule, days need a week", "[cli][hours_file]") {
    const DemoFile demo;
    const Worker worker = someWorker(demo);
    const std::string totals =
        demo.file("totalen.csv", "Plaatsing;Week;Uren\r\n" + worker.placement + ";2026-W49;20\r\n");
    const CliAnswer asked = import(demo, totals, {"--dry-run"});
    CHECK(asked.code == 1);
    CHECK(asked.json()["rows"][0]["findings"][0]["rule"] == "hours_file.spread_not_chosen");
    const CliAnswer spread = import(demo, totals, {"--dry-run", "--spread", "workdays"});
    INFO(spread.out << spread.err);
    CHECK(spread.json()["accepted"] == 1);
    CHECK(spread.json()["entries"] == 5);

    const std::string days =
        demo.file("dagen.csv", "Plaatsing;ma;di\r\n" + worker.placement + ";4;4\r\n");
    CHECK(import(demo, days, {"--dry-run"}).json()["rejected"] == 1);
    CHECK(import(demo, days, {"--dry-run", "--week", "2026-W49"}).json()["accepted"] == 1);
}

TEST_CASE("wrong options are told, and nothing is half written", "[cli][hours_file]") {
    const DemoFile demo;
    const std::string list = demo.file("uren.csv", "Naam;Datum;Uren\r\nJan;30-11-2026;8\r\n");
    CHECK(import(demo, list, {"--layout", "sideways"}).code == 2);
    CHECK(import(demo, list, {"--spread", "evenly"}).code == 2);
    CHECK(import(demo, list, {"--names", demo.file("n.json", R"({"Jan":"x"})")}).code == 2);
    CHECK(import(demo, list, {"--mapping", demo.file("m.json", R"({"worker":"Kop"})")}).code == 2);
    const CliAnswer sheet = import(demo, list, {"--sheet", "Blad9"});
    CHECK(sheet.code == 1);
    CHECK(sheet.json()["error"]["code"] == "hours_file.no_such_sheet");
    const CliAnswer mapped =
        import(demo, list,
               {"--dry-run", "--mapping",
                demo.file("ok.json", R"({"worker":"Naam","day":"Datum","hours":"Uren"})")});
    CHECK(mapped.json()["mapping"]["origin"] == "given");
}
