// Numbers as text: canonical, and as Dutch users type them.
#include "domain/base/decimal.h"
#include "tests/support/catch.h"

#include <limits>

using namespace werkbalie::domain;

TEST_CASE("canonical decimals are read into scaled units") {
    const auto [text, scale, units] = GENERATE(table<std::string, int, std::int64_t>({
        {"0", 2, 0},
        {"12", 2, 1'200},
        {"12.5", 2, 1'250},
        {"12.50", 2, 1'250},
        {"-1234.56", 2, -123'456},
        {"-0.05", 2, -5},
        {"007", 0, 7},
        {"0.063980", 6, 63'980},
        {"9223372036854775807", 0, std::numeric_limits<std::int64_t>::max()},
        {"-9223372036854775808", 0, std::numeric_limits<std::int64_t>::min()},
        {"92233720368547758.07", 2, std::numeric_limits<std::int64_t>::max()},
    }));
    INFO(text);
    CHECK(parseDecimal(text, scale) == units);
}

TEST_CASE("what is no canonical decimal is refused by name") {
    const auto [text, scale, key] = GENERATE(table<std::string, int, std::string>({
        {"", 2, "decimal.not_a_number"},
        {"-", 2, "decimal.not_a_number"},
        {".", 2, "decimal.not_a_number"},
        {".5", 2, "decimal.not_a_number"},
        {"5.", 2, "decimal.not_a_number"},
        {"1,5", 2, "decimal.not_a_number"},
        {"1.2.3", 2, "decimal.not_a_number"},
        {"+1", 2, "decimal.not_a_number"},
        {" 1", 2, "decimal.not_a_number"},
        {"1e3", 2, "decimal.not_a_number"},
        {"0x10", 2, "decimal.not_a_number"},
        {"NaN", 2, "decimal.not_a_number"},
        {"--1", 2, "decimal.not_a_number"},
        {"1.234", 2, "decimal.too_many_digits"},
        {"9223372036854775808", 0, "decimal.too_large"},
        {"-9223372036854775809", 0, "decimal.too_large"},
        {"92233720368547758.08", 2, "decimal.too_large"},
        {"99999999999999999999999", 2, "decimal.too_large"},
    }));
    INFO(text);
    const auto read = parseDecimal(text, scale);
    REQUIRE_FALSE(read);
    CHECK(read.error().key == key);
}

TEST_CASE("Dutch notation is understood in all its spellings") {
    const auto [text, units] = GENERATE(table<std::string, std::int64_t>({
        {"1.234,56", 123'456},
        {"1234,5", 123'450},
        {"€ 12,50", 1'250},
        {"€12,50", 1'250},
        {"EUR 12,50", 1'250},
        {"€\u00A012,50", 1'250},
        {"12,50 ", 1'250},
        {"8", 800},
        {"12.50", 1'250},
        {"12.5", 1'250},
        {"1.234", 123'400},
        {"1.234.567", 123'456'700},
        {"1.234.567,89", 123'456'789},
        {"0.12", 12},
        {"-12,50", -1'250},
        {"€ -12,50", -1'250},
        {"-€ 12,50", -1'250},
        {"\u221212,50", -1'250},
        {"12,-", 1'200},
        {"12,--", 1'200},
        {"0,05", 5},
    }));
    INFO(text);
    CHECK(parseDutchDecimal(text, 2) == units);
}

TEST_CASE("a leading zero before the point means decimals, not thousands") {
    CHECK(parseDutchDecimal("0.125", 3) == 125);
    CHECK(parseDutchDecimal("1.125", 3) == 1'125'000);
}

TEST_CASE("Dutch notation that could be misread is refused") {
    const std::string text =
        GENERATE("", "€", "abc", "1,2,3", "1,234.56", "12.34.56", "1.23,4.5", "1234.567,8", ",5",
                 "5,", "1 234", "12,5x", "- -5", "€€5", "1..2", "1.2345.678");
    INFO(text);
    CHECK_FALSE(parseDutchDecimal(text, 2));
}

TEST_CASE("units are written with exactly the decimals asked for") {
    const auto [units, scale, decimals, text] =
        GENERATE(table<std::int64_t, int, int, std::string>({
            {1'250, 2, 2, "12.50"},
            {5, 2, 2, "0.05"},
            {-5, 2, 2, "-0.05"},
            {0, 2, 2, "0.00"},
            {7, 0, 0, "7"},
            {7, 0, 2, "7.00"},
            {1'699'700, 6, 4, "1.6997"},
            {1'699'750, 6, 4, "1.6998"},
            {-1'699'750, 6, 4, "-1.6998"},
            {1'699'749, 6, 4, "1.6997"},
            {125, 2, 0, "1"},
            {150, 2, 0, "2"},
            {-49, 2, 0, "0"},
            {std::numeric_limits<std::int64_t>::min(), 2, 2, "-92233720368547758.08"},
            {1'250, 2, 4, "12.5000"},
        }));
    CHECK(formatDecimal(units, scale, decimals) == text);
}

TEST_CASE("powers of ten stop where 64 bits do") {
    CHECK(powerOfTen(0) == 1);
    CHECK(powerOfTen(18) == 1'000'000'000'000'000'000);
    CHECK_THROWS_AS(powerOfTen(19), std::domain_error);
    CHECK_THROWS_AS(powerOfTen(-1), std::domain_error);
}
