// Items of terms, steps and increases as rows of an editor.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/acquisition/terms/pay_scale.h"
#include "ui/support/rows_editor.h"

namespace werkbalie::ui {

[[nodiscard]] std::vector<EditorColumn> termsItemColumns();
[[nodiscard]] std::vector<EditorRow> rowsOf(const std::vector<domain::TermsItem>& items);
/// What cannot be read is a blocking finding terms.value_not_understood {value}.
[[nodiscard]] std::vector<domain::TermsItem> termsItemsOf(const std::vector<EditorRow>& rows,
                                                          domain::Findings& findings);

[[nodiscard]] std::vector<EditorColumn> stepColumns();
[[nodiscard]] std::vector<EditorRow> rowsOf(const std::vector<domain::PayStep>& steps);
[[nodiscard]] std::vector<domain::PayStep> stepsOf(const std::vector<EditorRow>& rows,
                                                   domain::Findings& findings);

[[nodiscard]] std::vector<EditorColumn> increaseColumns();
[[nodiscard]] std::vector<EditorRow> rowsOf(const std::vector<domain::WageIncrease>& increases);
[[nodiscard]] std::vector<domain::WageIncrease> increasesOf(const std::vector<EditorRow>& rows,
                                                            domain::Findings& findings);

} // namespace werkbalie::ui
