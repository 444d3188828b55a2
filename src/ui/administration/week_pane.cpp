// The week at the desk: choose week and client, fill the grid, approve, correct.
#include "ui/administration/week_pane.h"

#include "app/acquisition/clients.h"
#include "app/format_nl.h"
#include "app/messages.h"
#include "ui/administration/correction_dialog.h"
#include "ui/administration/hours_text.h"
#include "ui/administration/week_grid_view.h"
#include "ui/administration/week_papers.h"
#include "ui/support/ask.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

using domain::TimesheetState;

namespace {

QLabel* labelFor(const QString& text, QWidget* buddy, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

WeekPane::WeekPane(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new WeekPresenter(services, this)),
      m_grid(new WeekGridView(this)), m_week(new QLineEdit(this)), m_weekDays(new QLabel(this)),
      m_client(new QComboBox(this)), m_filter(new QLineEdit(this)), m_totals(new QLabel(this)),
      m_rowText(new QLabel(this)), m_findings(new FindingsView(this)),
      m_saveButton(new QPushButton(tr("Week opslaan"), this)),
      m_papers(new WeekPapers(
          services, [this] { return m_presenter->filter(); }, this)) {
    buildActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    layout->addWidget(buildTop());
    m_grid->showGrid(m_presenter->model());
    layout->addWidget(m_grid, 1);
    layout->addWidget(buildFoot());
    auto& model = m_presenter->model();
    connect(m_presenter, &WeekPresenter::loaded, this, &WeekPane::showWeek);
    connect(&model, &WeekGridModel::edited, this, &WeekPane::showTotals);
    connect(&model, &WeekGridModel::inputRefused, this,
            [this](const QString& message) { m_services.notifier.warn(message); });
    connect(m_grid, &WeekGridView::rowChanged, this, &WeekPane::showRow);
    connect(m_client, &QComboBox::activated, this, [this] {
        auto filter = m_presenter->filter();
        const auto id = m_client->currentData().toLongLong();
        filter.client = id > 0 ? std::optional(domain::ClientId{id}) : std::nullopt;
        m_presenter->setFilter(filter);
    });
}

QAction* WeekPane::addPaneAction(const QString& name, const QString& text,
                                 const QKeySequence& key) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!key.isEmpty()) {
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    }
    addAction(action);
    m_actions.append(action);
    return action;
}

