// Numbering plans of all countries come from libphonenumber; this is the only file that knows it.
#include "exchange/phone.h"

#include <optional>
#include <phonenumbers/phonenumberutil.h>

namespace werkbalie::exchange {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr int kNetherlands = 31;

const PhoneNumberUtil& numberingPlans() {
    return *PhoneNumberUtil::GetInstance();
}

/// A number without a country code is Dutch.
std::optional<PhoneNumber> parsePhone(const std::string& text) {
    PhoneNumber number;
    if (numberingPlans().Parse(text, "NL", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

std::string formatted(const PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format) {
    std::string text;
    numberingPlans().Format(number, format, &text);
    return text;
}

} // namespace

domain::Result<std::string> normalisePhone(std::string_view text) {
    const std::string input(text);
    const auto number = parsePhone(input);
    if (!number)
        return domain::refuse("phone.not_a_number", {}, {{"value", input}});
    if (!numberingPlans().IsValidNumber(*number))
        return domain::refuse("phone.not_valid", {}, {{"value", input}});
    return formatted(*number, PhoneNumberUtil::E164);
}

std::string readablePhone(std::string_view text) {
    const auto number = parsePhone(std::string(text));
    // Possible is enough: a number that was never given out is still read in its groups.
    if (!number || !numberingPlans().IsPossibleNumber(*number))
        return std::string(text);
    return formatted(*number, number->country_code() == kNetherlands
                                  ? PhoneNumberUtil::NATIONAL
                                  : PhoneNumberUtil::INTERNATIONAL);
}

} // namespace werkbalie::exchange
