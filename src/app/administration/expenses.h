// Expenses of flex workers: noted for a week, judged, approved, and paid by the weekly run.
#pragma once

#include "app/administration/kept_file.h"
#include "app/context.h"
#include "domain/administration/expense/expense_check.h"
#include "storage/repositories/expense_repository.h"

#include <optional>
#include <vector>

namespace werkbalie::app {

/// With what of it is untaxed, as far as that is known.
struct ExpenseView {
    storage::ExpenseRow row;
    std::optional<domain::ExpenseSplit> split = {};
    domain::Findings findings = {};
};
struct ExpenseTotals {
    domain::Money total;
    domain::Money untaxed;
    domain::Money taxed;
    domain::Money charged;    ///< to clients
    std::int64_t unknown = 0; ///< expenses whose split is not known: in total alone
};
struct ExpenseList {
    std::vector<ExpenseView> rows; ///< by worker, then by day
    ExpenseTotals totals;          ///< without what was refused
};
/// Right ViewHours.
[[nodiscard]] domain::Result<ExpenseList> listExpenses(Context& context,
                                                       const storage::ExpenseQuery& query);
/// Right ViewHours. Refusal record.missing.
[[nodiscard]] domain::Result<ExpenseView> loadExpense(Context& context, domain::ExpenseId id);
[[nodiscard]] ExpenseTotals totalsOf(const std::vector<ExpenseView>& rows);

/// What a form needs to judge an expense while it is typed.
struct ExpenseDesk {
    domain::PlacementId placement;
    domain::DateRange period;
    std::string workerName;
    std::string clientName;
    std::vector<domain::Expense> others; ///< of the worker
    std::vector<domain::ExpenseAgreement> agreements;
    std::vector<domain::ExpenseAgreement> clientRates; ///< by the client's terms, of the day
    bool travelInTariff = false;
    domain::ParameterSet parameters; ///< with the agency's own
};
/// Right ViewHours. Refusal record.missing.
[[nodiscard]] domain::Result<ExpenseDesk>
loadExpenseDesk(Context& context, domain::PlacementId placement, domain::Date day);
/// The rate of a unit: of the placement, else of the client's terms, else the untaxed limit of the
/// day. Empty when none of them says it.
[[nodiscard]] std::optional<domain::HourlyRate>
agreedRate(const ExpenseDesk& desk, domain::ExpenseKind kind, domain::Date day);
/// Of checkExpense, as the desk knows it.
[[nodiscard]] domain::Findings judgeExpense(const ExpenseDesk& desk, const domain::Expense& expense,
                                            std::size_t receipts);

/// Right BookLeave. An expense of kilometres or days without a rate gets the agreed one. What was
/// approved or refused becomes open again when it changes. Refusals: record.missing,
/// hours.week_locked {week, by}, expense.week_processed {week}, expense.processed, expense.no_rate
/// {kind}, expense.is_counter, and what blocks in checkExpense.
[[nodiscard]] domain::Result<Saved<domain::Expense>> saveExpense(Context& context,
                                                                 const domain::Expense& expense);
/// What went, so that it can be noted again.
struct RemovedExpense {
    domain::Expense expense;
    std::vector<ScanFile> receipts = {};
    bool conflict = false; ///< somebody changed it meanwhile: it is still there
};
/// With its receipts. Refusals as above.
[[nodiscard]] domain::Result<RemovedExpense> removeExpense(Context& context,
                                                           const domain::Expense& expense);

struct ExpenseDecision {
    std::vector<domain::ExpenseId> expenses;
    domain::ExpenseState to = domain::ExpenseState::Approved; ///< or Refused, or Open again
    std::string reason = {};                                  ///< asked for a refusal
};
struct ExpenseRefused {
    domain::ExpenseId expense;
    std::string workerName;
    domain::Refusal why;
};
struct ExpenseReport {
    std::vector<domain::ExpenseId> done = {};
    std::vector<ExpenseRefused> refused = {};
};
/// Right ApproveHours. Each for itself; refusals of one: hours.week_locked, expense.processed, what
/// blocks in checkApproval. Of all: expense.reason_missing, expense.not_a_decision.
[[nodiscard]] domain::Result<ExpenseReport> decideExpenses(Context& context,
                                                           const ExpenseDecision& decision);

struct ExpenseCounter {
    domain::ExpenseId expense;
    domain::IsoWeek week; ///< of the opposite
    std::string reason;
};
/// Takes a processed expense back by its opposite, which a run books once it is approved. Right
/// BookLeave. Refusals: expense.not_processed, expense.countered_already, expense.reason_missing,
/// expense.is_counter, hours.week_locked, expense.week_processed.
[[nodiscard]] domain::Result<domain::Expense> counterExpense(Context& context,
                                                             const ExpenseCounter& counter);

/// Right BookLeave. Refusals: record.missing, expense.rate_negative, expense.rate_of_receipt.
[[nodiscard]] domain::Result<Saved<domain::ExpenseAgreement>>
saveExpenseAgreement(Context& context, const domain::ExpenseAgreement& agreement);

} // namespace werkbalie::app
