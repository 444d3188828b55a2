// Walks the pages one by one; waits for each to be still before it is drawn.
#include "main/screenshot_tour.h"

#include "ui/shell/main_window.h"
#include "ui/support/look.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTableView>
#include <array>
#include <cstdio>
#include <utility>

namespace werkbalie {
namespace {

using namespace Qt::StringLiterals;
constexpr int kPause = 60;
constexpr int kQuietRounds = 3;
constexpr int kQuietRoundsOfWindow = 10; ///< it draws what it shows after a pause in the typing

/// A window that a page opens on the record that its list begins with.
struct OwnWindow {
    const char* page;
    const char* view;
    const char* action; ///< empty: a new record
    const char* window;
    const char* before = ""; ///< a button that brings to such a record
    const char* after = "";
};
constexpr std::array kWindows{
    OwnWindow{"acquisition", "quotations", "editQuotation", "quotationEditor"},
    OwnWindow{"matching", "pipeline", "pipelineDrop", "dropDialog"},
    OwnWindow{"administration", "hours", "approveProofAction", "hoursApproval"},
    OwnWindow{"administration", "hours", "missingHoursAction", "missingHours"},
    OwnWindow{"administration", "hours", "reviewHoursAction", "hoursFindings"},
    OwnWindow{"administration", "hours", "importHoursAction", "hoursImportDialog"},
    OwnWindow{"administration", "hours", "pastImportsAction", "pastImportsDialog"},
    OwnWindow{"administration", "hours", "timecardsAction", "timecardExportDialog"},
    OwnWindow{"administration", "hours", "hourScansAction", "hourScansDialog"},
    OwnWindow{"administration", "hours", "correctAction", "correctionDialog", "previousWeekButton",
              "nextWeekButton"},
    OwnWindow{"administration", "roster", "", "shiftDialog"},
    OwnWindow{"administration", "roster", "rosterTextsAction", "rosterTexts"},
    OwnWindow{"administration", "roster", "exportPlanningAction", "planningExportDialog"},
    OwnWindow{"administration", "allowances", "openAllowances", "allowancesWindow"},
    OwnWindow{"administration", "leave", "bookLeave", "LeaveBookingDialog"},
    OwnWindow{"administration", "leave", "payOutLeave", "questionDialog"},
    OwnWindow{"administration", "expenses", "editExpense", "expenseDialog"}};

} // namespace

ScreenshotTour::ScreenshotTour(ui::MainWindow& window, ui::TaskRunner& tasks, QString folder,
                               QObject* parent)
    : QObject(parent), m_window(window), m_tasks(tasks), m_folder(std::move(folder)) {
    m_settle.setInterval(kPause);
    connect(&m_settle, &QTimer::timeout, this, &ScreenshotTour::look);
}

void ScreenshotTour::plan() {
    for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        for (const auto size : {QSize(1280, 800), QSize(1920, 1080)}) {
            for (const auto& page : m_window.pageKeys()) {
                auto views = m_window.page(page)->viewKeys();
                if (views.isEmpty()) {
                    views << QString();
                }
                for (const auto& view : views) {
                    m_stops.push_back({scheme, size, page, view});
                }
            }
            for (const auto& own : kWindows) {
                m_stops.push_back({.scheme = scheme,
                                   .size = size,
                                   .page = QLatin1String(own.page),
                                   .view = QLatin1String(own.view),
                                   .action = QLatin1String(own.action),
                                   .window = QLatin1String(own.window),
                                   .before = QLatin1String(own.before),
                                   .after = QLatin1String(own.after)});
            }
        }
    }
}

void ScreenshotTour::start() {
    QDir().mkpath(m_folder);
    plan();
    arrive();
}

void ScreenshotTour::arrive() {
    if (m_next >= m_stops.size()) {
        Q_EMIT finished(0);
        return;
    }
    const auto& stop = m_stops[m_next];
    if (m_next == 0 || m_stops[m_next - 1].scheme != stop.scheme) {
        ui::look::apply(*qobject_cast<QApplication*>(QApplication::instance()), stop.scheme);
    }
    m_window.resize(stop.size);
    m_window.showPage(stop.page, stop.view);
    fillInExample();
    m_quiet = 0;
    m_prepared = false;
    m_opened = false;
    m_settle.start();
}

