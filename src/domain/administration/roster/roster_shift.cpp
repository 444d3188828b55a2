// Times of a shift, and the steps from planned to confirmed or withdrawn.
#include "domain/administration/roster/roster_shift.h"

#include "domain/administration/timesheet.h"
#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<RosterState, 4> kStates{{{RosterState::Planned, "planned"},
                                           {RosterState::Offered, "offered"},
                                           {RosterState::Confirmed, "confirmed"},
                                           {RosterState::Withdrawn, "withdrawn"}}};
constexpr int kDayMinutes = 24 * 60;
constexpr int kNightEnds = 6 * 60;
constexpr int kNightBegins = 22 * 60;
constexpr int kEveningBegins = 18 * 60;
constexpr int kOneHour = 60;
constexpr unsigned kSaturday = 6;

Moment startOf(const ShiftTimes& times) {
    return momentOf(times.day, times.startMinute);
}
Moment endOf(const ShiftTimes& times) {
    return momentOf(times.day, times.endMinute);
}

/// Minutes of the wall's clock that two stretches have in common.
int shared(const ShiftTimes& times, int from, int until) {
    return std::max(0, std::min(times.endMinute, until) - std::max(times.startMinute, from));
}

bool isSkippedAt(const ShiftTimes& times, int minute) {
    return isSkipped({times.day + std::chrono::days{minute / kDayMinutes}, minute % kDayMinutes});
}

Result<RosterShift> notAllowed(const RosterShift& shift, RosterState to) {
    return refuse("shift.step_not_allowed", "state",
                  {{"from", std::string(toText(shift.state))}, {"to", std::string(toText(to))}});
}

bool changedTooLate(const RosterShift& shift) {
    return shift.call && shift.changedAt;
}

} // namespace

std::string_view toText(RosterState state) {
    return choiceText(kStates, state);
}
Result<RosterState> parseRosterState(std::string_view text) {
    return parseChoice(kStates, text);
}

Minutes workedIn(const ShiftTimes& times) {
    return endOf(times) - startOf(times) - Minutes{times.breakMinutes};
}

std::string timesText(const ShiftTimes& times) {
    return timeText(times.startMinute) + "-" + timeText(times.endMinute % kDayMinutes);
}

ShiftSet kindOf(const ShiftTimes& times) {
    ShiftSet kind = 0;
    const bool nextWeekend =
        times.endMinute > kDayMinutes && isoWeekday(times.day + std::chrono::days{1}) >= kSaturday;
    if (isoWeekday(times.day) >= kSaturday || nextWeekend) {
        kind |= WorkShift::kWeekend;
    }
    // A night is more than an hour between 00:00 and 06:00 (Arbeidstijdenwet art. 1:7).
    const int night =
        shared(times, 0, kNightEnds) + shared(times, kDayMinutes, kDayMinutes + kNightEnds);
    if (night > kOneHour) {
        return kind | WorkShift::kNight;
    }
    if (shared(times, kEveningBegins, kNightBegins) > kOneHour) {
        return kind | WorkShift::kEvening;
    }
    return kind | WorkShift::kDay;
}

