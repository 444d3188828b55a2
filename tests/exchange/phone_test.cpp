// Telephone numbers as workers from several countries write them.
#include "exchange/phone.h"
#include "tests/support/catch.h"

using werkbalie::exchange::normalisePhone;
using werkbalie::exchange::readablePhone;

TEST_CASE("a telephone number becomes E.164") {
    const auto [text, normalised] = GENERATE(table<std::string, std::string>({
        {"06-12345678", "+31612345678"},
        {"0612345678", "+31612345678"},
        {"+31 (0)20 624 1111", "+31206241111"},
        {"0031 20 624 11 11", "+31206241111"},
        {"085-0123456", "+31850123456"},
        {"0800-1234", "+318001234"},
        {"+48 512 345 678", "+48512345678"},
        {"0048 512 345 678", "+48512345678"},
    }));
    INFO(text);
    CHECK(normalisePhone(text) == normalised);
}

TEST_CASE("what cannot be dialled is refused") {
    CHECK(normalisePhone("06 1234567").error().key == "phone.not_valid");
    CHECK(normalisePhone("12").error().key == "phone.not_valid");
    CHECK(normalisePhone("").error().key == "phone.not_a_number");
    CHECK(normalisePhone("onbekend").error().key == "phone.not_a_number");
    CHECK(normalisePhone("+999 123456789").error().key == "phone.not_a_number");
}

TEST_CASE("a stored number is shown as people read it aloud") {
    const auto [stored, shown] = GENERATE(table<std::string, std::string>({
        {"+31612345678", "06 12345678"},
        {"+31600900069", "06 00900069"},
        {"+31206241111", "020 624 1111"},
        {"+31345123456", "0345 123 456"},
        {"+48512345678", "+48 512 345 678"},
        {"bellen na zes", "bellen na zes"},
        {"", ""},
    }));
    INFO(stored);
    CHECK(readablePhone(stored) == shown);
}
