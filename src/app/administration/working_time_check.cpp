// Gathers the worker's shifts and keeps the findings that touch the week.
#include "app/administration/working_time_check.h"

#include "domain/administration/working_time/working_time.h"
#include "storage/repositories/worker_hours.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::Finding;

constexpr int kWeeksAround = 15;
constexpr std::size_t kDateLength = 10; // "2026-11-23"
const domain::Date kAnAdult = domain::makeDate(1970, 1, 1);

void addEntry(const domain::TimeEntry& entry, std::vector<domain::WorkEntry>& shifts) {
    if (!entry.startMinute || !entry.endMinute || entry.correction ||
        !domain::countsAsWorked(entry.type)) {
        return;
    }
    shifts.push_back({.start = domain::clockAt(domain::momentOf(entry.day, *entry.startMinute)),
                      .end = domain::clockAt(domain::momentOf(entry.day, *entry.endMinute)),
                      .breakMinutes = entry.breakMinutes});
}

std::optional<std::string> valueOf(const Finding& finding, std::string_view name) {
    const auto found = std::ranges::find(
        finding.values, name, [](const auto& value) { return std::string_view(value.first); });
    return found == finding.values.end() ? std::nullopt : std::optional(found->second);
}

/// A finding of weeks goes from its place to its last day; ISO dates compare as they follow.
bool touches(const Finding& finding, domain::IsoWeek week) {
    const std::string from = finding.where.substr(0, kDateLength);
    const bool ofWeeks = finding.where.size() == kDateLength;
    const std::string until = ofWeeks ? valueOf(finding, "until").value_or(from) : from;
    return from <= domain::isoDate(week.sunday()) && until >= domain::isoDate(week.monday());
}

bool isKnown(const Finding& finding, const domain::Findings& known) {
    return std::ranges::any_of(known, [&](const Finding& other) {
        const bool sameDay = finding.where.starts_with(other.where);
        return other.rule == finding.rule && (sameDay || other.rule == "week_too_long");
    });
}

} // namespace

domain::Findings checkWorkingTimeAround(Context& context, const domain::Timesheet& sheet,
                                        const domain::Findings& known) {
    std::vector<domain::WorkEntry> shifts;
    for (const auto& entry : sheet.entries) {
        addEntry(entry, shifts);
    }
    if (shifts.empty()) {
        return {};
    }
    const auto around = storage::hoursAround(context.database.connection(), sheet.placement,
                                             sheet.week, kWeeksAround);
    for (const auto& entry : around.entries) {
        addEntry(entry, shifts);
    }
    const auto report =
        domain::checkWorkingTime(around.birthDate.value_or(kAnAdult), shifts, context.parameters);
    domain::Findings findings;
    for (const Finding& finding : report ? report->findings : domain::Findings{}) {
        if (touches(finding, sheet.week) && !isKnown(finding, known)) {
            findings.push_back(finding);
            findings.back().severity = domain::Severity::Warning;
        }
    }
    return findings;
}

} // namespace werkbalie::app
