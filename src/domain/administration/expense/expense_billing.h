// Approved expenses on wage statements and, where agreed, on invoices.
#pragma once

#include "domain/administration/billing.h"
#include "domain/administration/expense/expense_split.h"

namespace werkbalie::domain {

/// One approved expense with the terms of its placement.
struct BillableExpense {
    Expense expense;
    CandidateId candidate;
    ClientId client;
    std::string workerName;
    ExpenseSplit split;
    bool charged = false; ///< on the client's invoice, without margin
    bool vatShifted = false;
};

/// The taxed part joins the gross wage, the untaxed part stands beside it. A worker without hours
/// gets a statement of their own.
void addExpenses(std::vector<WageStatement>& statements, std::span<const BillableExpense> expenses);
/// What is charged, at cost; the VAT is that of the service it belongs to, over the new net sum.
void addExpenses(std::vector<Invoice>& invoices, std::span<const BillableExpense> expenses,
                 Percentage vat);

} // namespace werkbalie::domain
