// A roster as planning systems of clients take it: the PlanningAssignment of SETU Planning and
// Scheduling 2.0, XML or JSON.
#pragma once

#include "domain/acquisition/client.h"
#include "domain/base/dutch_clock.h"
#include "domain/people/agency.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::exchange {

/// What the receiver has to do with a shift: it is new, it changed since it was sent, or it is off.
enum class PlannedShiftState { New, Changed, Cancelled };

struct PlannedShift {
    std::string id; ///< the same each time that the shift is sent; once in a message
    domain::ClockTime start;
    domain::ClockTime end; ///< after the start
    int breakMinutes = 0;  ///< not paid; less than the shift
    std::optional<domain::ClockTime> breakStart = {};
    PlannedShiftState state = PlannedShiftState::New;
    std::string name = {}; ///< "Vroege dienst"
    bool standBy = false;
};

/// The shifts of one worker at one placement.
struct PlanningMessage {
    std::string id; ///< of the document, one's own numbering
    domain::Agency agency;
    domain::Client client;
    std::string assignmentId;
    domain::CandidateId worker;
    std::string workerName;
    std::string occupation;
    domain::DateRange period; ///< of the placement
    domain::Minutes minutesPerWeek{0};
    bool confirmed = true; ///< the worker is assigned; false: only proposed
    std::vector<PlannedShift> shifts;
};

enum class PlanningFormat { Xml, Json };

/// Times carry the offset of the Dutch clock, hours are those that pass (over a change of the clock
/// too) without the break. A shift that is on its own is "Occasional". Stand-by shifts go in a
/// message of their own: the standard has one mark for all of it.
/// Refusals: planning.no_shifts, planning.mixed_stand_by, planning.shift_upside_down {id},
/// planning.break_too_long {id}, planning.shift_twice {id}.
[[nodiscard]] domain::Result<std::string> writePlanning(const PlanningMessage& message,
                                                        PlanningFormat format);

} // namespace werkbalie::exchange
