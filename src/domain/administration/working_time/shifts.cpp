// Joins entries to shifts and tells which of them are night shifts.
#include "domain/administration/working_time/shifts.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr int kAdult = 18;
constexpr int kNightEnd = 6 * 60;
constexpr Minutes kDay{24 * 60};
constexpr Minutes kShortestPause{15}; // art. 1:7 onder e
constexpr std::chrono::days kOneDay{1};

Minutes overlap(Moment from, Moment until, Moment otherFrom, Moment otherUntil) {
    return std::max(Minutes{0}, std::min(until, otherUntil) - std::max(from, otherFrom));
}

/// The whole of the part is one shift with what went before it.
bool joins(const Shift& shift, Moment start, Moment end, const Norms& norms) {
    if (start <= shift.end) {
        return true;
    }
    const ParameterKey& rest = shift.youth ? norm::kYouthDailyRest : norm::kDailyRest;
    return end - shift.start <= kDay - norms.at(rest, shift.day()).hours();
}

void add(Shift& shift, const WorkEntry& entry) {
    const Moment start = std::max(momentOf(entry.start), shift.end);
    const Moment end = momentOf(entry.end);
    if (end <= start) {
        return; // lies within what is counted already
    }
    const Minutes pause = std::min(Minutes{entry.breakMinutes}, end - start);
    const Minutes between = shift.parts.empty() ? Minutes{0} : start - shift.end;
    shift.pause += pause + (between >= kShortestPause ? between : Minutes{0});
    shift.worked += end - start - pause;
    shift.parts.push_back({.from = start, .until = end, .worked = end - start - pause});
    shift.end = end;
}

void tellNight(Shift& shift, const Norms& norms) {
    const Norm after = norms.at(norm::kNightAfter, shift.day());
    for (Date day = shift.day(); momentOf(day, 0) < shift.end; day += kOneDay) {
        if (presentBetween(shift, momentOf(day, 0), momentOf(day, kNightEnd)) > after.hours()) {
            const int late = static_cast<int>(norms.at(norm::kLateEnd, day).hours().count());
            shift.night = day;
            shift.endsLate = shift.end > momentOf(day, late);
        }
    }
}

} // namespace

std::vector<Shift> shiftsOf(Date birthDate, std::vector<WorkEntry> entries, const Norms& norms) {
    std::ranges::sort(entries, [](const WorkEntry& a, const WorkEntry& b) {
        const Moment first = momentOf(a.start);
        const Moment second = momentOf(b.start);
        return first != second ? first < second : a < b;
    });
    std::vector<Shift> shifts;
    for (const WorkEntry& entry : entries) {
        const Moment start = momentOf(entry.start);
        const Moment end = momentOf(entry.end);
        if (shifts.empty() || !joins(shifts.back(), start, end, norms)) {
            Shift shift{.start = start, .end = start};
            shift.youth = ageAt(birthDate, entry.start.day) < kAdult;
            shifts.push_back(std::move(shift));
        }
        add(shifts.back(), entry);
    }
    for (Shift& shift : shifts) {
        tellNight(shift, norms);
    }
    return shifts;
}

Minutes presentBetween(const Shift& shift, Moment from, Moment until) {
    Minutes present{0};
    for (const WorkedPart& part : shift.parts) {
        present += overlap(part.from, part.until, from, until);
    }
    return present;
}

Minutes workedBetween(const Shift& shift, Moment from, Moment until) {
    Minutes worked{0};
    for (const WorkedPart& part : shift.parts) {
        // Counted from the start of the part, so that two neighbouring stretches add up.
        const auto upTo = [&part](Moment moment) {
            const Minutes passed = overlap(part.from, part.until, part.from, moment);
            return Minutes{mulDiv(part.worked.count(), passed.count(),
                                  (part.until - part.from).count(), Rounding::HalfAwayFromZero)};
        };
        worked += upTo(until) - upTo(from);
    }
    return worked;
}

MessageValues valuesOf(const Shift& shift) {
    const ClockTime start = clockAt(shift.start);
    return {{"date", isoDate(start.day)},
            {"time", timeText(start.minute)},
            {"hours", decimalHours(shift.worked)}};
}

Finding judged(Finding finding, const Norm& norm) {
    finding.values.emplace_back("limit", norm.text());
    finding.source = norm.source;
    return finding;
}

} // namespace werkbalie::domain
