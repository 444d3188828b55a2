// The questions that begin at the other end, as the window shows their answers. No widgets.
#pragma once

#include "domain/acquisition/tariff/margin_floor.h"
#include "ui/acquisition/calculation.h"

namespace werkbalie::ui {

struct BackwardsOutcome {
    std::vector<SideRow> rows = {};
    std::optional<domain::Refusal> refusal = {};
    std::optional<domain::Money> lowestTariff = {};
    std::optional<domain::HourlyRate> highestWage = {};
    domain::Findings findings = {}; ///< margin under the floor
};

/// Empty for what is not a tariff, and while nothing can be calculated yet. The floor of the branch
/// counts where none is filled in.
[[nodiscard]] BackwardsOutcome answerWish(const CalculatorDraft& draft,
                                          const domain::ParameterSet& parameters,
                                          const domain::MarginFloor& branchFloor = {});

} // namespace werkbalie::ui
