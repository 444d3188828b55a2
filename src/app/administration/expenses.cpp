// Every change is judged with the worker's other expenses, inside the transaction that writes it.
#include "app/administration/expenses.h"

#include "app/administration/expense_desk.h"
#include "app/refusals.h"
#include "domain/base/text.h"
#include "storage/repositories/receipt_repository.h"

namespace werkbalie::app {

namespace {

using domain::Expense;
using domain::ExpenseState;
using domain::refuse;
using domain::Result;
using storage::ExpenseRepository;

constexpr std::string_view kTable = "expense";

/// As it is kept: texts trimmed, the agreed rate filled in, no figure that its measure does not
/// use.
Result<Expense> completed(const ExpenseDesk& desk, const Expense& typed) {
    Expense expense = typed;
    expense.placement = desk.placement;
    expense.description = std::string(domain::trim(typed.description));
    expense.state = ExpenseState::Open;
    expense.reason.clear();
    if (domain::rulesOf(expense.kind).measure == domain::ExpenseMeasure::Receipt) {
        expense.quantity = 0;
        expense.rate = {};
        return expense;
    }
    if (expense.rate == domain::HourlyRate{}) {
        const auto agreed = agreedRate(desk, expense.kind, expense.day);
        if (!agreed) {
            return refuse("expense.no_rate", "rate", {{"kind", std::string(toText(expense.kind))}});
        }
        expense.rate = *agreed;
    }
    expense.amount = domain::measuredAmount(expense.rate, expense.quantity);
    return expense;
}

/// From the week where it stands, and to the week where it shall stand.
Result<void> mayMove(Context& context, const std::optional<storage::ExpenseRow>& stored,
                     const Expense& typed) {
    if (!stored) {
        return mayChangeExpense(context, typed);
    }
    if (auto open = mayTouchExpense(context, stored->expense); !open) {
        return open;
    }
    Expense there = stored->expense;
    there.week = typed.week;
    return mayChangeExpense(context, there);
}

ExpenseView viewOf(Context& context, storage::ExpenseRow row) {
    ExpenseView view{.row = std::move(row)};
    const auto split = domain::splitExpense(view.row.expense, context.parameters);
    if (split) {
        view.split = *split;
    }
    return view;
}

} // namespace

Result<ExpenseList> listExpenses(Context& context, const storage::ExpenseQuery& query) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    ExpenseList list;
    for (auto& row : ExpenseRepository(context.database.connection()).rows(query)) {
        list.rows.push_back(viewOf(context, std::move(row)));
    }
    list.totals = totalsOf(list.rows);
    return list;
}

Result<ExpenseView> loadExpense(Context& context, domain::ExpenseId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto row = ExpenseRepository(context.database.connection()).find(id);
    if (!row) {
        return refuse("record.missing", kTable);
    }
    return viewOf(context, std::move(*row));
}

ExpenseTotals totalsOf(const std::vector<ExpenseView>& rows) {
    ExpenseTotals totals;
    for (const ExpenseView& view : rows) {
        const Expense& expense = view.row.expense;
        if (expense.state == ExpenseState::Refused) {
            continue;
        }
        const domain::Money claimed = domain::claimedAmount(expense);
        totals.total += claimed;
        totals.charged += view.row.charged ? claimed : domain::Money{};
        totals.unknown += view.split ? 0 : 1;
        if (view.split) {
            totals.untaxed += view.split->untaxed;
            totals.taxed += view.split->taxed;
        }
    }
    return totals;
}

Result<Saved<Expense>> saveExpense(Context& context, const Expense& typed) {
    if (const auto allowed = requireRight(context, domain::Right::BookLeave); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    ExpenseRepository expenses(work.connection());
    const auto stored = typed.id.isValid() ? expenses.find(typed.id) : std::nullopt;
    if (typed.id.isValid() && !stored) {
        return refuse("record.missing", kTable);
    }
    if (typed.counters || (stored && stored->expense.counters)) {
        return refuse("expense.is_counter");
    }
    if (const auto open = mayMove(context, stored, typed); !open) {
        return tl::unexpected(open.error());
    }
    // Whose it is does not change: what was noted for another is removed and noted anew.
    const auto placement = stored ? stored->expense.placement : typed.placement;
    const auto desk = expenseDeskOf(context, placement, typed.day);
    if (!desk) {
        return tl::unexpected(desk.error());
    }
    auto wanted = completed(*desk, typed);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    const auto receipts = stored ? static_cast<std::size_t>(stored->receipts) : 0U;
    auto findings = judgeExpense(*desk, *wanted, receipts);
    if (const auto sound = refuseBlocking(findings); !sound) {
        return tl::unexpected(sound.error());
    }
    const auto outcome = expenses.save(*wanted);
    if (outcome.conflict) {
        return Saved<Expense>{.record = stored->expense, .conflict = true};
    }
    wanted->id = domain::ExpenseId{outcome.id};
    wanted->version = outcome.version;
    noteExpense(work, stored ? "update" : "insert",
                stored ? std::optional(stored->expense) : std::nullopt, *wanted);
    work.commit();
    return Saved<Expense>{.record = std::move(*wanted), .findings = std::move(findings)};
}

Result<RemovedExpense> removeExpense(Context& context, const Expense& expense) {
    if (const auto allowed = requireRight(context, domain::Right::BookLeave); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    ExpenseRepository expenses(work.connection());
    const auto stored = expenses.find(expense.id);
    if (!stored) {
        return refuse("record.missing", kTable);
    }
    if (const auto open = mayTouchExpense(context, stored->expense); !open) {
        return tl::unexpected(open.error());
    }
    RemovedExpense removed{.expense = stored->expense};
    storage::ReceiptRepository receipts(work.connection());
    for (const domain::Receipt& receipt : receipts.of(expense.id)) {
        removed.receipts.push_back({.bytes = receipts.content(receipt.id),
                                    .fileName = receipt.fileName,
                                    .mime = receipt.mime});
    }
    removed.conflict = !expenses.remove(expense.id, expense.version);
    if (!removed.conflict) {
        noteExpense(work, "delete", stored->expense, {});
        work.commit();
    }
    return removed;
}

} // namespace werkbalie::app
