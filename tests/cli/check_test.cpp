// `check …` of one value through the program itself.
#include "tests/cli/cli_process.h"
#include "tests/support/catch.h"

#include <algorithm>

using werkbalie::test::CliAnswer;
using werkbalie::test::runCli;

TEST_CASE("a valid value is normalised and exits 0") {
    const auto [kind, value, normalised] = GENERATE(table<std::string, std::string, std::string>({
        {"bsn", "1112.22.333", "111222333"},
        {"iban", "nl91 abna 0417 1643 00", "NL91ABNA0417164300"},
        {"kvk", "01234567", "01234567"},
        {"vat", "NL 0024.55.799.B11", "NL002455799B11"},
        {"wage-tax-number", "123456782l01", "123456782L01"},
        {"postcode", "1234ab", "1234 AB"},
        {"phone", "06-12345678", "+31612345678"},
        {"phone", "+48 512 345 678", "+48512345678"},
        {"email", "Jan@Example.NL", "Jan@example.nl"},
    }));
    INFO(kind << " " << value);
    const CliAnswer answer = runCli({"--json", "check", kind, value});
    CHECK(answer.code == 0);
    CHECK(answer.json()["valid"] == true);
    CHECK(answer.json()["normalised"] == normalised);
    CHECK(answer.json()["findings"].empty());
}

TEST_CASE("an invalid value exits 1 and its finding says why") {
    const auto [kind, value, rule] = GENERATE(table<std::string, std::string, std::string>({
        {"bsn", "000000000", "bsn.check_failed"},
        {"bsn", "", "bsn.not_nine_digits"},
        {"iban", "NL91ABNA0417164301", "iban.check_failed"},
        {"kvk", "1234567", "kvk.not_eight_digits"},
        {"vat", "NL123456789B01", "vat.check_failed"},
        {"wage-tax-number", "123456789L01", "wage_tax_number.check_failed"},
        {"postcode", "1234 SA", "postcode.not_issued"},
        {"phone", "06 1234567", "phone.not_valid"},
        {"phone", "bel mij", "phone.not_a_number"},
        {"email", "jan@", "email.not_an_address"},
    }));
    INFO(kind << " " << value);
    const CliAnswer answer = runCli({"--json", "check", kind, value});
    CHECK(answer.code == 1);
    CHECK(answer.err.empty());
    CHECK(answer.json()["valid"] == false);
    CHECK(answer.json()["normalised"] == "");
    const auto finding = answer.json()["findings"].at(0);
    CHECK(finding["rule"] == rule);
    CHECK(finding["severity"] == "blocking");
    CHECK(finding["message"] != rule);
    CHECK_FALSE(finding["source"].get<std::string>().empty());
}

TEST_CASE("a check is also readable without --json") {
    const CliAnswer good = runCli({"check", "iban", "NL91ABNA0417164300"});
    CHECK(good.code == 0);
    CHECK(good.out.find("NL91ABNA0417164300") != std::string::npos);
    const CliAnswer bad = runCli({"check", "iban", "NL91ABNA0417164301"});
    CHECK(bad.code == 1);
    CHECK(bad.out.find("iban.check_failed") != std::string::npos);
}

TEST_CASE("a value may begin with a dash behind --") {
    CHECK(runCli({"check", "kvk", "--", "-12345678"}).code == 0);
}

TEST_CASE("shifts are checked against the working time act") {
    const auto check = [](const std::string& input) {
        return runCli({"--json", "check", "working-time", "--input", "-"}, input);
    };
    const CliAnswer good = check(
        R"({"birth_date":"1996-05-01","entries":[{"start":"2026-11-23T08:00","end":"2026-11-23T16:30","break_minutes":30}]})");
    INFO(good.out << good.err);
    CHECK(good.code == 0);
    CHECK(good.json()["valid"] == true);
    CHECK(good.json()["worked_hours"] == "8.00");
    CHECK(good.json()["findings"].empty());
    const CliAnswer late = check(
        R"({"birth_date":"1996-05-01","entries":[{"start":"2026-11-23T14:00","end":"2026-11-23T23:00","break_minutes":30},{"start":"2026-11-24T09:00","end":"2026-11-24T17:30","break_minutes":30}]})");
    CHECK(late.code == 1);
    CHECK(late.json()["valid"] == false);
    CHECK(late.json()["worked_hours"] == "16.50");
    const auto finding = late.json()["findings"].at(0);
    CHECK(finding["rule"] == "daily_rest");
    CHECK(finding["severity"] == "warning");
    CHECK(finding["where"] == "2026-11-24T09:00");
    CHECK(finding["values"]["rest"] == "10.00");
    CHECK(finding["source"].get<std::string>().starts_with("Arbeidstijdenwet art. 5:3 lid 2"));
    CHECK(finding["message"].get<std::string>().find("10") != std::string::npos);
}

TEST_CASE("what is no list of shifts is wrong usage, with its place") {
    const auto [input, code, where] = GENERATE(table<std::string, std::string, std::string>({
        {"{", "json.not_json", ""},
        {R"({"entries":[]})", "json.missing_field", "birth_date"},
        {R"({"birth_date":"1996-05-01"})", "json.missing_field", "entries"},
        {R"({"birth_date":"1996-05-01","entries":[]})", "working_time.no_entries", ""},
        {R"({"birth_date":"1996-02-30","entries":[]})", "date.impossible", ""},
        {R"({"birth_date":"1996-05-01","entries":[{"start":"gisteren","end":"2026-11-23T16:30"}]})",
         "working_time.bad_time", "gisteren"},
        {R"({"birth_date":"1996-05-01","entries":[{"start":"2026-11-23T08:00+01:00","end":"2026-11-23T16:30"}]})",
         "working_time.bad_time", "+01:00"},
        {R"({"birth_date":"1996-05-01","entries":[{"start":"2026-11-23T08:00","end":"2026-11-23T07:00"}]})",
         "working_time.end_before_start", "entries[0].end"},
        {R"({"birth_date":"1996-05-01","entries":[{"start":"2026-11-23T08:00","end":"2026-11-24T08:01"}]})",
         "working_time.more_than_a_day", "entries[0].end"},
        {R"({"birth_date":"1996-05-01","entries":[{"start":"2026-11-23T08:00","end":"2026-11-23T16:00","break_minutes":480}]})",
         "working_time.break_too_long", "entries[0].break_minutes"},
        {R"({"birth_date":"1996-05-01","entries":[{"start":"2026-11-23T08:00","end":"2026-11-23T16:00","pause":30}]})",
         "json.unknown_field", "entries[0].pause"},
        {R"({"birth_date":"1996-05-01","entries":[{"start":"2026-11-23T08:00","end":"2026-11-23T16:00","break_minutes":"half"}]})",
         "json.bad_number", "entries[0].break_minutes"},
        {R"({"birth_date":"1996-05-01","entries":[{"start":"2026-11-23T08:00","end":"2026-11-23T16:00"}],"overrides":{"working_time.x":"1"}})",
         "parameter.unknown", "working_time.x"},
    }));
    INFO(input);
    const CliAnswer answer = runCli({"--json", "check", "working-time", "--input", "-"}, input);
    INFO(answer.out << answer.err);
    CHECK(answer.code == 2);
    CHECK(answer.json()["error"]["code"] == code);
    CHECK(answer.err.find(where) != std::string::npos);
    CHECK(std::ranges::count(answer.err, '\n') == 1);
}