/// An empty calculator explains little: a wage makes it speak. So does a candidate whose vacancies
/// and clients are sought.
void ScreenshotTour::fillInExample() {
    for (auto* wage : m_window.findChildren<QLineEdit*>(u"wageEdit"_s)) {
        if (wage->isVisible() && wage->text().isEmpty()) {
            wage->setText(u"18,50"_s);
        }
    }
    for (auto* candidate : m_window.findChildren<QLineEdit*>(u"matchCandidateEdit"_s)) {
        if (candidate->isVisible() && candidate->text().isEmpty()) {
            candidate->setText(u"lasser"_s);
            QMetaObject::invokeMethod(candidate, "returnPressed");
        }
    }
    for (auto* times : m_window.findChildren<QLineEdit*>(u"shiftTimesEdit"_s)) {
        if (times->isVisible() && times->text().isEmpty()) {
            times->setText(u"7-15:30/30"_s);
        }
    }
}

void ScreenshotTour::press(const QString& button) {
    if (auto* found = button.isEmpty() ? nullptr : m_window.findChild<QAbstractButton*>(button)) {
        found->click();
    }
}

/// False when this user has no such page or record.
bool ScreenshotTour::openWindow(const Stop& stop) {
    auto* page = m_window.currentPage();
    if (page == nullptr) {
        return false;
    }
    for (auto* table : page->findChildren<QTableView*>()) {
        if (table->model() == nullptr || !table->isVisible()) {
            continue;
        }
        if (stop.action == "approveProofAction"_L1) { // of all that is ready, not of one row
            table->selectionModel()->clear();
        } else if (!table->currentIndex().isValid()) {
            table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                                     QItemSelectionModel::NoUpdate);
        }
    }
    if (stop.action.isEmpty()) {
        page->newRecord();
        return true;
    }
    auto* action = page->findChild<QAction*>(stop.action);
    if (action == nullptr || !action->isEnabled()) {
        return false;
    }
    action->trigger();
    return true;
}

/// On to the next stop when the window of this one cannot be had.
void ScreenshotTour::openOrLeave(const Stop& stop) {
    m_opened = openWindow(stop);
    m_quiet = 0;
    if (m_opened) {
        fillInExample();
        return;
    }
    press(stop.after);
    ++m_next;
    m_settle.stop();
    arrive();
}

void ScreenshotTour::look() {
    m_quiet = m_tasks.isBusy() ? 0 : m_quiet + 1;
    const auto& stop = m_stops[m_next];
    if (m_quiet < (m_opened ? kQuietRoundsOfWindow : kQuietRounds)) {
        return;
    }
    if (!stop.before.isEmpty() && !std::exchange(m_prepared, true)) {
        press(stop.before);
        m_quiet = 0;
        return;
    }
    if (!stop.window.isEmpty() && !m_opened) {
        openOrLeave(stop);
        return;
    }
    m_settle.stop();
    grab();
}

void ScreenshotTour::grab() {
    const auto& stop = m_stops[m_next++];
    const bool asks = stop.window == "questionDialog"_L1; // there are many of that name
    const auto part = stop.window.isEmpty() ? stop.view : asks ? stop.action : stop.window;
    const auto name =
        u"%1%2-%3-%4.png"_s.arg(stop.page, part.isEmpty() ? QString() : u'-' + part,
                                stop.scheme == ui::Scheme::Light ? u"licht"_s : u"donker"_s,
                                QString::number(stop.size.width()));
    auto* own = stop.window.isEmpty() ? nullptr : m_window.findChild<QWidget*>(stop.window);
    if (own == nullptr && !stop.window.isEmpty()) { // there was nothing to open it on
        press(stop.after);
        arrive();
        return;
    }
    QWidget& shown = own != nullptr ? *own : m_window;
    const bool kept = shown.grab().save(m_folder + u'/' + name);
    if (own != nullptr) {
        own->close();
    }
    press(stop.after);
    if (!kept) {
        std::fprintf(stderr, "werkbalie: %s kan niet worden geschreven\n", qPrintable(name));
        Q_EMIT finished(3);
        return;
    }
    arrive();
}

} // namespace werkbalie
