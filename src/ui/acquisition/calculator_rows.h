// The small tables of the calculator: allowances, expenses, surcharges, additions to a factor.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"
#include "ui/support/rows_editor.h"

namespace werkbalie::ui {

/// Where a table of the calculator holds figures.
enum class FigureTable { Allowances, Expenses, Percentages, AddOns };
/// The first text in the place of a figure that is none; empty without one.
[[nodiscard]] QString unreadableCell(FigureTable table, const std::vector<EditorRow>& rows);
[[nodiscard]] std::vector<EditorColumn> allowanceColumns();
[[nodiscard]] std::vector<EditorRow> toRows(const std::vector<domain::AllowanceTerms>& terms);
/// Rows without a name or a readable percentage are still being typed and left out.
[[nodiscard]] std::vector<domain::AllowanceTerms> allowancesOf(const std::vector<EditorRow>& rows);

[[nodiscard]] std::vector<EditorColumn> expenseColumns();
[[nodiscard]] std::vector<EditorRow> toRows(const std::vector<domain::ExpenseTerms>& terms);
[[nodiscard]] std::vector<domain::ExpenseTerms> expensesOf(const std::vector<EditorRow>& rows);

/// A name and a percentage: own premiums, surcharges, parts of a yearly wage, stages.
[[nodiscard]] std::vector<EditorColumn> percentageColumns();
[[nodiscard]] std::vector<EditorRow> toRows(const std::vector<domain::NamedPercentage>& lines);
[[nodiscard]] std::vector<domain::NamedPercentage>
percentagesOf(const std::vector<EditorRow>& rows);

[[nodiscard]] std::vector<EditorColumn> addOnColumns();
[[nodiscard]] std::vector<EditorRow> toRows(const std::vector<domain::FactorAddOn>& addOns);
[[nodiscard]] std::vector<domain::FactorAddOn> addOnsOf(const std::vector<EditorRow>& rows);

} // namespace werkbalie::ui
