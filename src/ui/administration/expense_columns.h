// Columns of the expenses of a week.
#pragma once

#include "app/administration/expenses.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] RowModel<app::ExpenseView>* makeExpenseModel(QObject* parent);

} // namespace werkbalie::ui
