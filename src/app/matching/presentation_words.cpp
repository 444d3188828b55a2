// Reads the embedded words; dates, lengths of time and days are put together here.
#include "app/matching/presentation_words.h"

#include "app/acquisition/quotation_texts.h"
#include "domain/base/text.h"
#include "embedded/presentationTexts.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::LetterLanguage;

std::string_view fileOf(std::string_view name) {
    for (const EmbeddedFile& file : embedded::presentationTexts()) {
        if (file.name == name) {
            return file.text;
        }
    }
    return {};
}

std::string withLineEnds(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == 'n') {
            out += '\n';
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

domain::QuotationLanguage quotationLanguage(LetterLanguage language) {
    switch (language) {
    case LetterLanguage::Dutch:
        return domain::QuotationLanguage::Dutch;
    case LetterLanguage::English:
        return domain::QuotationLanguage::English;
    }
    return domain::QuotationLanguage::Dutch;
}

} // namespace

PresentationWords::PresentationWords(LetterLanguage language, std::string_view file)
    : m_language(language) {
    while (!file.empty()) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        const std::string_view line = domain::trim(file.substr(0, end));
        file.remove_prefix(std::min(end + 1, file.size()));
        const std::size_t equals = line.find(" = ");
        if (!line.starts_with('#') && equals != std::string_view::npos) {
            m_texts.emplace(line.substr(0, equals), withLineEnds(line.substr(equals + 3)));
        }
    }
}

const PresentationWords& PresentationWords::of(LetterLanguage language) {
    static const PresentationWords dutch(LetterLanguage::Dutch, fileOf("presentation_nl.txt"));
    static const PresentationWords english(LetterLanguage::English, fileOf("presentation_en.txt"));
    switch (language) {
    case LetterLanguage::Dutch:
        return dutch;
    case LetterLanguage::English:
        return english;
    }
    return dutch;
}

std::string PresentationWords::text(std::string_view key) const {
    const auto found = m_texts.find(key);
    return found == m_texts.end() ? std::string(key) : found->second;
}

bool PresentationWords::has(std::string_view key) const {
    return m_texts.contains(key);
}

/// Each {place} once, from left to right: a value that holds braces itself is not filled again.
std::string PresentationWords::filled(std::string_view key,
                                      const domain::MessageValues& values) const {
    const std::string pattern = text(key);
    std::string out;
    std::size_t at = 0;
    while (at < pattern.size()) {
        const std::size_t close = pattern[at] == '{' ? pattern.find('}', at) : std::string::npos;
        if (close == std::string::npos) {
            out += pattern[at++];
            continue;
        }
        const std::string_view name = std::string_view(pattern).substr(at + 1, close - at - 1);
        const auto value = std::ranges::find(
            values, name, [](const auto& pair) { return std::string_view(pair.first); });
        out += value == values.end() ? std::string() : value->second;
        at = close + 1;
    }
    return out;
}

std::string PresentationWords::longDate(domain::Date date) const {
    return app::longDate(date, quotationLanguage(m_language));
}

std::string PresentationWords::weekdayDate(domain::Date date) const {
    return text("day." + std::to_string(domain::isoWeekday(date))) + ' ' + longDate(date);
}

std::string PresentationWords::monthDate(domain::Date date) const {
    const std::string whole = longDate(date);
    const std::size_t space = whole.find(' ');
    return space == std::string::npos ? whole : whole.substr(space + 1);
}

std::string PresentationWords::duration(int months) const {
    constexpr int kYear = 12;
    const int years = months / kYear;
    const int rest = months % kYear;
    const auto part = [&](std::string_view unit, int count) {
        const std::string key = "duration." + std::string(unit);
        return count == 1 ? text(key + ".one")
                          : filled(key, {{std::string(unit), std::to_string(count)}});
    };
    if (years == 0) {
        return part("months", std::max(rest, 1));
    }
    if (rest == 0) {
        return part("years", years);
    }
    return filled("duration.and",
                  {{"years", part("years", years)}, {"months", part("months", rest)}});
}

std::string PresentationWords::days(domain::WeekdaySet days) const {
    constexpr unsigned kDays = 7;
    const auto name = [&](unsigned day) { return text("day.short." + std::to_string(day + 1)); };
    std::string list;
    unsigned day = 0;
    while (day < kDays) {
        unsigned end = day;
        while (end < kDays && (days & (1U << end)) != 0) {
            ++end;
        }
        constexpr unsigned kRange = 3;
        const std::string separator = list.empty() ? "" : ", ";
        if (end - day >= kRange) {
            list +=
                separator + filled("days.range", {{"from", name(day)}, {"until", name(end - 1)}});
            day = end;
        } else if (end > day) {
            list += separator + name(day);
            ++day;
        } else {
            ++day;
        }
    }
    return list;
}

std::string PresentationWords::languageName(const std::string& code) const {
    const std::string key = "language." + code;
    return has(key) ? text(key) : code;
}

std::string PresentationWords::number(std::string canonical) const {
    const auto point = canonical.find('.');
    return point == std::string::npos ? canonical : canonical.replace(point, 1, text("decimal"));
}

std::string PresentationWords::hours(std::string canonical) const {
    while (canonical.find('.') != std::string::npos &&
           (canonical.ends_with('0') || canonical.ends_with('.'))) {
        canonical.pop_back();
    }
    return number(std::move(canonical));
}

std::string PresentationWords::salutation(std::string_view name) const {
    const std::string known(domain::trim(name));
    return known.empty() ? text("salutation.nobody") : filled("salutation", {{"name", known}});
}

} // namespace werkbalie::app
