// Puts the bar, the grid, its foot and its actions together.
#include "ui/administration/week_pane.h"

#include "app/administration/sheet_place.h"
#include "ui/administration/correction_dialog.h"
#include "ui/administration/hour_kind_menu.h"
#include "ui/administration/hours_process_actions.h"
#include "ui/administration/hours_report_dialog.h"
#include "ui/administration/past_imports_dialog.h"
#include "ui/administration/week_bar.h"
#include "ui/administration/week_details.h"
#include "ui/administration/week_grid_view.h"
#include "ui/administration/week_papers.h"
#include "ui/administration/week_totals.h"
#include "ui/support/ask.h"
#include "ui/support/look.h"
#include "ui/support/pane_action.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace werkbalie::ui {

using domain::TimesheetState;

namespace {

QString enterPreference() {
    return QStringLiteral("week/enterGoesToNextDay");
}

QString totalsPreference() {
    return QStringLiteral("week/allTotals");
}

MoneyView moneyFor(const Services& services) {
    return services.may(domain::Right::ViewMargins) ? MoneyView::Shown : MoneyView::Hidden;
}

} // namespace

WeekPane::WeekPane(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new WeekPresenter(services, this)),
      m_bar(new WeekBar(services, this)), m_grid(new WeekGridView(this)),
      m_totals(new WeekTotalsView(moneyFor(services), *m_grid, this)),
      m_details(new WeekDetails(services, *m_presenter, this)), m_counts(new QLabel(this)),
      m_saveButton(new QPushButton(tr("Week opslaan"), this)),
      m_papers(new WeekPapers(
          services, [this] { return m_presenter->filter(); }, [this] { return placementsMeant(); },
          this)) {
    buildHourActions();
    buildStateActions();
    buildProcessActions();
    buildCellActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    layout->addWidget(m_bar);
    m_grid->showGrid(m_presenter->model());
    m_grid->setMoneyShown(moneyFor(services) == MoneyView::Shown);
    auto* table = new QVBoxLayout;
    table->setSpacing(0);
    table->addWidget(m_grid, 1);
    table->addWidget(m_totals);
    layout->addLayout(table, 1);
    layout->addWidget(m_details);
    layout->addWidget(buildFoot());
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connectAll();
}

void WeekPane::connectAll() {
    auto& model = m_presenter->model();
    connect(&m_pause, &QTimer::timeout, this, &WeekPane::showTotals);
    connect(&model, &WeekGridModel::edited, &m_pause, [this] { m_pause.start(); });
    connect(m_presenter, &WeekPresenter::loaded, this, [this] {
        m_bar->showFilter(m_presenter->filter());
        showWanted();
        m_details->showCell(m_grid->currentIndex());
    });
    connect(m_presenter, &WeekPresenter::saved, this, &WeekPane::leaveWhenSaved);
    connect(m_presenter, &WeekPresenter::valued, this,
            [this] { m_details->showCell(m_grid->currentIndex()); });
    connect(m_presenter, &WeekPresenter::leftBehind, this,
            [this](const app::ProcessReport& report) { HoursReportDialog::open(this, report); });
    connect(m_presenter, &WeekPresenter::blocked, this, [this](const QModelIndex& cell) {
        m_leavingFor.reset();
        if (cell.isValid()) {
            m_grid->setCurrentIndex(cell);
            m_grid->setFocus();
        }
    });
    connect(&model, &WeekGridModel::inputRefused, this,
            [this](const QString& message) { m_services.notifier.warn(message); });
    connect(m_grid, &WeekGridView::cellChanged, m_details, &WeekDetails::showCell);
    connect(m_grid, &WeekGridView::pasted, m_presenter, &WeekPresenter::tellPasted);
    connect(m_bar, &WeekBar::filterAsked, this, &WeekPane::leaveFor);
    connect(m_bar, &WeekBar::weekAsked, this, [this](int offset) {
        auto filter = m_presenter->filter();
        filter.week = filter.week.plusWeeks(offset);
        leaveFor(filter);
    });
    connect(m_bar, &WeekBar::sieveChanged, this,
            [this](const WeekSieve& sieve) { m_presenter->model().setSieve(sieve); });
    connect(&m_services.preferences, &Preferences::loaded, this, [this] { takePreferences(); });
}

QAction* WeekPane::add(const char* name, const QString& text, const char* key, const Work& work) {
    auto* action = addPaneAction(*this, name, text, key);
    connect(action, &QAction::triggered, this, work);
    m_actions.append(action);
    return action;
}

