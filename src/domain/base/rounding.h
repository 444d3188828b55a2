// The one place where exact products become whole units again.
#pragma once

#include <cstdint>
#include <stdexcept>

namespace werkbalie::domain {

__extension__ typedef __int128 Int128;

enum class Rounding { HalfAwayFromZero, HalfEven, Down, Up };

/// a * b / divisor with one rounding; the product is exact in 128 bits.
/// `Down` is towards zero, `Up` away from zero. Throws std::overflow_error when the quotient does
/// not fit in 64 bits and std::domain_error for divisor 0.
[[nodiscard]] std::int64_t mulDiv(std::int64_t a, std::int64_t b, std::int64_t divisor,
                                  Rounding rounding);

/// numerator / divisor with one rounding; same errors as mulDiv.
[[nodiscard]] std::int64_t divideRounded(Int128 numerator, Int128 divisor, Rounding rounding);

/// Sums and products that throw std::overflow_error past 64 bits.
[[nodiscard]] constexpr std::int64_t addChecked(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        throw std::overflow_error("sum does not fit in 64 bits");
    return sum;
}
[[nodiscard]] constexpr std::int64_t subtractChecked(std::int64_t a, std::int64_t b) {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a, b, &difference))
        throw std::overflow_error("difference does not fit in 64 bits");
    return difference;
}
[[nodiscard]] constexpr std::int64_t multiplyChecked(std::int64_t a, std::int64_t b) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        throw std::overflow_error("product does not fit in 64 bits");
    return product;
}

} // namespace werkbalie::domain
