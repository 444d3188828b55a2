// The one place where exact products become whole units again.
#pragma once

#include <cstdint>

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

} // namespace werkbalie::domain
