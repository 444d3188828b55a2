// The table of what stands beside a calculation: name, explanation, amount.
#pragma once

#include "ui/acquisition/calculation.h"
#include "ui/support/row_model.h"

namespace werkbalie::ui {

class RecordTable;

[[nodiscard]] RowModel<SideRow>* makeSideModel(QObject* parent);
/// In the order of the rows; the explanation takes the room that is left.
void showSideRows(RecordTable& table, RowModel<SideRow>& model);
/// Headings and all rows of the shown columns, with tabs between them.
[[nodiscard]] QString tableText(const RecordTable& table);

} // namespace werkbalie::ui
