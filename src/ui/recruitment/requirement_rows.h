// Requirements of a vacancy as rows of an editor, in the words of the desk.
#pragma once

#include "domain/recruitment/vacancy.h"
#include "ui/support/rows_editor.h"

namespace werkbalie::ui {

[[nodiscard]] std::vector<EditorColumn> requirementColumns();
[[nodiscard]] std::vector<EditorRow> rowsOf(const std::vector<domain::Requirement>& list);
[[nodiscard]] std::vector<domain::Requirement> requirementsOf(const std::vector<EditorRow>& rows);
/// "Vereist: Engels B1", as a receipt and a summary show it.
[[nodiscard]] QString sentenceOf(const domain::Requirement& requirement);

} // namespace werkbalie::ui
