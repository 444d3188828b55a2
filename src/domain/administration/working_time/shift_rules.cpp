// One shift at a time: its length, its break, and the hours in which a young worker may not work.
#include "domain/administration/working_time/rules.h"

#include "domain/base/finding_builder.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr int kMinutesPerHour = 60;

void checkLength(const Shift& shift, const Norms& norms, Findings& findings) {
    const Norm most = norms.at(shift.youth ? norm::kYouthShift : norm::kShift, shift.day());
    if (shift.worked > most.hours()) {
        findings.push_back(
            judged(blockingFinding(shift.youth ? "youth_shift_too_long" : "shift_too_long",
                                   shift.where(), valuesOf(shift)),
                   most));
    }
}

void checkBreak(const Shift& shift, const Norms& norms, Findings& findings) {
    const Date day = shift.day();
    const bool isLong = !shift.youth && shift.worked > norms.at(norm::kLongBreakAfter, day).hours();
    const Norm after = norms.at(shift.youth ? norm::kYouthBreakAfter
                                : isLong    ? norm::kLongBreakAfter
                                            : norm::kBreakAfter,
                                day);
    const Norm least = norms.at(shift.youth ? norm::kYouthBreak
                                : isLong    ? norm::kLongBreak
                                            : norm::kBreak,
                                day);
    if (shift.worked <= after.hours() || shift.pause >= least.minutes()) {
        return;
    }
    MessageValues values = valuesOf(shift);
    values.emplace_back("break", std::to_string(shift.pause.count()));
    values.emplace_back("after", after.text());
    findings.push_back(
        judged(blockingFinding(shift.youth ? "youth_break_too_short" : "break_too_short",
                               shift.where(), std::move(values)),
               least));
}

/// Hours in which a young worker has to be at rest, on the days that a shift touches.
Minutes forbiddenHours(const Shift& shift, const Norms& norms) {
    const Norm evening = norms.at(norm::kYouthNightFrom, shift.day());
    const Norm morning = norms.at(norm::kYouthNightUntil, shift.day());
    Minutes forbidden{0};
    for (Date day = shift.day(); momentOf(day, 0) < shift.end; day += std::chrono::days{1}) {
        forbidden += presentBetween(shift, momentOf(day, 0),
                                    momentOf(day, morning.count() * kMinutesPerHour));
        forbidden += presentBetween(shift, momentOf(day, evening.count() * kMinutesPerHour),
                                    momentOf(day, 24 * kMinutesPerHour));
    }
    return forbidden;
}

} // namespace

void checkOverlap(const WorkedTime& time, Findings& findings) {
    Moment busyUntil{};
    for (std::size_t i = 0; i < time.entries.size(); ++i) {
        const WorkEntry& entry = time.entries[i];
        if (i > 0 && momentOf(entry.start) < busyUntil) {
            const ClockTime until = clockAt(busyUntil);
            Finding finding = blockingFinding("overlap", isoText(entry.start),
                                              {{"date", isoDate(entry.start.day)},
                                               {"time", timeText(entry.start.minute)},
                                               {"until", isoText(until)}});
            finding.source = "Arbeidstijdenwet art. 4:3 lid 1";
            findings.push_back(std::move(finding));
        }
        busyUntil = std::max(busyUntil, momentOf(entry.end));
    }
}

void checkShifts(const WorkedTime& time, Findings& findings) {
    for (const Shift& shift : time.shifts) {
        checkLength(shift, time.norms, findings);
    }
}

void checkBreaks(const WorkedTime& time, Findings& findings) {
    for (const Shift& shift : time.shifts) {
        checkBreak(shift, time.norms, findings);
    }
}

void checkYouthNights(const WorkedTime& time, Findings& findings) {
    for (const Shift& shift : time.shifts) {
        if (!shift.youth) {
            continue;
        }
        const Minutes forbidden = forbiddenHours(shift, time.norms);
        if (forbidden == Minutes{0}) {
            continue;
        }
        MessageValues values = valuesOf(shift);
        values.emplace_back("night_hours", decimalHours(forbidden));
        values.emplace_back("until", time.norms.at(norm::kYouthNightUntil, shift.day()).text());
        findings.push_back(judged(blockingFinding("youth_night", shift.where(), std::move(values)),
                                  time.norms.at(norm::kYouthNightFrom, shift.day())));
    }
}

} // namespace werkbalie::domain
