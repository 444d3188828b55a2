// Reads the entries of one worker, applies every rule and sorts what was found.
#include "domain/administration/working_time/working_time.h"

#include "domain/administration/working_time/rules.h"
#include "domain/base/finding_builder.h"

#include <algorithm>
#include <tuple>

namespace werkbalie::domain {

namespace {

constexpr Minutes kDay{24 * 60};
constexpr int kYoungest = 16;

std::string placeOf(std::size_t index, std::string_view field) {
    return "entries[" + std::to_string(index) + "]." + std::string(field);
}

Result<void> checkTimes(const WorkEntry& entry, std::size_t index) {
    for (const auto& [time, field] :
         {std::pair{entry.start, "start"}, std::pair{entry.end, "end"}}) {
        if (isSkipped(time)) {
            return refuse("working_time.skipped_time", placeOf(index, field),
                          {{"date", isoDate(time.day)}, {"time", timeText(time.minute)}});
        }
    }
    const MessageValues values{{"start", isoText(entry.start)}, {"end", isoText(entry.end)}};
    const Minutes passed = momentOf(entry.end) - momentOf(entry.start);
    if (passed <= Minutes{0}) {
        return refuse("working_time.end_before_start", placeOf(index, "end"), values);
    }
    if (passed > kDay) {
        return refuse("working_time.more_than_a_day", placeOf(index, "end"), values);
    }
    const std::string pause = std::to_string(entry.breakMinutes);
    if (entry.breakMinutes < 0) {
        return refuse("working_time.break_negative", placeOf(index, "break_minutes"),
                      {{"break", pause}});
    }
    if (Minutes{entry.breakMinutes} >= passed) {
        return refuse("working_time.break_too_long", placeOf(index, "break_minutes"),
                      {{"break", pause}, {"hours", decimalHours(passed)}});
    }
    return {};
}

/// Of children under 16 other rules hold, that are not among these.
void checkAge(Date birthDate, const std::vector<Shift>& shifts, Findings& findings) {
    const Shift& first = shifts.front();
    if (const int age = ageAt(birthDate, first.day()); age < kYoungest) {
        Finding finding =
            warningFinding("worker_under_sixteen", first.where(),
                           {{"age", std::to_string(age)}, {"date", isoDate(first.day())}});
        finding.source = "Arbeidstijdenwet art. 3:2";
        findings.push_back(std::move(finding));
    }
}

Findings findingsOf(const WorkedTime& time, const std::vector<WeekOfWork>& weeks) {
    Findings findings;
    checkOverlap(time, findings);
    checkShifts(time, findings);
    checkBreaks(time, findings);
    checkYouthNights(time, findings);
    checkDailyRest(time, findings);
    checkRestAfterNights(time, findings);
    checkWeeklyRest(time, findings);
    checkNightShifts(time, findings);
    checkNightSeries(time, findings);
    checkWeeks(time, weeks, findings);
    checkAverages(time, weeks, findings);
    checkSundays(time, weeks, findings);
    return findings;
}

void summarise(const WorkedTime& time, const std::vector<WeekOfWork>& weeks,
               WorkingTimeReport& report) {
    for (const WorkEntry& entry : time.entries) {
        report.worked += momentOf(entry.end) - momentOf(entry.start) - Minutes{entry.breakMinutes};
    }
    for (const Shift& shift : time.shifts) {
        report.shifts.push_back({.start = clockAt(shift.start),
                                 .end = clockAt(shift.end),
                                 .worked = shift.worked,
                                 .pause = shift.pause,
                                 .night = shift.night.has_value(),
                                 .youth = shift.youth});
    }
    for (const WeekOfWork& week : weeks) {
        report.weeks.push_back({.sunday = week.sunday, .worked = week.adult + week.youth});
    }
}

} // namespace

Result<void> checkWorkEntries(Date birthDate, std::span<const WorkEntry> entries) {
    if (entries.empty()) {
        return refuse("working_time.no_entries", "entries");
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (const auto sound = checkTimes(entries[i], i); !sound) {
            return sound;
        }
        if (entries[i].start.day < birthDate) {
            return refuse("working_time.born_later", "birth_date",
                          {{"date", isoDate(entries[i].start.day)}, {"born", isoDate(birthDate)}});
        }
    }
    return {};
}

Result<WorkingTimeReport> checkWorkingTime(Date birthDate, std::span<const WorkEntry> entries,
                                           const ParameterSet& parameters) {
    if (const auto sound = checkWorkEntries(birthDate, entries); !sound) {
        return tl::unexpected(sound.error());
    }
    std::vector<WorkEntry> sorted(entries.begin(), entries.end());
    std::ranges::sort(sorted, [](const WorkEntry& a, const WorkEntry& b) {
        return std::tuple(momentOf(a.start), a) < std::tuple(momentOf(b.start), b);
    });
    // Weeks are judged by the norms of their Sunday, which may lie before the first shift.
    auto norms = Norms::between(parameters, sorted.front().start.day - std::chrono::days{6},
                                sorted.back().end.day);
    if (!norms) {
        return tl::unexpected(norms.error());
    }
    WorkingTimeReport report;
    auto shifts = shiftsOf(birthDate, sorted, *norms);
    const WorkedTime time{
        .entries = sorted, .shifts = std::move(shifts), .norms = std::move(*norms)};
    const std::vector<WeekOfWork> weeks = weeksOf(time.shifts);
    summarise(time, weeks, report);
    report.findings = findingsOf(time, weeks);
    checkAge(birthDate, time.shifts, report.findings);
    std::ranges::stable_sort(report.findings, [](const Finding& a, const Finding& b) {
        return std::tie(a.where, a.rule) < std::tie(b.where, b.rule);
    });
    return report;
}

} // namespace werkbalie::domain
