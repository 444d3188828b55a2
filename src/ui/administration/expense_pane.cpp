// One list a week; what is chosen in it can be approved together.
#include "ui/administration/expense_pane.h"

#include "app/format_nl.h"
#include "ui/administration/expense_columns.h"
#include "ui/administration/expense_dialog.h"
#include "ui/administration/expense_record.h"
#include "ui/administration/expense_words.h"
#include "ui/support/ask.h"
#include "ui/support/list_pane.h"
#include "ui/support/pane_action.h"
#include "ui/support/qt_convert.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::ExpenseState;

ExpensePane::ExpensePane(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new ExpensePresenter(services, this)),
      m_model(makeExpenseModel(this)),
      m_list(new ListPane(u"expenses"_s, {tr("declaratie"), tr("declaraties")}, this)),
      m_week(new QLineEdit(this)), m_record(new ExpenseRecord(services, *m_presenter, this)),
      m_elsewhereText(new QLabel(this)), m_goThere(new QPushButton(this)),
      m_elsewhere(buildElsewhere()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_elsewhere);
    m_list->showRows(m_model);
    m_list->table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->table().remember(services.preferences, u"expenses"_s);
    m_list->table().setEmptyText(
        tr("In deze week is nog niets gedeclareerd. Begin met Nieuwe declaratie (Ctrl+N)."));
    buildWeek();
    buildActions();
    connect(&m_list->table(), &RecordTable::currentIdChanged, this, [this](qint64 id) {
        m_record->show(m_presenter->find(domain::ExpenseId{id}));
        updateActions();
    });
    connect(m_list->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExpensePane::updateActions);
    connect(&m_list->table(), &RecordTable::opened, this, &ExpensePane::edit);
    auto* shown = m_list->table().proxy();
    connect(shown, &QAbstractItemModel::rowsInserted, this, &ExpensePane::showTotals);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &ExpensePane::showTotals);
    connect(m_presenter, &ExpensePresenter::loaded, this, &ExpensePane::showList);
    connect(m_presenter, &ExpensePresenter::saved, this, [this](qint64 id) {
        m_select = domain::ExpenseId{id};
        m_elsewhere->hide();
    });
    connect(m_presenter, &ExpensePresenter::savedElsewhere, this,
            [this](qint64 id, domain::IsoWeek week) { offerWeek(domain::ExpenseId{id}, week); });
    connect(m_presenter, &ExpensePresenter::placementsLoaded, this,
            [this](const std::vector<storage::PlacementRow>& placements) {
                if (m_wanted) {
                    openDialog(*m_wanted, placements, {});
                    m_wanted.reset();
                }
            });
    updateActions();
}

QWidget* ExpensePane::buildElsewhere() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_elsewhereText->setObjectName(u"savedElsewhereLabel"_s);
    m_goThere->setObjectName(u"goToWeekButton"_s);
    layout->addWidget(m_elsewhereText);
    layout->addWidget(m_goThere);
    layout->addStretch(1);
    row->hide();
    connect(m_goThere, &QPushButton::clicked, this, [this] {
        select(m_savedElsewhere);
        m_list->table().setFocus();
    });
    return row;
}

/// Who saved would look for it in the list in vain.
void ExpensePane::offerWeek(domain::ExpenseId expense, domain::IsoWeek week) {
    m_savedElsewhere = expense;
    m_elsewhereText->setText(
        tr("Opgeslagen in week %1, niet in de week die u ziet.").arg(week.week()));
    m_goThere->setText(tr("Naar week %1").arg(week.week()));
    m_elsewhere->show();
}

void ExpensePane::buildWeek() {
    m_week->setObjectName(u"expenseWeekEdit"_s);
    m_week->setAccessibleName(tr("Week"));
    m_week->setToolTip(tr("De week waarin wordt uitbetaald, bijvoorbeeld 2026-W47; Alt+PgUp en "
                          "Alt+PgDn bladeren"));
    m_week->setMaximumWidth(96);
    m_week->setText(qs(m_presenter->week().toString()));
    m_list->addControl(m_week);
    connect(m_week, &QLineEdit::editingFinished, this, [this] {
        const auto week = domain::IsoWeek::parse(str(m_week->text().trimmed().toUpper()));
        if (!week) {
            m_services.notifier.refused(week.error());
        } else if (*week != m_presenter->week()) {
            showWeek(*week);
        }
    });
}

QAction* ExpensePane::add(const char* name, const QString& text, const char* key,
                          const Work& work) {
    auto* action = addPaneAction(*this, name, text, key);
    connect(action, &QAction::triggered, this, work);
    m_actions.append(action);
    return action;
}

