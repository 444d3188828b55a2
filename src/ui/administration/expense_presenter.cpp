// Loads and changes; the news of a change reloads the list.
#include "ui/administration/expense_presenter.h"

#include "app/administration/placements.h"
#include "exchange/text_file.h"
#include "ui/administration/expense_undo.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

#include <QFileInfo>
#include <algorithm>

namespace werkbalie::ui {

using domain::Expense;
using domain::ExpenseState;
using domain::Result;

namespace {

/// What became of an expense with its receipts.
struct Kept {
    Result<app::Saved<Expense>> saved;
    std::vector<domain::Refusal> refused = {};
    std::vector<domain::ReceiptId> receipts = {}; ///< new ones
    bool usedElsewhere = false;
};

void attachAll(app::Context& context, domain::ExpenseId expense, const QStringList& files,
               Kept& kept) {
    for (const QString& file : files) {
        const auto attached = readReceipt(file).and_then(
            [&](const app::ScanFile& scan) { return app::attachReceipt(context, expense, scan); });
        if (!attached) {
            kept.refused.push_back(attached.error());
        } else {
            kept.usedElsewhere = kept.usedElsewhere || attached->usedElsewhere;
            if (!attached->alreadyThere) {
                kept.receipts.push_back(attached->receipt.id);
            }
        }
    }
}

} // namespace

Result<app::ScanFile> readReceipt(const QString& file) {
    return exchange::readWholeFile(std::filesystem::path(file.toStdU16String()), app::kMaxScanBytes)
        .map([&](std::string bytes) {
            return app::ScanFile{
                .bytes = std::move(bytes), .fileName = str(QFileInfo(file).fileName()), .mime = {}};
        });
}

ExpensePresenter::ExpensePresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services),
      m_week(domain::IsoWeek::of(services.clock.today()).plusWeeks(-1)) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Expense)) {
            load(m_week);
        }
    });
}

void ExpensePresenter::load(domain::IsoWeek week) {
    m_week = week;
    const auto request = m_lists.next();
    m_services.tasks.read(
        this, [week](app::Context& context) { return app::listExpenses(context, {.week = week}); },
        [this, request](Result<app::ExpenseList> list) {
            if (!m_lists.isCurrent(request)) {
                return;
            }
            if (!list) {
                m_services.notifier.refused(list.error());
                return;
            }
            m_list = std::move(*list);
            Q_EMIT loaded();
        },
        tr("Declaraties laden"));
}

const app::ExpenseView* ExpensePresenter::find(domain::ExpenseId id) const {
    const auto found = std::ranges::find_if(
        m_list.rows, [id](const app::ExpenseView& view) { return view.row.expense.id == id; });
    return found == m_list.rows.end() ? nullptr : &*found;
}

void ExpensePresenter::loadReceipts(domain::ExpenseId expense) {
    const auto request = m_receipts.next();
    m_services.tasks.read(
        this, [expense](app::Context& context) { return app::listReceipts(context, expense); },
        [this, request](const Result<std::vector<domain::Receipt>>& receipts) {
            if (m_receipts.isCurrent(request) && receipts) {
                Q_EMIT receiptsLoaded(*receipts);
            }
        });
}

void ExpensePresenter::loadPlacements() {
    m_services.tasks.read(
        this,
        [days = m_week.days()](app::Context& context) {
            return app::searchPlacements(context, {.activeIn = days});
        },
        [this](const Result<std::vector<storage::PlacementRow>>& rows) {
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            Q_EMIT placementsLoaded(*rows);
        },
        tr("Plaatsingen laden"));
}

void ExpensePresenter::save(const Expense& expense, const QStringList& files) {
    const auto* known = find(expense.id);
    const auto before = known != nullptr ? std::optional(known->row.expense) : std::nullopt;
    m_services.tasks.write(
        this,
        [expense, files](app::Context& context) {
            Kept kept{.saved = app::saveExpense(context, expense)};
            if (kept.saved && !kept.saved->conflict) {
                attachAll(context, kept.saved->record.id, files, kept);
            }
            return kept;
        },
        [this, before](const Kept& kept) {
            if (!kept.saved || kept.saved->conflict) {
                Q_EMIT saveRefused(kept.saved ? domain::Refusal{"expense.changed_meanwhile", {}, {}}
                                              : kept.saved.error());
                load(m_week);
                return;
            }
            const Expense record = kept.saved->record;
            const bool here = record.week == m_week;
            m_services.notifier.done(
                here ? tr("Declaratie opgeslagen.")
                     : tr("Declaratie opgeslagen in week %1.").arg(record.week.week()),
                [&services = m_services, record, before] {
                    expense_undo::save(services, record, before);
                });
            if (!kept.refused.empty()) {
                m_services.notifier.refused(kept.refused.front());
            } else if (kept.usedElsewhere) {
                m_services.notifier.warn(
                    tr("Opgeslagen. Deze bon hoort al bij een andere declaratie: controleer of er "
                       "niet twee keer wordt gedeclareerd."));
            }
            Q_EMIT saved(record.id.value);
            if (!here) {
                Q_EMIT savedElsewhere(record.id.value, record.week);
            }
        },
        tr("Declaratie opslaan"));
}

void ExpensePresenter::remove(const Expense& expense) {
    m_services.tasks.write(
        this, [expense](app::Context& context) { return app::removeExpense(context, expense); },
        [this](const Result<app::RemovedExpense>& removed) {
            if (!removed) {
                m_services.notifier.refused(removed.error());
            } else if (removed->conflict) {
                m_services.notifier.warn(
                    tr("Iemand anders heeft deze declaratie intussen gewijzigd; zij is niet "
                       "verwijderd."));
            } else {
                m_services.notifier.done(tr("Declaratie verwijderd."),
                                         [&services = m_services, gone = *removed] {
                                             expense_undo::remove(services, gone);
                                         });
            }
        },
        tr("Declaratie verwijderen"));
}

