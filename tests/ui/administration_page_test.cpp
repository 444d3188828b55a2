// The back office's week by keyboard: hours in, approved, processed into statements and invoices.
#include "app/administration/hours.h"
#include "app/administration/weekly_run.h"
#include "app/format_nl.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/administration/week_grid_model.h"
#include "ui/administration/week_grid_view.h"
#include "ui/support/ask.h"

#include <QLabel>
#include <QLineEdit>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

const auto kWeek = *domain::IsoWeek::make(2026, 47);

/// The first row of the grid whose week is open and has no hours yet.
int emptyRow(ui::WeekGridModel& model) {
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto& line = model.lineAt(row);
        if (line.now.sheet.state == domain::TimesheetState::Open &&
            line.now.sheet.entries.empty() && line.row.placementDays.contains(kWeek.monday())) {
            return row;
        }
    }
    return -1;
}

app::WeekRow storedRow(Desk& desk, domain::PlacementId placement) {
    auto context = desk.context();
    const auto rows = app::loadWeek(context, {.week = kWeek});
    REQUIRE(rows);
    const auto found = std::ranges::find(*rows, placement, &app::WeekRow::placement);
    REQUIRE(found != rows->end());
    return *found;
}

struct Grid {
    ui::WeekGridView* view;
    ui::WeekGridModel* model;
    int row;
    domain::PlacementId placement;
};

Grid openEmptyRow(Desk& desk) {
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("hours"));
    auto* view = desk.find<ui::WeekGridView>("weekGridTable");
    auto* model = qobject_cast<ui::WeekGridModel*>(view->model());
    REQUIRE(model != nullptr);
    const int row = emptyRow(*model);
    REQUIRE(row >= 0);
    desk.focus("weekGridTable");
    // Whatever key an earlier test left down: this cell alone.
    view->selectionModel()->setCurrentIndex(model->index(row, ui::WeekGridModel::Monday),
                                            QItemSelectionModel::ClearAndSelect);
    return {view, model, row, model->lineAt(row).row.placement};
}

} // namespace

TEST_CASE("a week is typed with two keys a day and kept with Ctrl+S") {
    Desk desk("backoffice");
    const auto grid = openEmptyRow(desk);

    for (int day = 0; day < 5; ++day) {
        desk.type("8");
        desk.press(Qt::Key_Tab);
    }
    CHECK(grid.model->hasEdits());
    desk.press(Qt::Key_S, Qt::ControlModifier);

    const auto stored = storedRow(desk, grid.placement);
    CHECK(stored.sheet.total() == domain::Minutes{40 * 60});
    CHECK(stored.sheet.entries.size() == 5);
    CHECK_FALSE(grid.model->hasEdits());
}

TEST_CASE("who leaves a week with unsaved hours saves them, leaves them, or stays") {
    Desk desk("backoffice");
    const auto grid = openEmptyRow(desk);
    desk.type("8");
    desk.press(Qt::Key_Return);
    auto* week = desk.find<QLineEdit>("weekEdit");
    const auto here = week->text();
    const auto leave = [&](const ui::Answer& answer) {
        ui::ask::setNextAnswer(answer);
        desk.press(Qt::Key_PageUp, Qt::AltModifier);
        Desk::settle();
    };
    leave({});
    CHECK(week->text() == here);
    CHECK(grid.model->hasEdits());
    leave({.yes = true});
    CHECK(week->text() != here);
    CHECK(storedRow(desk, grid.placement).sheet.totalOn(kWeek.monday()) == domain::Minutes{480});
}

TEST_CASE("a week that cannot be saved is not left") {
    Desk desk("backoffice");
    const auto grid = openEmptyRow(desk);
    desk.type("acht");
    desk.press(Qt::Key_Return);
    auto* week = desk.find<QLineEdit>("weekEdit");
    const auto here = week->text();
    ui::ask::setNextAnswer({.yes = true});
    desk.press(Qt::Key_PageUp, Qt::AltModifier);
    Desk::settle();
    CHECK(week->text() == here);
    ui::ask::setNextAnswer({.other = true});
    desk.press(Qt::Key_PageUp, Qt::AltModifier);
    Desk::settle();
    CHECK(week->text() != here);
    CHECK(storedRow(desk, grid.placement).sheet.entries.empty());
}

