// What a report on shares says, in sentences; and what it does not say.
#pragma once

#include "app/results/fairness_report.h"

#include <QStringList>

namespace werkbalie::ui {

[[nodiscard]] QString choiceText(app::FairnessChoice choice);
/// "jonger dan 25".
[[nodiscard]] QString ageGroupText(std::string_view group);
[[nodiscard]] QString shortAgeGroup(std::string_view group); ///< under a bar: "25–34"
[[nodiscard]] QString outcomeText(domain::ShareOutcome outcome);
/// "42,5%"; empty for a group that is too small.
[[nodiscard]] QString percentText(int inTenths);
/// One sentence a choice: which group lies under four fifths of which, or that none does.
[[nodiscard]] QStringList fairnessSentences(const app::FairnessReport& report);
/// "Recent gedaan": a weight of the method as the receipt calls it.
[[nodiscard]] QString weightText(const app::UsedWeight& used);
[[nodiscard]] QString fairnessExplanation();

} // namespace werkbalie::ui
