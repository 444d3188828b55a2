// Administratie: hours, placements, the weekly run and the invoices.
#include "ui/administration/administration_page.h"

#include "ui/administration/allowance_list.h"
#include "ui/administration/allowances_window.h"
#include "ui/administration/expense_pane.h"
#include "ui/administration/hours_import_dialog.h"
#include "ui/administration/invoice_list.h"
#include "ui/administration/leave_pane.h"
#include "ui/administration/placement_list.h"
#include "ui/administration/placement_record.h"
#include "ui/administration/roster/roster_pane.h"
#include "ui/administration/run_pane.h"
#include "ui/administration/week_pane.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {

namespace {
QString hoursView() {
    return QStringLiteral("hours");
}
QString rosterView() {
    return QStringLiteral("roster");
}
QString placementsView() {
    return QStringLiteral("placements");
}
QString runView() {
    return QStringLiteral("run");
}
QString allowancesView() {
    return QStringLiteral("allowances");
}
QString invoicesView() {
    return QStringLiteral("invoices");
}
QString leaveView() {
    return QStringLiteral("leave");
}
QString expensesView() {
    return QStringLiteral("expenses");
}
} // namespace

AdministrationPage::AdministrationPage(Services& given, QWidget* parent)
    : ViewsPage(QStringLiteral("administration"), given, parent), m_week(new WeekPane(given, this)),
      m_roster(new RosterPane(given, this)), m_placements(new PlacementList(given, this)),
      m_run(new RunPane(given, this)), m_invoices(new InvoiceList(given, this)),
      m_leave(new LeavePane(given, this)), m_expenses(new ExpensePane(given, this)),
      m_allowances(new AllowanceList(given, this)) {
    addView({.key = hoursView(),
             .title = tr("Uren per week"),
             .icon = QStringLiteral("view-calendar-week"),
             .list = m_week});
    addView({.key = rosterView(),
             .title = tr("Rooster"),
             .icon = QStringLiteral("view-calendar-timeline"),
             .list = m_roster});
    addView({.key = placementsView(),
             .title = tr("Plaatsingen"),
             .icon = QStringLiteral("user-group-properties"),
             .list = m_placements,
             .record = m_placements->record(),
             .recordShare = 42});
    addView({.key = runView(),
             .title = tr("Weekrun"),
             .icon = QStringLiteral("run-build"),
             .list = m_run});
    addView({.key = invoicesView(),
             .title = tr("Facturen"),
             .icon = QStringLiteral("view-financial-list"),
             .list = m_invoices,
             .record = m_invoices->record(),
             .recordShare = 46});
    addView({.key = leaveView(),
             .title = tr("Verlof en reserveringen"),
             .icon = QStringLiteral("view-calendar-holiday"),
             .list = m_leave,
             .record = m_leave->record(),
             .recordShare = 48});
    addView({.key = expensesView(),
             .title = tr("Declaraties"),
             .icon = QStringLiteral("view-bank-account"),
             .list = m_expenses,
             .record = m_expenses->record(),
             .recordShare = 28});
    addView({.key = allowancesView(),
             .title = tr("Toeslagen"),
             .icon = QStringLiteral("view-list-details"),
             .list = m_allowances});
    connect(m_week, &WeekPane::allowancesAsked, this, [this](qint64 client) {
        AllowancesWindow::open(services(), domain::ClientId{client}, window());
    });
    connect(m_week, &WeekPane::expensesAsked, this, [this](domain::IsoWeek week, qint64 placement) {
        showView(expensesView());
        m_expenses->showFor(week, domain::PlacementId{placement});
    });
    connect(m_placements, &PlacementList::windowAsked, this,
            [this](qint64 id) { Q_EMIT windowAsked(app::Entity::Placement, id); });
    connect(m_week, &WeekPane::importAsked, this, [this] {
        auto* dialog = new HoursImportDialog(services(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->chooseFile();
    });
}

void AdministrationPage::viewShown(const QString& key) {
    if (key == hoursView()) {
        m_week->activate();
    } else if (key == rosterView()) {
        m_roster->activate();
    } else if (key == placementsView()) {
        m_placements->reload();
    } else if (key == runView()) {
        m_run->activate();
    } else if (key == invoicesView()) {
        m_invoices->reload();
    } else if (key == leaveView()) {
        m_leave->reload();
    } else if (key == expensesView()) {
        m_expenses->reload();
    } else if (key == allowancesView()) {
        m_allowances->reload();
    }
}

void AdministrationPage::reload() {
    if (currentView() == hoursView()) {
        if (!m_week->hasUnsavedWork()) {
            m_week->reload();
        }
        return;
    }
    if (currentView() == rosterView()) {
        m_roster->reload();
        return;
    }
    viewShown(currentView());
}

void AdministrationPage::showView(const QString& key) {
    const auto open = QStringLiteral("hours-open:");
    if (!key.startsWith(open)) {
        ViewsPage::showView(key);
        return;
    }
    ViewsPage::showView(hoursView());
    if (const auto week = domain::IsoWeek::parse(str(key.mid(open.size())))) {
        m_week->openUnfinished(*week);
    }
}

bool AdministrationPage::openRecord(app::Entity entity, std::int64_t id) {
    if (entity == app::Entity::Placement) {
        showView(placementsView());
        m_placements->open(id);
        return true;
    }
    if (entity == app::Entity::Timesheet) {
        showView(hoursView());
        if (id > 0) {
            m_week->openSheet(domain::TimesheetId{id});
        }
        return true;
    }
    if (entity == app::Entity::Shift) {
        showView(rosterView());
        return true;
    }
    if (entity == app::Entity::Invoice) {
        showView(invoicesView());
        m_invoices->open(id);
        return true;
    }
    if (entity == app::Entity::Expense) {
        showView(expensesView());
        m_expenses->select(domain::ExpenseId{id});
        return true;
    }
    if (entity == app::Entity::LeaveBooking) {
        showView(leaveView());
        return true;
    }
    return false;
}

void AdministrationPage::newRecord() {
    if (currentView() == leaveView()) {
        m_leave->newBooking();
    } else if (currentView() == rosterView()) {
        m_roster->newShift();
    } else if (currentView() == expensesView()) {
        m_expenses->newExpense();
    }
}

void AdministrationPage::saveRecord() {
    if (currentView() == hoursView()) {
        m_week->save();
    }
}

void AdministrationPage::focusFilter() {
    if (currentView() == hoursView()) {
        m_week->focusFilter();
    } else if (currentView() == rosterView()) {
        m_roster->focusFilter();
    } else if (currentView() == expensesView()) {
        m_expenses->pane().focusFilter();
    } else if (currentView() == allowancesView()) {
        m_allowances->pane().focusFilter();
    } else {
        ViewsPage::focusFilter();
    }
}

bool AdministrationPage::clearFilter() {
    if (currentView() == expensesView()) {
        return m_expenses->pane().clearFilter();
    }
    if (currentView() == allowancesView()) {
        return m_allowances->pane().clearFilter();
    }
    if (currentView() == rosterView()) {
        return m_roster->clearFilter();
    }
    return currentView() == hoursView() ? m_week->clearFilter() : ViewsPage::clearFilter();
}

bool AdministrationPage::hasUnsavedWork() const {
    return m_week->hasUnsavedWork();
}

QList<QAction*> AdministrationPage::pageActions() const {
    return m_week->paneActions() + m_placements->actions() + m_leave->commands() +
           m_expenses->commands() + m_allowances->listActions() + m_roster->paneActions();
}

QList<QAction*> AdministrationPage::viewActions() const {
    if (currentView() == hoursView()) {
        return m_week->paneActions();
    }
    if (currentView() == rosterView()) {
        return m_roster->paneActions();
    }
    if (currentView() == leaveView()) {
        return m_leave->commands();
    }
    if (currentView() == expensesView()) {
        return m_expenses->commands();
    }
    if (currentView() == allowancesView()) {
        return m_allowances->listActions();
    }
    return currentView() == placementsView() ? m_placements->actions() : QList<QAction*>();
}

PageEntry administrationPageEntry() {
    return {.key = QStringLiteral("administration"),
            .title = QCoreApplication::translate("Pages", "Administratie"),
            .icon = QStringLiteral("view-calendar-week"),
            .opens = {app::Entity::Placement, app::Entity::Timesheet, app::Entity::Invoice,
                      app::Entity::LeaveBooking, app::Entity::Shift, app::Entity::Expense},
            .visible =
                [](const Services& s) {
                    return s.may(domain::Right::EditHours) || s.may(domain::Right::ApproveHours);
                },
            .make = [](Services& s, QWidget* parent) -> Page* {
                return new AdministrationPage(s, parent);
            },
            .makeForm = [](Services& s, app::Entity, QWidget* parent) -> RecordForm* {
                return new PlacementRecord(s, parent);
            }};
}

} // namespace werkbalie::ui
