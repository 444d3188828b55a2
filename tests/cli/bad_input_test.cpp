// What people and other programs offer by mistake or on purpose: refused with a reason, quickly,
// and nothing of it stays behind.
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

#include <chrono>
#include <fstream>

using namespace werkbalie;
using nlohmann::json;
using test::CliAnswer;
using test::DemoFile;

namespace {

/// A little-endian UTF-16 file as "Unicode text" of a spreadsheet.
std::string utf16(const std::string& ascii) {
    std::string bytes = "\xFF\xFE";
    for (const char c : ascii) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

std::string binary() {
    std::string bytes = "\x7F"
                        "ELF\x02\x01";
    for (int i = 0; i < 5000; ++i) {
        bytes += static_cast<char>(i * 37);
    }
    return bytes;
}

void checkRefused(const CliAnswer& answer, const std::string& code) {
    INFO(answer.out << answer.err);
    CHECK(answer.code == 1);
    CHECK(answer.json()["error"]["code"] == code);
    CHECK(std::ranges::count(answer.err, '\n') == 1);
    CHECK(answer.err.find(code) == std::string::npos); // a sentence, not its key
}

/// The rules of the findings on a line of the import report.
std::vector<std::string> rulesOn(const json& report, int line) {
    std::vector<std::string> rules;
    for (const json& row : report["rows"]) {
        if (row["line"] == line) {
            for (const json& finding : row["findings"]) {
                rules.push_back(finding["rule"]);
            }
        }
    }
    return rules;
}

json candidateOf(const DemoFile& demo, const std::string& lastName) {
    const json all =
        demo.run("beheerder", {"export", "candidates", "--format", "json", "-o", "-"}).json();
    for (const json& candidate : all) {
        if (candidate.dump().find(lastName) != std::string::npos) {
            return candidate;
        }
    }
    return {};
}

/// The number of a placement of the demo agency.
std::string aPlacement(const DemoFile& demo) {
    const json placements =
        demo.run("backoffice", {"export", "placements", "--format", "json", "-o", "-"}).json();
    REQUIRE_FALSE(placements.empty());
    const json& first = placements.front();
    const json& number = first.contains("id") ? first["id"] : first.front();
    return number.is_string() ? number.get<std::string>() : number.dump();
}

} // namespace

TEST_CASE("a file that is no list is refused as a whole", "[cli][bad_input]") {
    const DemoFile demo;
    const std::string kind = GENERATE("candidates", "timesheets");
    const auto import = [&](const std::string& bytes) {
        return demo.run(kind == "candidates" ? "intercedent" : "backoffice",
                        {"import", kind, demo.file("list.csv", bytes)});
    };
    INFO(kind);
    checkRefused(import(""), "file.empty");
    checkRefused(import("\r\n  \r\n"), "file.empty");
    checkRefused(import(binary()), "file.binary");
    const bool hours = kind == "timesheets"; // these come in workbooks too
    checkRefused(import("PK\x03\x04 and more"), hours ? "xlsx.damaged" : "file.spreadsheet");
    checkRefused(import("Achternaam;Plaats\r\n\"Jansen;Utrecht\r\n"), "csv.unclosed_quote");
    checkRefused(import("Kleur;Maat\r\nrood;M\r\n"),
                 hours ? "hours_file.no_header" : "import.columns_missing");
    if (kind == "candidates") {
        checkRefused(import("Achternaam;Plaats\r\n"), "import.empty");
    }
    CHECK(demo.countCandidates() == 100);
}

TEST_CASE("a line of 100 MB is refused quickly and within bounded memory", "[cli][bad_input]") {
    const DemoFile demo;
    const std::string path = demo.at("long.csv");
    {
        std::ofstream out(path, std::ios::binary);
        out << "Achternaam;Plaats\r\n";
        const std::string piece(1 << 20, 'a');
        for (int i = 0; i < 100; ++i) {
            out << piece;
        }
    }
    const auto start = std::chrono::steady_clock::now();
    // Address space, in kB: the file may be held a few times, not without end.
    const CliAnswer answer = test::runCliBehind(
        {"sh", "-c", "ulimit -v 900000; exec \"$0\" \"$@\""},
        demo.call("intercedent", {"import", "candidates", path}), test::demoPassword());
    checkRefused(answer, "file.line_too_long");
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}

TEST_CASE("the encodings of Dutch offices are read as they were meant", "[cli][bad_input]") {
    const DemoFile demo;
    SECTION("Windows-1252") {
        const CliAnswer answer =
            demo.run("intercedent", {"import", "candidates",
                                     demo.file("list.csv", "Voornaam;Achternaam;Plaats\r\n"
                                                           "Zo\xEB;\xD6zdemirproef;Utrecht\r\n")});
        CHECK(answer.code == 0);
        CHECK(candidateOf(demo, "Özdemirproef").dump().find("Zoë") != std::string::npos);
    }
    SECTION("UTF-16 with a mark") {
        const CliAnswer answer =
            demo.run("intercedent",
                     {"import", "candidates",
                      demo.file("list.csv",
                                utf16("Voornaam;Achternaam;Plaats\r\nAn;Proefmens;Utrecht\r\n"))});
        CHECK(answer.code == 0);
        CHECK_FALSE(candidateOf(demo, "Proefmens").is_null());
    }
    SECTION("UTF-16 without a mark is not guessed at") {
        const std::string bytes = utf16("Voornaam;Achternaam\r\nAn;Proefmens\r\n").substr(2);
        checkRefused(
            demo.run("intercedent", {"import", "candidates", demo.file("list.csv", bytes)}),
            "file.binary");
    }
}

TEST_CASE("impossible values reject their row and no other", "[cli][bad_input]") {
    const DemoFile demo;
    const std::string list = demo.file(
        "list.csv", "Voornaam;Achternaam;Geboortedatum;E-mail;Woonplaats;Gewenst uurloon;Uren per "
                    "week\r\n"
                    "An;Goedmens;01-02-1990;an@example.nl;Utrecht;15,50;32\r\n"
                    "Bo;Fout;31-02-1990;;Utrecht;;\r\n"
                    "Bo;Fout;32-13-1990;;Utrecht;;\r\n"
                    "Bo;Fout;01-02-3990;;Utrecht;;\r\n"
                    "Bo;Fout;;geen-adres;Utrecht;;\r\n"
                    "Bo;Fout;;;Utrecht;-12;\r\n"
                    "Bo;Fout;;;Utrecht;;-8\r\n"
                    "Bo;Fout;;;Utrecht;;900\r\n"
                    "Cor;Nieuwstad;;;Nergenshuizen aan Zee;;\r\n");
    const CliAnswer answer = demo.run("intercedent", {"import", "candidates", list});
    INFO(answer.out << answer.err);
    CHECK(answer.code == 1);
    const json report = answer.json();
    CHECK(report["accepted"] == 2);
    CHECK(report["rejected"] == 7);
    for (int line = 3; line <= 9; ++line) {
        INFO(line);
        CHECK_FALSE(rulesOn(report, line).empty());
    }
    CHECK(demo.countCandidates() == 102);
    // A town that is on no map is a town still; only its distance is unknown.
    CHECK(candidateOf(demo, "Nergenshuizen").dump().find("Nieuwstad") != std::string::npos);
}

TEST_CASE("hours that cannot be are rejected with their reason", "[cli][bad_input]") {
    const DemoFile demo;
    const std::string placement = aPlacement(demo);
    const std::string row = "\r\n" + placement + ";25-11-2026;";
    const std::string list =
        demo.file("hours.csv", "Plaatsing;Datum;Uren" + row + "-8" + row + "25" + row + "0" + row +
                                   "acht" + row + "9-17:30/999" + "\r\n" + placement +
                                   ";31-02-2026;8\r\n999999;25-11-2026;8"
                                   "\r\n;25-11-2026;8\r\n");
    const CliAnswer answer = demo.run("backoffice", {"import", "timesheets", list});
    INFO(answer.out << answer.err);
    CHECK(answer.code == 1);
    const json report = answer.json();
    CHECK(report["accepted"] == 0);
    CHECK(report["rejected"] == 8);
    CHECK(rulesOn(report, 2) == std::vector<std::string>{"hours.negative"});
    CHECK(rulesOn(report, 3) == std::vector<std::string>{"hours.more_than_a_day"});
    CHECK(rulesOn(report, 4) == std::vector<std::string>{"hours.missing"});
    CHECK(rulesOn(report, 5) == std::vector<std::string>{"hours.not_understood"});
    CHECK(rulesOn(report, 6) == std::vector<std::string>{"hours.break_too_long"});
    CHECK_FALSE(rulesOn(report, 7).empty());
    CHECK(rulesOn(report, 8) == std::vector<std::string>{"hours.placement_unknown"});
    CHECK(rulesOn(report, 9) == std::vector<std::string>{"hours.worker_missing"});
}

TEST_CASE("more than a day of hours is refused over two lines too", "[cli][bad_input]") {
    const DemoFile demo;
    const std::string row = "\r\n" + aPlacement(demo) + ";29-11-2026;";
    const std::string list = demo.file("hours.csv", "Plaatsing;Datum;Uren;Soort" + row +
                                                        "16;normaal" + row + "9;overwerk\r\n");
    const CliAnswer answer = demo.run("backoffice", {"import", "timesheets", list});
    INFO(answer.out << answer.err);
    CHECK(answer.code == 1);
    CHECK(answer.json()["rejected"].get<int>() >= 1);
}

TEST_CASE("a formula in a name stays text in every spreadsheet", "[cli][bad_input]") {
    const DemoFile demo;
    const std::string list =
        demo.file("list.csv", "Voornaam;Achternaam;Plaats;Opmerkingen\r\n"
                              "=1+1;\"=HYPERLINK(\"\"http://x.example.nl\"\")\";@Utrecht;+31\r\n");
    CHECK(demo.run("intercedent", {"import", "candidates", list}).code == 0);
    const std::string out =
        demo.run("beheerder", {"export", "candidates", "--format", "csv", "-o", "-"}).out;
    CHECK(out.find("'=HYPERLINK(") != std::string::npos);
    CHECK(out.find("'=1+1") != std::string::npos);
    CHECK(out.find("'@Utrecht") != std::string::npos);
    CHECK(out.find(";=") == std::string::npos);
    CHECK(out.find(";\"=") == std::string::npos);
}

TEST_CASE("a tariff that cannot be calculated says which field", "[cli][bad_input]") {
    const auto tariff = [](const std::string& input) {
        return test::runCli({"--json", "calc", "tariff", "--input", "-"}, input);
    };
    const auto [input, code] = GENERATE(table<std::string, std::string>({
        {R"({"date":"2026-11-24","gross_hourly_wage":"0"})", "tariff.wage_out_of_range"},
        {R"({"date":"2026-11-24","gross_hourly_wage":"-5"})", "tariff.wage_out_of_range"},
        {R"({"date":"2026-11-24"})", "tariff.wage_missing"},
        {R"({"date":"2026-11-24","gross_hourly_wage":"25","hours_per_week":"200"})",
         "tariff.hours_out_of_range"},
        {R"({"date":"2026-11-24","gross_hourly_wage":"25","age":-3})", "tariff.age_out_of_range"},
    }));
    INFO(input);
    const CliAnswer answer = tariff(input);
    INFO(answer.out << answer.err);
    CHECK((answer.code == 1 || answer.code == 2));
    CHECK(answer.json()["error"]["code"] == code);
}

TEST_CASE("a tariff can be asked backwards, and each fee has a command", "[cli]") {
    const auto answer = [](const char* command, const std::string& input) {
        return test::runCli({"--json", "calc", command, "--input", "-"}, input);
    };
    const CliAnswer backwards = answer(
        "tariff-backwards",
        R"({"date":"2026-09-01","gross_hourly_wage":"20","tariff":"40","budget_per_year":"50000"})");
    CHECK(backwards.code == 0);
    CHECK(backwards.json()["hours_in_budget"] == "1250.00");
    CHECK(answer("recruitment-fee",
                 R"({"date":"2026-09-01","yearly_wage":"50000","percentage":"25"})")
              .json()["fee"] == "12500.00");
    CHECK(answer("brokerage", R"({"rate":"75","margin":{"kind":"amount","value":"2.50"}})")
              .json()["tariff"] == "77.50");
    CHECK(answer("takeover-fee",
                 R"({"date":"2026-09-01","tariff":"40","percentage":"25","worked_hours":"520"})")
              .json()["fee"] == "5200.00");
    const CliAnswer young = answer(
        "tariff", R"({"date":"2026-09-01","gross_hourly_wage":"11.99","birth_date":"2005-10-15"})");
    CHECK(young.json()["youth_steps"][0]["minimum_wage"] == "14.99");
    const CliAnswer refused = answer("brokerage", R"({"rate":"0"})");
    CHECK((refused.code == 1 || refused.code == 2));
    CHECK(refused.json()["error"]["code"] == "fee.amount_out_of_range");
}

TEST_CASE("what is no tariff input at all is wrong usage", "[cli][bad_input]") {
    const std::string input =
        GENERATE(std::string(), std::string("{"), std::string("[]"), std::string("\xFF\xFE{}"),
                 binary(), std::string(R"({"date":"2026-02-31","gross_hourly_wage":"25"})"),
                 std::string(R"({"date":"2026-11-24","gross_hourly_wage":"25","colour":"red"})"),
                 std::string(R"({"date":"2026-11-24","gross_hourly_wage":"vijf"})"),
                 std::string(R"({"date":"2026-11-24","gross_hourly_wage":"1e9"})"),
                 std::string(R"({"gross_hourly_wage":"25"})"), std::string(200'000, '['));
    const CliAnswer answer = test::runCli({"--json", "calc", "tariff", "--input", "-"}, input);
    INFO(input.substr(0, 100) << '\n' << answer.out << answer.err);
    CHECK((answer.code == 1 || answer.code == 2));
    CHECK_FALSE(answer.json()["error"]["code"].get<std::string>().empty());
    CHECK(std::ranges::count(answer.err, '\n') == 1);
}

TEST_CASE("a hostile value is invalid, and the answer is JSON still", "[cli][bad_input]") {
    const std::string kind =
        GENERATE("bsn", "iban", "kvk", "vat", "wage-tax-number", "postcode", "phone", "email");
    for (const std::string& value :
         {std::string("\xFF\xFE\x80"), std::string(100'000, '1'), std::string(100'000, '@'),
          std::string("'; DROP TABLE candidate; --"),
          std::string("\xE2\x80\xAE"
                      "123"),
          std::string("=1+1"), std::string("\n\r\t"), std::string("0")}) {
        const CliAnswer answer = test::runCli({"--json", "check", kind, "--", value});
        INFO(kind << " " << value.substr(0, 40) << '\n' << answer.out.substr(0, 400) << answer.err);
        CHECK(answer.code == 1);
        CHECK(answer.json()["valid"] == false);
    }
}
