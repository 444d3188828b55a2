// A list of words, not an understanding of language: it stops the slip of the pen, and the
// consultant reads the letter before it goes.
#include "domain/matching/presentation/protected_words.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

/// Folded. A star at an end stands for more letters: "*jarige" is found in "34-jarige".
constexpr std::array<std::string_view, 96> kWords{
    // age (WGBL)
    "*jarige", "* jaar oud", "leeftijd", "geboortedatum", "geboortejaar", "geboren in",
    "geboren op", "jeugdig*", "years old", "*-year-old", "date of birth", "born in", "born on",
    "vijftigplusser", "50-plusser", "pensioengerechtigd*", "te oud", "te jong", "too old",
    "too young",
    // sex, gender, orientation, marital state, pregnancy (AWGB, WGB)
    "geslacht", "sekse", "vrouwelijke kandidaat", "mannelijke kandidaat", "female candidate",
    "male candidate", "transgender*", "homoseksu*", "heteroseksu*", "lesbisch*", "biseksu*", "gay",
    "lesbian", "zwanger*", "pregnan*", "zwangerschap*", "kinderwens", "gehuwd*", "ongehuwd*",
    "getrouwd*", "gescheiden", "alleenstaand*", "samenwonend*", "burgerlijke staat", "married",
    "divorced", "marital status", "single mother", "single parent",
    // origin and nationality
    "nationaliteit", "nationality", "geboorteplaats", "place of birth", "afkomst", "allochtoon*",
    "autochtoon*", "migratieachtergrond", "migration background", "huidskleur", "skin colour",
    "skin color", "etnisch*", "etniciteit", "ethnic*", "buitenlander", "foreigner", "moedertaal",
    "mother tongue", "native speaker",
    // faith, politics, union
    "religie", "religieu*", "religion", "religious", "geloof", "gelovig*", "moslim*", "muslim*",
    "islamiti*", "hindoe*", "christen", "gereformeerd*", "hoofddoek*", "headscarf",
    "politieke voorkeur", "vakbondslid", "union member",
    // health and handicap (WGBH/CZ), and criminal record (AVG art. 9 and 10)
    "handicap*", "gehandicapt*", "disabled", "disability", "chronisch ziek*", "ziekteverleden",
    "ziektegeschiedenis", "medical history", "strafblad", "criminal record"};

bool isLetter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

bool endsWord(std::string_view text, std::size_t at) {
    return at >= text.size() || !isLetter(text[at]);
}

/// Where the word begins, or npos.
std::size_t placeOf(std::string_view word, std::string_view text) {
    const bool openStart = word.starts_with('*');
    const bool openEnd = word.ends_with('*');
    word.remove_prefix(openStart ? 1U : 0U);
    word.remove_suffix(openEnd ? 1U : 0U);
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        const bool begins = openStart || at == 0 || !isLetter(text[at - 1]);
        if (begins && (openEnd || endsWord(text, at + word.size()))) {
            return at;
        }
    }
    return std::string_view::npos;
}

} // namespace

std::vector<std::string> protectedWordsIn(std::string_view text) {
    const std::string folded = foldText(text);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const std::string_view word : kWords) {
        if (const std::size_t at = placeOf(word, folded); at != std::string_view::npos) {
            std::string shown(word);
            std::erase(shown, '*');
            found.emplace_back(at, std::string(trim(shown)));
        }
    }
    std::ranges::sort(found);
    std::vector<std::string> words;
    for (auto& [at, word] : found) {
        words.push_back(std::move(word));
    }
    return words;
}

Result<void> checkReasonWords(std::string_view reason) {
    const auto words = protectedWordsIn(reason);
    return words.empty() ? Result<void>{}
                         : refuse("proposal.protected_word", "reason", {{"value", words.front()}});
}

} // namespace werkbalie::domain
