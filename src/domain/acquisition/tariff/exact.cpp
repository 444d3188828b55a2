// Exact whole-number steps of the rate calculator.
#include "domain/acquisition/tariff/exact.h"

#include <array>
#include <numeric>

namespace werkbalie::domain::exact {

namespace {

constexpr int kLargestExponent = 38;

constexpr std::array<Int128, kLargestExponent + 1> powersOfTen() {
    std::array<Int128, kLargestExponent + 1> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i) {
        powers[i] = powers[i - 1] * 10;
    }
    return powers;
}

constexpr auto kPowers = powersOfTen();

} // namespace

Int128 power(int exponent) {
    if (exponent < 0 || exponent > kLargestExponent) {
        throw std::overflow_error("power of ten past 127 bits");
    }
    return kPowers[static_cast<std::size_t>(exponent)];
}

Decimal trimmed(Int128 value, int places) {
    if (value == 0) {
        return {};
    }
    if (value > 0 && value <= std::numeric_limits<std::int64_t>::max()) {
        auto narrow = static_cast<std::uint64_t>(value); // no library call for each digit
        while (places > 0 && narrow % 10 == 0) {
            narrow /= 10;
            --places;
        }
        return {.value = static_cast<Int128>(narrow), .places = places};
    }
    while (places > 0 && value % 10 == 0) {
        value /= 10;
        --places;
    }
    return {.value = value, .places = places};
}

std::int64_t roundedScaled(Int128 top, std::int64_t factor, std::int64_t divisor, Int128 bottom) {
    const std::int64_t common = std::gcd(factor, divisor);
    const Int128 doubled = Int128{2} * (factor / common);
    const Int128 below = divisor / common;
    const Int128 whole = top / below;
    const Int128 rest = top - whole * below;
    const Int128 cut = plus(times(doubled, whole), times(doubled, rest) / below);
    const Int128 quotient = plus(cut, bottom) / times(2, bottom);
    if (quotient > std::numeric_limits<std::int64_t>::max()) {
        throw std::overflow_error("quotient past 64 bits");
    }
    return static_cast<std::int64_t>(quotient);
}

} // namespace werkbalie::domain::exact
