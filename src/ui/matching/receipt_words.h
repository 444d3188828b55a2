// Words for the lines of a receipt that do not stand in a requirement: shifts, work permission,
// placements, refusals, recency, sector; and where in the dossier something was found.
#pragma once

#include "domain/matching/match.h"

#include <QString>

namespace werkbalie::ui {

/// "dag, avond" for the shifts asked; empty for other criteria.
[[nodiscard]] QString termsAsked(const domain::CriterionLine& line);
/// What was found on these criteria; empty for other ones.
[[nodiscard]] QString termsFound(const domain::CriterionLine& line);
/// What would take away a knock-out on them; empty for other ones.
[[nodiscard]] QString termsMend(const domain::CriterionLine& line);
/// How near the function is: "verwant: orderpicker"; empty without closeness.
[[nodiscard]] QString closenessText(const domain::CriterionLine& line);
/// Intake scores and evaluations: they would count, and are recorded nowhere yet.
[[nodiscard]] bool isRecordedNowhere(const domain::CriterionLine& line);
/// "Werkervaring, regel 1 en 3": the field of the dossier that gave the points.
[[nodiscard]] QString whereText(const domain::CriterionLine& line);

} // namespace werkbalie::ui