bool lieOver(const ShiftTimes& a, const ShiftTimes& b) {
    return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

Result<ShiftTimes> parseShiftTimes(std::string_view text, Date day) {
    const auto hours = parseHours(text);
    if (!hours) {
        return tl::unexpected(hours.error());
    }
    if (!hours->startMinute || !hours->endMinute || hours->type) {
        return refuse("shift.times_missing", "times", {{"text", std::string(text)}});
    }
    return ShiftTimes{.day = day,
                      .startMinute = *hours->startMinute,
                      .endMinute = *hours->endMinute,
                      .breakMinutes = hours->breakMinutes};
}

Findings checkShift(const RosterShift& shift) {
    Findings findings;
    const ShiftTimes& times = shift.times;
    if (trim(shift.occupation).empty()) {
        findings.push_back(blockingFinding("shift.occupation_missing", "occupation"));
    }
    const bool begins = times.startMinute >= 0 && times.startMinute < kDayMinutes;
    if (!begins || times.endMinute <= times.startMinute ||
        times.endMinute > times.startMinute + kDayMinutes) {
        const bool readable = begins && times.endMinute >= 0;
        findings.push_back(blockingFinding("shift.times_wrong", "times",
                                           {{"times", readable ? timesText(times) : "?"}}));
        return findings;
    }
    for (const int minute : {times.startMinute, times.endMinute}) {
        if (isSkippedAt(times, minute)) {
            findings.push_back(blockingFinding(
                "shift.skipped_time", "times",
                {{"day", isoDate(times.day)}, {"time", timeText(minute % kDayMinutes)}}));
        }
    }
    if (times.breakMinutes < 0 || workedIn(times) <= Minutes{0}) {
        findings.push_back(blockingFinding(
            "shift.break_too_long", "break",
            {{"break", std::to_string(times.breakMinutes)}, {"times", timesText(times)}}));
    }
    return findings;
}

Date dutchDay(Instant moment) {
    return clockAt(std::chrono::floor<Minutes>(moment)).day;
}

bool isWithinNotice(Instant moment, Date day, int notice) {
    return day - dutchDay(moment) < std::chrono::days{notice};
}

CallTerms callTermsOf(const Placement& placement, CallTerms tariffSays) {
    const bool noWorkNoPay =
        placement.phase == Phase::A && placement.contract == ContractKind::AgencyClause;
    return noWorkNoPay ? CallTerms::OnCall : tariffSays;
}

Result<RosterShift> told(RosterShift shift, Instant now) {
    if (shift.isOpen()) {
        return refuse("shift.not_assigned", "placement");
    }
    if (!shift.isOn()) {
        return notAllowed(shift, RosterState::Offered);
    }
    if (!shift.call) {
        shift.call = ShiftCall{.at = now, .times = shift.times};
    }
    shift.state = RosterState::Offered;
    shift.confirmedAt.reset();
    return shift;
}

Result<RosterShift> confirmed(RosterShift shift, Instant now) {
    if (shift.state == RosterState::Confirmed) {
        return notAllowed(shift, RosterState::Confirmed);
    }
    auto known = told(std::move(shift), now);
    if (!known) {
        return known;
    }
    known->state = RosterState::Confirmed;
    known->confirmedAt = now;
    return known;
}

Result<RosterShift> withdrawn(RosterShift shift, Instant now) {
    if (!shift.isOn()) {
        return notAllowed(shift, RosterState::Withdrawn);
    }
    shift.state = RosterState::Withdrawn;
    shift.withdrawnAt = now;
    return shift;
}

RosterShift rescheduled(RosterShift shift, const ShiftTimes& times, Instant now, int notice) {
    if (shift.times == times) {
        return shift;
    }
    shift.times = times;
    if (!shift.call) {
        return shift;
    }
    shift.state = RosterState::Planned;
    shift.confirmedAt.reset();
    if (shift.call->times == times) { // back to what the worker was told
        shift.changedAt.reset();
        shift.state = RosterState::Offered;
    } else if (changedTooLate(shift) || isWithinNotice(now, shift.call->times.day, notice)) {
        shift.changedAt = shift.changedAt.value_or(now);
    } else {
        shift.call.reset();
    }
    return shift;
}

Minutes payDueOf(const RosterShift& shift, int notice) {
    if (!shift.call) {
        return Minutes{0};
    }
    const auto late = [&](const std::optional<Instant>& moment) {
        return moment && isWithinNotice(*moment, shift.call->times.day, notice);
    };
    const bool lost = !shift.isOn() && late(shift.withdrawnAt);
    const bool changed = shift.times != shift.call->times && late(shift.changedAt);
    return lost || changed ? workedIn(shift.call->times) : Minutes{0};
}

} // namespace werkbalie::domain
