// What a weekly run pays of expenses, in the transaction of the run.
#pragma once

#include "app/unit_of_work.h"
#include "domain/administration/expense/expense_billing.h"

namespace werkbalie::app {

/// Approved and unpaid up to and including the week, split by the limits of their days. Refusals:
/// those of domain::splitExpense, when a limit was taken away after the approval.
[[nodiscard]] domain::Result<std::vector<domain::BillableExpense>>
expensesToPay(Context& context, domain::IsoWeek week);
/// Freezes each split and sets it to processed.
void keepPaidExpenses(UnitOfWork& work, domain::WeeklyRunId run,
                      const std::vector<domain::BillableExpense>& expenses);

} // namespace werkbalie::app