void WeekPane::buildHourActions() {
    const bool edit = m_services.may(domain::Right::EditHours);
    add("copyLastWeekAction", tr("Vorige week overnemen"), "Ctrl+Shift+V", [this] {
        m_presenter->copyLastWeek(takeRowsMeant());
    })->setEnabled(edit);
    auto* fill = add("fillPlannedAction", tr("Afspraak invullen"), "Ctrl+Shift+A",
                     [this] { m_presenter->fillPlanned(takeRowsMeant()); });
    fill->setEnabled(edit);
    connect(m_presenter, &WeekPresenter::loaded, fill, [this, fill] {
        const bool roster = std::ranges::any_of(m_presenter->model().lines(), &WeekLine::hasRoster);
        fill->setText(roster ? tr("Rooster invullen") : tr("Afspraak invullen"));
    });
    add("addHourKindAction", tr("Uursoort toevoegen…"), "Ctrl+U", [this] {
        askHourKind();
    })->setEnabled(edit);
}

void WeekPane::buildStateActions() {
    add("readyAction", tr("Gereed melden"), "Ctrl+Shift+R", [this] {
        m_presenter->markReady(m_grid->chosenRows());
    })->setEnabled(m_services.may(domain::Right::EditHours));
    add("approveAction", tr("Goedkeuren"), "Ctrl+G", [this] {
        m_presenter->approve(m_grid->chosenRows());
    })->setEnabled(m_services.may(domain::Right::ApproveHours));
    add("reopenAction", tr("Heropenen…"), "Ctrl+Shift+O", [this] {
        reopen();
    })->setEnabled(m_services.may(domain::Right::ReopenHours));
    add("correctAction", tr("Corrigeren…"), "Ctrl+Shift+C", [this] {
        correct();
    })->setEnabled(m_services.may(domain::Right::ApproveHours));
    add("importHoursAction", tr("Uren importeren…"), "Ctrl+I", [this] {
        Q_EMIT importAsked();
    })->setEnabled(m_services.may(domain::Right::ImportHours));
    add("pastImportsAction", tr("Eerdere imports…"), "Ctrl+Shift+I", [this] {
        auto* dialog = new PastImportsDialog(m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    })->setEnabled(m_services.may(domain::Right::ImportHours));
    add("timecardsAction", tr("SETU-urenstaten opslaan…"), "Ctrl+Shift+E", [this] {
        m_papers->exportTimecards();
    })->setEnabled(m_services.may(domain::Right::Export));
    add("hourSheetsAction", tr("Urenbriefjes afdrukken…"), "Ctrl+P",
        [this] { m_papers->printSheets(); });
    add("hourScansAction", tr("Ondertekende urenbriefjes…"), "Ctrl+B",
        [this] { m_papers->showScans(); });
    add("weekAllowancesAction", tr("Toeslagen van de opdrachtgever…"), "Ctrl+Shift+T", [this] {
        const int row = m_grid->currentIndex().row();
        if (row >= 0) {
            Q_EMIT allowancesAsked(m_presenter->model().lineAt(row).row.client.value);
        }
    });
    add("weekExpensesAction", tr("Declaraties van de week"), "Ctrl+Shift+D", [this] {
        const int row = m_grid->currentIndex().row();
        Q_EMIT expensesAsked(m_presenter->filter().week,
                             row < 0 ? 0 : m_presenter->model().lineAt(row).row.placement.value);
    });
}

void WeekPane::buildProcessActions() {
    m_process = new HoursProcessActions(m_services, this, [this] {
        return WeekChoice{.filter = m_presenter->filter(),
                          .placements = placementsMeant(),
                          .hasEdits = hasUnsavedWork()};
    });
    m_actions << m_process->actions();
    connect(m_process, &HoursProcessActions::weekChanged, m_presenter, &WeekPresenter::reload);
}

void WeekPane::buildCellActions() {
    auto& model = m_presenter->model();
    add("undoCellAction", tr("Cel ongedaan maken"), "Ctrl+Z",
        [&model] { model.undoStack().undo(); });
    add("redoCellAction", tr("Cel opnieuw"), "Ctrl+Y", [&model] { model.undoStack().redo(); });
    add("fillDownCellAction", tr("Cellen naar beneden doorvoeren"), "Ctrl+D",
        [this, &model] { model.fillDown(m_grid->chosenCells()); });
    add("fillRightCellAction", tr("Cellen naar rechts doorvoeren"), "Ctrl+R",
        [this, &model] { model.fillRight(m_grid->chosenCells()); });
    add("takeMineCellAction", tr("Bij een conflict de eigen uren houden"), "Alt+Left",
        [this] { settle(WeekGridModel::Take::Mine); });
    add("takeTheirsCellAction", tr("Bij een conflict die van de ander nemen"), "Alt+Right",
        [this] { settle(WeekGridModel::Take::Theirs); });
    add("quarterTableCellAction", tr("Kwartieren als tabel of strook"), "F4",
        [this] { m_details->toggleQuarterTable(); });
    m_allTotals = add("allTotalsCellAction", tr("Alle totalen onder het rooster"), "F6", [] {});
    m_allTotals->setCheckable(true);
    connect(m_allTotals, &QAction::toggled, this, [this](bool all) {
        m_totals->setExtent(all ? TotalsExtent::All : TotalsExtent::First);
        m_services.preferences.set(totalsPreference(), all);
    });
    connect(m_totals, &WeekTotalsView::clicked, m_allTotals, &QAction::toggle);
    m_enter = add("enterNextDayCellAction", tr("Enter gaat naar de volgende dag"), "", [] {});
    m_enter->setCheckable(true);
    connect(m_enter, &QAction::toggled, this, &WeekPane::setEnterGoes);
}

void WeekPane::setEnterGoes(bool nextDay) {
    m_grid->setEnterGoes(nextDay ? EnterGoes::NextDay : EnterGoes::Down);
    if (m_services.preferences.value(enterPreference()).toBool() != nextDay) {
        m_services.preferences.set(enterPreference(), nextDay);
    }
}

void WeekPane::takePreferences() {
    m_enter->setChecked(m_services.preferences.value(enterPreference()).toBool());
    const QSignalBlocker quiet(m_allTotals); // what is read is not written
    const bool all = m_services.preferences.value(totalsPreference()).toBool();
    m_allTotals->setChecked(all);
    m_totals->setExtent(all ? TotalsExtent::All : TotalsExtent::First);
}

QWidget* WeekPane::buildFoot() {
    auto* foot = new QWidget(this);
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(look::kGrid);
    for (auto* action : std::as_const(m_actions)) {
        static const QStringList kFirst{
            QStringLiteral("copyLastWeekAction"), QStringLiteral("fillPlannedAction"),
            QStringLiteral("addHourKindAction"), QStringLiteral("readyAction"),
            QStringLiteral("approveAction")};
        if (!kFirst.contains(action->objectName())) {
            continue;
        }
        auto* button = new QToolButton(foot);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        buttons->addWidget(button);
    }
    addMore(*buttons);
    buttons->addStretch(1);
    m_counts->setObjectName(QStringLiteral("weekTotalsLabel"));
    look::makeMuted(m_counts);
    buttons->addWidget(m_counts);
    m_saveButton->setObjectName(QStringLiteral("saveWeekButton"));
    m_saveButton->setToolTip(tr("Week opslaan (Ctrl+S)"));
    look::makePrimary(m_saveButton);
    connect(m_saveButton, &QPushButton::clicked, this, &WeekPane::save);
    buttons->addWidget(m_saveButton);
    return foot;
}

/// What is less often needed, and the keys of the grid with their names.
void WeekPane::addMore(QHBoxLayout& buttons) {
    auto* more = new QToolButton(this);
    more->setObjectName(QStringLiteral("weekMoreButton"));
    more->setText(tr("Meer"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(more);
    for (auto* action : std::as_const(m_actions)) {
        const auto name = action->objectName();
        if (name == QLatin1String("undoCellAction")) {
            menu->addSeparator();
        }
        if (findChild<QToolButton*>(name + QStringLiteral("Button")) == nullptr) {
            menu->addAction(action);
        }
    }
    more->setMenu(menu);
    buttons.addWidget(more);
}

void WeekPane::activate() {
    if (m_loaded) {
        return;
    }
    m_loaded = true;
    takePreferences();
    m_bar->load();
    m_presenter->reload();
}

void WeekPane::reload() {
    m_presenter->reload();
}

void WeekPane::openSheet(domain::TimesheetId sheet) {
    m_services.tasks.read(
        this, [sheet](app::Context& context) { return app::placeOfSheet(context, sheet); },
        [this](const domain::Result<app::SheetPlace>& place) {
            if (!place) {
                m_services.notifier.refused(place.error());
                return;
            }
            m_wanted = place->placement;
            (void)m_bar->clearSieve();
            leaveFor({.week = place->week});
        });
}

void WeekPane::openUnfinished(domain::IsoWeek week) {
    m_bar->choose(WeekShown::NotReady);
    leaveFor({.week = week});
}

void WeekPane::showWanted() {
    const auto wanted = std::exchange(m_wanted, {});
    for (int row = 0; wanted.isValid() && row < m_presenter->model().rowCount(); ++row) {
        if (m_presenter->model().lineAt(row).row.placement == wanted) {
            m_grid->setCurrentIndex(m_presenter->model().index(row, WeekGridModel::Monday));
            m_grid->setFocus();
            return;
        }
    }
}

void WeekPane::save() {
    m_leavingFor.reset();
    m_presenter->save();
}

bool WeekPane::hasUnsavedWork() const {
    return m_presenter->model().hasEdits();
}

void WeekPane::focusFilter() {
    m_bar->focusFilter();
}

bool WeekPane::clearFilter() {
    if (!m_bar->clearSieve()) {
        return false;
    }
    m_grid->setFocus();
    return true;
}

void WeekPane::leaveFor(const app::WeekFilter& filter) {
    m_leavingFor.reset();
    if (!hasUnsavedWork()) {
        m_presenter->setFilter(filter);
        return;
    }
    ask::open(this,
              {.title = tr("Week verlaten"),
               .text = tr("Deze week heeft uren die nog niet zijn opgeslagen."),
               .action = tr("Opslaan"),
               .other = tr("Zonder opslaan")},
              [this, filter](const Answer& answer) {
                  if (answer.other) {
                      m_presenter->setFilter(filter);
                      return;
                  }
                  m_bar->showFilter(m_presenter->filter());
                  if (answer.yes) {
                      m_leavingFor = filter;
                      m_presenter->save();
                  }
              });
}

/// A week that could not be saved stays.
void WeekPane::leaveWhenSaved() {
    const auto next = std::exchange(m_leavingFor, std::nullopt);
    if (next && !hasUnsavedWork()) {
        m_presenter->setFilter(*next);
    }
}

void WeekPane::showTotals() {
    const auto totals = m_presenter->model().totals();
    m_totals->showTotals(totals);
    m_bar->showCounts(totals);
    QStringList counts{tr("%n nog open", nullptr, totals.open)};
    if (totals.edited > 0) {
        counts << tr("%n gewijzigd", nullptr, totals.edited);
    }
    m_counts->setText(counts.join(QStringLiteral(", ")));
    m_counts->setToolTip(m_counts->text());
    m_saveButton->setEnabled(totals.edited > 0 && m_services.may(domain::Right::EditHours));
    m_details->showCell(m_grid->currentIndex());
}

/// One cell means its row: what is done to all is asked for by choosing all (Ctrl+A).
std::vector<int> WeekPane::rowsMeant() const {
    if (m_grid->selectionModel()->hasSelection()) {
        return m_grid->chosenRows();
    }
    std::vector<int> rows(static_cast<std::size_t>(m_presenter->model().rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// Hours that are typed after it go to one cell again, not over all that was just filled.
std::vector<int> WeekPane::takeRowsMeant() {
    auto rows = rowsMeant();
    m_grid->selectionModel()->select(m_grid->currentIndex(), QItemSelectionModel::ClearAndSelect);
    return rows;
}

std::vector<domain::PlacementId> WeekPane::placementsMeant() const {
    auto placements = m_presenter->placementsOf(rowsMeant());
    if (placements.empty()) {
        placements.emplace_back(); // a sieve that lets nothing through does not mean all
    }
    return placements;
}

void WeekPane::askHourKind() {
    const auto cell = m_grid->currentIndex();
    if (!cell.isValid() || m_presenter->model().lineAt(cell.row()).isLocked()) {
        return;
    }
    const auto below = m_grid->visualRect(cell).bottomLeft();
    chooseHourKind(this, m_presenter->model().lineAt(cell.row()),
                   m_grid->viewport()->mapToGlobal(below), [this, cell](domain::HourKind kind) {
                       const int row = m_presenter->model().askRow(cell.row(), kind);
                       const int column = WeekGridModel::isDay(cell.column())
                                              ? cell.column()
                                              : int{WeekGridModel::Monday};
                       m_grid->setCurrentIndex(m_presenter->model().index(row, column));
                       m_grid->setFocus();
                   });
}

void WeekPane::settle(WeekGridModel::Take take) {
    for (const auto& cell : m_grid->chosenCells()) {
        m_presenter->model().settle(cell, take);
    }
}

void WeekPane::reopen() {
    const auto rows = m_grid->chosenRows();
    ask::open(this,
              {.title = tr("Week heropenen"),
               .text = tr("De gekozen weken gaan terug naar open en kunnen weer gewijzigd worden."),
               .action = tr("Heropenen"),
               .reasonLabel = tr("Reden"),
               .reasons = {tr("Uren kloppen niet volgens de opdrachtgever"),
                           tr("Uren kloppen niet volgens de flexkracht"), tr("Invoerfout")}},
              [this, rows](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->reopen(rows, answer.reason);
                  }
              });
}

void WeekPane::correct() {
    const int row = m_grid->currentIndex().row();
    if (row < 0) {
        return;
    }
    const auto& line = m_presenter->model().lineAt(row);
    if (line.now.sheet.state != TimesheetState::Processed) {
        m_services.notifier.warn(
            tr("Deze week is nog niet verwerkt: verander de uren gewoon in het rooster."));
        return;
    }
    auto week = line.row;
    week.sheet = line.now.sheet;
    auto* dialog = new CorrectionDialog(m_services, std::move(week), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace werkbalie::ui
