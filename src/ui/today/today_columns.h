// What Vandaag says about a thing to do.
#pragma once

#include "app/today.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] QString word(app::Urgency urgency);
[[nodiscard]] Meaning meaningOf(app::Urgency urgency);
/// "Certificaat VCA-Basis verloopt", "3 weekstaten wachten op akkoord".
[[nodiscard]] QString sentenceOf(const app::TodayItem& item);
[[nodiscard]] RowModel<app::TodayItem>* makeTodayModel(domain::Date today, QObject* parent);

} // namespace werkbalie::ui
