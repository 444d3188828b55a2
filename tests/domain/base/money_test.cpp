// Amounts and rates: sums, products and fair shares, to the cent.
#include "domain/base/money.h"
#include "domain/base/rates.h"
#include "tests/support/catch.h"

#include <array>
#include <limits>
#include <numeric>

using namespace werkbalie::domain;

namespace {

Money cents(std::int64_t amount) {
    return Money::fromCents(amount);
}

std::vector<std::int64_t> shares(std::int64_t total, const std::vector<std::int64_t>& weights) {
    std::vector<std::int64_t> result;
    for (const Money part : allocate(cents(total), weights))
        result.push_back(part.cents());
    return result;
}

} // namespace

TEST_CASE("an amount is read and written canonically") {
    CHECK(Money::parse("1234.56") == cents(123'456));
    CHECK(Money::parse("-0.05") == cents(-5));
    CHECK(Money::parseDutch("€ 1.234,56") == cents(123'456));
    CHECK(cents(123'456).toString() == "1234.56");
    CHECK(cents(-5).toString() == "-0.05");
    CHECK(Money::parse("1.234").error().key == "decimal.too_many_digits");
}

TEST_CASE("sums that would overflow throw") {
    const Money most = cents(std::numeric_limits<std::int64_t>::max());
    const Money least = cents(std::numeric_limits<std::int64_t>::min());
    CHECK_THROWS_AS(most + cents(1), std::overflow_error);
    CHECK_THROWS_AS(least - cents(1), std::overflow_error);
    CHECK_THROWS_AS(-least, std::overflow_error);
    CHECK(most - most == Money{});
}

TEST_CASE("a total is divided by weight and not a cent is lost") {
    CHECK(shares(100, {1, 1, 1}) == std::vector<std::int64_t>{34, 33, 33});
    CHECK(shares(-100, {1, 1, 1}) == std::vector<std::int64_t>{-34, -33, -33});
    CHECK(shares(5, {0, 1, 0}) == std::vector<std::int64_t>{0, 5, 0});
    CHECK(shares(10, {3, 7}) == std::vector<std::int64_t>{3, 7});
    CHECK(shares(1, {1, 1}) == std::vector<std::int64_t>{1, 0});
    CHECK(shares(1, {1, 2}) == std::vector<std::int64_t>{0, 1});
    CHECK(shares(0, {5, 5}) == std::vector<std::int64_t>{0, 0});
}

TEST_CASE("a total cannot be divided without weight") {
    CHECK_THROWS_AS(shares(100, {}), std::domain_error);
    CHECK_THROWS_AS(shares(100, {0, 0}), std::domain_error);
    CHECK_THROWS_AS(shares(100, {2, -1}), std::domain_error);
}

TEST_CASE("the sums behind the largest weights stay exact") {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    CHECK(shares(kMost, {kMost, kMost}) == std::vector<std::int64_t>{kMost / 2 + 1, kMost / 2});
}

TEST_CASE("percentages, factors and rates keep their own scale") {
    CHECK(Percentage::parse("8.33")->units() == 83'300);
    CHECK(Percentage::fromUnits(83'300).toString() == "8.33");
    CHECK(Percentage::fromUnits(108'696).toString(4) == "10.8696");
    CHECK(Factor::parse("1.6997")->units() == 1'699'700);
    CHECK(Factor::fromUnits(1'699'650).toString() == "1.6997");
    CHECK(HourlyRate::parse("15.27")->units() == 152'700);
    CHECK(HourlyRate::parseDutch("€ 15,2725")->units() == 152'725);
    CHECK(HourlyRate::fromUnits(152'750).toString() == "15.28");
    CHECK(HourlyRate::fromMoney(cents(1'499)).units() == 149'900);
    CHECK(HourlyRate::parse("1.23456").error().key == "decimal.too_many_digits");
}

TEST_CASE("a multiplication rounds once, in the way it names") {
    CHECK(percentOf(cents(2'500), Percentage::fromUnits(83'300), Rounding::HalfAwayFromZero) ==
          cents(208));
    CHECK(percentOf(cents(2'500), Percentage::fromUnits(83'300), Rounding::Up) == cents(209));
    CHECK(apply(cents(2'500), Factor::fromUnits(1'699'700), Rounding::Down) == cents(4'249));
    CHECK(pay(HourlyRate::fromUnits(149'900), Minutes{450}, Rounding::HalfAwayFromZero) ==
          cents(11'243));
    CHECK(pay(HourlyRate::fromUnits(149'900), Minutes{450}, Rounding::Down) == cents(11'242));
    CHECK(percentOf(HourlyRate::fromUnits(250'000), Percentage::fromUnits(83'300),
                    Rounding::HalfAwayFromZero)
              .units() == 20'825);
    CHECK(HourlyRate::fromUnits(20'850).toMoney(Rounding::HalfEven) == cents(208));
    CHECK(HourlyRate::fromUnits(20'850).toMoney(Rounding::HalfAwayFromZero) == cents(209));
}

TEST_CASE("hours are written as decimals with two digits") {
    CHECK(decimalHours(Minutes{450}) == "7.50");
    CHECK(decimalHours(Minutes{20}) == "0.33");
    CHECK(decimalHours(Minutes{40}) == "0.67");
    CHECK(decimalHours(Minutes{-90}) == "-1.50");
}
