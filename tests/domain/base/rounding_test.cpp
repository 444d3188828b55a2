// Products that become whole units again.
#include "domain/base/rounding.h"
#include "tests/support/catch.h"

#include <limits>

using namespace werkbalie::domain;

namespace {
constexpr auto kMax = std::numeric_limits<std::int64_t>::max();
constexpr auto kMin = std::numeric_limits<std::int64_t>::min();
} // namespace

TEST_CASE("each rounding treats halves and signs in its own way") {
    const auto [value, divisor, away, even, down, up] =
        GENERATE(table<int, int, int, int, int, int>({
            {5, 10, 1, 0, 0, 1},
            {15, 10, 2, 2, 1, 2},
            {25, 10, 3, 2, 2, 3},
            {-5, 10, -1, 0, 0, -1},
            {-15, 10, -2, -2, -1, -2},
            {5, -10, -1, 0, 0, -1},
            {-5, -10, 1, 0, 0, 1},
            {14, 10, 1, 1, 1, 2},
            {16, 10, 2, 2, 1, 2},
            {-14, 10, -1, -1, -1, -2},
            {20, 10, 2, 2, 2, 2},
            {0, 7, 0, 0, 0, 0},
            {1, 3, 0, 0, 0, 1},
        }));
    INFO(value << " / " << divisor);
    CHECK(divideRounded(value, divisor, Rounding::HalfAwayFromZero) == away);
    CHECK(divideRounded(value, divisor, Rounding::HalfEven) == even);
    CHECK(divideRounded(value, divisor, Rounding::Down) == down);
    CHECK(divideRounded(value, divisor, Rounding::Up) == up);
}

TEST_CASE("a product past 64 bits is exact as long as the quotient fits") {
    CHECK(mulDiv(kMax, kMax, kMax, Rounding::Down) == kMax);
    CHECK(mulDiv(kMin, kMin, kMin, Rounding::Down) == kMin);
    CHECK(mulDiv(kMax, 3, 3, Rounding::HalfEven) == kMax);
    CHECK(mulDiv(kMin, 1, 1, Rounding::Up) == kMin);
}

TEST_CASE("what does not fit is an error and never a wrong figure") {
    CHECK_THROWS_AS(mulDiv(kMax, 2, 1, Rounding::Down), std::overflow_error);
    CHECK_THROWS_AS(mulDiv(kMin, -1, 1, Rounding::Down), std::overflow_error);
    CHECK_THROWS_AS(mulDiv(1, 1, 0, Rounding::Down), std::domain_error);
    CHECK_THROWS_AS(addChecked(kMax, 1), std::overflow_error);
    CHECK_THROWS_AS(subtractChecked(kMin, 1), std::overflow_error);
    CHECK_THROWS_AS(multiplyChecked(kMax, 2), std::overflow_error);
}
