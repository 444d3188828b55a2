// Columns of what a new set changes, and of the sets that were read.
#pragma once

#include "app/parameters/parameter_layers.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

[[nodiscard]] RowModel<domain::ParameterChange>* makeChangeModel(QObject* parent);
[[nodiscard]] RowModel<storage::ParameterLayerRow>* makeLayerModel(QObject* parent);

} // namespace werkbalie::ui
