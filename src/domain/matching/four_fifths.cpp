// Comparing shares exactly, as fractions.
#include "domain/matching/four_fifths.h"

#include <cstdint>

namespace werkbalie::domain {

namespace {

using Count = std::int64_t;

bool isLargeEnough(const GroupCount& count) {
    return count.considered >= FourFifths::kSmallestGroup &&
           count.people >= FourFifths::kSmallestGroup;
}

/// a.selected / a.considered > b.selected / b.considered
bool higher(const GroupCount& a, const GroupCount& b) {
    return Count{a.selected} * b.considered > Count{b.selected} * a.considered;
}

int inTenths(Count part, Count whole) {
    return static_cast<int>((part * 2000 + whole) / (whole * 2));
}

const GroupCount* highestOf(std::span<const GroupCount> counts) {
    const GroupCount* highest = nullptr;
    for (const GroupCount& count : counts) {
        if (isLargeEnough(count) && (highest == nullptr || higher(count, *highest))) {
            highest = &count;
        }
    }
    return highest != nullptr && highest->selected > 0 ? highest : nullptr;
}

GroupShare shareOf(const GroupCount& count, const GroupCount& highest) {
    const Count ours = Count{count.selected} * highest.considered;
    const Count theirs = Count{highest.selected} * count.considered;
    GroupShare share{.group = count.group,
                     .considered = count.considered,
                     .selected = count.selected,
                     .shareInTenths = inTenths(count.selected, count.considered),
                     .ratioInTenths = inTenths(ours, theirs),
                     .outcome = ShareOutcome::Alike};
    if (ours == theirs) {
        share.outcome = ShareOutcome::Highest;
    } else if (5 * ours < 4 * theirs) {
        share.outcome = ShareOutcome::Below;
    }
    return share;
}

} // namespace

FourFifths fourFifths(std::span<const GroupCount> counts) {
    FourFifths report;
    const GroupCount* highest = highestOf(counts);
    int large = 0;
    for (const GroupCount& count : counts) {
        if (highest == nullptr || !isLargeEnough(count)) {
            report.groups.push_back({.group = count.group});
            continue;
        }
        ++large;
        report.groups.push_back(shareOf(count, *highest));
    }
    report.comparable = large > 1;
    return report;
}

} // namespace werkbalie::domain
