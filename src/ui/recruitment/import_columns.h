// The columns of the list of imports.
#pragma once

#include "app/recruitment/import_candidates.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] QString importMoment(domain::Instant at); ///< "di 24-11-2026 10:31"
[[nodiscard]] RowModel<app::ImportListRow>* makeImportModel(QObject* parent);

} // namespace werkbalie::ui
