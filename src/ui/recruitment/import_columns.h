// The columns of the list of imports.
#pragma once

#include "app/recruitment/import_candidates.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] RowModel<app::ImportListRow>* makeImportModel(QObject* parent);

} // namespace werkbalie::ui
