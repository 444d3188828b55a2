// A sheet is judged by itself and by the placement it belongs to.
#include "app/administration/hours_check.h"

#include "app/json_text.h"
#include "domain/administration/week/week_check.h"

namespace werkbalie::app {

domain::Findings checkSheet(const domain::Timesheet& sheet,
                            const domain::DateRange& placementDays) {
    domain::Findings findings = domain::checkTimesheet(sheet);
    const auto outside = domain::checkPlacementDays(sheet, placementDays);
    findings.insert(findings.end(), outside.begin(), outside.end());
    return findings;
}

bool isLocked(domain::TimesheetState state) {
    switch (state) {
    case domain::TimesheetState::Open:
    case domain::TimesheetState::Ready:
        return false;
    case domain::TimesheetState::Approved:
    case domain::TimesheetState::Processed:
        return true;
    }
    return true;
}

std::string sheetJson(const domain::Timesheet& sheet) {
    return JsonObject()
        .add("placement", sheet.placement.value)
        .add("week", sheet.week.toString())
        .add("state", toText(sheet.state))
        .add("reason", sheet.reason)
        .addList("entries", sheet.entries,
                 [](const domain::TimeEntry& entry) {
                     return JsonObject()
                         .add("day", entry.day)
                         .add("type", toText(entry.type))
                         .add("percentage", entry.payPercentage.units())
                         .add("minutes", entry.worked.count())
                         .add("start", entry.startMinute)
                         .add("end", entry.endMinute)
                         .add("break", entry.breakMinutes)
                         .add("marks", toText(entry.marks))
                         .add("correction", entry.correction)
                         .add("source", entry.source)
                         .text();
                 })
        .text();
}

} // namespace werkbalie::app
