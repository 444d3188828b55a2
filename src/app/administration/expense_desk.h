// What surrounds an expense: its placement, the worker's other expenses, and the agreements.
#pragma once

#include "app/administration/expenses.h"
#include "app/unit_of_work.h"
#include "domain/administration/placement.h"

namespace werkbalie::app {

/// Inside a use case that checked the rights. Refusal record.missing.
[[nodiscard]] domain::Result<ExpenseDesk>
expenseDeskOf(Context& context, domain::PlacementId placement, domain::Date day);
/// What was paid stays: expense.processed {week}; and hours.week_locked, record.missing. What a
/// week left open behind it may still be decided, moved or removed.
[[nodiscard]] domain::Result<void> mayTouchExpense(Context& context,
                                                   const domain::Expense& expense);
/// The same, and expense.week_processed {week}: nothing is written in a week that was paid.
[[nodiscard]] domain::Result<void> mayChangeExpense(Context& context,
                                                    const domain::Expense& expense);
/// Its row in the audit trail, and the news; before or after is there.
void noteExpense(UnitOfWork& work, std::string_view action,
                 const std::optional<domain::Expense>& before,
                 const std::optional<domain::Expense>& after);
[[nodiscard]] domain::ExpenseContext
contextOf(const ExpenseDesk& desk, const domain::Expense& expense, std::size_t receipts);

} // namespace werkbalie::app
