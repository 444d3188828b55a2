// Takes back what was done to expenses; outlives the view in which it was done.
#pragma once

#include "app/administration/expenses.h"
#include "domain/administration/expense/receipt.h"
#include "ui/shell/services.h"

#include <optional>
#include <vector>

namespace werkbalie::ui::expense_undo {

/// Without `before` the expense was new: it goes.
void save(Services& services, const domain::Expense& kept,
          const std::optional<domain::Expense>& before);
void remove(Services& services, const app::RemovedExpense& gone);
/// Back to the state in which each was.
void decide(Services& services, const std::vector<domain::Expense>& before);
void attach(Services& services, const std::vector<domain::ReceiptId>& receipts);
/// `before` carries the version that was saved last.
void agreement(Services& services, const domain::ExpenseAgreement& before);
void receipt(Services& services, domain::ExpenseId expense, const app::ScanFile& gone);

} // namespace werkbalie::ui::expense_undo
