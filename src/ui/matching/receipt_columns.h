// The words of one line of a receipt: what was asked, what was found, how it was judged.
#pragma once

#include "domain/matching/match.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

/// "Functie", "Uren": the subject of a line by its key.
[[nodiscard]] QString criterionWord(const std::string& key);
/// Only what is asked for, without the word of its kind: "40 uur", "ma di wo".
[[nodiscard]] QString subjectText(const domain::CriterionLine& line);
/// A level in words, by the kind of criterion: "mbo 4", "B1", "niveau 3".
[[nodiscard]] QString levelText(const std::string& key, const QString& level);
[[nodiscard]] QString askedText(const domain::CriterionLine& line);
[[nodiscard]] QString foundText(const domain::CriterionLine& line);
[[nodiscard]] QString word(domain::CriterionOutcome outcome);
[[nodiscard]] Meaning meaningOf(const domain::CriterionLine& line);
/// "Heftruckcertificaat ontbreekt": why a candidate was knocked out, all reasons in one line.
[[nodiscard]] QString knockOutReason(const domain::MatchScore& score);

} // namespace werkbalie::ui
