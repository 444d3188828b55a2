// Of the Arbeidstijdenwet over the worker's weeks, what touches this one.
#include "domain/administration/week/week_check.h"

#include "domain/administration/working_time/working_time.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::size_t kDateLength = 10; // "2026-11-23"
const Date kAnAdult = makeDate(1970, 1, 1);

void addEntry(const TimeEntry& entry, std::vector<WorkEntry>& shifts) {
    if (!entry.startMinute || !entry.endMinute || entry.correction || !countsAsWorked(entry.type)) {
        return;
    }
    shifts.push_back({.start = clockAt(momentOf(entry.day, *entry.startMinute)),
                      .end = clockAt(momentOf(entry.day, *entry.endMinute)),
                      .breakMinutes = entry.breakMinutes});
}

std::optional<std::string> valueOf(const Finding& finding, std::string_view name) {
    const auto found = std::ranges::find_if(finding.values, [name](const auto& value) {
        return std::string_view(value.first) == name;
    });
    return found == finding.values.end() ? std::nullopt : std::optional(found->second);
}

/// Hours over hours elsewhere are told of with the name of the place.
bool sameMatter(const Finding& finding, const Finding& other) {
    return other.rule == finding.rule ||
           (finding.rule == "overlap" && other.rule == "hours.double_entry");
}

bool isKnown(const Finding& finding, const Findings& known) {
    return std::ranges::any_of(known, [&](const Finding& other) {
        const bool sameDay = finding.where.starts_with(other.where);
        return sameMatter(finding, other) && (sameDay || other.rule == "week_too_long");
    });
}

} // namespace

bool touchesWeek(const Finding& finding, IsoWeek week) {
    const std::string from = finding.where.substr(0, kDateLength);
    const bool ofWeeks = finding.where.size() == kDateLength;
    const std::string until = ofWeeks ? valueOf(finding, "until").value_or(from) : from;
    return from <= isoDate(week.sunday()) && until >= isoDate(week.monday());
}

Findings checkWorkingTimeOf(const WeekContext& context, const Findings& known,
                            const ParameterSet& parameters) {
    std::vector<WorkEntry> shifts;
    for (const TimeEntry& entry : context.sheet.entries) {
        addEntry(entry, shifts);
    }
    if (shifts.empty()) {
        return {};
    }
    for (const OtherHours& other : context.others) {
        addEntry(other.entry, shifts);
    }
    const auto report = checkWorkingTime(context.birthDate.value_or(kAnAdult), shifts, parameters);
    Findings findings;
    for (const Finding& finding : report ? report->findings : Findings{}) {
        if (touchesWeek(finding, context.sheet.week) && !isKnown(finding, known)) {
            findings.push_back(finding);
            findings.back().severity = Severity::Warning;
        }
    }
    return findings;
}

} // namespace werkbalie::domain
