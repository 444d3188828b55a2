// `check …` of one value through the program itself.
#include "tests/cli/cli_process.h"
#include "tests/support/catch.h"

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
