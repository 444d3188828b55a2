// How far the candidates of a procedure came, and how long each phase took.
#pragma once

#include "app/context.h"
#include "domain/matching/pipeline/procedure.h"

#include <vector>

namespace werkbalie::app {

struct FunnelRow {
    domain::ProposalStage phase = domain::ProposalStage::Found;
    int reached = 0;                              ///< came here or further
    int now = 0;                                  ///< stand here
    std::optional<std::int64_t> averageDays = {}; ///< of those who left; rounded
};
/// One row a phase from Found to Placed.
[[nodiscard]] domain::Result<std::vector<FunnelRow>> funnelOf(Context& context,
                                                              domain::VacancyId vacancy);

} // namespace werkbalie::app
