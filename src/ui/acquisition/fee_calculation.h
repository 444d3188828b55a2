// The small calculators as the window shows them: recruitment, brokerage, takeover.
#pragma once

#include "ui/acquisition/calculation.h"

namespace werkbalie::ui {

[[nodiscard]] Calculation recruitmentCalculation(const CalculatorDraft& draft,
                                                 const domain::ParameterSet& parameters);
/// The client is told the tariff, not what the worker gets.
[[nodiscard]] Calculation brokerageCalculation(const CalculatorDraft& draft, Audience audience);
[[nodiscard]] Calculation takeoverCalculation(const CalculatorDraft& draft,
                                              const domain::ParameterSet& parameters);

} // namespace werkbalie::ui
