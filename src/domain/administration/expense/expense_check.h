// What is wrong, or strange, about an expense among the others of the same worker.
#pragma once

#include "domain/administration/expense/expense_split.h"
#include "domain/base/date_range.h"
#include "domain/base/finding.h"

namespace werkbalie::domain {

struct ExpenseContext {
    Expense expense;
    DateRange placement;             ///< days on which the worker was placed
    std::span<const Expense> others; ///< of the same worker, at any placement; itself may be there
    std::size_t receipts = 0;
    bool inTariff = false; ///< the tariff holds an amount for travel already
    bool charged = false;  ///< to the client
};

/// Blocking: expense.nothing_claimed, expense.day_outside_placement {day}, expense.day_after_week
/// {day, week}, expense.home_and_commute {day}, expense.home_working_twice {day},
/// expense.not_one_day, expense.no_limit {kind}. Warning: expense.duplicate {day},
/// expense.many_kilometres {km, limit}, expense.above_limit {taxed}, expense.home_and_ticket {day},
/// expense.charged_twice, expense.receipt_missing, expense.limit_unverified, and what splitExpense
/// is missing. A refused expense is no other.
[[nodiscard]] Findings checkExpense(const ExpenseContext& context, const ParameterSet& parameters);

/// What an approval asks: an expense at cost has its proof, and how it is taxed is decided and
/// known. Blocking as well: expense.receipt_missing, expense.treatment_missing, parameter.missing.
[[nodiscard]] Findings checkApproval(const ExpenseContext& context, const ParameterSet& parameters);

} // namespace werkbalie::domain
