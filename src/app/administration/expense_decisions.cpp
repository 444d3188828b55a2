// Approving, refusing and taking back: each expense for itself, and each refusal says why.
#include "app/administration/expense_desk.h"
#include "app/json_text.h"
#include "app/refusals.h"
#include "domain/base/text.h"
#include "storage/repositories/placement_repository.h"

namespace werkbalie::app {

namespace {

using domain::Expense;
using domain::ExpenseState;
using domain::refuse;
using domain::Result;
using storage::ExpenseRepository;

constexpr std::string_view kTable = "expense";

/// The stored expense with its neighbours, judged as an approval asks.
Result<void> mayApprove(Context& context, const storage::ExpenseRow& row) {
    const auto desk = expenseDeskOf(context, row.expense.placement, row.expense.day);
    if (!desk) {
        return tl::unexpected(desk.error());
    }
    return refuseBlocking(domain::checkApproval(
        contextOf(*desk, row.expense, static_cast<std::size_t>(row.receipts)), context.parameters));
}

Result<void> decide(UnitOfWork& work, const storage::ExpenseRow& row,
                    const ExpenseDecision& decision) {
    if (auto open = mayTouchExpense(work.context(), row.expense); !open) {
        return open;
    }
    if (decision.to == ExpenseState::Approved) {
        if (auto sound = mayApprove(work.context(), row); !sound) {
            return sound;
        }
    }
    Expense expense = row.expense;
    expense.state = decision.to;
    expense.reason = decision.to == ExpenseState::Refused
                         ? std::string(domain::trim(decision.reason))
                         : std::string();
    if (ExpenseRepository(work.connection()).save(expense).conflict) {
        return refuse("expense.changed_meanwhile", "version");
    }
    noteExpense(work, toText(decision.to), row.expense, expense);
    return {};
}

std::string agreementJson(const domain::ExpenseAgreement& each) {
    return JsonObject()
        .add("placement", each.placement.value)
        .add("kind", toText(each.kind))
        .add("rate", each.rate ? std::optional(each.rate->units()) : std::nullopt)
        .add("charged", each.charged)
        .text();
}

Result<void> checkAgreement(const domain::ExpenseAgreement& agreement) {
    if (agreement.rate && *agreement.rate < domain::HourlyRate{}) {
        return refuse("expense.rate_negative", "rate");
    }
    if (agreement.rate &&
        domain::rulesOf(agreement.kind).measure == domain::ExpenseMeasure::Receipt) {
        return refuse("expense.rate_of_receipt", "rate");
    }
    return {};
}

/// A processed expense that nobody took back yet.
Result<void> mayCounter(ExpenseRepository& expenses, const Expense& wrong) {
    if (wrong.state != ExpenseState::Processed) {
        return refuse("expense.not_processed", "state");
    }
    if (wrong.counters) {
        return refuse("expense.is_counter");
    }
    return expenses.isCountered(wrong.id) ? Result<void>(refuse("expense.countered_already"))
                                          : Result<void>();
}

Expense oppositeOf(const Expense& wrong, const ExpenseCounter& counter) {
    Expense opposite = wrong;
    opposite.id = {};
    opposite.version = 0;
    opposite.week = counter.week;
    opposite.quantity = -wrong.quantity;
    opposite.amount = -wrong.amount;
    opposite.description = std::string(domain::trim(counter.reason));
    opposite.state = ExpenseState::Open;
    opposite.counters = wrong.id;
    opposite.run.reset();
    opposite.frozenUntaxed = -wrong.frozenUntaxed.value_or(domain::Money{});
    return opposite;
}

} // namespace

Result<ExpenseReport> decideExpenses(Context& context, const ExpenseDecision& decision) {
    if (const auto allowed = requireRight(context, domain::Right::ApproveHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (decision.to == ExpenseState::Processed) {
        return refuse("expense.not_a_decision", "state");
    }
    if (decision.to == ExpenseState::Refused && domain::trim(decision.reason).empty()) {
        return refuse("expense.reason_missing", "reason");
    }
    UnitOfWork work(context);
    ExpenseRepository expenses(work.connection());
    ExpenseReport report;
    for (const domain::ExpenseId id : decision.expenses) {
        const auto row = expenses.find(id);
        const Result<void> decided =
            row ? decide(work, *row, decision) : Result<void>(refuse("record.missing", kTable));
        if (decided) {
            report.done.push_back(id);
        } else {
            report.refused.push_back({.expense = id,
                                      .workerName = row ? row->workerName : std::string(),
                                      .why = decided.error()});
        }
    }
    work.commit();
    return report;
}

Result<Expense> counterExpense(Context& context, const ExpenseCounter& counter) {
    if (const auto allowed = requireRight(context, domain::Right::BookLeave); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (domain::trim(counter.reason).empty()) {
        return refuse("expense.reason_missing", "reason");
    }
    UnitOfWork work(context);
    ExpenseRepository expenses(work.connection());
    const auto stored = expenses.find(counter.expense);
    if (!stored) {
        return refuse("record.missing", kTable);
    }
    if (const auto may = mayCounter(expenses, stored->expense); !may) {
        return tl::unexpected(may.error());
    }
    Expense opposite = oppositeOf(stored->expense, counter);
    if (const auto open = mayChangeExpense(context, opposite); !open) {
        return tl::unexpected(open.error());
    }
    opposite.id = domain::ExpenseId{expenses.save(opposite).id};
    opposite.version = 1;
    noteExpense(work, "counter", stored->expense, opposite);
    work.commit();
    return opposite;
}

Result<Saved<domain::ExpenseAgreement>>
saveExpenseAgreement(Context& context, const domain::ExpenseAgreement& agreement) {
    if (const auto allowed = requireRight(context, domain::Right::BookLeave); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = checkAgreement(agreement); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    if (!storage::PlacementRepository(work.connection()).find(agreement.placement)) {
        return refuse("record.missing", "placement");
    }
    ExpenseRepository expenses(work.connection());
    const auto before = expenses.agreement(agreement.placement, agreement.kind);
    if (before && agreement.version != before->version) {
        return Saved<domain::ExpenseAgreement>{.record = *before, .conflict = true};
    }
    domain::ExpenseAgreement wanted = agreement;
    wanted.id = before ? before->id : 0;
    const auto outcome = expenses.save(wanted);
    wanted.id = outcome.id;
    wanted.version = outcome.version;
    work.audit({.action = before ? "update" : "insert",
                .entity = "expense_agreement",
                .entityId = outcome.id,
                .oldValue = before ? agreementJson(*before) : std::string(),
                .newValue = agreementJson(wanted)});
    work.changed(Entity::Expense, 0);
    work.commit();
    return Saved<domain::ExpenseAgreement>{.record = std::move(wanted)};
}

} // namespace werkbalie::app
