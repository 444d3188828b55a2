// The split that a run pays by is kept with the expense: later limits never change it.
#include "app/administration/expense_run.h"

#include "storage/repositories/expense_repository.h"

namespace werkbalie::app {

domain::Result<std::vector<domain::BillableExpense>> expensesToPay(Context& context,
                                                                   domain::IsoWeek week) {
    auto expenses = storage::ExpenseRepository(context.database.connection()).billable(week);
    for (domain::BillableExpense& each : expenses) {
        auto split = domain::splitExpense(each.expense, context.parameters);
        if (!split) {
            return tl::unexpected(split.error());
        }
        each.split = std::move(*split);
    }
    return expenses;
}

void keepPaidExpenses(UnitOfWork& work, domain::WeeklyRunId run,
                      const std::vector<domain::BillableExpense>& expenses) {
    storage::ExpenseRepository repository(work.connection());
    for (const domain::BillableExpense& each : expenses) {
        repository.markProcessed(run, each);
    }
    if (!expenses.empty()) {
        work.changed(Entity::Expense, 0);
    }
}

} // namespace werkbalie::app
