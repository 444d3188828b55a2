// The Dutch numbering plan as far as writing a number down needs it; other countries by length.
#include "domain/people/phone.h"

#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::size_t kNationalDigits = 9; // after the 0: Telecommunications numbering plan
constexpr std::size_t kShortestAbroad = 8; // with the country code
constexpr std::size_t kLongestAbroad = 15; // ITU-T E.164
constexpr std::string_view kNetherlands = "31";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Between groups people write these; a no-break space comes out of word processors.
std::string withoutSeparators(std::string_view text) {
    constexpr std::string_view kNoBreakSpace = "\u00A0";
    constexpr std::string_view kSeparators = " -./()";
    std::string out;
    while (!text.empty()) {
        if (text.starts_with(kNoBreakSpace)) {
            text.remove_prefix(kNoBreakSpace.size());
            continue;
        }
        if (kSeparators.find(text.front()) == std::string_view::npos)
            out += text.front();
        text.remove_prefix(1);
    }
    return out;
}

/// Empty when these digits after +31 are not a Dutch number.
std::string dutch(std::string_view national) {
    if (national.size() == kNationalDigits + 1 && national.front() == '0')
        national.remove_prefix(1); // +31 (0)6
    if (national.size() != kNationalDigits || national.front() == '0')
        return {};
    return "+31" + std::string(national);
}

std::string international(std::string_view digits) {
    if (digits.starts_with(kNetherlands))
        return dutch(digits.substr(kNetherlands.size()));
    const bool fits = digits.size() >= kShortestAbroad && digits.size() <= kLongestAbroad;
    return fits && digits.front() != '0' ? "+" + std::string(digits) : std::string{};
}

std::string normalised(std::string_view compact) {
    const bool plus = compact.starts_with('+');
    const std::string_view digits = compact.substr(plus ? 1 : 0);
    if (digits.empty() || !std::ranges::all_of(digits, isDigit))
        return {};
    if (plus)
        return international(digits);
    if (digits.starts_with("00"))
        return international(digits.substr(2));
    if (digits.starts_with('0'))
        return digits.size() == kNationalDigits + 1 ? dutch(digits) : std::string{};
    if (digits.starts_with(kNetherlands) && digits.size() == kNetherlands.size() + kNationalDigits)
        return international(digits);
    return dutch(digits);
}

} // namespace

Result<std::string> normalisePhone(std::string_view text) {
    std::string number = normalised(withoutSeparators(trim(text)));
    if (number.empty())
        return refuse("phone.not_valid", {}, {{"value", std::string(text)}});
    return number;
}

} // namespace werkbalie::domain
