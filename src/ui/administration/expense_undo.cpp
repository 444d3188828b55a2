// The status bar outlives the window in which something was done: so does its undo.
#include "ui/administration/expense_undo.h"

#include "app/administration/receipts.h"
#include "ui/administration/expense_presenter.h"

namespace werkbalie::ui::expense_undo {

namespace {

using domain::Expense;
using domain::Result;

/// `work` gives a refusal, or whether somebody else changed it meanwhile.
template <class Work> void take(Services& services, Work work) {
    services.tasks.write(
        &services.notifier, work,
        [&services](const Result<bool>& conflict) {
            if (!conflict) {
                services.notifier.refused(conflict.error());
            } else if (*conflict) {
                services.notifier.warn(ExpensePresenter::tr(
                    "Iemand anders heeft deze declaratie intussen gewijzigd: dat blijft zo."));
            } else {
                services.notifier.done(
                    ExpensePresenter::tr("De declaratie is weer zoals zij was."));
            }
        },
        ExpensePresenter::tr("Ongedaan maken"));
}

Result<bool> putBack(app::Context& context, const Expense& expense,
                     const std::vector<app::ScanFile>& receipts) {
    const auto saved = app::saveExpense(context, expense);
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    for (const app::ScanFile& file : receipts) {
        if (const auto kept = app::attachReceipt(context, saved->record.id, file); !kept) {
            return tl::unexpected(kept.error());
        }
    }
    return saved->conflict;
}

Result<bool> stateBack(app::Context& context, const Expense& before) {
    const auto report = app::decideExpenses(
        context, {.expenses = {before.id}, .to = before.state, .reason = before.reason});
    if (!report) {
        return tl::unexpected(report.error());
    }
    if (!report->refused.empty()) {
        return tl::unexpected(report->refused.front().why);
    }
    return false;
}

} // namespace

void save(Services& services, const Expense& kept, const std::optional<Expense>& before) {
    take(services, [kept, before](app::Context& context) -> Result<bool> {
        if (!before) {
            const auto removed = app::removeExpense(context, kept);
            return removed ? Result<bool>(removed->conflict)
                           : Result<bool>(tl::unexpected(removed.error()));
        }
        Expense back = *before;
        back.version = kept.version;
        const auto conflict = putBack(context, back, {});
        if (!conflict || *conflict || before->state == domain::ExpenseState::Open) {
            return conflict;
        }
        return stateBack(context, *before); // a change opened what was approved
    });
}

void remove(Services& services, const app::RemovedExpense& gone) {
    take(services, [gone](app::Context& context) -> Result<bool> {
        Expense expense = gone.expense;
        if (expense.counters) {
            const auto again = app::counterExpense(
                context, {*expense.counters, expense.week, expense.description});
            return again ? Result<bool>(false) : Result<bool>(tl::unexpected(again.error()));
        }
        expense.id = {};
        expense.version = 0;
        return putBack(context, expense, gone.receipts);
    });
}

void decide(Services& services, const std::vector<Expense>& before) {
    take(services, [before](app::Context& context) -> Result<bool> {
        for (const Expense& each : before) {
            if (const auto back = stateBack(context, each); !back) {
                return back;
            }
        }
        return false;
    });
}

void attach(Services& services, const std::vector<domain::ReceiptId>& receipts) {
    take(services, [receipts](app::Context& context) -> Result<bool> {
        for (const domain::ReceiptId id : receipts) {
            if (const auto gone = app::removeReceipt(context, id); !gone) {
                return tl::unexpected(gone.error());
            }
        }
        return false;
    });
}

void agreement(Services& services, const domain::ExpenseAgreement& before) {
    take(services, [before](app::Context& context) -> Result<bool> {
        const auto saved = app::saveExpenseAgreement(context, before);
        return saved ? Result<bool>(saved->conflict) : Result<bool>(tl::unexpected(saved.error()));
    });
}

void receipt(Services& services, domain::ExpenseId expense, const app::ScanFile& gone) {
    take(services, [expense, gone](app::Context& context) -> Result<bool> {
        const auto kept = app::attachReceipt(context, expense, gone);
        return kept ? Result<bool>(false) : Result<bool>(tl::unexpected(kept.error()));
    });
}

} // namespace werkbalie::ui::expense_undo
