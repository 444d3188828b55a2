// Everything that is checked about a week's hours while they are typed: one entry point, pure, on
// what was loaded once.
#pragma once

#include "domain/administration/week/expected_hours.h"
#include "domain/people/work_terms.h"

namespace werkbalie::domain {

/// Hours of the same worker elsewhere: at another placement, or in another week.
struct OtherHours {
    TimeEntry entry;
    std::string place; ///< name of the client
};
/// A call of an on-call worker, and whether it was taken back.
struct CalledShift {
    Date day{};
    Minutes called{0};
    Date calledOn{};
    std::optional<Date> cancelledOn = {};
};
/// While typing a week is not complete yet; when it is made ready, what must be paid must be there.
enum class CheckMoment { Typing, Ready };

struct WeekContext {
    Timesheet sheet;
    DateRange placementDays;
    std::optional<DateRange> contractDays = {}; ///< empty: the contract follows the placement
    HourlyRate wage;
    Minutes agreed{0};
    DayMinutes expected{};
    std::optional<Date> birthDate = {}; ///< empty: judged as an adult
    bool bbl = false;
    WorkPermission permission = {};
    std::vector<OtherHours> others = {};      ///< fifteen weeks before and after
    std::optional<Minutes> leaveBalance = {}; ///< before this week; empty: not known
    std::optional<Minutes> timeForTimeBalance = {};
    std::vector<DateRange> sickDays = {}; ///< reported sick
    std::vector<CalledShift> calls = {};
    WorkMarks paidMarks = {}; ///< for which the client has an allowance
    CheckMoment moment = CheckMoment::Typing;
};

/// `where` of a finding is the day ("2026-11-23") or the week ("2026-W48"); by `where`, blocking
/// first. Those of checkTimesheet and, blocking: hours.outside_placement {day, from, until},
/// contract.not_in_force {day} (BW 7:610), permit.expired {day, until} (Wav art. 2),
/// below_minimum_wage (Wml art. 7 and 8), hours.double_entry {day, place}. Info:
/// sick.raised_to_minimum {wage, minimum, date} (BW 7:629 lid 1).
/// Warning: those of the Arbeidstijdenwet as far as they touch the week, hours.more_than_agreed,
/// hours.more_than_planned, leave.balance_short, time_for_time.balance_short, worked_while_sick,
/// permit.date_unknown, hours.mark_not_paid {day, mark}, call.short_notice, call.minimum_hours.
/// call.cancelled_pay (BW 7:628a lid 3) warns while typing and blocks when the week is made ready.
[[nodiscard]] Findings checkWeek(const WeekContext& context, const ParameterSet& parameters);

/// hours.outside_placement for hours on a day outside the placement.
[[nodiscard]] Findings checkPlacementDays(const Timesheet& sheet, const DateRange& placementDays);
/// Of the Arbeidstijdenwet, as warnings: hours that were worked must be paid. Without those that
/// `known` tells of already.
[[nodiscard]] Findings checkWorkingTimeOf(const WeekContext& context, const Findings& known,
                                          const ParameterSet& parameters);
/// Whether a finding of checkWorkingTime is about the week. One about weeks goes from its place to
/// its last day; ISO dates compare as they follow.
[[nodiscard]] bool touchesWeek(const Finding& finding, IsoWeek week);

} // namespace werkbalie::domain
