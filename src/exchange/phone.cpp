// Numbering plans of all countries come from libphonenumber; this is the only file that knows it.
#include "exchange/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace werkbalie::exchange {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr int kNetherlands = 31;

/// A number without a country code is Dutch. Refusals as normalisePhone.
domain::Result<PhoneNumber> parsePhone(const std::string& text) {
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(text, "NL", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return domain::refuse("phone.not_a_number", {}, {{"value", text}});
    if (!util.IsValidNumber(number))
        return domain::refuse("phone.not_valid", {}, {{"value", text}});
    return number;
}

std::string formatted(const PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format) {
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return text;
}

} // namespace

domain::Result<std::string> normalisePhone(std::string_view text) {
    const auto number = parsePhone(std::string(text));
    if (!number)
        return tl::unexpected(number.error());
    return formatted(*number, PhoneNumberUtil::E164);
}

std::string readablePhone(std::string_view text) {
    const auto number = parsePhone(std::string(text));
    if (!number)
        return std::string(text);
    return formatted(*number, number->country_code() == kNetherlands
                                  ? PhoneNumberUtil::NATIONAL
                                  : PhoneNumberUtil::INTERNATIONAL);
}

} // namespace werkbalie::exchange
