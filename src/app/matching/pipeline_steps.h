// One step of a candidate through a procedure, inside the transaction of whatever causes it.
#pragma once

#include "app/unit_of_work.h"
#include "domain/matching/pipeline/procedure.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::app {

/// The choice as it was made: on which score, and over whom.
struct StepBasis {
    std::optional<int> scoreInTenths = {}; ///< empty: as on the proposal
    std::string receipt = {};
    int passedOver = 0;
    std::string deviation = {};
    std::optional<domain::Instant> at = {}; ///< empty: now
};

struct TakenStep {
    domain::Proposal record;
    storage::SaveOutcome outcome;
};

/// Saves the proposal in its new stage and adds the step. Nothing is checked here. On a conflict
/// nothing was written.
[[nodiscard]] TakenStep takeStep(UnitOfWork& work, const domain::Proposal& before,
                                 const domain::Move& move, const StepBasis& basis = {});
/// A new proposal with its first step; gives it with id and version.
[[nodiscard]] domain::Proposal takeIn(UnitOfWork& work, domain::Proposal proposal);

} // namespace werkbalie::app
