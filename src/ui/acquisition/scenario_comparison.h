// Up to four calculations side by side, with what differs from the first. No widgets.
#pragma once

#include "ui/acquisition/calculation.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

inline constexpr std::size_t kMostScenarios = 4;

struct ComparisonCell {
    QString text = {};
    Meaning meaning = Meaning::None; ///< a dot beside the word that says what differs
};
struct ComparisonRow {
    QString name;
    std::array<ComparisonCell, kMostScenarios> cells = {};
};

struct ScenarioSet {
    const std::vector<CalculatorDraft>& drafts; ///< of tariffs; at most four
    std::size_t active = 0;
};
/// What goes in, what comes out, and each step of the build-up; inputs that are the same everywhere
/// and say nothing are left out.
[[nodiscard]] std::vector<ComparisonRow> compareScenarios(const ScenarioSet& scenarios,
                                                          const domain::ParameterSet& parameters);
/// "A", "B", ...
[[nodiscard]] QString scenarioName(std::size_t index);
[[nodiscard]] RowModel<ComparisonRow>* makeComparisonModel(QObject* parent);

} // namespace werkbalie::ui