void ExpensePane::buildActions() {
    add("editExpense", tr("Declaratie wijzigen…"), "F2", [this] {
        edit();
    })->setEnabled(m_services.may(domain::Right::BookLeave));
    m_approve = add("approveExpenses", tr("Goedkeuren"), "Ctrl+G",
                    [this] { m_presenter->decide(selected(), ExpenseState::Approved); });
    m_refuse = add("refuseExpenses", tr("Afwijzen…"), "Ctrl+Backspace", [this] { refuse(); });
    m_reopen = add("reopenExpenses", tr("Heropenen"), "Ctrl+Shift+O",
                   [this] { m_presenter->decide(selected(), ExpenseState::Open); });
    m_counter = add("counterExpense", tr("Terugboeken…"), "Ctrl+Shift+C", [this] { counter(); });
    m_remove = add("removeExpense", tr("Verwijderen"), "Ctrl+Del", [this] { remove(); });
    m_list->addAction(m_approve);
    m_list->addAction(m_refuse);
    add("expenseWeekBack", tr("Vorige week"), "Alt+PgUp",
        [this] { showWeek(m_presenter->week().plusWeeks(-1)); });
    add("expenseWeekOn", tr("Volgende week"), "Alt+PgDown",
        [this] { showWeek(m_presenter->week().plusWeeks(1)); });
}

QWidget* ExpensePane::record() const {
    return m_record;
}

void ExpensePane::showWeek(domain::IsoWeek week) {
    if (week != m_presenter->week()) {
        m_elsewhere->hide();
    }
    m_week->setText(qs(week.toString()));
    m_presenter->load(week);
}

void ExpensePane::showFor(domain::IsoWeek week, domain::PlacementId placement) {
    m_placement = placement;
    m_list->clearFilter();
    showWeek(week);
}

void ExpensePane::select(domain::ExpenseId id) {
    m_services.tasks.read(
        this, [id](app::Context& context) { return app::loadExpense(context, id); },
        [this](const domain::Result<app::ExpenseView>& view) {
            if (!view) {
                m_services.notifier.refused(view.error());
                return;
            }
            m_select = view->row.expense.id;
            m_list->clearFilter();
            showWeek(view->row.expense.week);
        });
}

void ExpensePane::showList() {
    const app::ExpenseList& list = m_presenter->list();
    auto current = m_select.isValid() ? m_select.value : m_list->table().currentId();
    if (current == 0 || m_presenter->find(domain::ExpenseId{current}) == nullptr) {
        const auto own = std::ranges::find_if(list.rows, [this](const app::ExpenseView& view) {
            return view.row.expense.placement == m_placement;
        });
        current = own == list.rows.end() ? 0 : own->row.expense.id.value;
    }
    m_model->setRows(list.rows);
    m_list->table().selectId(current);
    if (!m_list->table().currentIndex().isValid()) {
        m_list->table().selectFirst();
    }
    m_select = {};
    showTotals();
    m_record->show(this->current());
    updateActions();
}

/// Of the rows that the filter leaves: of one client, of one worker.
void ExpensePane::showTotals() {
    std::vector<app::ExpenseView> shown;
    const auto* rows = m_list->table().proxy();
    for (int row = 0; row < rows->rowCount(); ++row) {
        shown.push_back(m_model->rowAt(rows->mapToSource(rows->index(row, 0)).row()));
    }
    const app::ExpenseTotals totals = app::totalsOf(shown);
    QString text = tr("Totaal %1   Onbelast %2   Belast %3   Doorbelast %4")
                       .arg(qs(app::dutchMoney(totals.total)), qs(app::dutchMoney(totals.untaxed)),
                            qs(app::dutchMoney(totals.taxed)), qs(app::dutchMoney(totals.charged)));
    if (totals.unknown > 0) {
        text = tr("%n nog te verdelen", nullptr, static_cast<int>(totals.unknown)) +
               QStringLiteral("   ") + text;
    }
    m_list->setTotals(text);
}

const app::ExpenseView* ExpensePane::current() const {
    return m_presenter->find(domain::ExpenseId{m_list->table().currentId()});
}

std::vector<domain::ExpenseId> ExpensePane::selected() const {
    std::vector<domain::ExpenseId> ids;
    for (const std::int64_t id : m_list->table().selectedIds()) {
        ids.emplace_back(id);
    }
    return ids;
}

