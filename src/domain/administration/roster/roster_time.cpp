// The shifts of one worker together: hours that were agreed, and the Arbeidstijdenwet over what was
// worked and what is planned.
#include "domain/administration/roster/roster_rules.h"

#include "domain/administration/working_time/working_time.h"
#include "domain/base/finding_builder.h"

#include <algorithm>
#include <set>

namespace werkbalie::domain::roster {

namespace {

constexpr std::string_view kAgreed = "BW 7:655";
constexpr std::size_t kDateLength = 10; // "2026-11-23"
const Date kAnAdult = makeDate(1970, 1, 1);

WorkEntry entryOf(const ShiftTimes& times) {
    return {.start = clockAt(momentOf(times.day, times.startMinute)),
            .end = clockAt(momentOf(times.day, times.endMinute)),
            .breakMinutes = times.breakMinutes};
}

bool isWorked(const TimeEntry& entry) {
    return entry.startMinute && entry.endMinute && !entry.correction && countsAsWorked(entry.type);
}

/// What was entered goes before what was planned, but in the week itself, where the plan is judged.
std::vector<WorkEntry> entriesOf(const WorkerRoster& roster, IsoWeek week) {
    std::vector<WorkEntry> entries;
    std::set<IsoWeek> entered;
    for (const OtherHours& other : roster.worked) {
        const IsoWeek itsWeek = IsoWeek::of(other.entry.day);
        if (itsWeek == week || !isWorked(other.entry)) {
            continue;
        }
        entered.insert(itsWeek);
        entries.push_back(entryOf({.day = other.entry.day,
                                   .startMinute = *other.entry.startMinute,
                                   .endMinute = *other.entry.endMinute,
                                   .breakMinutes = other.entry.breakMinutes}));
    }
    for (const RosterShift& shift : roster.shifts) {
        if (shift.isOn() && !shift.isOpen() && checkShift(shift).empty() &&
            !entered.contains(IsoWeek::of(shift.times.day))) {
            entries.push_back(entryOf(shift.times));
        }
    }
    return entries;
}

std::vector<const RosterShift*> shiftsOf(const WorkerRoster& roster, IsoWeek week) {
    std::vector<const RosterShift*> shifts;
    for (const RosterShift& shift : roster.shifts) {
        if (shift.isOn() && !shift.isOpen() && week.days().contains(shift.times.day)) {
            shifts.push_back(&shift);
        }
    }
    std::ranges::sort(shifts, {}, [](const RosterShift* shift) {
        return std::pair(momentOf(shift->times.day, shift->times.startMinute), shift->id);
    });
    return shifts;
}

/// The shift that a finding names, or else the last one of its day; what is about weeks stands at
/// the last shift of the week.
const RosterShift* shiftOf(const std::vector<const RosterShift*>& shifts, const Finding& finding) {
    const RosterShift* found = nullptr;
    for (const RosterShift* shift : shifts) {
        const std::string start =
            isoText(clockAt(momentOf(shift->times.day, shift->times.startMinute)));
        if (start == finding.where) {
            return shift;
        }
        if (isoDate(shift->times.day) == finding.where.substr(0, kDateLength)) {
            found = shift;
        }
    }
    return found == nullptr ? shifts.back() : found;
}

} // namespace

void checkAgreedTime(ShiftFindings& findings, const WorkerRoster& roster, IsoWeek week) {
    std::map<PlacementId, Minutes> planned;
    for (const RosterShift* shift : shiftsOf(roster, week)) {
        const auto placement =
            std::ranges::find(roster.placements, *shift->placement, &RosterPlacement::id);
        if (placement == roster.placements.end() || placement->agreed == Minutes{0}) {
            continue;
        }
        Minutes& sum = planned[placement->id];
        sum += workedIn(shift->times);
        if (sum > placement->agreed) {
            add(findings[shift->id],
                warningFinding(
                    "shift.more_than_agreed", week.toString(),
                    {{"hours", decimalHours(sum)}, {"agreed", decimalHours(placement->agreed)}}),
                kAgreed);
        }
    }
}

void checkRosterTime(ShiftFindings& findings, const WorkerRoster& roster, IsoWeek week,
                     const ParameterSet& parameters) {
    const auto shifts = shiftsOf(roster, week);
    if (shifts.empty()) {
        return;
    }
    const auto report =
        checkWorkingTime(roster.birthDate.value_or(kAnAdult), entriesOf(roster, week), parameters);
    for (const Finding& finding : report ? report->findings : Findings{}) {
        // Shifts over each other were told of with the place.
        if (finding.rule == "overlap" || !touchesWeek(finding, week)) {
            continue;
        }
        Finding told = finding;
        told.severity = Severity::Warning;
        findings[shiftOf(shifts, finding)->id].push_back(std::move(told));
    }
}

} // namespace werkbalie::domain::roster
