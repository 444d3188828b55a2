// Reads the hours of one placement out of a roster.
#include "domain/administration/roster/roster_hours.h"

#include <algorithm>

namespace werkbalie::domain {

std::optional<DayMinutes> plannedDays(std::span<const RosterShift> shifts, PlacementId placement,
                                      IsoWeek week) {
    DayMinutes days{};
    bool any = false;
    for (const RosterShift& shift : shifts) {
        if (shift.placement != placement || !week.days().contains(shift.times.day)) {
            continue;
        }
        any = true;
        if (shift.isOn()) {
            const auto day = (shift.times.day - week.monday()).count();
            days.at(static_cast<std::size_t>(day)) += workedIn(shift.times);
        }
    }
    return any ? std::optional(days) : std::nullopt;
}

std::vector<CalledShift> callsOf(std::span<const RosterShift> shifts, PlacementId placement,
                                 IsoWeek week) {
    std::vector<CalledShift> calls;
    for (const RosterShift& shift : shifts) {
        if (shift.placement != placement || !shift.call ||
            !week.days().contains(shift.call->times.day)) {
            continue;
        }
        const auto ended = shift.isOn() ? shift.changedAt : shift.withdrawnAt;
        calls.push_back({.day = shift.call->times.day,
                         .called = workedIn(shift.call->times),
                         .calledOn = dutchDay(shift.call->at),
                         .cancelledOn = ended ? std::optional(dutchDay(*ended)) : std::nullopt});
    }
    return calls;
}

std::optional<HoursInput> plannedInput(std::span<const RosterShift> shifts, PlacementId placement,
                                       Date day) {
    HoursInput input;
    for (const RosterShift& shift : shifts) {
        if (shift.placement != placement || !shift.isOn() || shift.times.day != day) {
            continue;
        }
        input.worked += workedIn(shift.times);
        input.startMinute =
            std::min(input.startMinute.value_or(shift.times.startMinute), shift.times.startMinute);
        input.endMinute =
            std::max(input.endMinute.value_or(shift.times.endMinute), shift.times.endMinute);
    }
    if (!input.startMinute) {
        return std::nullopt;
    }
    const Minutes passed = momentOf(day, *input.endMinute) - momentOf(day, *input.startMinute);
    input.breakMinutes = static_cast<int>((passed - input.worked).count());
    return input;
}

} // namespace werkbalie::domain
