// Placement: a wage, a calculated tariff and the terms they hold under.
#pragma once

#include "app/context.h"
#include "domain/acquisition/tariff/tariff.h"
#include "domain/administration/placement.h"
#include "storage/repositories/placement_repository.h"

namespace werkbalie::app {

struct NewPlacement {
    domain::Placement placement; ///< tariff, costPrice and tariffBreakdown are filled from
                                 ///< `tariff`, rates from the agreement it comes from
    domain::TariffInput tariff;  ///< date is the start of the placement
    std::optional<domain::ProposalId> proposal = {}; ///< moves to Placed in the same transaction
};
/// A tariff input prefilled from agency, vacancy, candidate (age, wage) and tariff agreement.
[[nodiscard]] domain::Result<NewPlacement>
draftPlacement(Context& context, domain::VacancyId vacancy, domain::CandidateId candidate);
/// Recalculates, checks (below_minimum_wage blocks), saves, audits; candidate becomes Placed,
/// vacancy Filled when full. Refusals of requireMarginFloor for a margin under the floor.
[[nodiscard]] domain::Result<Saved<domain::Placement>> createPlacement(Context& context,
                                                                       const NewPlacement& wanted);
[[nodiscard]] domain::Result<Saved<domain::Placement>>
endPlacement(Context& context, domain::PlacementId id, domain::Date lastDay);
[[nodiscard]] domain::Result<std::vector<storage::PlacementRow>>
searchPlacements(Context& context, const storage::PlacementQuery& query);
[[nodiscard]] domain::Result<domain::Placement> loadPlacement(Context& context,
                                                              domain::PlacementId id);
/// The breakdown as it was frozen at the agreement; it cannot be priced again.
[[nodiscard]] domain::Result<domain::RateBreakdown> placementBreakdown(Context& context,
                                                                       domain::PlacementId id);

} // namespace werkbalie::app
