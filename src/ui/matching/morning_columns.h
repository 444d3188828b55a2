// The columns of the morning list and of the vacancies that stay open.
#pragma once

#include "app/matching/morning_list.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] RowModel<app::MorningSuggestion>* makeMorningModel(QObject* parent);
[[nodiscard]] RowModel<app::UnfilledVacancy>* makeUnfilledModel(QObject* parent);
/// "Gesprek · Hotel Van Leeuwen": where else something runs for this person; empty for nobody else.
[[nodiscard]] QString runningText(const app::MorningSuggestion& row);
/// "3e van deze vacature: wie hoger staat, past elders beter"; empty for the first.
[[nodiscard]] QString placeText(const app::MorningSuggestion& row);

} // namespace werkbalie::ui
