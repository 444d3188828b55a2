// The weekly rest: 36 hours in 7 x 24, or 72 in 14 x 24 in parts of at least 32 (art. 5:5).
#include "domain/administration/working_time/rules.h"

#include "domain/base/finding_builder.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr Minutes kWeek{7 * 24 * 60};
constexpr Minutes kFortnight{14 * 24 * 60};

/// What comes after the last shift is not known to be rest for as long as it takes.
enum class AfterTheLast { IsRest, IsUnknown };

struct Rest {
    Moment from;
    Moment until;
};

/// The rests that lie wholly or partly between two moments, cut to them, from shift `first` on.
template <class Visit>
void eachRest(const std::vector<Shift>& shifts, std::size_t first, const Rest& window,
              AfterTheLast after, Visit visit) {
    for (std::size_t i = first; i < shifts.size() && shifts[i].end < window.until; ++i) {
        const bool isLast = i + 1 == shifts.size();
        if (isLast && after == AfterTheLast::IsUnknown) {
            return;
        }
        const Moment until = isLast ? window.until : std::min(shifts[i + 1].start, window.until);
        if (until > shifts[i].end) {
            visit(until - shifts[i].end);
        }
    }
}

Minutes longestRest(const std::vector<Shift>& shifts, std::size_t first) {
    const Moment start = shifts[first].start;
    Minutes longest{0};
    eachRest(shifts, first, {start, start + kWeek}, AfterTheLast::IsRest,
             [&](Minutes rest) { longest = std::max(longest, rest); });
    return longest;
}

Minutes fortnightRest(const std::vector<Shift>& shifts, std::size_t first, Minutes part,
                      AfterTheLast after) {
    const Moment start = shifts[first].start;
    Minutes sum{0};
    eachRest(shifts, first, {start, start + kFortnight}, after,
             [&](Minutes rest) { sum += rest >= part ? rest : Minutes{0}; });
    return sum;
}

enum class WeeklyRest { Enough, Open, TooShort };

WeeklyRest judge(const WorkedTime& time, std::size_t first, const Norm& least) {
    const Shift& shift = time.shifts[first];
    if (longestRest(time.shifts, first) >= least.hours()) {
        return WeeklyRest::Enough;
    }
    if (shift.youth) {
        return WeeklyRest::TooShort;
    }
    const Minutes part = time.norms.at(norm::kFortnightPart, shift.day()).hours();
    const Minutes sum = time.norms.at(norm::kFortnightRest, shift.day()).hours();
    if (fortnightRest(time.shifts, first, part, AfterTheLast::IsUnknown) >= sum) {
        return WeeklyRest::Enough;
    }
    return fortnightRest(time.shifts, first, part, AfterTheLast::IsRest) >= sum
               ? WeeklyRest::Open
               : WeeklyRest::TooShort;
}

Finding weeklyRestFinding(const WorkedTime& time, std::size_t first, WeeklyRest outcome) {
    const Shift& shift = time.shifts[first];
    const MessageValues values{
        {"date", isoDate(shift.day())},
        {"time", timeText(clockAt(shift.start).minute)},
        {"rest", decimalHours(longestRest(time.shifts, first))},
        {"fortnight", time.norms.at(norm::kFortnightRest, shift.day()).text()},
        {"part", time.norms.at(norm::kFortnightPart, shift.day()).text()}};
    return outcome == WeeklyRest::Open ? warningFinding("weekly_rest", shift.where(), values)
                                       : blockingFinding("weekly_rest", shift.where(), values);
}

} // namespace

void checkWeeklyRest(const WorkedTime& time, Findings& findings) {
    std::size_t first = 0;
    while (first < time.shifts.size()) {
        const Shift& shift = time.shifts[first];
        const Norm least =
            time.norms.at(shift.youth ? norm::kYouthWeeklyRest : norm::kWeeklyRest, shift.day());
        const WeeklyRest outcome = judge(time, first, least);
        if (outcome == WeeklyRest::Enough) {
            ++first;
            continue;
        }
        findings.push_back(judged(weeklyRestFinding(time, first, outcome), least));
        // One finding for these seven days; the next may begin where they end.
        const Moment until = shift.start + kWeek;
        while (first < time.shifts.size() && time.shifts[first].start < until) {
            ++first;
        }
    }
}

} // namespace werkbalie::domain
