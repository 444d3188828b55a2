// Scaled whole numbers from and to text; no floating point on the way.
#include "domain/base/decimal.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <stdexcept>

namespace werkbalie::domain {

namespace {

constexpr int kMaxScale = 18;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

tl::unexpected<Refusal> notANumber(std::string_view text) {
    return refuse("decimal.not_a_number", {}, {{"value", std::string(text)}});
}

/// The parts of a number that was recognised as one.
struct Digits {
    bool negative = false;
    std::string whole = {};
    std::string fraction = {};
};

Result<std::int64_t> toUnits(const Digits& number, int scale, std::string_view text) {
    if (number.fraction.size() > static_cast<std::size_t>(scale))
        return refuse("decimal.too_many_digits", {},
                      {{"value", std::string(text)}, {"max", std::to_string(scale)}});
    std::string all = number.whole + number.fraction;
    all.append(static_cast<std::size_t>(scale) - number.fraction.size(), '0');
    std::int64_t units = 0;
    for (const char c : all) {
        const std::int64_t digit = number.negative ? '0' - c : c - '0';
        if (__builtin_mul_overflow(units, 10, &units) ||
            __builtin_add_overflow(units, digit, &units))
            return refuse("decimal.too_large", {}, {{"value", std::string(text)}});
    }
    return units;
}

bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

/// Takes sign and euro sign in either order, each at most once; tells whether there was a minus.
bool takeSignAndCurrency(std::string_view& text) {
    bool negative = false;
    bool euro = false;
    for (;;) {
        text = trim(text);
        if (!negative && (takePrefix(text, "-") || takePrefix(text, "\u2212")))
            negative = true;
        else if (!euro && (takePrefix(text, "€") || takePrefix(text, "EUR")))
            euro = true;
        else
            return negative;
    }
}

/// "1.234.567" in groups of three: the digits, or nothing when the groups are not well formed.
std::optional<std::string> ungroup(std::string_view text) {
    std::string digits;
    std::size_t group = 0;
    std::string_view rest = text;
    for (;; ++group) {
        const std::size_t point = rest.find('.');
        const std::string_view part = rest.substr(0, point);
        if (!allDigits(part) || (group > 0 && part.size() != 3))
            return std::nullopt;
        digits += part;
        if (point == std::string_view::npos)
            break;
        rest.remove_prefix(point + 1);
    }
    const std::size_t first = text.find('.');
    if (group > 0 && (first > 3 || text.front() == '0'))
        return std::nullopt;
    return digits;
}

std::optional<Digits> readDutch(std::string_view text) {
    const std::size_t comma = text.find(',');
    if (comma != std::string_view::npos) {
        const std::string_view fraction = text.substr(comma + 1);
        auto whole = ungroup(text.substr(0, comma));
        if (!whole)
            return std::nullopt;
        if (fraction == "-" || fraction == "--") // "12,-" is twelve euro
            return Digits{.whole = *whole};
        if (!allDigits(fraction))
            return std::nullopt;
        return Digits{.whole = *whole, .fraction = std::string(fraction)};
    }
    if (auto whole = ungroup(text))
        return Digits{.whole = *whole};
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos || !allDigits(text.substr(0, point)) ||
        !allDigits(text.substr(point + 1)))
        return std::nullopt;
    return Digits{.whole = std::string(text.substr(0, point)),
                  .fraction = std::string(text.substr(point + 1))};
}

} // namespace

std::int64_t powerOfTen(int exponent) {
    if (exponent < 0 || exponent > kMaxScale)
        throw std::domain_error("power of ten out of range");
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

Result<std::int64_t> parseDecimal(std::string_view text, int scale) {
    Digits number;
    std::string_view rest = text;
    number.negative = takePrefix(rest, "-");
    const std::size_t point = rest.find('.');
    number.whole = std::string(rest.substr(0, point));
    if (!allDigits(number.whole))
        return notANumber(text);
    if (point != std::string_view::npos) {
        number.fraction = std::string(rest.substr(point + 1));
        if (!allDigits(number.fraction))
            return notANumber(text);
    }
    return toUnits(number, scale, text);
}

Result<std::int64_t> parseDutchDecimal(std::string_view text, int scale) {
    std::string_view rest = text;
    const bool negative = takeSignAndCurrency(rest);
    auto number = readDutch(rest);
    if (!number)
        return notANumber(text);
    number->negative = negative;
    return toUnits(*number, scale, text);
}

std::string formatDecimal(std::int64_t units, int scale, int decimals) {
    if (decimals < 0)
        throw std::domain_error("negative number of decimals");
    if (decimals < scale)
        units = divideRounded(units, powerOfTen(scale - decimals), Rounding::HalfAwayFromZero);
    const int kept = std::min(scale, decimals);
    const bool negative = units < 0;
    const auto bits = static_cast<std::uint64_t>(units);
    std::string digits = std::to_string(negative ? std::uint64_t{0} - bits : bits);
    if (digits.size() <= static_cast<std::size_t>(kept))
        digits.insert(0, static_cast<std::size_t>(kept) + 1 - digits.size(), '0');
    if (decimals > 0) {
        digits.insert(digits.size() - static_cast<std::size_t>(kept), 1, '.');
        digits.append(static_cast<std::size_t>(decimals - kept), '0');
    }
    return negative ? "-" + digits : digits;
}

} // namespace werkbalie::domain
