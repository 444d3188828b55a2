// The words of what goes to clients and candidates about a match, in the language of the reader.
#pragma once

#include "domain/matching/interview/dutch_time.h"
#include "domain/matching/match.h"
#include "domain/matching/presentation/presentation.h"

#include <map>
#include <string>
#include <string_view>

namespace werkbalie::app {

class PresentationWords {
public:
    /// The built-in words of a language.
    [[nodiscard]] static const PresentationWords& of(domain::LetterLanguage language);

    /// A key without a text gives the key.
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::string filled(std::string_view key,
                                     const domain::MessageValues& values) const;
    [[nodiscard]] bool has(std::string_view key) const;

    [[nodiscard]] std::string longDate(domain::Date date) const;    ///< "1 december 2026"
    [[nodiscard]] std::string weekdayDate(domain::Date date) const; ///< "dinsdag 1 december 2026"
    [[nodiscard]] std::string monthDate(domain::Date date) const;   ///< "december 2026"
    [[nodiscard]] std::string duration(int months) const;           ///< "3 jaar en 2 maanden"
    [[nodiscard]] std::string days(domain::WeekdaySet days) const;  ///< "ma t/m vr"
    [[nodiscard]] std::string languageName(const std::string& code) const;
    [[nodiscard]] std::string number(std::string canonical) const; ///< "15,27"
    /// "36,5", "40": canonical hours without trailing zeros.
    [[nodiscard]] std::string hours(std::string canonical) const;
    [[nodiscard]] std::string salutation(std::string_view name) const;

private:
    PresentationWords(domain::LetterLanguage language, std::string_view file);

    domain::LetterLanguage m_language;
    std::map<std::string, std::string, std::less<>> m_texts;
};

/// Why somebody suits, out of the receipt: what is met in full and belongs to a part that may be
/// told; one a line, behind "- ". What is met in part is told as the fact it is ("5 of the 6
/// days"), what is not known is no reason. Neither the score nor what is missing is told.
struct ReasonsAsked {
    domain::SectionSet sections = {};
    domain::LetterLanguage language = domain::LetterLanguage::Dutch;
    domain::Date today = {};
};
[[nodiscard]] std::string reasonsFrom(const domain::MatchScore& score, const ReasonsAsked& asked);

} // namespace werkbalie::app
