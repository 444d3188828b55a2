// Numbering plans of all countries come from libphonenumber; this is the only file that knows it.
#include "exchange/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace werkbalie::exchange {

domain::Result<std::string> normalisePhone(std::string_view text) {
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;

    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    const std::string input(text);
    PhoneNumber number;
    if (util.Parse(input, "NL", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return domain::refuse("phone.not_a_number", {}, {{"value", input}});
    if (!util.IsValidNumber(number))
        return domain::refuse("phone.not_valid", {}, {{"value", input}});
    std::string normalised;
    util.Format(number, PhoneNumberUtil::E164, &normalised);
    return normalised;
}

} // namespace werkbalie::exchange
