// Phrases are sought in the folded text, so that "MÜLLER" is found where "Muller" is hidden; what
// looks like an address or a number that reaches somebody goes whatever it says.
#include "domain/matching/presentation/redaction.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

constexpr std::string_view kGap = "[…]";

/// One word of the text, with the folded form in which it is compared.
struct Token {
    std::string_view text;   ///< as written, with what follows up to the next word
    std::size_t letters = 0; ///< how many bytes of it are the word itself
    std::string folded;
};

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size() && isWordByte(text[end])) {
            ++end;
        }
        std::size_t next = end;
        while (next < text.size() && !isWordByte(text[next])) {
            ++next;
        }
        tokens.push_back({.text = text.substr(at, next - at),
                          .letters = end - at,
                          .folded = foldText(text.substr(at, end - at))});
        at = next;
    }
    return tokens;
}

std::string wordsOf(std::string_view phrase) {
    std::string words;
    for (const Token& token : tokensOf(phrase)) {
        if (!token.folded.empty()) {
            words += (words.empty() ? "" : " ") + token.folded;
        }
    }
    return words;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Digits in a run of figures with the marks that stand between them in a phone number.
struct NumberRun {
    std::size_t length = 0;
    int digits = 0;
};
NumberRun numberAt(std::string_view text, std::size_t at) {
    NumberRun run;
    std::size_t i = at;
    while (i < text.size()) {
        const bool between =
            std::string_view(" -./()").find(text[i]) != std::string_view::npos && run.digits > 0;
        if (isDigit(text[i])) {
            ++run.digits;
            run.length = i + 1 - at;
        } else if (!between && !(text[i] == '+' && i == at) && !(text[i] == '(' && i == at)) {
            break;
        }
        ++i;
    }
    return run;
}

/// A phone number, bank account or citizen number: nine digits or more.
constexpr int kReachingDigits = 9;

std::string withoutNumbers(std::string_view text) {
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
        const bool begins = isDigit(text[at]) || text[at] == '+' || text[at] == '(';
        const bool fresh = at == 0 || !isWordByte(text[at - 1]);
        const NumberRun run = begins && fresh ? numberAt(text, at) : NumberRun{};
        if (run.digits >= kReachingDigits) {
            out += kGap;
            at += run.length;
        } else {
            out += text[at++];
        }
    }
    return out;
}

bool reaches(std::string_view word) {
    const std::string folded = foldText(word);
    return folded.find('@') != std::string::npos || folded.find("://") != std::string::npos ||
           folded.starts_with("www.") || folded.find("linkedin.com") != std::string::npos;
}

std::string withoutAddresses(std::string_view text) {
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size() &&
               std::string_view(" \t\n\r").find(text[end]) == std::string_view::npos) {
            ++end;
        }
        const std::string_view word = text.substr(at, end - at);
        out += reaches(word) ? kGap : word;
        if (end < text.size()) {
            out += text[end];
        }
        at = end + 1;
    }
    return out;
}

std::vector<std::string> birthTexts(Date birth) {
    const std::chrono::year_month_day day(birth);
    constexpr std::array<std::array<std::string_view, 2>, 12> kMonths{{{"januari", "january"},
                                                                       {"februari", "february"},
                                                                       {"maart", "march"},
                                                                       {"april", "april"},
                                                                       {"mei", "may"},
                                                                       {"juni", "june"},
                                                                       {"juli", "july"},
                                                                       {"augustus", "august"},
                                                                       {"september", "september"},
                                                                       {"oktober", "october"},
                                                                       {"november", "november"},
                                                                       {"december", "december"}}};
    const std::string year = std::to_string(static_cast<int>(day.year()));
    const std::string d = std::to_string(static_cast<unsigned>(day.day()));
    const auto month = static_cast<unsigned>(day.month());
    const std::string m = std::to_string(month);
    std::vector<std::string> texts{isoDate(birth), dutchDate(birth), d + ' ' + m + ' ' + year,
                                   year};
    for (const std::string_view name : kMonths.at(month - 1)) {
        texts.push_back(d + ' ' + std::string(name) + ' ' + year);
        texts.push_back(std::string(name) + ' ' + d + ' ' + year);
    }
    return texts;
}

} // namespace

Redactor::Redactor(const Candidate& candidate, std::string_view keptWords) {
    m_kept = splitList(wordsOf(keptWords), ' ');
    const PersonName& name = candidate.person.name;
    alsoHide(name.full());
    alsoHide(name.sorted());
    alsoHide(name.first);
    alsoHide(name.last);
    alsoHide(name.prefix + ' ' + name.last);
    for (const std::string& part : splitList(name.last, ' ')) {
        constexpr std::size_t kTellsLittle = 3;
        if (part.size() > kTellsLittle) {
            alsoHide(part);
        }
    }
    alsoHide(candidate.address.street + ' ' + candidate.address.houseNumber);
    alsoHide(candidate.address.street);
    alsoHide(candidate.address.postcode);
    alsoHide(candidate.address.city);
    if (candidate.birthDate) {
        for (const std::string& text : birthTexts(*candidate.birthDate)) {
            alsoHide(text);
        }
    }
}

void Redactor::alsoHide(std::string_view phrase) {
    std::string words = wordsOf(phrase);
    constexpr std::size_t kShortest = 2;
    const bool kept = std::ranges::find(m_kept, words) != m_kept.end();
    if (words.size() < kShortest || kept ||
        std::ranges::find(m_phrases, words) != m_phrases.end()) {
        return;
    }
    m_phrases.push_back(std::move(words));
    std::ranges::stable_sort(m_phrases, std::ranges::greater{}, &std::string::size);
}

void Redactor::alsoHideCompany(std::string_view name) {
    alsoHide(name);
    std::string words = wordsOf(name);
    for (const std::string_view form : {" b v", " n v", " bv", " nv", " v o f", " vof", " gmbh"}) {
        if (words.ends_with(form)) {
            words.erase(words.size() - form.size());
            alsoHide(words);
        }
    }
}

std::string Redactor::redacted(std::string_view text) const {
    const std::string open = withoutNumbers(withoutAddresses(text));
    const std::vector<Token> tokens = tokensOf(open);
    std::string out;
    std::size_t at = 0;
    while (at < tokens.size()) {
        std::size_t taken = 0;
        std::string words;
        for (std::size_t i = at; i < tokens.size() && words.size() < 120; ++i) {
            words += (words.empty() ? "" : " ") + tokens[i].folded;
            if (!tokens[i].folded.empty() &&
                std::ranges::find(m_phrases, words) != m_phrases.end()) {
                taken = i - at + 1;
            }
        }
        if (taken == 0) {
            out += tokens[at++].text;
            continue;
        }
        const Token& last = tokens[at + taken - 1];
        out += kGap;
        const std::string_view after = last.text.substr(last.letters);
        out += last.folded == "v" && after.starts_with('.') ? after.substr(1) : after; // "B.V."
        at += taken;
    }
    return out;
}

} // namespace werkbalie::domain
