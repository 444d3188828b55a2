// Dated values in the words of the screen.
#pragma once

#include "app/parameters/own_parameters.h"
#include "domain/parameters/parameter_catalog.h"
#include "ui/support/look.h"

#include <QString>

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::ParameterSubject subject);
[[nodiscard]] QString word(domain::Confidence confidence);
[[nodiscard]] QString word(domain::ParameterWarningKind kind);
/// Where a value comes from and how sure it is: "Eigen waarde", "Via anderen".
[[nodiscard]] QString standingOf(const app::ParameterRow& row);
[[nodiscard]] Meaning meaningOf(const app::ParameterRow& row);
[[nodiscard]] Meaning meaningOf(domain::ParameterWarningKind kind);
/// "Loopt af op 31-12-2026; daarna is er geen waarde".
[[nodiscard]] QString sentenceOf(const domain::ParameterWarning& warning);

/// In the language of the window.
[[nodiscard]] QString parameterName(const std::string& key);
[[nodiscard]] QString parameterUnit(const std::string& unit);
/// With the unit's sign; a text as it is.
[[nodiscard]] QString parameterValue(const domain::Parameter& parameter);
[[nodiscard]] QString parameterValue(const storage::OwnParameter& own);
/// "1-1-2026 t/m 31-12-2026", "vanaf 1-1-2026"; a start that is not known is left out.
[[nodiscard]] QString periodText(const domain::DateRange& period);
[[nodiscard]] QString lastDayText(const domain::DateRange& period);  ///< empty without an end
[[nodiscard]] QString firstDayText(const domain::DateRange& period); ///< empty when not known

} // namespace werkbalie::ui
