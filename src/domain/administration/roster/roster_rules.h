// The rules that checkRoster puts together.
#pragma once

#include "domain/administration/roster/roster_check.h"

namespace werkbalie::domain::roster {

/// One shift under judgement; the placement is null for an open shift.
struct JudgedShift {
    const RosterShift& shift;
    const RosterPlacement* placement = nullptr;
    Findings& findings;
};
void add(Findings& findings, Finding finding, std::string_view source);

void checkDays(const JudgedShift& judged, const WorkerRoster& roster);
void checkOverlaps(const JudgedShift& judged, const WorkerRoster& roster);
// roster_calls.cpp: BW 7:628a.
void checkCall(const JudgedShift& judged, Date today, const ParameterSet& parameters);
// roster_time.cpp: over the shifts of the week together.
void checkAgreedTime(ShiftFindings& findings, const WorkerRoster& roster, IsoWeek week);
void checkRosterTime(ShiftFindings& findings, const WorkerRoster& roster, IsoWeek week,
                     const ParameterSet& parameters);

} // namespace werkbalie::domain::roster
