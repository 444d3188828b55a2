// Leave by keyboard: a worker is found, an opening balance booked, taken back, and what expires is
// seen early.
#include "app/administration/leave.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/administration/leave_columns.h"
#include "ui/administration/week_grid_model.h"
#include "ui/administration/week_grid_view.h"
#include "ui/support/ask.h"
#include "ui/support/findings_view.h"
#include "ui/support/record_table.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::LeaveEvent;
using domain::LeaveKind;
using domain::makeDate;

namespace {

std::int64_t extraOf(app::Context& context, domain::CandidateId candidate) {
    const auto file = app::loadLeave(context, candidate);
    REQUIRE(file);
    const auto sums = domain::balancesOn(file->lines, domain::kNeverExpires);
    const auto found = sums.find(LeaveKind::Extra);
    return found == sums.end() ? 0 : found->second;
}

domain::LeaveLine lineOn(domain::Date day, LeaveEvent event, std::int64_t amount) {
    domain::LeaveLine line;
    line.lot = {LeaveKind::Statutory, 2026, makeDate(2027, 7, 1)};
    line.event = event;
    line.date = day;
    line.amount = amount;
    return line;
}

} // namespace

TEST_CASE("an opening balance is booked and countered without a mouse", "[leave]") {
    Desk desk("backoffice");
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("leave"));
    auto context = desk.context();
    const auto rows = app::listLeave(context, makeDate(2026, 11, 24));
    REQUIRE(rows);
    REQUIRE_FALSE(rows->empty());
    CHECK(desk.find<QTableView>("leaveWorkersTable")->model()->rowCount() ==
          static_cast<int>(rows->size()));
    const domain::CandidateId worker{desk.find<QTableView>("leaveWorkersTable")
                                         ->currentIndex()
                                         .data(ui::RowIdRole)
                                         .toLongLong()};
    REQUIRE(worker.isValid());
    const auto before = extraOf(context, worker);

    desk.focus("leaveWorkersTable");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto* event = desk.find<QComboBox>("eventCombo");
    event->setCurrentIndex(event->findData(static_cast<int>(LeaveEvent::Opening)));
    auto* kind = desk.find<QComboBox>("kindCombo");
    kind->setCurrentIndex(kind->findData(static_cast<int>(LeaveKind::Extra)));
    desk.focus("amountEdit");
    desk.type("1:75");
    CHECK_FALSE(desk.find<QAbstractButton>("saveButton")->isEnabled());
    CHECK(desk.find<ui::FindingsView>("findingsView")
              ->text()
              .contains(QStringLiteral("1:75 is geen hoeveelheid")));
    desk.find<QLineEdit>("amountEdit")->clear();
    desk.type("12,5");
    CHECK_FALSE(desk.find<QAbstractButton>("saveButton")->isEnabled()); // no reason yet
    desk.focus("reasonEdit");
    desk.type("Oud systeem");
    CHECK(desk.find<QAbstractButton>("saveButton")->isEnabled());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(extraOf(context, worker) == before + 750);
    CHECK(desk.said().contains(QStringLiteral("Verlof geboekt")));

    // The newest line stands first; its counter leaves both in the list.
    const auto file = app::loadLeave(context, worker);
    std::int64_t booked = 0;
    for (const auto& line : file->lines) {
        booked = line.amount == 750 ? line.id.value : booked;
    }
    auto* lines = desk.find<QTableView>("leaveLinesTable");
    auto* model = lines->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(ui::RowIdRole).toLongLong() == booked) {
            lines->setCurrentIndex(model->index(row, 0));
        }
    }
    ui::ask::setNextAnswer({.yes = true, .reason = QStringLiteral("Dubbel")});
    auto* counter = desk.window().findChild<QAction*>(QStringLiteral("counterLeave"));
    REQUIRE(counter != nullptr);
    counter->trigger();
    Desk::settle();
    CHECK(extraOf(context, worker) == before);
}

TEST_CASE("more leave than there is, is said while it is typed, and nothing typed is lost",
          "[leave]") {
    Desk desk("backoffice");
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("leave"));
    auto context = desk.context();
    const domain::CandidateId worker{desk.find<QTableView>("leaveWorkersTable")
                                         ->currentIndex()
                                         .data(ui::RowIdRole)
                                         .toLongLong()};
    const auto before = extraOf(context, worker);
    desk.focus("leaveWorkersTable");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto* kind = desk.find<QComboBox>("kindCombo");
    kind->setCurrentIndex(kind->findData(static_cast<int>(LeaveKind::Extra)));
    desk.focus("amountEdit");
    desk.type("4000");
    CHECK_FALSE(desk.find<QAbstractButton>("saveButton")->isEnabled());
    CHECK(desk.find<ui::FindingsView>("findingsView")
              ->text()
              .contains(QStringLiteral("U vraagt 4000:00")));
    auto* event = desk.find<QComboBox>("eventCombo");
    event->setCurrentIndex(event->findData(static_cast<int>(LeaveEvent::Opening)));
    desk.find<QLineEdit>("amountEdit")->setText(QStringLiteral("1"));
    desk.find<QLineEdit>("yearEdit")->setText(QStringLiteral("1900"));
    desk.focus("reasonEdit");
    desk.type("Proef");
    REQUIRE(desk.find<QAbstractButton>("saveButton")->isEnabled());

    // What only the program knows is refused with the dialog still there.
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(desk.find<QLineEdit>("reasonEdit")->text() == QStringLiteral("Proef"));
    CHECK(desk.find<ui::FindingsView>("findingsView")->text().contains(QStringLiteral("1900")));
    CHECK_FALSE(desk.find<QAbstractButton>("saveButton")->isEnabled());
    CHECK(extraOf(context, worker) == before);
    desk.find<QLineEdit>("yearEdit")->setText(QStringLiteral("2026"));
    desk.focus("reasonEdit");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(extraOf(context, worker) == before + 60);
    CHECK(desk.window().findChild<QLineEdit*>(QStringLiteral("reasonEdit")) == nullptr);
}