void WeekPane::buildActions() {
    const auto add = [this](const char* name, const QString& text, const char* key, auto work) {
        auto* action = addPaneAction(QLatin1String(name), text, QKeySequence(QLatin1String(key)));
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    add("copyLastWeekAction", tr("Vorige week overnemen"), "Ctrl+Shift+V",
        [this] { m_presenter->copyLastWeek(); });
    add("readyAction", tr("Gereed melden"), "Ctrl+R", [this] { approve(TimesheetState::Ready); });
    add("approveAction", tr("Goedkeuren"), "Ctrl+G", [this] {
        approve(TimesheetState::Approved);
    })->setEnabled(m_services.may(domain::Right::ApproveHours));
    add("reopenAction", tr("Heropenen…"), "Ctrl+Shift+O", [this] {
        reopen();
    })->setEnabled(m_services.may(domain::Right::ReopenHours));
    add("correctAction", tr("Correctie toevoegen…"), "Ctrl+Shift+C", [this] {
        correct();
    })->setEnabled(m_services.may(domain::Right::EditHours));
    add("importHoursAction", tr("Uren importeren…"), "Ctrl+I", [this] {
        Q_EMIT importAsked();
    })->setEnabled(m_services.may(domain::Right::ImportHours));
    add("timecardsAction", tr("SETU-urenstaten opslaan…"), "Ctrl+Shift+E", [this] {
        m_papers->exportTimecards();
    })->setEnabled(m_services.may(domain::Right::Export));
    add("hourSheetsAction", tr("Urenbriefjes afdrukken…"), "Ctrl+P",
        [this] { m_papers->printSheets(); });
    add("hourScansAction", tr("Ondertekende urenbriefjes…"), "Ctrl+B",
        [this] { m_papers->showScans(); });
    add("undoCellAction", tr("Cel ongedaan maken"), "Ctrl+Z",
        [this] { m_presenter->model().undoStack().undo(); });
    add("redoCellAction", tr("Cel opnieuw"), "Ctrl+Y",
        [this] { m_presenter->model().undoStack().redo(); });
}

QWidget* WeekPane::buildTop() {
    auto* top = new QWidget(this);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    const auto step = [this, top](const QString& text, const QString& name, const char* key,
                                  int offset) {
        auto* button = new QToolButton(top);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setObjectName(offset < 0 ? QStringLiteral("previousWeekButton")
                                         : QStringLiteral("nextWeekButton"));
        button->setShortcut(QKeySequence(QLatin1String(key)));
        connect(button, &QToolButton::clicked, this, [this, offset] { goToWeek(offset); });
        return button;
    };
    m_week->setObjectName(QStringLiteral("weekEdit"));
    m_week->setMaximumWidth(96);
    m_client->setObjectName(QStringLiteral("clientCombo"));
    m_client->setMinimumWidth(180);
    m_client->addItem(tr("Alle opdrachtgevers"), 0);
    m_filter->setObjectName(QStringLiteral("weekFilterEdit"));
    m_filter->setPlaceholderText(tr("Filter op naam, opdrachtgever of functie (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    connect(m_week, &QLineEdit::editingFinished, this, &WeekPane::readWeek);
    connect(m_filter, &QLineEdit::textChanged, this, &WeekPane::filterRows);

    layout->addWidget(step(QStringLiteral("‹"), tr("Vorige week (Alt+PgUp)"), "Alt+PgUp", -1));
    layout->addWidget(labelFor(tr("&Week"), m_week, top));
    layout->addWidget(m_week);
    layout->addWidget(step(QStringLiteral("›"), tr("Volgende week (Alt+PgDown)"), "Alt+PgDown", 1));
    look::makeMuted(m_weekDays);
    layout->addWidget(m_weekDays);
    layout->addSpacing(look::kGrid);
    layout->addWidget(labelFor(tr("&Opdrachtgever"), m_client, top));
    layout->addWidget(m_client);
    layout->addWidget(m_filter, 1);
    return top;
}

QWidget* WeekPane::buildFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    m_totals->setObjectName(QStringLiteral("weekTotalsLabel"));
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_totals);
    m_rowText->setObjectName(QStringLiteral("weekRowLabel"));
    m_rowText->setWordWrap(true);
    look::makeMuted(m_rowText);
    layout->addWidget(m_rowText);
    layout->addWidget(m_findings);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::kGrid);
    for (auto* action : std::as_const(m_actions)) {
        static const QStringList kElsewhere{QStringLiteral("timecardsAction"),
                                            QStringLiteral("hourSheetsAction"),
                                            QStringLiteral("hourScansAction")};
        if (action->objectName().contains(QLatin1String("Cell")) ||
            kElsewhere.contains(action->objectName())) {
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
    m_saveButton->setObjectName(QStringLiteral("saveWeekButton"));
    m_saveButton->setToolTip(tr("Week opslaan (Ctrl+S)"));
    look::makePrimary(m_saveButton);
    connect(m_saveButton, &QPushButton::clicked, this, &WeekPane::save);
    buttons->addWidget(m_saveButton);
    layout->addLayout(buttons);
    return foot;
}

/// What is less often needed.
void WeekPane::addMore(QHBoxLayout& buttons) {
    auto* more = new QToolButton(this);
    more->setObjectName(QStringLiteral("weekMoreButton"));
    more->setText(tr("Meer"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(more);
    for (auto* action : std::as_const(m_actions)) {
        if (action->objectName().startsWith(QLatin1String("hourS")) ||
            action->objectName() == QLatin1String("timecardsAction")) {
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
    loadClients();
    m_presenter->reload();
}

void WeekPane::reload() {
    m_presenter->reload();
}

void WeekPane::save() {
    m_presenter->save();
}

bool WeekPane::hasUnsavedWork() const {
    return m_presenter->model().hasEdits();
}

void WeekPane::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool WeekPane::clearFilter() {
    if (m_filter->text().isEmpty()) {
        return false;
    }
    m_filter->clear();
    m_grid->setFocus();
    return true;
}

void WeekPane::goToWeek(int offset) {
    auto filter = m_presenter->filter();
    filter.week = filter.week.plusWeeks(offset);
    const auto go = [this, filter] { m_presenter->setFilter(filter); };
    if (!hasUnsavedWork()) {
        go();
        return;
    }
    ask::open(this,
              {.title = tr("Week verlaten"),
               .text = tr("Deze week heeft uren die nog niet zijn opgeslagen."),
               .action = tr("Week verlaten zonder opslaan"),
               .cancel = tr("Hier blijven")},
              [go](const Answer& answer) {
                  if (answer.yes) {
                      go();
                  }
              });
}

/// "47", "2026-47" and "2026-W47".
void WeekPane::readWeek() {
    const auto current = m_presenter->filter().week;
    const auto parts = m_week->text()
                           .trimmed()
                           .toUpper()
                           .remove(QLatin1Char('W'))
                           .split(QLatin1Char('-'), Qt::SkipEmptyParts);
    const int week = parts.isEmpty() ? 0 : parts.back().toInt();
    const int year = parts.size() == 2 ? parts.front().toInt() : current.year();
    const auto wanted = domain::IsoWeek::make(year, week);
    if (!wanted) {
        m_services.notifier.refused(wanted.error());
        m_week->setText(qs(current.toString()));
        return;
    }
    goToWeek(static_cast<int>((wanted->monday() - current.monday()).count() / 7));
}

void WeekPane::filterRows(const QString& text) {
    const auto words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto& model = m_presenter->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto& week = model.weekRow(row);
        const auto haystack = qs(week.workerName) + QLatin1Char(' ') + qs(week.clientName) +
                              QLatin1Char(' ') + qs(week.occupation);
        const bool fits = std::ranges::all_of(words, [&haystack](const QString& word) {
            return haystack.contains(word, Qt::CaseInsensitive);
        });
        m_grid->setRowHidden(row, !fits);
    }
}

void WeekPane::showWeek() {
    const auto week = m_presenter->filter().week;
    m_week->setText(qs(week.toString()));
    m_weekDays->setText(
        tr("%1 t/m %2").arg(dayHeader(week.monday()), qs(domain::dutchDate(week.sunday()))));
    filterRows(m_filter->text());
    showTotals();
}

void WeekPane::showTotals() {
    const auto& model = m_presenter->model();
    const auto totals = model.totals();
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        const auto worked = totals.days[static_cast<std::size_t>(day)];
        const auto name = dayHeader(model.week().monday() + std::chrono::days{day}).left(2);
        days << QStringLiteral("%1 %2").arg(name, qs(app::dutchHours(worked)));
    }
    int open = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        open += model.weekRow(row).sheet.state == TimesheetState::Open ? 1 : 0;
    }
    m_totals->setText(tr("%1 plaatsingen, %2 nog open    %3    totaal %4 van %5 uur")
                          .arg(model.rowCount())
                          .arg(open)
                          .arg(days.join(QStringLiteral("   ")), qs(app::dutchHours(totals.total)),
                               qs(app::dutchHours(totals.agreed))));
    m_saveButton->setEnabled(model.hasEdits() && m_services.may(domain::Right::EditHours));
    showRow(m_grid->currentIndex().row());
}

void WeekPane::showRow(int row) {
    const auto& model = m_presenter->model();
    if (row < 0 || row >= model.rowCount()) {
        m_rowText->setText(model.rowCount() == 0 ? tr("In deze week loopt geen plaatsing. Plaats "
                                                      "eerst iemand op het tabblad Matching.")
                                                 : QString());
        m_findings->clear();
        return;
    }
    const auto& week = model.weekRow(row);
    QString text = tr("%1 bij %2, %3: %4")
                       .arg(qs(week.workerName), qs(week.clientName), qs(week.occupation),
                            word(week.sheet.state).toLower());
    if (m_services.may(domain::Right::ViewMargins)) {
        text += tr("; loon %1, tarief %2 per uur")
                    .arg(qs(app::dutchRate(week.wage)), qs(app::dutchRate(week.tariff)));
    }
    m_rowText->setText(text);
    m_findings->setFindings(model.findingsOf(row));
}

void WeekPane::approve(TimesheetState to) {
    m_presenter->changeState(m_grid->chosenRows(), to);
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
                      m_presenter->changeState(rows, TimesheetState::Open, answer.reason);
                  }
              });
}

void WeekPane::correct() {
    const int row = m_grid->currentIndex().row();
    if (row < 0) {
        return;
    }
    const auto& week = m_presenter->model().weekRow(row);
    if (week.sheet.state != TimesheetState::Processed) {
        m_services.notifier.warn(
            tr("Deze week is nog niet verwerkt: verander de uren gewoon in het rooster."));
        return;
    }
    auto* dialog = new CorrectionDialog(week, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, row] { m_presenter->addCorrection(row, dialog->entry()); });
    dialog->open();
}

void WeekPane::loadClients() {
    const storage::ClientQuery query{.today = m_services.clock.today()};
    m_services.tasks.read(
        this, [query](app::Context& context) { return app::searchClients(context, query); },
        [this](const domain::Result<std::vector<storage::ClientRow>>& rows) {
            if (!rows) {
                return;
            }
            for (const auto& client : *rows) {
                if (client.activePlacements > 0) {
                    m_client->addItem(qs(client.name), qlonglong{client.id.value});
                }
            }
        });
}

} // namespace werkbalie::ui
