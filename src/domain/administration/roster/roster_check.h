// What stands in the way of the planned shifts of one worker: one entry point, pure, on what was
// loaded once.
#pragma once

#include "domain/administration/roster/roster_shift.h"
#include "domain/administration/week/week_check.h"

#include <map>

namespace werkbalie::domain {

/// What the roster must know of a placement of the worker.
struct RosterPlacement {
    PlacementId id;
    std::string clientName;
    DateRange days;
    Minutes agreed{0}; ///< a week
    CallTerms terms = CallTerms::Agreed;
};

struct WorkerRoster {
    std::vector<RosterPlacement> placements;
    std::vector<RosterShift> shifts;     ///< at all clients, weeks around too
    std::vector<OtherHours> worked = {}; ///< what was entered around the week
    std::optional<Date> birthDate = {};  ///< empty: judged as an adult
    WorkPermission permission = {};
    std::vector<Date> sickDays = {};
    std::vector<Date> leaveDays = {};
};

using ShiftFindings = std::map<ShiftId, Findings>;

/// Of every shift that begins in the week, also those withdrawn; a shift that is not stored yet has
/// id 0. `where` is the day or the week. Blocking: shift.overlap {place, times} (BW 7:659),
/// shift.outside_placement {day, from, until} (BW 7:690), permit.expired {day, until} (Wav art. 2).
/// Warning: permit.date_unknown, shift.while_sick {day} (BW 7:629), shift.on_leave {day} (BW
/// 7:638), shift.more_than_agreed {hours, agreed} (BW 7:655), those of the Arbeidstijdenwet (a cao
/// may permit what they tell of), and of who is on call (BW 7:628a): shift.call_late {day, notice}
/// not told yet, shift.short_notice {day, called_on, notice}, shift.pay_due {day, hours, notice},
/// shift.under_minimum {hours, least}.
[[nodiscard]] ShiftFindings checkRoster(const WorkerRoster& roster, IsoWeek week, Date today,
                                        const ParameterSet& parameters);

/// The days of notice of a call on a day; nothing when no parameter tells.
[[nodiscard]] std::optional<int> callNoticeAt(const ParameterSet& parameters, Date day);

} // namespace werkbalie::domain
