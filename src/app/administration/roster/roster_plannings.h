// A week's roster as planning systems of clients take it: the shifts of each placement, and what
// changed since they were sent.
#pragma once

#include "app/administration/roster/roster.h"
#include "domain/acquisition/client.h"
#include "domain/people/agency.h"

namespace werkbalie::app {

struct Planning {
    domain::IsoWeek week;
    domain::PlacementId placement;
    std::string assignmentId; ///< the portal's number of the assignment, or our own
    domain::CandidateId worker;
    std::string workerName;
    domain::Agency agency;
    domain::Client client;
    std::string occupation;
    domain::DateRange period;
    domain::Minutes minutesPerWeek{0};
    /// That are planned, and those withdrawn after they were sent.
    std::vector<domain::RosterShift> shifts;

    /// "12-2026-W47", the same whenever it is written.
    [[nodiscard]] std::string documentId() const;
    [[nodiscard]] bool isConfirmed() const; ///< by the worker, every shift that is on
};
struct PlanningQuery {
    RosterFilter filter;
    std::optional<domain::PlacementId> placement = {};
};
/// By worker. Right Export. Refusals: record.missing for the agency, plannings.none {week}.
[[nodiscard]] domain::Result<std::vector<Planning>> loadPlannings(Context& context,
                                                                  const PlanningQuery& query);
/// After they were written: what is sent again later counts as changed. Right Export.
[[nodiscard]] domain::Result<std::int64_t> markSent(Context& context,
                                                    std::span<const Planning> plannings);

} // namespace werkbalie::app
