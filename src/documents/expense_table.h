// Expenses on an invoice or wage statement, below the hours.
#pragma once

#include "documents/paper_table.h"
#include "domain/administration/expense/expense_line.h"

namespace werkbalie::documents {

[[nodiscard]] QString expenseWord(domain::ExpenseKind kind); ///< "Woon-werkkilometers"

enum class ExpenseReader {
    Worker, ///< sees what is untaxed and what is wage
    Client  ///< sees whose it was, and the amount
};
struct ExpenseTable {
    const std::vector<domain::ExpenseLine>& lines;
    ExpenseReader reader = ExpenseReader::Worker;
};
/// Nothing when there are no lines.
void drawExpenses(Paper& paper, const ExpenseTable& table);

} // namespace werkbalie::documents
