// Joins the parts of the roster; every step has a key.
#include "ui/administration/roster/roster_pane.h"

#include "ui/administration/roster/planning_export_dialog.h"
#include "ui/administration/roster/roster_bar.h"
#include "ui/administration/roster/roster_legend.h"
#include "ui/administration/roster/roster_panel.h"
#include "ui/administration/roster/roster_presenter.h"
#include "ui/administration/roster/roster_texts_dialog.h"
#include "ui/administration/roster/roster_words.h"
#include "ui/administration/roster/shift_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/look.h"
#include "ui/support/pane_action.h"
#include "ui/support/qt_convert.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {
constexpr int kSearchPause = 250; // milliseconds on an open shift before people are looked for
} // namespace

RosterPane::RosterPane(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new RosterPresenter(services, this)),
      m_bar(new RosterBar(services, this)), m_view(new RosterView(this)),
      m_panel(new RosterPanel(this)), m_pause(new QTimer(this)) {
    m_view->showBoard(m_presenter->model());
    buildShiftActions();
    buildWeekActions();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kSearchPause);
    connectBoard();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::kGrid, look::kGrid, look::kGrid, look::kGrid);
    layout->setSpacing(look::kGrid);
    layout->addWidget(m_bar);
    auto* board = new QVBoxLayout;
    board->setSpacing(2);
    board->addWidget(m_view, 1);
    board->addWidget(new RosterLegend(this));
    layout->addLayout(board, 1);
    layout->addWidget(m_panel);
    layout->addWidget(buildFoot());
}

void RosterPane::connectBoard() {
    connect(m_bar, &RosterBar::filterAsked, m_presenter, &RosterPresenter::setFilter);
    connect(m_bar, &RosterBar::wordsChanged, this, [this](const QStringList& words) {
        auto& model = m_presenter->model();
        model.setWords(words);
        m_bar->showCounts(model.rowCount(), static_cast<int>(model.lineCount()));
    });
    connect(m_presenter, &RosterPresenter::loaded, this, [this] {
        const auto& model = m_presenter->model();
        m_bar->showFilter(m_presenter->filter());
        m_bar->showCounts(model.rowCount(), static_cast<int>(model.lineCount()));
    });
    connect(m_presenter, &RosterPresenter::checked, this, &RosterPane::showCurrent);
    connect(m_presenter, &RosterPresenter::saved, m_view, &RosterView::goTo);
    connect(m_presenter, &RosterPresenter::suitable, m_panel, &RosterPanel::showSuitable);
    connect(m_view, &RosterView::currentShiftChanged, this, &RosterPane::showCurrent);
    connect(m_view, &RosterView::openAsked, this, &RosterPane::openShift);
    connect(m_view, &RosterView::newAsked, this, &RosterPane::newShift);
    connect(m_view, &RosterView::moveAsked, this, &RosterPane::moveTo);
    connect(m_view, &RosterView::copyAsked, this, &RosterPane::copyTo);
    connect(m_panel, &RosterPanel::suitableAsked, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] {
        const auto* shift = m_view->currentShift();
        if (shift != nullptr && shift->isOpen() && m_services.may(domain::Right::EditRoster)) {
            m_presenter->findSuitable(*shift);
        }
    });
    connect(m_panel, &RosterPanel::assignAsked, this, [this](domain::PlacementId placement) {
        if (const auto* shift = m_view->currentShift()) {
            m_presenter->assign(*shift, placement);
            m_view->setFocus();
        }
    });
    connect(m_panel, &RosterPanel::candidateAsked, this, [this](domain::CandidateId candidate) {
        m_services.navigator.open(app::Entity::Candidate, candidate.value);
    });
}

QAction* RosterPane::add(const char* name, const QString& text, const char* key, const Work& work) {
    auto* action = addPaneAction(*this, name, text, key);
    action->setEnabled(m_services.may(domain::Right::EditRoster));
    connect(action, &QAction::triggered, this, work);
    m_actions.append(action);
    return action;
}

