// Exact whole-number steps of the rate calculator.
#include "domain/acquisition/exact.h"

#include <numeric>

namespace werkbalie::domain::exact {

Int128 power(int exponent) {
    Int128 result = 1;
    for (int i = 0; i < exponent; ++i) {
        result = times(result, 10);
    }
    return result;
}

Decimal trimmed(Int128 value, int places) {
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
