// Exact 128-bit products, rounded once.
#include "domain/base/rounding.h"

#include <limits>
#include <stdexcept>

namespace werkbalie::domain {

namespace {

__extension__ typedef unsigned __int128 UInt128;

UInt128 magnitude(Int128 value) {
    return value < 0 ? UInt128{0} - static_cast<UInt128>(value) : static_cast<UInt128>(value);
}

bool roundsAway(UInt128 quotient, UInt128 remainder, UInt128 divisor, Rounding rounding) {
    if (remainder == 0)
        return false;
    const UInt128 rest = divisor - remainder;
    switch (rounding) {
    case Rounding::HalfAwayFromZero:
        return remainder >= rest;
    case Rounding::HalfEven:
        return remainder > rest || (remainder == rest && (quotient & 1U) != 0);
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    }
    return false;
}

} // namespace

std::int64_t divideRounded(Int128 numerator, Int128 divisor, Rounding rounding) {
    if (divisor == 0)
        throw std::domain_error("division by zero");
    const bool negative = (numerator < 0) != (divisor < 0);
    const UInt128 top = magnitude(numerator);
    const UInt128 bottom = magnitude(divisor);
    UInt128 quotient = top / bottom;
    if (roundsAway(quotient, top % bottom, bottom, rounding))
        ++quotient;
    const UInt128 largest =
        static_cast<UInt128>(std::numeric_limits<std::int64_t>::max()) + (negative ? 1U : 0U);
    if (quotient > largest)
        throw std::overflow_error("quotient does not fit in 64 bits");
    const auto bits = static_cast<std::uint64_t>(quotient);
    return static_cast<std::int64_t>(negative ? std::uint64_t{0} - bits : bits);
}

std::int64_t mulDiv(std::int64_t a, std::int64_t b, std::int64_t divisor, Rounding rounding) {
    return divideRounded(static_cast<Int128>(a) * static_cast<Int128>(b), divisor, rounding);
}

} // namespace werkbalie::domain