void RosterPane::buildShiftActions() {
    add("openShiftAtClientAction", tr("Open dienst inplannen…"), "Ctrl+Shift+O",
        [this] { openShiftAtClient(); });
    add("confirmShiftAction", tr("Bevestigd door flexkracht"), "Ctrl+G",
        [this] { step(app::RosterStep::Confirm); });
    add("tellShiftAction", tr("Doorgegeven aan flexkracht"), "Ctrl+T",
        [this] { step(app::RosterStep::Tell); });
    add("removeShiftAction", tr("Dienst verwijderen of intrekken"), "Del",
        [this] { removeOrWithdraw(); });
    add("copyShiftAction", tr("Dienst kopiëren"), "Ctrl+C", [this] {
        if (const auto* shift = m_view->currentShift()) {
            m_copied = *shift;
            m_services.notifier.done(
                tr("Dienst %1 gekopieerd; plak hem op een andere dag met Ctrl+V.")
                    .arg(timesOf(shift->times)));
        }
    });
    add("pasteShiftAction", tr("Dienst plakken"), "Ctrl+V", [this] { paste(); });
    add("shiftEarlierAction", tr("Dienst een dag eerder"), "Alt+Left", [this] { move(0, -1); });
    add("shiftLaterAction", tr("Dienst een dag later"), "Alt+Right", [this] { move(0, 1); });
    add("shiftUpAction", tr("Dienst naar de rij erboven"), "Alt+Up", [this] { move(-1, 0); });
    add("shiftDownAction", tr("Dienst naar de rij eronder"), "Alt+Down", [this] { move(1, 0); });
    add("undoShiftAction", tr("Rooster ongedaan maken"), "Ctrl+Z", [this] { m_presenter->undo(); });
    add("suitableAction", tr("Naar wie deze dienst kan draaien"), "Ctrl+Shift+W",
        [this] { m_panel->focusSuitable(); });
}

void RosterPane::buildWeekActions() {
    add("copyRosterWeekAction", tr("Vorige week overnemen"), "Ctrl+Shift+V",
        [this] { m_presenter->copyLastWeek(); });
    auto* texts =
        add("rosterTextsAction", tr("Rooster doorgeven…"), "Ctrl+Shift+D", [this] { tellTexts(); });
    texts->setEnabled(true);
    add("exportPlanningAction", tr("SETU-planning opslaan…"), "", [this] {
        exportPlanning();
    })->setEnabled(m_services.may(domain::Right::Export));
}

QWidget* RosterPane::buildFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    static const QStringList kShown{
        QStringLiteral("copyRosterWeekAction"), QStringLiteral("openShiftAtClientAction"),
        QStringLiteral("tellShiftAction"), QStringLiteral("confirmShiftAction")};
    auto* more = new QToolButton(foot);
    auto* menu = new QMenu(more);
    for (auto* action : std::as_const(m_actions)) {
        if (!kShown.contains(action->objectName())) {
            menu->addAction(action);
            continue;
        }
        auto* button = new QToolButton(foot);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        layout->addWidget(button);
    }
    more->setObjectName(QStringLiteral("rosterMoreButton"));
    more->setText(tr("Meer"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    more->setMenu(menu);
    layout->addWidget(more);
    layout->addStretch(1);
    auto* tell = new QPushButton(tr("Rooster doorgeven…"), foot);
    tell->setToolTip(tr("Rooster doorgeven (Ctrl+Shift+D)"));
    tell->setObjectName(QStringLiteral("rosterTextsButton"));
    look::makePrimary(tell);
    connect(tell, &QPushButton::clicked, this, &RosterPane::tellTexts);
    layout->addWidget(tell);
    return foot;
}

void RosterPane::activate() {
    if (std::exchange(m_loaded, true)) {
        return;
    }
    m_bar->load();
    m_bar->showFilter(m_presenter->filter());
    m_presenter->reload();
    m_view->setFocus();
}

void RosterPane::reload() {
    m_presenter->reload();
}

void RosterPane::showCurrent() {
    m_pause->stop();
    m_panel->showShift(m_presenter->model(), m_view->currentShift());
}

void RosterPane::edit(const RosterLine& line, const domain::RosterShift& shift) {
    if (!m_services.may(domain::Right::EditRoster)) {
        return;
    }
    auto* dialog = new ShiftDialog(m_services, line, shift, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->save(dialog->shift(), dialog->repeatWeeks()); });
    dialog->open();
}

