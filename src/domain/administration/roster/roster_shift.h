// A shift that somebody is planned for, or that nobody has yet; what was told of it and when
// decides what stays payable.
#pragma once

#include "domain/administration/placement.h"
#include "domain/base/dutch_clock.h"
#include "domain/people/work_terms.h"

#include <optional>
#include <string>
#include <string_view>

namespace werkbalie::domain {

enum class RosterState { Planned, Offered, Confirmed, Withdrawn };

/// When is worked, on the clock of the wall.
struct ShiftTimes {
    Date day{};
    int startMinute = 0; ///< after midnight
    int endMinute = 0;   ///< may pass 1440: the shift ends the next day
    int breakMinutes = 0;
    bool operator==(const ShiftTimes&) const = default;
};
/// Time that passes, over a change of the clock too, without the break.
[[nodiscard]] Minutes workedIn(const ShiftTimes& times);
[[nodiscard]] std::string timesText(const ShiftTimes& times); ///< "22:00-06:00"
/// Which kind of shift a candidate must be willing to work.
[[nodiscard]] ShiftSet kindOf(const ShiftTimes& times);
[[nodiscard]] bool lieOver(const ShiftTimes& a, const ShiftTimes& b);

/// That the worker was told of the shift, with the times of that moment (BW 7:628a lid 2).
struct ShiftCall {
    Instant at{};
    ShiftTimes times = {};
    bool operator==(const ShiftCall&) const = default;
};

struct RosterShift {
    ShiftId id = {};
    std::int64_t version = 0;
    ClientId client = {};
    std::optional<PlacementId> placement = {}; ///< empty: an open shift
    std::string occupation = {};
    ShiftTimes times = {};
    std::string place = {}; ///< department or site
    std::string note = {};
    RosterState state = RosterState::Planned;
    std::optional<ShiftCall> call = {};      ///< that pay depends on
    std::optional<Instant> changedAt = {};   ///< times were changed too late after the call
    std::optional<Instant> confirmedAt = {}; ///< by the worker
    std::optional<Instant> withdrawnAt = {};
    std::int64_t sentVersion = 0; ///< that the client's planning system has; 0: none

    [[nodiscard]] bool isOpen() const { return !placement; }
    [[nodiscard]] bool isOn() const { return state != RosterState::Withdrawn; }
    bool operator==(const RosterShift&) const = default;
};

[[nodiscard]] std::string_view toText(RosterState state);
[[nodiscard]] Result<RosterState> parseRosterState(std::string_view text);

/// "7-15:30/30" or "22:00-06:00" (past midnight), as in the week grid. Refusals: those of
/// parseHours, shift.times_missing {text} without begin and end.
[[nodiscard]] Result<ShiftTimes> parseShiftTimes(std::string_view text, Date day);

/// Blocking: shift.times_wrong {times} (begin outside the day, end not after begin, more than a
/// day), shift.skipped_time {day, time} in the hour that the clock skips, shift.break_too_long
/// {break, times}, shift.occupation_missing.
[[nodiscard]] Findings checkShift(const RosterShift& shift);

/// Days by the Dutch clock.
[[nodiscard]] Date dutchDay(Instant moment);
/// Whether the moment lies fewer than `notice` days before the day (BW 7:628a lid 2 and 3).
[[nodiscard]] bool isWithinNotice(Instant moment, Date day, int notice);

/// On call is who has no wage without work: by agreement, or in phase A with the agency clause (BW
/// 7:628a lid 9 sub b, 7:691 lid 7).
enum class CallTerms { Agreed, OnCall };
[[nodiscard]] CallTerms callTermsOf(const Placement& placement, CallTerms tariffSays);

// The steps of a shift. None changes the version. `now` is kept in UTC.

/// The worker is told. A call that stands because it was changed too late stays the one that pay
/// depends on. Refusals: shift.not_assigned, shift.step_not_allowed {from, to}.
[[nodiscard]] Result<RosterShift> told(RosterShift shift, Instant now);
/// The worker said yes; who was not told yet is told by it. Refusals as above.
[[nodiscard]] Result<RosterShift> confirmed(RosterShift shift, Instant now);
/// Refusal shift.step_not_allowed {from, to}.
[[nodiscard]] Result<RosterShift> withdrawn(RosterShift shift, Instant now);
/// Other times: in time the worker must be told anew, within the notice the call stays payable.
[[nodiscard]] RosterShift rescheduled(RosterShift shift, const ShiftTimes& times, Instant now,
                                      int notice);

/// What a call leaves payable when the shift was withdrawn or changed within the notice: the whole
/// of the call (BW 7:628a lid 3); nothing otherwise.
[[nodiscard]] Minutes payDueOf(const RosterShift& shift, int notice);

} // namespace werkbalie::domain
