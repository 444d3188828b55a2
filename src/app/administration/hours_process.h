// The way of a week of hours: what is expected, what the checks say, ready, approved with proof,
// taken back.
#pragma once

#include "app/administration/hours.h"
#include "app/administration/week_contexts.h"
#include "domain/administration/week/acceptance.h"
#include "domain/administration/week/hours_proof.h"
#include "storage/repositories/hours_process_repository.h"

namespace werkbalie::app {

struct ProcessRow {
    WeekRow row;
    domain::DayMinutes expected{};
    domain::WeekCompleteness complete;
    std::vector<domain::JudgedFinding> findings = {};
    std::optional<storage::ApprovalRow> approval = {}; ///< that stands
    bool locked = false;

    [[nodiscard]] bool hasBlocking() const;
    [[nodiscard]] std::int64_t openWarnings() const; ///< that nobody accepted
};
/// Rows of the week as loadWeek gives them, judged.
[[nodiscard]] domain::Result<std::vector<ProcessRow>> loadProcess(Context& context,
                                                                  const WeekFilter& filter);

/// Why a row stayed where it was.
struct RefusedRow {
    domain::TimesheetId sheet;
    domain::PlacementId placement;
    std::string workerName;
    std::string clientName;
    domain::Refusal why;
    domain::Findings findings = {}; ///< of hours.blocked and hours.warnings_open: those in the way
};
struct ProcessReport {
    std::int64_t done = 0;
    std::vector<RefusedRow> refused = {};
};
/// Open sheets with hours become ready: those of the filter, or of these placements only. Each row
/// for itself; a row is refused with hours.week_locked, hours.blocked {rule, day},
/// hours.warnings_open {count} or timesheet.changed_meanwhile. Sheets without hours are no rows of
/// the report (see missingHours).
struct ReadyQuery {
    WeekFilter filter;
    std::vector<domain::PlacementId> placements = {}; ///< empty: all
};
[[nodiscard]] domain::Result<ProcessReport> markReady(Context& context, const ReadyQuery& query);

struct ApproveQuery {
    WeekFilter filter;
    std::vector<domain::PlacementId> placements = {}; ///< empty: all
    domain::HoursProof proof;
};
/// Ready sheets become approved, each with the proof. Refusals: those of checkProof and
/// checkProofClients, of the whole; of a row: hours.week_locked, hours.blocked,
/// hours.warnings_open.
[[nodiscard]] domain::Result<ProcessReport> approveWithProof(Context& context,
                                                             const ApproveQuery& query);

struct TakeBackQuery {
    WeekFilter filter;
    std::vector<domain::PlacementId> placements = {}; ///< empty: all
    std::string reason = {};
};
/// Ready and approved sheets become open; a proof is kept as taken back. Refusals:
/// timesheet.reason_missing; of a row: hours.week_locked.
[[nodiscard]] domain::Result<ProcessReport> takeBack(Context& context, const TakeBackQuery& query);

using Acceptances = std::map<domain::TimesheetId, std::vector<domain::Acceptance>>;
/// Of the week, for domain::judged. Without a right of its own: the rows were asked for with one.
[[nodiscard]] Acceptances loadAcceptances(Context& context, domain::IsoWeek week);

struct AcceptWarning {
    domain::TimesheetId sheet;
    std::string rule;
    std::string where;
    std::string reason;
};
/// Right::EditHours. Refusals: finding.not_found {rule, where} when the hours changed meanwhile,
/// finding.reason_missing, finding.not_acceptable {rule}, hours.week_locked.
[[nodiscard]] domain::Result<domain::Acceptance> acceptWarning(Context& context,
                                                               const AcceptWarning& warning);

} // namespace werkbalie::app
