// Dutch names: shown, sorted and split.
#include "domain/base/person_name.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace werkbalie::domain {

namespace {

/// Written with a capital before a name without initials ("Van den Berg"), yet still prefixes.
constexpr std::array<std::string_view, 24> kDutchPrefixes{
    "aan", "bij", "de",  "den", "der",  "des", "het", "in",  "met",  "op", "onder", "over",
    "te",  "ten", "ter", "tot", "uijt", "uit", "van", "ver", "voor", "'s", "'t",    "’t"};

/// Of other languages: a capital makes them part of the last name (El Amrani, Da Silva, Le Thi).
constexpr std::array<std::string_view, 25> kOtherPrefixes{
    "af", "al",  "auf", "ben", "bin", "da",  "dal", "das", "degli", "dei", "del", "della", "di",
    "do", "dos", "du",  "el",  "la",  "las", "le",  "les", "los",   "vom", "von", "zu"};

bool isPrefix(std::string_view word) {
    return std::ranges::find(kDutchPrefixes, foldText(word)) != kDutchPrefixes.end() ||
           std::ranges::find(kDutchPrefixes, word) != kDutchPrefixes.end() ||
           std::ranges::find(kOtherPrefixes, word) != kOtherPrefixes.end();
}

std::string lowerAscii(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        if (part.empty())
            continue;
        if (!text.empty())
            text += ' ';
        text += part;
    }
    return text;
}

} // namespace

std::string PersonName::full() const {
    return joined({first, prefix, last});
}

std::string PersonName::sorted() const {
    const std::string given = joined({first, prefix});
    return given.empty() ? last : last + ", " + given;
}

std::string PersonName::salute() const {
    std::string name = joined({prefix, last});
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

std::string PersonName::sortKey() const {
    // A tab sorts before every letter and space: "Berg, Zoë" comes before "Berg Jansen, Anna".
    return foldText(last) + '\t' + foldText(first) + '\t' + foldText(prefix);
}

PersonName splitLastName(std::string first, std::string_view lastWithPrefix) {
    PersonName name{.first = std::move(first), .prefix = {}, .last = {}};
    name.first = std::string(trim(name.first));
    const std::size_t comma = lastWithPrefix.find(',');
    if (comma != std::string_view::npos) {
        name.last = std::string(trim(lastWithPrefix.substr(0, comma)));
        name.prefix = lowerAscii(std::string(trim(lastWithPrefix.substr(comma + 1))));
        return name;
    }
    const std::vector<std::string> words = splitList(lastWithPrefix, ' ');
    std::size_t count = 0;
    while (count + 1 < words.size() && isPrefix(words[count]))
        ++count;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string& part = i < count ? name.prefix : name.last;
        part = joined({part, i < count ? lowerAscii(words[i]) : words[i]});
    }
    return name;
}

} // namespace werkbalie::domain
