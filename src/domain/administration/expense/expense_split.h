// What of an expense is free of tax, and what is wage.
#pragma once

#include "domain/administration/expense/expense.h"
#include "domain/parameters/parameter_set.h"

namespace werkbalie::domain {

/// total = untaxed + taxed, always.
struct ExpenseSplit {
    Money total;
    Money untaxed;
    Money taxed;
    std::optional<HourlyRate> limit = {}; ///< euro a unit, of the day
    std::string source = {};              ///< of the limit; empty: the office's own decision
    bool verified = true;                 ///< read at, or quoted from, who sets the limit
    bool operator==(const ExpenseSplit&) const = default;
};

/// By the limit of its day (Wet op de loonbelasting 1964, targeted exemptions), by what it takes
/// back, or by the office's choice. Refusals: expense.treatment_missing, expense.no_limit {kind},
/// parameter.missing {key, date}: nothing is guessed.
[[nodiscard]] Result<ExpenseSplit> splitExpense(const Expense& expense,
                                                const ParameterSet& parameters);

} // namespace werkbalie::domain