void RosterPane::openShift() {
    const auto* shift = m_view->currentShift();
    if (shift == nullptr) {
        newShift();
        return;
    }
    edit(m_presenter->model().lineAt(m_view->currentIndex().row()), *shift);
}

void RosterPane::newShift() {
    const auto cell = m_view->currentCell();
    if (!cell) {
        m_services.notifier.warn(tr("Kies eerst de dag van een rij in het rooster."));
        return;
    }
    const auto& line = m_presenter->model().lineAt(cell->row);
    edit(line, placed({.occupation = str(line.occupation)}, *cell));
}

/// At the client of the row under the cursor.
void RosterPane::openShiftAtClient() {
    const auto cell = m_view->currentCell();
    if (!cell) {
        m_services.notifier.warn(tr("Kies eerst een dag bij de opdrachtgever van de open dienst."));
        return;
    }
    RosterLine line = m_presenter->model().lineAt(cell->row);
    domain::RosterShift shift{.client = line.client, .occupation = str(line.occupation)};
    shift.times.day = cell->day;
    line.placement.reset();
    edit(line, shift);
}

domain::RosterShift RosterPane::placed(domain::RosterShift shift, const ShiftTarget& target) const {
    const auto& line = m_presenter->model().lineAt(target.row);
    shift.times.day = target.day;
    shift.placement = line.placement;
    if (std::exchange(shift.client, line.client) != line.client && !line.occupation.isEmpty()) {
        shift.occupation = str(line.occupation);
    }
    return shift;
}

void RosterPane::moveTo(const domain::RosterShift& shift, const ShiftTarget& target) {
    if (m_services.may(domain::Right::EditRoster)) {
        m_presenter->save(placed(shift, target));
    }
}

void RosterPane::copyTo(const domain::RosterShift& shift, const ShiftTarget& target) {
    if (m_services.may(domain::Right::EditRoster)) {
        m_presenter->copy(placed(shift, target));
    }
}

void RosterPane::move(int rows, int days) {
    const auto* shift = m_view->currentShift();
    const auto target = m_view->beside(rows, days);
    if (shift != nullptr && target) {
        moveTo(*shift, *target);
    }
}

void RosterPane::paste() {
    const auto cell = m_view->currentCell();
    if (m_copied && cell) {
        copyTo(*m_copied, *cell);
    }
}

/// What nobody knows of is removed; what was told is withdrawn, after a question.
void RosterPane::removeOrWithdraw() {
    const auto* shift = m_view->currentShift();
    if (shift == nullptr) {
        return;
    }
    if (!shift->call && shift->sentVersion == 0) {
        m_presenter->remove(*shift);
        return;
    }
    ask::open(this,
              {.title = tr("Dienst intrekken"),
               .text = tr("De flexkracht of de opdrachtgever weet van deze dienst. Hij blijft "
                          "doorgestreept staan; binnen de oproeptermijn blijft het loon "
                          "verschuldigd. Zeg het ook zelf af."),
               .action = tr("Dienst intrekken")},
              [this, shift = *shift](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->step(shift, app::RosterStep::Withdraw);
                  }
              });
}

void RosterPane::step(app::RosterStep step) {
    if (const auto* shift = m_view->currentShift()) {
        m_presenter->step(*shift, step);
    }
}

void RosterPane::tellTexts() {
    auto* dialog = new RosterTextsDialog(m_services, m_presenter->filter(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RosterPane::exportPlanning() {
    auto* dialog = new PlanningExportDialog(m_services, m_presenter->filter(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RosterPane::focusFilter() {
    m_bar->focusFilter();
}

bool RosterPane::clearFilter() {
    return m_bar->clearFilter();
}

} // namespace werkbalie::ui
