// Judges each shift by itself, then the shifts of the week together.
#include "domain/administration/roster/roster_check.h"

#include "domain/administration/roster/roster_rules.h"
#include "domain/base/finding_builder.h"

#include <algorithm>

namespace werkbalie::domain {

namespace roster {

namespace {

constexpr std::string_view kOwnLabour = "BW 7:659";
constexpr std::string_view kAssignment = "BW 7:690";
constexpr std::string_view kPermit = "Wet arbeid vreemdelingen art. 2";
constexpr std::string_view kSickness = "BW 7:629";
constexpr std::string_view kLeave = "BW 7:638";

void checkPermit(const JudgedShift& judged, const WorkPermission& permission) {
    if (permission.kind != WorkPermissionKind::Permit) {
        return;
    }
    const Date day = judged.shift.times.day;
    if (!permission.validUntil) {
        add(judged.findings, warningFinding("permit.date_unknown", isoDate(day)), kPermit);
    } else if (day > *permission.validUntil) {
        add(judged.findings,
            blockingFinding("permit.expired", isoDate(day),
                            {{"day", isoDate(day)}, {"until", isoDate(*permission.validUntil)}}),
            kPermit);
    }
}

bool holds(const std::vector<Date>& days, Date day) {
    return std::ranges::find(days, day) != days.end();
}

std::string placeOf(const WorkerRoster& roster, const RosterShift& shift) {
    const auto found = std::ranges::find(roster.placements, shift.placement.value_or(PlacementId{}),
                                         &RosterPlacement::id);
    return found == roster.placements.end() ? std::string() : found->clientName;
}

} // namespace

void add(Findings& findings, Finding finding, std::string_view source) {
    finding.source = std::string(source);
    findings.push_back(std::move(finding));
}

void checkDays(const JudgedShift& judged, const WorkerRoster& roster) {
    const Date day = judged.shift.times.day;
    if (judged.placement != nullptr && !judged.placement->days.contains(day)) {
        const auto& days = judged.placement->days;
        const std::string until =
            days.until ? isoDate(*days.until - std::chrono::days{1}) : std::string("…");
        add(judged.findings,
            blockingFinding(
                "shift.outside_placement", isoDate(day),
                {{"day", isoDate(day)}, {"from", isoDate(days.from)}, {"until", until}}),
            kAssignment);
    }
    checkPermit(judged, roster.permission);
    if (holds(roster.sickDays, day)) {
        add(judged.findings,
            warningFinding("shift.while_sick", isoDate(day), {{"day", isoDate(day)}}), kSickness);
    }
    if (holds(roster.leaveDays, day)) {
        add(judged.findings,
            warningFinding("shift.on_leave", isoDate(day), {{"day", isoDate(day)}}), kLeave);
    }
}

void checkOverlaps(const JudgedShift& judged, const WorkerRoster& roster) {
    for (const RosterShift& other : roster.shifts) {
        if (other.id == judged.shift.id || !other.isOn() || other.isOpen() ||
            !lieOver(judged.shift.times, other.times)) {
            continue;
        }
        const std::string day = isoDate(judged.shift.times.day);
        add(judged.findings,
            blockingFinding("shift.overlap", day,
                            {{"day", day},
                             {"place", placeOf(roster, other)},
                             {"times", timesText(other.times)}}),
            kOwnLabour);
    }
}

} // namespace roster

ShiftFindings checkRoster(const WorkerRoster& roster, IsoWeek week, Date today,
                          const ParameterSet& parameters) {
    ShiftFindings findings;
    for (const RosterShift& shift : roster.shifts) {
        if (shift.isOpen() || !week.days().contains(shift.times.day)) {
            continue;
        }
        const auto placement =
            std::ranges::find(roster.placements, *shift.placement, &RosterPlacement::id);
        const roster::JudgedShift judged{
            .shift = shift,
            .placement = placement == roster.placements.end() ? nullptr : &*placement,
            .findings = findings[shift.id]};
        if (shift.isOn()) {
            roster::checkDays(judged, roster);
            roster::checkOverlaps(judged, roster);
        }
        roster::checkCall(judged, today, parameters);
    }
    roster::checkAgreedTime(findings, roster, week);
    roster::checkRosterTime(findings, roster, week, parameters);
    std::erase_if(findings, [](const auto& each) { return each.second.empty(); });
    for (auto& [shift, found] : findings) {
        std::ranges::stable_sort(found, std::greater{}, &Finding::severity);
    }
    return findings;
}

} // namespace werkbalie::domain
