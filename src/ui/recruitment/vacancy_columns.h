// The columns of a vacancy list, for Werving and Matching.
#pragma once

#include "storage/repositories/vacancy_repository.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

using VacancyModel = RowModel<storage::VacancyRow>;
[[nodiscard]] VacancyModel* makeVacancyModel(QObject* parent);

} // namespace werkbalie::ui