TEST_CASE("the total of the invoices is that of the ones seen") {
    Desk desk("backoffice");
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("invoices"));
    auto context = desk.context();
    const auto invoices = app::listInvoices(context, {}).value();
    REQUIRE(invoices.size() > 1);
    const auto totalOf = [](domain::Money money) {
        return QString::fromStdString("Totaal " + app::dutchMoney(money));
    };
    domain::Money all;
    domain::Money ofClient;
    for (const auto& each : invoices) {
        all += each.total;
        ofClient += each.number == invoices.front().number ? each.total : domain::Money{};
    }
    REQUIRE(all != ofClient);
    CHECK(desk.find<QLabel>("invoicesTotalsLabel")->text() == totalOf(all));
    desk.find<QLineEdit>("invoicesFilterEdit")
        ->setText(QString::fromStdString(invoices.front().number));
    Desk::settle(400);
    CHECK(desk.find<QLabel>("invoicesTotalsLabel")->text() == totalOf(ofClient));
}

TEST_CASE("a cell that cannot be read blocks saving and keeps what was typed") {
    Desk desk("backoffice");
    const auto grid = openEmptyRow(desk);

    desk.type("acht");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_S, Qt::ControlModifier);

    CHECK(grid.model->unreadableCells() == 1);
    CHECK(storedRow(desk, grid.placement).sheet.entries.empty());
}

TEST_CASE("going back with Shift chooses one cell, so the next hours fill that cell alone") {
    Desk desk("backoffice");
    const auto grid = openEmptyRow(desk);
    desk.type("8");
    desk.press(Qt::Key_Tab);
    desk.type("7");
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    desk.type("6");
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_S, Qt::ControlModifier);

    const auto stored = storedRow(desk, grid.placement).sheet;
    CHECK(stored.totalOn(kWeek.monday()) == domain::Minutes{6 * 60});
    CHECK(stored.total() == domain::Minutes{13 * 60});
}

TEST_CASE("approved hours become statements and invoices in one run") {
    Desk desk("backoffice");
    const auto grid = openEmptyRow(desk);
    desk.type("9-17:30/30");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    grid.view->setCurrentIndex(grid.model->index(grid.row, ui::WeekGridModel::Monday));
    desk.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(storedRow(desk, grid.placement).sheet.state == domain::TimesheetState::Ready);
    grid.view->setCurrentIndex(grid.model->index(grid.row, ui::WeekGridModel::Monday));
    desk.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(storedRow(desk, grid.placement).sheet.state == domain::TimesheetState::Approved);

    auto context = desk.context();
    const auto before = app::listInvoices(context, {})->size();
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("run"));
    desk.focus("runWeekEdit");
    desk.find<QLineEdit>("runWeekEdit")->setText(QStringLiteral("2026-W47"));
    desk.press(Qt::Key_Return);
    const auto summary = desk.find<QLabel>("runSummaryLabel")->text();
    INFO(summary.toStdString());
    CHECK(summary.contains(QStringLiteral("Proefrun")));
    CHECK(summary.contains(QStringLiteral("van week 47"))); // what waits, by its week
    CHECK(summary.contains(QStringLiteral("die doen niet mee")));
    CHECK(app::listInvoices(context, {})->size() == before);

    ui::ask::setNextAnswer({.yes = true});
    INFO(desk.said().toStdString());
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    const auto asked = ui::ask::lastQuestion();
    INFO(asked.toStdString());
    for (const char* part : {"weekst", "flexkracht", "opdrachtgever", "week 47"}) {
        CHECK(asked.contains(QLatin1String(part)));
    }
    CHECK(app::listInvoices(context, {})->size() > before);
    const auto processed = storedRow(desk, grid.placement).sheet;
    CHECK(processed.state == domain::TimesheetState::Processed);
}

TEST_CASE("reopening asks for a reason and keeps it") {
    Desk desk("backoffice");
    const auto grid = openEmptyRow(desk);
    desk.type("8");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    grid.view->setCurrentIndex(grid.model->index(grid.row, ui::WeekGridModel::Monday));
    desk.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);

    ui::ask::setNextAnswer({.yes = true, .reason = QStringLiteral("Invoerfout")});
    grid.view->setCurrentIndex(grid.model->index(grid.row, ui::WeekGridModel::Monday));
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);

    const auto sheet = storedRow(desk, grid.placement).sheet;
    CHECK(sheet.state == domain::TimesheetState::Open);
    CHECK(sheet.reason == "Invoerfout");
}
