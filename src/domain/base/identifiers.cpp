// Checks of the numbers by which people, companies and accounts are known.
#include "domain/base/identifiers.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool allDigits(std::string_view text) {
    return std::ranges::all_of(text, isDigit);
}
bool allUpper(std::string_view text) {
    return std::ranges::all_of(text, isUpper);
}

/// Upper case, without the spaces, dots and dashes people write between groups.
std::string compact(std::string_view text) {
    std::string out;
    for (const char c : trim(text))
        if (c != ' ' && c != '.' && c != '-')
            out += upper(c);
    return out;
}

bool allZero(std::string_view digits) {
    return std::ranges::all_of(digits, [](char c) { return c == '0'; });
}

bool passesNineDigits(std::string_view digits) {
    return !allZero(digits) && passesElevenTest(digits);
}

/// ISO 7064 mod 97-10 with A = 10 .. Z = 35; `text` has digits and capitals only.
int mod97(std::string_view text) {
    int rest = 0;
    for (const char c : text)
        rest = isDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
    return rest;
}

struct CountryLength {
    std::string_view country;
    std::size_t length;
};

/// Lengths of the ISO 13616 registry.
constexpr std::array<CountryLength, 79> kIbanLengths{{
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22},
    {"BH", 22}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22},
    {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FO", 18}, {"FR", 27},
    {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HR", 21}, {"HU", 28},
    {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20},
    {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27},
    {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NL", 18}, {"NO", 15},
    {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"SA", 24},
    {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"ST", 25}, {"SV", 28},
    {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20},
}};

bool hasIbanShape(std::string_view text) {
    return text.size() >= 5 && allUpper(text.substr(0, 2)) && allDigits(text.substr(2, 2)) &&
           std::ranges::all_of(text, [](char c) { return isDigit(c) || isUpper(c); });
}

bool hasDutchAccountShape(std::string_view text) {
    return allUpper(text.substr(4, 4)) && allDigits(text.substr(8));
}

bool hasCheckDigits97(std::string_view iban) {
    const std::string_view check = iban.substr(2, 2);
    // mod 97 would also accept 00, 01 and 99 in place of 97, 98 and 02: no bank gives those
    if (check == "00" || check == "01" || check == "99")
        return false;
    return mod97(std::string(iban.substr(4)) + std::string(iban.substr(0, 4))) == 1;
}

} // namespace

bool passesElevenTest(std::string_view digits) {
    if (digits.size() != 9 || !allDigits(digits))
        return false;
    int sum = -(digits[8] - '0');
    for (std::size_t i = 0; i < 8; ++i)
        sum += (9 - static_cast<int>(i)) * (digits[i] - '0');
    return sum % 11 == 0;
}

Result<Bsn> Bsn::parse(std::string_view text) {
    std::string digits = compact(text);
    if (digits.size() == 8)
        digits.insert(0, 1, '0');
    // The number itself stays out of the refusal: refusals may be shown, counted and logged.
    if (digits.size() != 9 || !allDigits(digits))
        return refuse("bsn.not_nine_digits");
    if (!passesNineDigits(digits))
        return refuse("bsn.check_failed");
    return Bsn{std::move(digits)};
}

std::string Bsn::masked() const {
    return "*****" + m_digits.substr(5);
}

Result<Iban> Iban::parse(std::string_view text) {
    std::string iban = compact(text);
    if (!hasIbanShape(iban))
        return refuse("iban.not_an_iban", {}, {{"value", std::string(text)}});
    const std::string country = iban.substr(0, 2);
    const auto* known = std::ranges::find(kIbanLengths, country, &CountryLength::country);
    if (known == kIbanLengths.end() && (iban.size() < 15 || iban.size() > 34))
        return refuse("iban.not_an_iban", {}, {{"value", std::string(text)}});
    if (known != kIbanLengths.end() && iban.size() != known->length)
        return refuse("iban.wrong_length", {},
                      {{"country", country},
                       {"expected", std::to_string(known->length)},
                       {"length", std::to_string(iban.size())}});
    if (country == "NL" && !hasDutchAccountShape(iban))
        return refuse("iban.not_an_iban", {}, {{"value", std::string(text)}});
    if (!hasCheckDigits97(iban))
        return refuse("iban.check_failed", {}, {{"value", std::string(text)}});
    return Iban{std::move(iban)};
}

std::string Iban::grouped() const {
    std::string out;
    for (std::size_t i = 0; i < m_text.size(); i += 4) {
        if (i > 0)
            out += ' ';
        out += m_text.substr(i, 4);
    }
    return out;
}

Result<KvkNumber> KvkNumber::parse(std::string_view text) {
    std::string digits = compact(text);
    if (digits.size() != 8 || !allDigits(digits) || allZero(digits))
        return refuse("kvk.not_eight_digits", {}, {{"value", std::string(text)}});
    return KvkNumber{std::move(digits)};
}

Result<VatNumber> VatNumber::parse(std::string_view text) {
    std::string id = compact(text);
    if (!id.starts_with("NL"))
        id.insert(0, "NL");
    const bool shaped = id.size() == 14 && allDigits(std::string_view(id).substr(2, 9)) &&
                        id[11] == 'B' && allDigits(std::string_view(id).substr(12));
    if (!shaped || id.ends_with("00"))
        return refuse("vat.not_a_vat_number", {}, {{"value", std::string(text)}});
    if (!passesNineDigits(std::string_view(id).substr(2, 9)) && mod97(id) != 1)
        return refuse("vat.check_failed", {}, {{"value", std::string(text)}});
    return VatNumber{std::move(id)};
}

Result<WageTaxNumber> WageTaxNumber::parse(std::string_view text) {
    std::string number = compact(text);
    const bool shaped = number.size() == 12 && allDigits(std::string_view(number).substr(0, 9)) &&
                        number[9] == 'L' && allDigits(std::string_view(number).substr(10));
    if (!shaped || number.ends_with("00"))
        return refuse("wage_tax_number.not_a_number", {}, {{"value", std::string(text)}});
    if (!passesNineDigits(std::string_view(number).substr(0, 9)))
        return refuse("wage_tax_number.check_failed", {}, {{"value", std::string(text)}});
    return WageTaxNumber{std::move(number)};
}

Result<Postcode> Postcode::parse(std::string_view text) {
    const std::string code = compact(text);
    if (code.size() != 6 || !allDigits(std::string_view(code).substr(0, 4)) || code[0] == '0' ||
        !allUpper(std::string_view(code).substr(4)))
        return refuse("postcode.not_a_postcode", {}, {{"value", std::string(text)}});
    const std::string letters = code.substr(4);
    if (letters == "SA" || letters == "SD" || letters == "SS")
        return refuse("postcode.not_issued", {}, {{"value", std::string(text)}});
    return Postcode{code.substr(0, 4) + " " + letters};
}

} // namespace werkbalie::domain
