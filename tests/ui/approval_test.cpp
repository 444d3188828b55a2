// Weeks are approved in the grid by keys: what the agency determined says so, and what asks for a
// word stays behind.
#include "tests/support/catch.h"
#include "tests/ui/week_desk.h"
#include "ui/administration/hours_report_dialog.h"
#include "ui/support/elided_label.h"

#include <QLabel>
#include <QTreeWidget>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::TimesheetState;

namespace {

int rowIn(WeekDesk& desk, TimesheetState state) {
    for (int row = 0; row < desk.model().rowCount(); ++row) {
        const auto& sheet = desk.model().sheetAt(row);
        if (sheet.state == state && !sheet.entries.empty() &&
            ui::isPlain(desk.model().shownRow(row).key)) {
            return row;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("a week approved without a proof stands on the agency's own name", "[approval]") {
    WeekDesk desk("backoffice");
    const int row = rowIn(desk, TimesheetState::Ready);
    REQUIRE(row >= 0);
    desk.go(row, 0);
    desk.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(desk.model().sheetAt(row).state == TimesheetState::Approved);
    CHECK(desk.said().contains(QStringLiteral("door het bureau vastgesteld")));
    desk.go(row, 1);
    const auto told = desk.pane().findChild<QLabel*>(QStringLiteral("weekRowLabel"))->text();
    const auto* line = desk.pane().findChild<ui::ElidedLabel*>(QStringLiteral("weekRowLabel"));
    REQUIRE(line != nullptr);
    CHECK(line->toolTip() == told); // whole, also where the line is not
    desk.pane().resize(520, 680);
    WeekDesk::settle();
    CHECK(line->shownText().endsWith(QStringLiteral("…")));
    CHECK(told.contains(QStringLiteral("Door het bureau vastgesteld door ") +
                        QString::fromStdString(desk.services().user.displayName)));
}

TEST_CASE("a week that asks for a word is not made ready, and says why", "[approval]") {
    WeekDesk desk("backoffice");
    const int row = rowIn(desk, TimesheetState::Open);
    REQUIRE(row >= 0);
    desk.go(row, 0);
    desk.type("15");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE_FALSE(desk.model().hasEdits());
    desk.go(row, 0);
    desk.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.model().sheetAt(row).state == TimesheetState::Open);
    CHECK(desk.said().contains(QStringLiteral("bleef")));
    const auto* report = desk.pane().findChild<ui::HoursReportDialog*>();
    REQUIRE(report != nullptr);
    const auto* list = report->findChild<QTreeWidget*>(QStringLiteral("refusedList"));
    REQUIRE(list->topLevelItemCount() == 1);
    const auto* item = list->topLevelItem(0);
    const auto why = item->text(2);
    INFO(why.toStdString());
    // The warning itself stands there, and what to do about it; nothing of it is cut.
    CHECK(why.contains(QStringLiteral("accepteer de melding met een reden")));
    CHECK(why.count(QLatin1Char('\n')) >= 1);
    CHECK(why.section(QLatin1Char('\n'), 0, 0).size() > 20);
    const int needed =
        list->fontMetrics()
            .boundingRect(QRect(0, 0, list->columnWidth(2) - 12, 10000), Qt::TextWordWrap, why)
            .height();
    CHECK(list->visualItemRect(item).height() >= needed);
    CHECK(report->findChild<QLabel*>()->text().contains(QStringLiteral("1 bleef")));
}
