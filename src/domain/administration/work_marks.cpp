// A bit a kind; the words are those of the desk.
#include "domain/administration/work_marks.h"

#include "domain/base/choice.h"
#include "domain/base/text.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr Choices<BandKind, 7> kWords{{{BandKind::Irregular, "onregelmatig"},
                                       {BandKind::Shift, "ploegen"},
                                       {BandKind::Overtime, "overwerk"},
                                       {BandKind::Holiday, "feestdag"},
                                       {BandKind::Cold, "koud"},
                                       {BandKind::Dirty, "vuil"},
                                       {BandKind::Other, "bijzonder"}}};

unsigned bitOf(BandKind kind) {
    return 1U << static_cast<unsigned>(kind);
}

} // namespace

WorkMarks::WorkMarks(std::initializer_list<BandKind> kinds) {
    for (const BandKind kind : kinds) {
        add(kind);
    }
}

void WorkMarks::add(BandKind kind) {
    if (kind != BandKind::StandBy) {
        m_bits |= bitOf(kind);
    }
}

bool WorkMarks::has(BandKind kind) const {
    return (m_bits & bitOf(kind)) != 0;
}

std::vector<BandKind> WorkMarks::kinds() const {
    std::vector<BandKind> kinds;
    for (const auto& [kind, word] : kWords) {
        if (has(kind)) {
            kinds.push_back(kind);
        }
    }
    return kinds;
}

std::string toText(WorkMarks marks) {
    std::string text;
    for (const BandKind kind : marks.kinds()) {
        text += (text.empty() ? "" : " ") + std::string(toText(kind));
    }
    return text;
}

Result<WorkMarks> parseWorkMarks(std::string_view text) {
    WorkMarks marks;
    for (const std::string& word : splitList(text, ' ')) {
        const auto kind = parseBandKind(word);
        if (!kind) {
            return tl::unexpected(kind.error());
        }
        marks.add(*kind);
    }
    return marks;
}

std::string_view markWord(BandKind kind) {
    return choiceText(kWords, kind);
}

std::optional<BandKind> markOfWord(std::string_view word) {
    const std::string folded = foldText(trim(word));
    std::optional<BandKind> found;
    for (const auto& [kind, name] : kWords) {
        if (name == folded) {
            return kind;
        }
        if (!folded.empty() && name.starts_with(folded)) {
            if (found) {
                return std::nullopt;
            }
            found = kind;
        }
    }
    return found;
}

std::string typedMarks(WorkMarks marks) {
    std::string text;
    for (const BandKind kind : marks.kinds()) {
        text += (text.empty() ? "#" : " #") + std::string(markWord(kind));
    }
    return text;
}

} // namespace werkbalie::domain