void ExpensePane::updateActions() {
    const auto ids = selected();
    const auto any = [&](auto is) {
        return std::ranges::any_of(ids, [&](domain::ExpenseId id) {
            const auto* view = m_presenter->find(id);
            return view != nullptr && is(view->row.expense.state);
        });
    };
    const bool decides = m_services.may(domain::Right::ApproveHours);
    const bool books = m_services.may(domain::Right::BookLeave);
    m_approve->setEnabled(decides && any([](ExpenseState s) { return s == ExpenseState::Open; }));
    m_refuse->setEnabled(decides && any([](ExpenseState s) {
                             return s == ExpenseState::Open || s == ExpenseState::Approved;
                         }));
    m_reopen->setEnabled(decides && any([](ExpenseState s) {
                             return s == ExpenseState::Refused || s == ExpenseState::Approved;
                         }));
    const bool one = ids.size() == 1;
    m_counter->setEnabled(books && one &&
                          any([](ExpenseState s) { return s == ExpenseState::Processed; }));
    m_remove->setEnabled(books && one &&
                         any([](ExpenseState s) { return s != ExpenseState::Processed; }));
}

void ExpensePane::newExpense() {
    if (!m_services.may(domain::Right::BookLeave)) {
        return;
    }
    const auto week = m_presenter->week();
    const auto today = m_services.clock.today();
    const auto* view = current();
    domain::Expense expense;
    expense.placement =
        m_placement.isValid() || view == nullptr ? m_placement : view->row.expense.placement;
    expense.day = week.days().contains(today) ? today : week.monday();
    expense.week = week;
    m_wanted = expense;
    m_presenter->loadPlacements();
}

void ExpensePane::edit() {
    const auto* view = current();
    if (view == nullptr || !m_services.may(domain::Right::BookLeave)) {
        return;
    }
    const domain::Expense& expense = view->row.expense;
    if (expense.state == ExpenseState::Processed || expense.counters) {
        m_services.notifier.refused(
            expense.counters
                ? domain::Refusal{"expense.is_counter", {}, {}}
                : domain::Refusal{"expense.processed", {}, {{"week", expense.week.toString()}}});
        return;
    }
    storage::PlacementRow own;
    own.id = expense.placement;
    own.workerName = view->row.workerName;
    own.clientName = view->row.clientName;
    own.occupation = view->row.occupation;
    m_services.tasks.read(
        this, [id = expense.id](app::Context& context) { return app::listReceipts(context, id); },
        [this, expense, own](const domain::Result<std::vector<domain::Receipt>>& receipts) {
            if (receipts) {
                openDialog(expense, {own}, *receipts);
            } else {
                m_services.notifier.refused(receipts.error());
            }
        });
}

void ExpensePane::openDialog(const domain::Expense& expense,
                             const std::vector<storage::PlacementRow>& placements,
                             const std::vector<domain::Receipt>& receipts) {
    auto* dialog = new ExpenseDialog(
        m_services, {.expense = expense, .placements = placements, .receipts = receipts}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExpenseDialog::saveAsked, this,
            [this, dialog] { m_presenter->save(dialog->expense(), dialog->newReceipts()); });
    connect(m_presenter, &ExpensePresenter::saved, dialog,
            [dialog] { dialog->done(QDialog::Accepted); });
    connect(m_presenter, &ExpensePresenter::saveRefused, dialog, &ExpenseDialog::showRefusal);
    dialog->open();
}

void ExpensePane::refuse() {
    ask::open(this,
              {.title = tr("Declaratie afwijzen"),
               .text = tr("De flexkracht krijgt niets uitbetaald; de declaratie blijft staan met "
                          "de reden."),
               .action = tr("Afwijzen"),
               .reasonLabel = tr("&Reden"),
               .reasons = {tr("Dubbel gedeclareerd"), tr("Geen geldig bewijs"),
                           tr("Niet afgesproken met de opdrachtgever")}},
              [this, ids = selected()](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->decide(ids, ExpenseState::Refused, answer.reason);
                  }
              });
}

void ExpensePane::remove() {
    if (const auto* view = current()) {
        m_presenter->remove(view->row.expense); // the status bar offers to take it back
    }
}

void ExpensePane::counter() {
    const auto* view = current();
    if (view == nullptr) {
        return;
    }
    const auto week = domain::IsoWeek::of(m_services.clock.today());
    ask::open(this,
              {.title = tr("Declaratie terugboeken"),
               .text = tr("De uitbetaalde declaratie blijft staan; een tegenregel in week %1 heft "
                          "haar op zodra zij is goedgekeurd en verwerkt.")
                           .arg(qs(week.toString())),
               .action = tr("Terugboeken"),
               .reasonLabel = tr("&Reden"),
               .reasons = {tr("Ten onrechte uitbetaald"), tr("Verkeerd bedrag")}},
              [this, id = view->row.expense.id, week](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->counter(
                          {.expense = id, .week = week, .reason = str(answer.reason)});
                  }
              });
}

} // namespace werkbalie::ui
