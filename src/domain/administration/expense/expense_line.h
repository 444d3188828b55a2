// An expense as it stands on a wage statement or an invoice.
#pragma once

#include "domain/administration/expense/expense.h"

namespace werkbalie::domain {

struct ExpenseLine {
    ExpenseId expense;
    PlacementId placement;
    IsoWeek week;
    Date day{};
    std::string workerName;
    ExpenseKind kind = ExpenseKind::Commute;
    std::string description = {};
    std::int64_t quantity = 0; ///< hundredths; 0 when it has no measure
    Money untaxed;
    Money taxed;
    [[nodiscard]] Money total() const { return untaxed + taxed; }
    bool operator==(const ExpenseLine&) const = default;
};

} // namespace werkbalie::domain
