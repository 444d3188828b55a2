// A processed week is corrected by keys alone.
#include "app/administration/week_corrections.h"
#include "tests/support/catch.h"
#include "tests/ui/week_desk.h"
#include "ui/administration/correction_dialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

constexpr int kGridRows = 2; // as processed, and as it becomes

/// The row of the first processed sheet with plain hours on Monday.
int processedRow(WeekDesk& desk) {
    for (int row = 0; row < desk.model().rowCount(); ++row) {
        const auto& line = desk.model().lineAt(row);
        if (line.now.sheet.state == domain::TimesheetState::Processed &&
            line.now.sheet.totalOn(line.dateOf(0)) == domain::Minutes{480} &&
            ui::isPlain(desk.model().shownRow(row).key)) {
            return row;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("a processed week is corrected by keys: typed over, explained and booked",
          "[correction]") {
    WeekDesk desk("backoffice");
    auto filter = desk.pane().presenter().filter();
    filter.week = filter.week.plusWeeks(-2);
    desk.pane().presenter().setFilter(filter);
    WeekDesk::settle();
    const int row = processedRow(desk);
    REQUIRE(row >= 0);
    const auto sheet = desk.model().sheetAt(row);
    desk.go(row, 0);
    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = desk.pane().findChild<ui::CorrectionDialog*>();
    REQUIRE(dialog != nullptr);
    QApplication::setActiveWindow(dialog);
    auto* grid = dialog->findChild<ui::WeekGridView*>(QStringLiteral("correctionGrid"));
    auto* lines = dialog->findChild<QTreeWidget*>(QStringLiteral("correctionLines"));
    auto* book = dialog->findChild<QPushButton*>(QStringLiteral("bookCorrectionButton"));
    REQUIRE(grid->model()->rowCount() >= kGridRows);
    CHECK(grid->hasFocus());
    CHECK(lines->topLevelItemCount() == 0);

    desk.type("9:30");
    desk.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return lines->topLevelItemCount() == 1; }, 5000));
    CHECK(lines->topLevelItem(0)->text(2) == QStringLiteral("+1,5"));
    CHECK(lines->topLevelItem(0)->text(3) != lines->topLevelItem(0)->text(4));
    CHECK_FALSE(book->isEnabled()); // a reason is asked

    dialog->findChild<QLineEdit*>(QStringLiteral("correctionReasonEdit"))->setFocus();
    desk.type("briefje kwam later");
    CHECK(book->isEnabled());
    desk.press(Qt::Key_Return);
    REQUIRE(
        QTest::qWaitFor([&] { return desk.said().startsWith(QStringLiteral("Correctie")); }, 5000));
    auto context = desk.context();
    const auto corrected = app::loadCorrectable(context, sheet.id);
    REQUIRE(corrected);
    REQUIRE(corrected->past.size() == 1);
    CHECK(corrected->past[0].reason == "briefje kwam later");
    CHECK(corrected->sheet.total() == sheet.total() + domain::Minutes{90});
}
