// Numbers and codes that exist only when they are valid.
#pragma once

#include "domain/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace werkbalie::domain {

/// Citizen service number: 9 digits (8 are padded with a zero), eleven-test, not all zero.
class Bsn {
public:
    [[nodiscard]] static Result<Bsn>
    parse(std::string_view text); ///< spaces, dots and dashes are allowed
    [[nodiscard]] const std::string& digits() const {
        return m_digits;
    }                                         ///< for storage and tax documents only
    [[nodiscard]] std::string masked() const; ///< "•••••1234" shape: "*****6782"
    auto operator<=>(const Bsn&) const = default;

private:
    explicit Bsn(std::string digits) : m_digits(std::move(digits)) {}
    std::string m_digits;
};

/// ISO 13616, mod 97; known country lengths are enforced (NL 18).
class Iban {
public:
    [[nodiscard]] static Result<Iban> parse(std::string_view text);
    [[nodiscard]] const std::string& toString() const {
        return m_text;
    }                                          ///< electronic form, no spaces
    [[nodiscard]] std::string grouped() const; ///< "NL91 ABNA 0417 1643 00"
    auto operator<=>(const Iban&) const = default;

private:
    explicit Iban(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// Chamber of commerce number: 8 digits, leading zeros kept.
class KvkNumber {
public:
    [[nodiscard]] static Result<KvkNumber> parse(std::string_view text);
    [[nodiscard]] const std::string& toString() const { return m_text; }
    auto operator<=>(const KvkNumber&) const = default;

private:
    explicit KvkNumber(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// Dutch VAT id NL999999999B99: eleven-test on the nine digits or mod 97 on the whole (sole
/// traders).
class VatNumber {
public:
    [[nodiscard]] static Result<VatNumber> parse(std::string_view text);
    [[nodiscard]] const std::string& toString() const { return m_text; }
    auto operator<=>(const VatNumber&) const = default;

private:
    explicit VatNumber(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// Wage tax number: nine digits with eleven-test, L, two digits.
class WageTaxNumber {
public:
    [[nodiscard]] static Result<WageTaxNumber> parse(std::string_view text);
    [[nodiscard]] const std::string& toString() const { return m_text; }
    auto operator<=>(const WageTaxNumber&) const = default;

private:
    explicit WageTaxNumber(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// "1234 AB": first digit not 0; SA, SD and SS are not issued.
class Postcode {
public:
    [[nodiscard]] static Result<Postcode> parse(std::string_view text);
    [[nodiscard]] const std::string& toString() const { return m_text; } ///< "1234 AB"
    [[nodiscard]] std::string digits() const { return m_text.substr(0, 4); }
    auto operator<=>(const Postcode&) const = default;

private:
    explicit Postcode(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// An address of the form local@domain.tld (RFC 5321 lengths, dot-atoms; no quoted local parts).
/// Lower-cased domain.
class Email {
public:
    [[nodiscard]] static Result<Email> parse(std::string_view text);
    [[nodiscard]] const std::string& toString() const { return m_text; }
    auto operator<=>(const Email&) const = default;

private:
    explicit Email(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// Digits pass the Dutch eleven-test of BSN and RSIN: weights 9..2 and -1. `digits` has nine
/// digits.
[[nodiscard]] bool passesElevenTest(std::string_view digits);

} // namespace werkbalie::domain
