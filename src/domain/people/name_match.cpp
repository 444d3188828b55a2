// Compares names by their parts: family name, prefix and first name or initials.
#include "domain/people/name_match.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace werkbalie::domain {

namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 24> kPrefixes{
    "van", "der", "de", "den", "het", "t",  "ten", "ter", "te",  "op",  "in", "aan",
    "bij", "el",  "al", "la",  "le",  "di", "da",  "du",  "dos", "von", "zu", "s"};
/// Longer words may be one typing error apart, short ones may not: "Bos" is not "Vos".
constexpr std::size_t kLongWord = 5;

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80U || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

Words wordsOf(std::string_view text) {
    Words words;
    std::string word;
    for (const char c : foldText(text)) {
        if (isWordByte(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

bool isPrefix(const std::string& word) {
    return std::ranges::find(kPrefixes, word) != kPrefixes.end();
}

Words sorted(Words words) {
    std::ranges::sort(words);
    return words;
}

Words withoutPrefixes(Words words) {
    std::erase_if(words, isPrefix);
    return words;
}

std::string joined(const Words& words, std::string_view between) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : std::string(between)) + word;
    }
    return text;
}

/// Insertions, deletions, replacements and swaps of neighbours, up to two.
std::size_t typingErrors(std::string_view a, std::string_view b) {
    constexpr std::size_t kTooMany = 3;
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) >= kTooMany) {
        return kTooMany;
    }
    std::vector<std::vector<std::size_t>> cost(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t replace = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            cost[i][j] = std::min({replace, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) {
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
            }
        }
    }
    return cost[a.size()][b.size()];
}

/// A first name, or initials in front of it: "j", "jp", "j p" and "jan" fit "Jan Pieter".
bool firstFits(const Words& written, const Words& first) {
    if (written.empty() || first.empty()) {
        return written.empty();
    }
    const std::string& word = written.front();
    if (word == first.front() || word == joined(first, "")) {
        return true;
    }
    std::string initials;
    for (const std::string& each : first) {
        initials += each.front();
    }
    const std::string given = joined(written, "");
    const bool onlyInitials =
        std::ranges::all_of(written, [](const auto& w) { return w.size() <= 3; });
    return onlyInitials &&
           (initials.starts_with(given) || (given.front() == initials.front() && word.size() == 1));
}

/// What is left of the written words when those of the family name are taken out.
std::optional<Words> without(Words words, const Words& family) {
    for (const std::string& word : family) {
        const auto found = std::ranges::find(words, word);
        if (found == words.end()) {
            return std::nullopt;
        }
        words.erase(found);
    }
    return words;
}

bool isTypingError(const Words& written, const Words& first, const Words& family) {
    for (std::size_t i = 0; i < written.size(); ++i) {
        const std::string whole = joined(family, "");
        if (written[i].size() < kLongWord || typingErrors(written[i], whole) > 1) {
            continue;
        }
        Words rest = written;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        if (firstFits(rest, first)) {
            return true;
        }
    }
    return false;
}

/// The first name one error off with the family name right, or one half of a double name.
bool isAlike(const Words& written, const Words& first, const Words& family) {
    if (const auto rest = without(written, family); rest && rest->size() == 1 && !first.empty()) {
        const std::string& given = rest->front();
        return given.size() > 2 &&
               (typingErrors(given, first.front()) <= 1 || given.front() == first.front().front());
    }
    if (family.size() > 1) {
        for (const std::string& half : family) {
            const auto rest = without(written, {half});
            if (half.size() > 2 && rest && !rest->empty() && firstFits(*rest, first)) {
                return true;
            }
        }
    }
    return isTypingError(written, first, family);
}

} // namespace

std::string nameKey(std::string_view name) {
    return joined(sorted(wordsOf(name)), " ");
}

PersonName nameOfSorted(std::string_view sorted) {
    const std::size_t comma = sorted.find(',');
    if (comma == std::string_view::npos) {
        return {.first = {}, .prefix = {}, .last = std::string(trim(sorted))};
    }
    PersonName name{.first = {}, .prefix = {}, .last = std::string(trim(sorted.substr(0, comma)))};
    auto parts = splitList(sorted.substr(comma + 1), ' ');
    std::size_t from = parts.size();
    while (from > 1 && isPrefix(joined(wordsOf(parts[from - 1]), ""))) {
        --from;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string& into = i < from ? name.first : name.prefix;
        into += (into.empty() ? "" : " ") + parts[i];
    }
    return name;
}

NameFit nameFit(std::string_view written, const PersonName& name) {
    const Words words = wordsOf(written);
    if (words.empty() || name.last.empty()) {
        return NameFit::None;
    }
    if (nameKey(written) == nameKey(name.full())) {
        return NameFit::Exact;
    }
    const Words bare = withoutPrefixes(words);
    const Words first = withoutPrefixes(wordsOf(name.first));
    const Words family = withoutPrefixes(wordsOf(name.last));
    if (bare.empty() || family.empty()) {
        return NameFit::None;
    }
    if (const auto rest = without(bare, family); rest && firstFits(*rest, first)) {
        return NameFit::Likely;
    }
    if (const auto rest = without(bare, {joined(family, "")}); rest && firstFits(*rest, first)) {
        return NameFit::Likely;
    }
    return isAlike(bare, first, family) ? NameFit::Alike : NameFit::None;
}

} // namespace werkbalie::domain