void ExpensePresenter::decide(const std::vector<domain::ExpenseId>& expenses, ExpenseState to,
                              const QString& reason) {
    std::vector<Expense> before;
    for (const domain::ExpenseId id : expenses) {
        if (const auto* view = find(id)) {
            before.push_back(view->row.expense);
        }
    }
    m_services.tasks.write(
        this,
        [decision = app::ExpenseDecision{.expenses = expenses, .to = to, .reason = str(reason)}](
            app::Context& context) { return app::decideExpenses(context, decision); },
        [this, before, to](const Result<app::ExpenseReport>& report) {
            if (!report) {
                m_services.notifier.refused(report.error());
                return;
            }
            tellDecided(*report, before, to);
        },
        tr("Declaraties beoordelen"));
}

void ExpensePresenter::tellDecided(const app::ExpenseReport& report,
                                   const std::vector<Expense>& before, ExpenseState to) {
    const auto count = static_cast<int>(report.done.size());
    std::vector<Expense> changed;
    std::ranges::copy_if(before, std::back_inserter(changed), [&](const Expense& each) {
        return std::ranges::find(report.done, each.id) != report.done.end();
    });
    if (count > 0) {
        const QString text =
            to == ExpenseState::Approved  ? tr("%n declaratie(s) goedgekeurd.", nullptr, count)
            : to == ExpenseState::Refused ? tr("%n declaratie(s) afgewezen.", nullptr, count)
                                          : tr("%n declaratie(s) weer open.", nullptr, count);
        m_services.notifier.done(
            text, [&services = m_services, changed] { expense_undo::decide(services, changed); });
    }
    if (!report.refused.empty()) {
        const auto& first = report.refused.front();
        m_services.notifier.warn(
            QStringLiteral("%1: %2").arg(qs(first.workerName), language::sentenceOf(first.why)));
    }
}

void ExpensePresenter::counter(const app::ExpenseCounter& wanted) {
    m_services.tasks.write(
        this, [wanted](app::Context& context) { return app::counterExpense(context, wanted); },
        [this](const Result<Expense>& counter) {
            if (!counter) {
                m_services.notifier.refused(counter.error());
                return;
            }
            m_services.notifier.done(
                tr("Tegenregel gemaakt in week %1; keur haar goed, dan boekt de weekrun haar.")
                    .arg(qs(counter->week.toString())),
                [&services = m_services, made = *counter] {
                    expense_undo::save(services, made, std::nullopt);
                });
        },
        tr("Declaratie terugboeken"));
}

void ExpensePresenter::attach(domain::ExpenseId expense, const QStringList& files) {
    m_services.tasks.write(
        this,
        [expense, files](app::Context& context) {
            Kept kept{.saved = app::Saved<Expense>{}};
            attachAll(context, expense, files, kept);
            return kept;
        },
        [this, expense](const Kept& kept) {
            m_services.notifier.done(
                tr("%n bon(nen) toegevoegd.", nullptr, static_cast<int>(kept.receipts.size())),
                [&services = m_services, made = kept.receipts] {
                    expense_undo::attach(services, made);
                });
            if (!kept.refused.empty()) {
                m_services.notifier.refused(kept.refused.front());
            } else if (kept.usedElsewhere) {
                m_services.notifier.warn(
                    tr("Deze bon hoort al bij een andere declaratie: controleer of er niet twee "
                       "keer wordt gedeclareerd."));
            }
            loadReceipts(expense);
        },
        tr("Bon toevoegen"));
}

void ExpensePresenter::openReceipt(domain::ReceiptId id) {
    m_services.tasks.read(
        this, [id](app::Context& context) { return app::loadReceipt(context, id); },
        [this, id](const Result<app::ScanFile>& file) {
            if (file) {
                Q_EMIT receiptOpened(*file, id.value);
            } else {
                m_services.notifier.refused(file.error());
            }
        },
        tr("Bon openen"));
}

void ExpensePresenter::removeReceipt(domain::ExpenseId expense, domain::ReceiptId id) {
    m_services.tasks.write(
        this, [id](app::Context& context) { return app::removeReceipt(context, id); },
        [this, expense](const Result<app::ScanFile>& file) {
            if (!file) {
                m_services.notifier.refused(file.error());
                return;
            }
            m_services.notifier.done(tr("Bon weggehaald."),
                                     [&services = m_services, expense, gone = *file] {
                                         expense_undo::receipt(services, expense, gone);
                                     });
            loadReceipts(expense);
        },
        tr("Bon weghalen"));
}

void ExpensePresenter::saveAgreement(const domain::ExpenseAgreement& agreement,
                                     const domain::ExpenseAgreement& before) {
    m_services.tasks.write(
        this,
        [agreement](app::Context& context) {
            return app::saveExpenseAgreement(context, agreement);
        },
        [this, before](const Result<app::Saved<domain::ExpenseAgreement>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
            } else if (saved->conflict) {
                m_services.notifier.warn(
                    tr("Iemand anders heeft deze afspraak intussen gewijzigd: dat blijft zo."));
            } else {
                auto back = before;
                back.version = saved->record.version;
                m_services.notifier.done(
                    tr("Afspraak opgeslagen."),
                    [&services = m_services, back] { expense_undo::agreement(services, back); });
            }
        },
        tr("Afspraak opslaan"));
}

} // namespace werkbalie::ui