TEST_CASE("what expires soon is seen early, and expiry is booked once", "[leave]") {
    Desk desk("backoffice");
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("leave"));
    auto context = desk.context();
    const auto rows = ui::leaveRows(app::listLeave(context, makeDate(2026, 11, 24)).value(),
                                    makeDate(2026, 11, 24));
    const auto soon =
        std::ranges::count_if(rows, [](const auto& row) { return row.expiring.has_value(); });
    REQUIRE(soon > 0);
    desk.focus("leaveDayEdit");
    desk.find<QLineEdit>("leaveDayEdit")->selectAll();
    desk.type("1-1-2027");
    desk.press(Qt::Key_Tab);
    ui::ask::setNextAnswer({.yes = true});
    auto* expire = desk.window().findChild<QAction*>(QStringLiteral("expireLeave"));
    REQUIRE(expire != nullptr);
    expire->trigger();
    Desk::settle();
    CHECK(desk.said().contains(QStringLiteral("vervallen")));
    CHECK(app::expireLeave(context, makeDate(2027, 1, 1))->empty());
}

TEST_CASE("a manager sees balances and books none", "[leave]") {
    Desk desk("manager");
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("leave"));
    CHECK(desk.find<QTableView>("leaveWorkersTable")->model()->rowCount() > 0);
    for (const char* name : {"bookLeave", "payOutLeave", "counterLeave", "expireLeave"}) {
        INFO(name);
        CHECK_FALSE(desk.window().findChild<QAction*>(QLatin1String(name))->isEnabled());
    }
}

TEST_CASE("the year of a kind sums by month, with what came before", "[leave]") {
    const std::vector<domain::LeaveLine> lines{
        lineOn(makeDate(2025, 12, 31), LeaveEvent::Opening, 600),
        lineOn(makeDate(2026, 3, 1), LeaveEvent::Accrual, 185),
        lineOn(makeDate(2026, 3, 31), LeaveEvent::Use, -480),
        lineOn(makeDate(2026, 12, 31), LeaveEvent::Correction, -5),
        lineOn(makeDate(2027, 1, 3), LeaveEvent::Accrual, 185)};
    const auto months = ui::monthRows(lines, LeaveKind::Statutory, 2026);
    REQUIRE(months.size() == 12);
    CHECK(months[1].balance == 600);
    CHECK(months[2].accrued == 185);
    CHECK(months[2].taken == -480);
    CHECK(months[2].balance == 305);
    CHECK(months[11].other == -5);
    CHECK(months[11].balance == 300);
    CHECK(ui::monthRows(lines, LeaveKind::Extra, 2026)[11].balance == 0);
    const auto rows = ui::lineRows(lines);
    CHECK(rows.front().balance == 485);
    CHECK(rows.back().balance == 600);
}

TEST_CASE("a line of the ledger opens the week of hours that it comes from", "[leave]") {
    Desk desk("backoffice");
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("leave"));
    const domain::CandidateId worker{desk.find<QTableView>("leaveWorkersTable")
                                         ->currentIndex()
                                         .data(ui::RowIdRole)
                                         .toLongLong()};
    REQUIRE(worker.isValid());
    auto context = desk.context();
    const auto file = app::loadLeave(context, worker);
    const auto line =
        std::ranges::find(file->lines, LeaveEvent::Accrual, &domain::LeaveLine::event);
    REQUIRE(line != file->lines.end());
    auto* lines = desk.find<ui::RecordTable>("leaveLinesTable");
    lines->selectId(line->id.value);
    desk.focus("leaveLinesTable");
    desk.press(Qt::Key_Return);
    auto* grid = desk.find<ui::WeekGridView>("weekGridTable");
    auto* model = qobject_cast<ui::WeekGridModel*>(grid->model());
    REQUIRE(grid->currentIndex().isValid());
    CHECK(model->week() == *line->week);
    CHECK(model->lineAt(grid->currentIndex().row()).row.placement == *line->placement);
}
