// The four-fifths rule over a choice that was made: does one group get through markedly less often
// than the group that gets through most often? Aggregated counts only; nobody can be found back.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace werkbalie::domain {

/// How often somebody of a group stood before a choice, how often one got through, and how many
/// people that were: one person may stand before many choices.
struct GroupCount {
    std::string group;
    int considered = 0;
    int selected = 0; ///< at most `considered`
    int people = 0;   ///< at most `considered`
};

enum class ShareOutcome {
    Highest, ///< the group that the others are compared with
    Alike,   ///< at least four fifths of the highest share
    Below,   ///< less than four fifths: a reason to look, not a proof
    TooFew   ///< the group is too small to say anything of, and its figures are not shown
};

struct GroupShare {
    std::string group;
    int considered = 0; ///< 0 for TooFew
    int selected = 0;   ///< 0 for TooFew
    /// Selected of considered, and that share over the highest share; in tenths of a percent,
    /// rounded half up.
    int shareInTenths = 0;
    int ratioInTenths = 0;
    ShareOutcome outcome = ShareOutcome::TooFew;
    bool operator==(const GroupShare&) const = default;
};

struct FourFifths {
    /// Groups of fewer people, or of fewer choices, are not judged and not shown.
    static constexpr int kSmallestGroup = 20;

    std::vector<GroupShare> groups; ///< in the order given
    /// Fewer than two groups are large enough, or nobody got through: nothing can be compared.
    bool comparable = false;
    bool operator==(const FourFifths&) const = default;
};

/// Uniform Guidelines on Employee Selection Procedures (29 CFR 1607.4 D) name the rule of four
/// fifths; Dutch law sets no such threshold, so the outcome is a signal and no finding of law.
/// The comparison is exact: selected/considered < 4/5 of the highest.
[[nodiscard]] FourFifths fourFifths(std::span<const GroupCount> counts);

} // namespace werkbalie::domain
