// Numbers and codes: what is valid, how it is written, and what is refused.
#include "domain/base/identifiers.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

TEST_CASE("a valid citizen service number is kept as nine digits") {
    const auto [text, digits] = GENERATE(table<std::string, std::string>({
        {"111222333", "111222333"},
        {"123456782", "123456782"},
        {"999990019", "999990019"},
        {"000000012", "000000012"},
        {"1112.22.333", "111222333"},
        {"1234 56 782", "123456782"},
        {"10000008", "010000008"},
    }));
    INFO(text);
    const auto bsn = Bsn::parse(text);
    REQUIRE(bsn);
    CHECK(bsn->digits() == digits);
}

TEST_CASE("a wrong citizen service number is refused without repeating it") {
    const auto [text, key] = GENERATE(table<std::string, std::string>({
        {"111222334", "bsn.check_failed"},
        {"123456789", "bsn.check_failed"},
        {"000000000", "bsn.check_failed"},
        {"1234567", "bsn.not_nine_digits"},
        {"1234567820", "bsn.not_nine_digits"},
        {"12345678a", "bsn.not_nine_digits"},
        {"", "bsn.not_nine_digits"},
        {"12345678\u0662", "bsn.not_nine_digits"},
    }));
    INFO(text);
    const auto bsn = Bsn::parse(text);
    REQUIRE_FALSE(bsn);
    CHECK(bsn.error().key == key);
    CHECK(bsn.error().values.empty());
}

TEST_CASE("a citizen service number is shown masked") {
    CHECK(Bsn::parse("123456782")->masked() == "*****6782");
}

TEST_CASE("IBANs of several countries are valid") {
    const auto [text, electronic] = GENERATE(table<std::string, std::string>({
        {"NL91ABNA0417164300", "NL91ABNA0417164300"},
        {"NL20INGB0001234567", "NL20INGB0001234567"},
        {"PL61109010140000071219812874", "PL61109010140000071219812874"},
        {"nl91 abna 0417 1643 00", "NL91ABNA0417164300"},
        {"DE89370400440532013000", "DE89370400440532013000"},
        {"BE68539007547034", "BE68539007547034"},
        {"GB82WEST12345698765432", "GB82WEST12345698765432"},
        {"MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S"},
    }));
    INFO(text);
    CHECK(Iban::parse(text).value().toString() == electronic);
}

TEST_CASE("an IBAN is printed in groups of four") {
    CHECK(Iban::parse("NL91ABNA0417164300")->grouped() == "NL91 ABNA 0417 1643 00");
    CHECK(Iban::parse("GB82WEST12345698765432")->grouped() == "GB82 WEST 1234 5698 7654 32");
}

TEST_CASE("a wrong IBAN is refused with its reason") {
    const auto [text, key] = GENERATE(table<std::string, std::string>({
        {"NL91ABNA0417164301", "iban.check_failed"},
        {"NL11ABNA0123456789", "iban.check_failed"},
        {"NL15ABNA00000000000", "iban.wrong_length"},
        {"NL91ABNA041716430", "iban.wrong_length"},
        {"DE8937040044053201300", "iban.wrong_length"},
        {"NL91123404171643AB", "iban.not_an_iban"},
        {"", "iban.not_an_iban"},
        {"NL", "iban.not_an_iban"},
        {"0417164300", "iban.not_an_iban"},
        {"NL91ABNA04171643€0", "iban.not_an_iban"},
        {"ZZ001", "iban.not_an_iban"},
    }));
    INFO(text);
    CHECK(Iban::parse(text).error().key == key);
}

TEST_CASE("a chamber of commerce number keeps its leading zeros") {
    CHECK(KvkNumber::parse("01234567")->toString() == "01234567");
    CHECK(KvkNumber::parse(" 12345678 ")->toString() == "12345678");
    const std::string wrong = GENERATE("1234567", "123456789", "1234567a", "", "00000000");
    CHECK(KvkNumber::parse(wrong).error().key == "kvk.not_eight_digits");
}

TEST_CASE("a VAT id passes the eleven-test or mod 97") {
    const auto [text, normal] = GENERATE(table<std::string, std::string>({
        {"NL123456789B13", "NL123456789B13"},
        {"NL002455799B11", "NL002455799B11"},
        {"NL854576885B01", "NL854576885B01"},
        {"nl 8545.76.885.b01", "NL854576885B01"},
        {"854576885B01", "NL854576885B01"},
    }));
    INFO(text);
    CHECK(VatNumber::parse(text).value().toString() == normal);
}

