// What was special about some hours: cold or dirty work for part of a week.
#pragma once

#include "domain/administration/allowances/band_kind.h"

#include <compare>
#include <initializer_list>
#include <vector>

namespace werkbalie::domain {

/// Kinds of band that hours are marked for; a band that counts only where it is said (BandMark)
/// looks at them. Stand-by is a kind of hour of its own, and no mark.
class WorkMarks {
public:
    constexpr WorkMarks() = default;
    WorkMarks(std::initializer_list<BandKind> kinds);

    void add(BandKind kind); ///< stand-by is left out
    [[nodiscard]] bool has(BandKind kind) const;
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] std::vector<BandKind> kinds() const; ///< in the order of the enum
    auto operator<=>(const WorkMarks&) const = default;

private:
    unsigned m_bits = 0;
};

/// As stored: "cold dirty".
[[nodiscard]] std::string toText(WorkMarks marks);
/// Refusals: choice.unknown {value, allowed}.
[[nodiscard]] Result<WorkMarks> parseWorkMarks(std::string_view text);

/// What a clerk calls it: "koud", "vuil", "bijzonder".
[[nodiscard]] std::string_view markWord(BandKind kind);
/// The word, or a beginning of it that no other word has: "koud", "k". Empty when none is meant.
[[nodiscard]] std::optional<BandKind> markOfWord(std::string_view word);
/// As typed behind hours: "#koud #vuil".
[[nodiscard]] std::string typedMarks(WorkMarks marks);

} // namespace werkbalie::domain
