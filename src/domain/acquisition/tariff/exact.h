// Exact whole-number steps of the rate calculator: nothing overflows unseen, nothing is rounded
// twice.
#pragma once

#include "domain/base/rounding.h"

#include <limits>
#include <stdexcept>

namespace werkbalie::domain::exact {

/// 10^exponent for 0..38; std::overflow_error beyond.
[[nodiscard]] Int128 power(int exponent);
/// a * b; std::overflow_error past 127 bits.
[[nodiscard]] inline Int128 times(Int128 a, Int128 b) {
    Int128 product = 0;
    if (__builtin_mul_overflow(a, b, &product)) {
        throw std::overflow_error("exact product past 127 bits");
    }
    return product;
}
[[nodiscard]] inline Int128 plus(Int128 a, Int128 b) {
    Int128 sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) {
        throw std::overflow_error("exact sum past 127 bits");
    }
    return sum;
}

/// A decimal fraction without trailing zeros: value / 10^places.
struct Decimal {
    Int128 value = 0;
    int places = 0;
};
[[nodiscard]] Decimal trimmed(Int128 value, int places);

/// top / bottom rounded half away from zero; top >= 0, bottom > 0.
[[nodiscard]] inline std::int64_t rounded(Int128 top, Int128 bottom) {
    constexpr Int128 kLargest = std::numeric_limits<std::int64_t>::max();
    if (top <= kLargest &&
        bottom <= kLargest) { // one machine instruction instead of a library call
        const auto narrowTop = static_cast<std::uint64_t>(top);
        const auto narrowBottom = static_cast<std::uint64_t>(bottom);
        const std::uint64_t rest = narrowTop % narrowBottom;
        return static_cast<std::int64_t>(narrowTop / narrowBottom +
                                         (rest >= narrowBottom - rest ? 1U : 0U));
    }
    const Int128 quotient = top / bottom;
    const Int128 rest = top - quotient * bottom;
    if (quotient >= kLargest) {
        throw std::overflow_error("quotient past 64 bits");
    }
    return static_cast<std::int64_t>(quotient + (rest >= bottom - rest ? 1 : 0));
}

/// top * factor / (divisor * bottom) rounded half away from zero, without forming divisor * bottom:
/// floor((x + bottom) / 2 bottom) with x = 2 top factor / divisor does not change when x is cut to
/// a whole number.
[[nodiscard]] std::int64_t roundedScaled(Int128 top, std::int64_t factor, std::int64_t divisor,
                                         Int128 bottom);

} // namespace werkbalie::domain::exact
