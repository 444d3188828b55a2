// Takes from a name what says nothing about the work.
#include "domain/matching/match_key.h"

#include "domain/base/text.h"

#include <array>

namespace werkbalie::domain {

namespace {

/// "(m/v)" and its sisters in a job title say nothing about the work.
constexpr std::array<std::string_view, 8> kGenderMarks{"(m/v/x)", "(v/m/x)", "(m/v/d)", "(m/v)",
                                                       "(v/m)",   "m/v/x",   "m/v",     "v/m"};

void removeAll(std::string& text, std::string_view part) {
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at)) {
        text.erase(at, part.size());
    }
}

} // namespace

std::string matchKey(std::string_view text) {
    std::string folded = foldText(text);
    for (const std::string_view mark : kGenderMarks) {
        removeAll(folded, mark);
    }
    std::string key;
    for (const char c : folded) {
        const bool gap = std::string_view(" \t-_/.,;:()").find(c) != std::string_view::npos;
        if (!gap) {
            key += c;
        } else if (!key.empty() && key.back() != ' ') {
            key += ' ';
        }
    }
    if (key.ends_with(' ')) {
        key.pop_back();
    }
    return key;
}

} // namespace werkbalie::domain
