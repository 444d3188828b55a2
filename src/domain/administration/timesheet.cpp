// States of a week and what may not be in it.
#include "domain/administration/timesheet.h"

#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

#include <algorithm>
#include <limits>
#include <map>

namespace werkbalie::domain {

namespace {

constexpr Choices<TimesheetState, 4> kStates{{{TimesheetState::Open, "open"},
                                              {TimesheetState::Ready, "ready"},
                                              {TimesheetState::Approved, "approved"},
                                              {TimesheetState::Processed, "processed"}}};
constexpr Minutes kDay{24 * 60};
// Arbeidstijdenwet art. 5:7 lid 2: at most 12 hours a shift and 60 hours a week.
constexpr Minutes kLongestShift{12 * 60};
constexpr Minutes kLongestWeek{60 * 60};
constexpr std::string_view kWorkingTimeAct = "Arbeidstijdenwet art. 5:7 lid 2";

/// Hours of absence and of stand-by are no working time.
bool isWorkingTime(const TimeEntry& entry) {
    return countsAsWorked(entry.type);
}

void checkEntry(Findings& findings, const Timesheet& sheet, const TimeEntry& entry) {
    if (!sheet.week.days().contains(entry.day)) {
        findings.push_back(
            blockingFinding("day_outside_week", isoDate(entry.day),
                            {{"date", isoDate(entry.day)}, {"week", sheet.week.toString()}}));
    }
    if (entry.worked < Minutes{0} && !entry.correction) {
        findings.push_back(blockingFinding("negative_hours", isoDate(entry.day),
                                           {{"hours", decimalHours(entry.worked)}}));
    }
}

void checkDays(Findings& findings, const Timesheet& sheet) {
    std::map<Date, Minutes> perDay;
    for (const TimeEntry& entry : sheet.entries) {
        perDay[entry.day] += isWorkingTime(entry) ? entry.worked : Minutes{0};
    }
    for (const auto& [day, worked] : perDay) {
        const MessageValues values{{"date", isoDate(day)}, {"hours", decimalHours(worked)}};
        if (worked > kDay) {
            findings.push_back(blockingFinding("more_than_a_day", isoDate(day), values));
        } else if (worked > kLongestShift) {
            Finding finding = warningFinding("shift_too_long", isoDate(day), values);
            finding.values.emplace_back("limit", std::to_string(kLongestShift / Minutes{60}));
            finding.source = kWorkingTimeAct;
            findings.push_back(std::move(finding));
        }
    }
}

void checkOverlap(Findings& findings, const Timesheet& sheet) {
    struct Span {
        std::int64_t from;
        std::int64_t until;
        Date day;
    };
    std::vector<Span> spans;
    for (const TimeEntry& entry : sheet.entries) {
        if (entry.startMinute && entry.endMinute && !entry.correction && isWorkingTime(entry)) {
            const std::int64_t midnight = std::int64_t{entry.day.time_since_epoch().count()} * 1440;
            spans.push_back(
                {midnight + *entry.startMinute, midnight + *entry.endMinute, entry.day});
        }
    }
    std::ranges::sort(spans, {}, &Span::from);
    std::int64_t busyUntil = std::numeric_limits<std::int64_t>::min();
    for (const Span& span : spans) {
        if (span.from < busyUntil) {
            findings.push_back(
                blockingFinding("overlap", isoDate(span.day), {{"date", isoDate(span.day)}}));
        }
        busyUntil = std::max(busyUntil, span.until);
    }
}

bool isAllowed(TimesheetState from, TimesheetState to) {
    const bool forward = static_cast<int>(to) == static_cast<int>(from) + 1;
    const bool reopened = to == TimesheetState::Open &&
                          (from == TimesheetState::Ready || from == TimesheetState::Approved);
    return forward || reopened;
}

} // namespace

Minutes Timesheet::total() const {
    Minutes sum{0};
    for (const TimeEntry& entry : entries) {
        sum += entry.worked;
    }
    return sum;
}

Minutes Timesheet::totalOn(Date day) const {
    Minutes sum{0};
    for (const TimeEntry& entry : entries) {
        sum += entry.day == day ? entry.worked : Minutes{0};
    }
    return sum;
}

std::string_view toText(TimesheetState state) {
    return choiceText(kStates, state);
}
Result<TimesheetState> parseTimesheetState(std::string_view text) {
    return parseChoice(kStates, text);
}

Result<TimesheetState> nextState(TimesheetState from, TimesheetState to, std::string_view reason) {
    if (from == TimesheetState::Processed) {
        return refuse("timesheet.locked", "state");
    }
    if (!isAllowed(from, to)) {
        return refuse("timesheet.step_not_allowed", "state",
                      {{"from", std::string(toText(from))}, {"to", std::string(toText(to))}});
    }
    if (to == TimesheetState::Open && trim(reason).empty()) {
        return refuse("timesheet.reason_missing", "reason");
    }
    return to;
}

Findings checkTimesheet(const Timesheet& sheet) {
    Findings findings;
    Minutes working{0};
    for (const TimeEntry& entry : sheet.entries) {
        checkEntry(findings, sheet, entry);
        working += isWorkingTime(entry) ? entry.worked : Minutes{0};
    }
    checkDays(findings, sheet);
    checkOverlap(findings, sheet);
    if (working > kLongestWeek) {
        Finding finding = warningFinding("week_too_long", sheet.week.toString(),
                                         {{"hours", decimalHours(working)},
                                          {"limit", std::to_string(kLongestWeek / Minutes{60})}});
        finding.source = kWorkingTimeAct;
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace werkbalie::domain
