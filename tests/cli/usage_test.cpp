// How werkbalie-cli explains itself and refuses what it does not understand.
#include "tests/cli/cli_process.h"
#include "tests/support/catch.h"

#include <algorithm>

using werkbalie::test::CliAnswer;
using werkbalie::test::runCli;

namespace {

using Words = std::vector<std::string>;

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the general help lists the commands that work and no other") {
    const CliAnswer answer = runCli({"--help"});
    CHECK(answer.code == 0);
    CHECK(answer.err.empty());
    for (const char* command : {"calc minimum-wage", "calc holidays", "calc periods", "check bsn",
                                "check iban", "check kvk", "check vat", "check wage-tax-number",
                                "check postcode", "check phone", "check email"})
        CHECK(has(answer.out, std::string("\n  ") + command + " "));
    CHECK_FALSE(has(answer.out, "calc payslip"));
    CHECK_FALSE(has(answer.out, "check mrz"));
}

TEST_CASE("a command explains itself, also when its arguments are missing") {
    const CliAnswer answer = runCli({"calc", "minimum-wage", "--help"});
    CHECK(answer.code == 0);
    CHECK(has(answer.out, "werkbalie-cli calc minimum-wage --date D --age N [--bbl]"));
}

TEST_CASE("a group of commands lists its own") {
    const CliAnswer answer = runCli({"calc", "--help"});
    CHECK(answer.code == 0);
    CHECK(has(answer.out, "calc holidays"));
    CHECK_FALSE(has(answer.out, "check bsn"));
}

TEST_CASE("the version is one line") {
    const CliAnswer answer = runCli({"--version"});
    CHECK(answer.code == 0);
    CHECK(answer.out.starts_with("werkbalie-cli "));
}

TEST_CASE("wrong usage is exit 2 with one line on standard error") {
    const auto [arguments, part] = GENERATE(table<Words, std::string>({
        {Words{}, "opdracht"},
        {Words{"nonsense"}, "nonsense"},
        {Words{"calc"}, "calc"},
        {Words{"calc", "nonsense"}, "calc nonsense"},
        {Words{"calc", "holidays"}, "--year"},
        {Words{"calc", "holidays", "--year"}, "--year"},
        {Words{"calc", "holidays", "--year", "abc"}, "abc"},
        {Words{"calc", "holidays", "--year", "1700"}, "1700"},
        {Words{"calc", "holidays", "--year", "2026.0"}, "2026.0"},
        {Words{"calc", "holidays", "--year", "2026", "--foo"}, "--foo"},
        {Words{"calc", "holidays", "--year", "2026", "extra"}, "calc holidays"},
        {Words{"calc", "minimum-wage", "--date", "2026-02-30", "--age", "30"}, "2026-02-30"},
        {Words{"calc", "minimum-wage", "--date", "2026-11-24", "--age", "abc"}, "abc"},
        {Words{"calc", "minimum-wage", "--date", "2026-11-24", "--age", "-1"}, "-1"},
        {Words{"calc", "minimum-wage", "--age", "30"}, "--date"},
        {Words{"calc", "minimum-wage", "--date", "2026-11-24", "--age", "30", "--bbl=yes"},
         "--bbl"},
        {Words{"calc", "periods", "--year", "2026", "--kind", "day"}, "four-weeks"},
        {Words{"check", "bsn"}, "check bsn"},
        {Words{"check", "bsn", "1", "2"}, "check bsn"},
        {Words{"check", "bsn", "-x"}, "-x"},
        {Words{"--db"}, "--db"},
    }));
    INFO(part);
    const CliAnswer answer = runCli(arguments);
    CHECK(answer.code == 2);
    CHECK(answer.out.empty());
    CHECK(std::ranges::count(answer.err, '\n') == 1);
    CHECK(answer.err.ends_with('\n'));
    CHECK(has(answer.err, part));
}

TEST_CASE("with --json an error is also a document on standard output") {
    const CliAnswer answer = runCli({"--json", "calc", "holidays"});
    CHECK(answer.code == 2);
    CHECK(answer.json()["error"]["code"] == "cli.missing_option");
    CHECK(has(answer.json()["error"]["message"], "--year"));
    CHECK(std::ranges::count(answer.err, '\n') == 1);
}

TEST_CASE("what a later version brings says so") {
    const auto words = GENERATE(values<Words>({
        {"calc", "wage-tax", "--date", "2026-01-01"},
        {"calc", "payslip", "--input", "-"},
        {"calc", "deadlines", "poortwachter"},
        {"check", "mrz", "file"},
        {"check", "vacancy-text", "file"},
        {"payroll", "run"},
        {"privacy", "due"},
        {"transfer", "--to", "postgresql://x"},
        {"export", "sepa", "--run", "1"},
        {"export", "xaf", "--year", "2026"},
        {"import", "clients", "file"},
        {"invoice", "export", "1", "--format", "ubl", "-o", "-"},
        {"restore", "file"},
    }));
    const CliAnswer answer = runCli(words);
    CHECK(answer.code == 2);
    CHECK(has(answer.err, "not in this version"));
}

TEST_CASE("general options may stand before or after the command") {
    CHECK(runCli({"--json", "check", "kvk", "01234567"}).json()["valid"] == true);
    CHECK(runCli({"check", "kvk", "01234567", "--json"}).json()["valid"] == true);
}

TEST_CASE("a general option takes its value with or without an equals sign") {
    const CliAnswer answer =
        runCli({"--json", "--db=/nowhere/x.werkbalie", "--user=iemand", "verify"}, {},
               {{"WERKBALIE_PASSWORD", "geheim"}});
    CHECK(answer.code == 3);
    CHECK(has(answer.err, "/nowhere/x.werkbalie"));
}

TEST_CASE("what a file must look like is told by the command that reads it") {
    const CliAnswer init = runCli({"init", "--help"});
    CHECK(init.code == 0);
    for (const char* field : {"name", "kvk", "vat_id", "branch", "cao", "employer_size", "whk"})
        CHECK(has(init.out, std::string("\"") + field + "\""));
    CHECK(has(runCli({"import", "candidates", "--help"}).out, "--mapping"));
}
