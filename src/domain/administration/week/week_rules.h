// The rules that checkWeek puts together, each a function of the week and the parameters.
#pragma once

#include "domain/administration/week/week_check.h"

namespace werkbalie::domain::week {

void checkContract(Findings& findings, const WeekContext& context);
void checkPermit(Findings& findings, const WeekContext& context);
void checkMinimumWage(Findings& findings, const WeekContext& context, const ParameterSet& set);
void checkAgreedHours(Findings& findings, const WeekContext& context);
void checkBalances(Findings& findings, const WeekContext& context);
void checkSickness(Findings& findings, const WeekContext& context);
void checkCalls(Findings& findings, const WeekContext& context, const ParameterSet& set);
void checkMarks(Findings& findings, const WeekContext& context);
void checkDoubleEntry(Findings& findings, const WeekContext& context);

/// Minutes of entries on the day for which `counts(entry)` holds.
template <class Counts>
[[nodiscard]] Minutes minutesOn(const Timesheet& sheet, Date day, const Counts& counts) {
    Minutes sum{0};
    for (const TimeEntry& entry : sheet.entries) {
        if (entry.day == day && counts(entry)) {
            sum += entry.worked;
        }
    }
    return sum;
}

} // namespace werkbalie::domain::week