TEST_CASE("a wrong VAT id is refused") {
    const auto [text, key] = GENERATE(table<std::string, std::string>({
        {"NL123456789B01", "vat.check_failed"},
        {"NL002455799B12", "vat.check_failed"},
        {"NL000000000B01", "vat.check_failed"},
        {"NL854576885B00", "vat.not_a_vat_number"},
        {"NL854576885C01", "vat.not_a_vat_number"},
        {"BE0411905847", "vat.not_a_vat_number"},
        {"NL85457688B01", "vat.not_a_vat_number"},
        {"", "vat.not_a_vat_number"},
    }));
    INFO(text);
    CHECK(VatNumber::parse(text).error().key == key);
}

TEST_CASE("a wage tax number is nine checked digits, L and two more") {
    CHECK(WageTaxNumber::parse("123456782L01")->toString() == "123456782L01");
    CHECK(WageTaxNumber::parse("123456782 l 02")->toString() == "123456782L02");
    CHECK(WageTaxNumber::parse("123456789L01").error().key == "wage_tax_number.check_failed");
    CHECK(WageTaxNumber::parse("000000000L01").error().key == "wage_tax_number.check_failed");
    const std::string wrong =
        GENERATE("", "123456782", "123456782B01", "123456782L1", "123456782L00");
    CHECK(WageTaxNumber::parse(wrong).error().key == "wage_tax_number.not_a_number");
}

TEST_CASE("a postcode is stored with a space and capitals") {
    const auto [text, normal] = GENERATE(table<std::string, std::string>({
        {"1234AB", "1234 AB"},
        {"1000AA", "1000 AA"},
        {" 9999 zz ", "9999 ZZ"},
        {"3511  bm", "3511 BM"},
    }));
    CHECK(Postcode::parse(text).value().toString() == normal);
    CHECK(Postcode::parse("3511 BM")->digits() == "3511");
}

TEST_CASE("a postcode that is not issued is refused") {
    const auto [text, key] = GENERATE(table<std::string, std::string>({
        {"0123 AB", "postcode.not_a_postcode"},
        {"1234", "postcode.not_a_postcode"},
        {"1234 A", "postcode.not_a_postcode"},
        {"1234 ABC", "postcode.not_a_postcode"},
        {"AB 1234", "postcode.not_a_postcode"},
        {"1234 ÄB", "postcode.not_a_postcode"},
        {"", "postcode.not_a_postcode"},
        {"1234 SA", "postcode.not_issued"},
        {"1234 SD", "postcode.not_issued"},
        {"1234 ss", "postcode.not_issued"},
    }));
    INFO(text);
    CHECK(Postcode::parse(text).error().key == key);
}

TEST_CASE("an e-mail address keeps its name and lowers its domain") {
    const auto [text, normal] = GENERATE(table<std::string, std::string>({
        {"jan@example.nl", "jan@example.nl"},
        {"Jan.de.Vries@Example.NL", "Jan.de.Vries@example.nl"},
        {" a+b_c@sub.domain-x.co ", "a+b_c@sub.domain-x.co"},
        {"o'brien@example.com", "o'brien@example.com"},
        {"info@xn--caf-dma.nl", "info@xn--caf-dma.nl"},
    }));
    INFO(text);
    CHECK(Email::parse(text).value().toString() == normal);
}

TEST_CASE("what cannot be an e-mail address is refused") {
    const std::string text =
        GENERATE_COPY(values<std::string>({"",
                                           "jan",
                                           "@example.nl",
                                           "jan@",
                                           "jan@example",
                                           "jan@.nl",
                                           "jan@example..nl",
                                           ".jan@example.nl",
                                           "jan.@example.nl",
                                           "ja..n@example.nl",
                                           "jan@-example.nl",
                                           "jan@example-.nl",
                                           "jan@exam ple.nl",
                                           "ja n@example.nl",
                                           "jan@example.n",
                                           "jan@example.123",
                                           "a@b@example.nl",
                                           "jan@example.nl,piet@example.nl",
                                           "jané@example.nl",
                                           "jan@exämple.nl",
                                           "\"jan\"@example.nl",
                                           std::string(65, 'a') + "@example.nl",
                                           "a@" + std::string(64, 'b') + ".nl",
                                           "a@" + std::string(250, 'b') + ".nl"}));
    INFO(text);
    CHECK_FALSE(Email::parse(text));
}

TEST_CASE("the eleven-test wants nine digits") {
    CHECK(passesElevenTest("123456782"));
    CHECK_FALSE(passesElevenTest("12345678"));
    CHECK_FALSE(passesElevenTest("1234567820"));
    CHECK_FALSE(passesElevenTest("12345678x"));
}
