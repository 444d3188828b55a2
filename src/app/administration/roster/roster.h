// The roster: who is planned where and when, week by week, with its steps to the worker.
#pragma once

#include "app/context.h"
#include "domain/administration/roster/roster_check.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkbalie::app {

struct RosterFilter {
    domain::IsoWeek week;
    std::optional<domain::ClientId> client = {};
    std::optional<domain::BranchId> branch = {};
};
/// A placement that runs in the week, or has a shift in it.
struct RosterRow {
    domain::PlacementId placement;
    domain::CandidateId candidate;
    domain::ClientId client;
    std::string workerName; ///< sorted form
    std::string clientName;
    std::string occupation;
    domain::DateRange placementDays;
    domain::Minutes agreedMinutes{0};
    std::vector<domain::RosterShift> shifts = {}; ///< by day and begin
};
/// Shifts of a client that nobody has yet.
struct OpenShifts {
    domain::ClientId client;
    std::string clientName;
    std::vector<domain::RosterShift> shifts = {};
};
struct RosterBoard {
    domain::IsoWeek week;
    std::vector<OpenShifts> open = {}; ///< by client
    std::vector<RosterRow> rows = {};  ///< by worker
};
/// Right ViewHours.
[[nodiscard]] domain::Result<RosterBoard> loadRoster(Context& context, const RosterFilter& filter);
/// What stands in the way of the shifts of the board (domain::checkRoster). Right ViewHours.
[[nodiscard]] domain::Result<domain::ShiftFindings> checkBoard(Context& context,
                                                               const RosterBoard& board);

/// Right ViewHours. Refusal record.missing.
[[nodiscard]] domain::Result<domain::RosterShift> findShift(Context& context, domain::ShiftId id);

/// Plans a shift (version 0) or changes its times, place, note, or who has it; what was told and
/// confirmed follows from the steps below. Right EditRoster. `findings` are the warnings. Refusals:
/// rights.missing, record.missing, those of checkShift, the first blocking finding of checkRoster,
/// shift.told_already when another would get a shift that was told, shift.step_not_allowed for one
/// that was withdrawn.
[[nodiscard]] domain::Result<Saved<domain::RosterShift>>
saveShift(Context& context, const domain::RosterShift& shift);
/// What a save of it would find, without saving: for a form, while it is typed. Right EditRoster.
/// Refusals: those of saveShift that are not findings.
[[nodiscard]] domain::Result<domain::Findings> previewShift(Context& context,
                                                            const domain::RosterShift& shift);
/// Right EditRoster. Refusals: record.missing, shift.told_already when the worker or the client's
/// planning system knows of it.
[[nodiscard]] domain::Result<Saved<domain::RosterShift>>
removeShift(Context& context, const domain::RosterShift& shift);

/// The placement of a worker at a client on a day. Refusal shift.placement_needed {name, day}.
[[nodiscard]] domain::Result<domain::PlacementId>
placementFor(Context& context, domain::CandidateId candidate, const domain::RosterShift& shift);

enum class RosterStep { Tell, Confirm, Withdraw };
struct StepRequest {
    std::vector<domain::RosterShift> shifts; ///< as they are on the screen
    RosterStep step = RosterStep::Tell;
    std::optional<domain::Instant> at = {}; ///< when it happened; empty: now
};
/// Why a shift was left as it is.
struct RefusedShift {
    domain::RosterShift shift;
    domain::Refusal why;
};
struct RosterReport {
    std::vector<domain::RosterShift> done = {}; ///< as they are stored now
    std::vector<RefusedShift> refused = {};
};
/// Each shift for itself. Right EditRoster. Refusals: shift.moment_in_future; of a shift:
/// record.missing, shift.changed_meanwhile, those of domain::told and its like.
[[nodiscard]] domain::Result<RosterReport> stepShifts(Context& context, const StepRequest& request);

struct CopyWeek {
    RosterFilter from;
    domain::IsoWeek to;
    std::vector<domain::PlacementId> placements = {}; ///< empty: all, with the open shifts
};
/// The shifts of a week planned anew in another, on the same weekday and clock times; what is
/// planned there already is left out. Right EditRoster. A shift that the rules block is refused and
/// the others are planned.
[[nodiscard]] domain::Result<RosterReport> copyRoster(Context& context, const CopyWeek& copy);
/// The same of one shift for a number of weeks on end. Refusal shift.weeks_out_of_range {least,
/// most}.
[[nodiscard]] domain::Result<RosterReport> repeatShift(Context& context, domain::ShiftId id,
                                                       int weeks);

} // namespace werkbalie::app
