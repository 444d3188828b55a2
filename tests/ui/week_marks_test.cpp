// Cold and dirty work in the grid by keys: on many cells at once, and as a row of its own.
#include "tests/support/catch.h"
#include "tests/ui/week_desk.h"

#include <QApplication>
#include <QMenu>

using namespace werkbalie;
using namespace werkbalie::test;
using ui::WeekGridModel;

namespace {

/// The next week, in which nothing was entered; rows that take hours on Monday, from the top.
struct EmptyWeek {
    WeekDesk desk{"backoffice"};
    std::vector<int> rows = {};

    EmptyWeek() {
        const auto before = desk.model().week();
        desk.press(Qt::Key_PageDown, Qt::AltModifier);
        REQUIRE(QTest::qWaitFor([&] { return !(desk.model().week() == before); }));
        for (int row = 0; row < desk.model().rowCount(); ++row) {
            const auto& line = desk.model().lineAt(row);
            const bool open = line.canEdit({}, 0) && line.canEdit({}, 1) && !line.isLocked() &&
                              line.now.sheet.entries.empty();
            if (!open) {
                rows.clear(); // they have to lie together
            } else if (rows.size() < 5) {
                rows.push_back(row);
            }
        }
        REQUIRE(rows.size() >= 5);
    }
    std::string text(std::size_t row, int day) {
        return desk.model()
            .index(rows[row], WeekGridModel::Monday + day)
            .data()
            .toString()
            .toStdString();
    }
    void fill(const char* hours) {
        desk.type(hours);
        desk.press(Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("a mark is laid on the chosen cells, and the next choice begins at the cursor") {
    EmptyWeek week;
    week.desk.go(week.rows[0], 0);
    week.desk.press(Qt::Key_Down, Qt::ShiftModifier);
    week.fill("8");
    CHECK(week.text(1, 0) == "8");
    week.desk.go(week.rows[0], 0);
    week.desk.press(Qt::Key_Down, Qt::ShiftModifier);
    week.desk.press(Qt::Key_Right, Qt::ShiftModifier);
    week.fill("#k");
    CHECK(week.text(0, 0) == "8 #k");
    CHECK(week.text(1, 0) == "8 #k");
    CHECK(week.text(0, 1).empty()); // a day without hours stays so

    // The cursor is below the cell in which was typed; Shift with an arrow chooses from there.
    const int row = week.desk.view().currentIndex().row();
    week.desk.press(Qt::Key_Down, Qt::ShiftModifier);
    const auto chosen = week.desk.view().chosenCells();
    CHECK(chosen.size() == 2);
    for (const auto& cell : chosen) {
        CHECK((cell.row() == row || cell.row() == row + 1));
    }
}

TEST_CASE("a kind of hour is chosen by the letter that is typed in a cell") {
    EmptyWeek week;
    week.desk.go(week.rows[0], 0);
    const auto before = week.desk.model().rowCount();
    week.desk.press(Qt::Key_U, Qt::ControlModifier);
    auto* menu = week.desk.pane().findChild<QMenu*>(QStringLiteral("hourKindMenu"));
    REQUIRE(menu != nullptr);
    std::map<QString, int> places;
    for (const auto* action : menu->actions()) {
        const auto key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty()) {
            ++places[key];
        }
    }
    for (const auto& [key, count] : places) {
        INFO(key.toStdString());
        CHECK(count == 1);
    }
    QTest::keyClick(menu, Qt::Key_K);
    WeekDesk::settle();
    CHECK(week.desk.model().rowCount() == before + 1);
    CHECK(week.desk.model().shownRow(week.rows[0] + 1).key.kind.type ==
          domain::HourType::ShortLeave);
}
