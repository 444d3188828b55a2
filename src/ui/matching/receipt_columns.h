// The receipt of a match in Dutch: what was asked, what was found, how many points.
#pragma once

#include "domain/matching/match.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] QString askedText(const domain::CriterionLine& line);
[[nodiscard]] QString foundText(const domain::CriterionLine& line);
[[nodiscard]] QString word(domain::CriterionOutcome outcome);
[[nodiscard]] Meaning meaningOf(const domain::CriterionLine& line);
/// "Heftruckcertificaat ontbreekt": why a candidate was knocked out, all reasons in one line.
[[nodiscard]] QString knockOutReason(const domain::MatchScore& score);
[[nodiscard]] RowModel<domain::CriterionLine>* makeReceiptModel(QObject* parent);

} // namespace werkbalie::ui
