// The status bar takes back what it speaks of and nothing else, and leaves the cursor in the grid.
#include "tests/support/catch.h"
#include "tests/ui/week_desk.h"
#include "ui/shell/status_area.h"

#include <QApplication>
#include <QClipboard>
#include <QToolButton>

using namespace werkbalie;
using namespace werkbalie::test;
using ui::WeekGridModel;

namespace {

using namespace Qt::StringLiterals;

struct Pasted {
    WeekDesk desk{"backoffice"};
    ui::StatusArea bar{desk.services().tasks, desk.services().notifier, &desk.pane()};
    QToolButton* offer = bar.findChild<QToolButton*>(u"undoButton"_s);
    int row = -1;

    Pasted() {
        desk.press(Qt::Key_PageDown, Qt::AltModifier);
        REQUIRE(QTest::qWaitFor(
            [this] { return desk.model().week() == *domain::IsoWeek::make(2026, 48); }));
        for (int at = 0; row < 0 && at < desk.model().rowCount(); ++at) {
            const bool free = cell(at, 0).isEmpty() && cell(at, 1).isEmpty();
            const auto typed = Qt::ItemIsEditable;
            row = free && desk.model().index(at, WeekGridModel::Monday).flags().testFlag(typed) &&
                          desk.model().index(at, WeekGridModel::Monday + 1).flags().testFlag(typed)
                      ? at
                      : -1;
        }
        REQUIRE(row >= 0);
        QGuiApplication::clipboard()->setText(u"7"_s);
        desk.go(row, 0);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        bar.setVisible(true);
        REQUIRE(bar.message().contains(u"geplakt"_s));
        REQUIRE_FALSE(offer->isHidden());
    }
    [[nodiscard]] QString cell(int at, int day) {
        return desk.model().index(at, WeekGridModel::Monday + day).data().toString();
    }
};

} // namespace

TEST_CASE("the offer takes back the paste, says so and leaves the focus in the grid") {
    Pasted pasted;
    CHECK_FALSE(pasted.cell(pasted.row, 0).isEmpty());
    SECTION("clicked") {
        QTest::mouseClick(pasted.offer, Qt::LeftButton);
    }
    SECTION("pressed by key") {
        pasted.offer->setFocus();
        REQUIRE(QApplication::focusWidget() == pasted.offer);
        QTest::keyClick(pasted.offer, Qt::Key_Space);
    }
    CHECK(pasted.cell(pasted.row, 0).isEmpty());
    CHECK(pasted.offer->isHidden());
    CHECK(pasted.bar.message().startsWith(u"Ongedaan gemaakt: "_s));
    CHECK(QApplication::focusWidget() == &pasted.desk.view());
}

TEST_CASE("the offer goes as soon as another cell is typed, and takes back nothing then") {
    Pasted pasted;
    pasted.desk.go(pasted.row, 1);
    pasted.desk.type("8");
    pasted.desk.press(Qt::Key_Return);
    REQUIRE_FALSE(pasted.cell(pasted.row, 1).isEmpty());
    CHECK(pasted.offer->isHidden());
    pasted.bar.undoLast();
    CHECK_FALSE(pasted.cell(pasted.row, 0).isEmpty());
    CHECK_FALSE(pasted.cell(pasted.row, 1).isEmpty());
}

TEST_CASE("undone by its key, the offer is gone and the bar says what happened") {
    Pasted pasted;
    pasted.desk.model().undoStack().undo();
    CHECK(pasted.offer->isHidden());
    CHECK(pasted.bar.message().startsWith(u"Ongedaan gemaakt: "_s));
    pasted.bar.undoLast();
    CHECK(pasted.cell(pasted.row, 0).isEmpty());
}
