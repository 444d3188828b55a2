// The lists inside a candidate as rows of an editor, and back.
#pragma once

#include "domain/people/candidate.h"
#include "ui/support/rows_editor.h"

namespace werkbalie::ui {

[[nodiscard]] std::vector<EditorColumn> educationColumns();
[[nodiscard]] std::vector<EditorColumn> experienceColumns();
[[nodiscard]] std::vector<EditorColumn> skillColumns();
[[nodiscard]] std::vector<EditorColumn> certificateColumns();
[[nodiscard]] std::vector<EditorColumn> languageColumns();

[[nodiscard]] std::vector<EditorRow> rowsOf(const std::vector<domain::Education>& list);
[[nodiscard]] std::vector<EditorRow> rowsOf(const std::vector<domain::WorkExperience>& list);
[[nodiscard]] std::vector<EditorRow> rowsOf(const std::vector<domain::Skill>& list);
[[nodiscard]] std::vector<EditorRow> rowsOf(const std::vector<domain::Certificate>& list);
[[nodiscard]] std::vector<EditorRow> rowsOf(const std::vector<domain::LanguageSkill>& list);

/// Rows without a name are left out.
[[nodiscard]] std::vector<domain::Education> educationsOf(const std::vector<EditorRow>& rows);
[[nodiscard]] std::vector<domain::WorkExperience> experienceOf(const std::vector<EditorRow>& rows);
[[nodiscard]] std::vector<domain::Skill> skillsOf(const std::vector<EditorRow>& rows);
[[nodiscard]] std::vector<domain::Certificate> certificatesOf(const std::vector<EditorRow>& rows);
[[nodiscard]] std::vector<domain::LanguageSkill> languagesOf(const std::vector<EditorRow>& rows);

} // namespace werkbalie::ui
