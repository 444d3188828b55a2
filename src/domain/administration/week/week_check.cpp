// Puts the rules of a week together.
#include "domain/administration/week/week_check.h"

#include "domain/administration/week/week_rules.h"
#include "domain/base/finding_builder.h"

#include <algorithm>

namespace werkbalie::domain {

Findings checkPlacementDays(const Timesheet& sheet, const DateRange& placementDays) {
    Findings findings;
    for (const TimeEntry& entry : sheet.entries) {
        if (entry.worked == Minutes{0} || placementDays.contains(entry.day)) {
            continue;
        }
        const std::string until =
            placementDays.until ? isoDate(*placementDays.until - std::chrono::days{1}) : "…";
        findings.push_back(blockingFinding("hours.outside_placement", isoDate(entry.day),
                                           {{"day", isoDate(entry.day)},
                                            {"from", isoDate(placementDays.from)},
                                            {"until", until}}));
    }
    return findings;
}

Findings checkWeek(const WeekContext& context, const ParameterSet& parameters) {
    Findings findings = checkTimesheet(context.sheet);
    const Findings outside = checkPlacementDays(context.sheet, context.placementDays);
    findings.insert(findings.end(), outside.begin(), outside.end());
    week::checkContract(findings, context);
    week::checkPermit(findings, context);
    week::checkMinimumWage(findings, context, parameters);
    week::checkDoubleEntry(findings, context);
    week::checkAgreedHours(findings, context);
    week::checkMarks(findings, context);
    week::checkBalances(findings, context);
    week::checkSickness(findings, context);
    week::checkCalls(findings, context, parameters);
    const Findings workingTime = checkWorkingTimeOf(context, findings, parameters);
    findings.insert(findings.end(), workingTime.begin(), workingTime.end());
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        return a.where != b.where ? a.where < b.where : a.severity > b.severity;
    });
    return findings;
}

} // namespace werkbalie::domain
