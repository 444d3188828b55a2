// The roster with keys alone: plan, move, copy, remove, take back; an open shift goes to who is
// free; and the hours follow what was planned.
#include "app/administration/roster/roster.h"
#include "app/demo/demo_agency.h"
#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "tests/support/test_database.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/week_desk.h"
#include "ui/administration/roster/planning_export_dialog.h"
#include "ui/administration/roster/roster_model.h"
#include "ui/administration/roster/roster_pane.h"
#include "ui/administration/roster/roster_presenter.h"
#include "ui/administration/roster/roster_view.h"
#include "ui/support/ask.h"
#include "ui/support/findings_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>
#include <filesystem>

using namespace werkbalie;
using namespace werkbalie::test;
using ui::RosterModel;

namespace {

const domain::IsoWeek kNext = domain::IsoWeek::make(2026, 49).value();

/// The pane without the window around it, on the services of the hours desk.
class RosterDesk {
public:
    RosterDesk() : m_hours("backoffice"), m_pane(m_hours.services()) {
        m_view = m_pane.findChild<ui::RosterView*>();
        m_pane.resize(1120, 680);
        m_pane.show();
        keyboard::comeForward(m_pane);
        m_pane.activate();
        QTest::qWait(50);
        m_view->setFocus();
    }
    [[nodiscard]] ui::RosterView& view() { return *m_view; }
    [[nodiscard]] RosterModel& model() { return m_pane.presenter().model(); }
    [[nodiscard]] app::Context context() { return m_hours.context(); }
    [[nodiscard]] const QString& said() const { return m_hours.said(); }
    /// The cell of a day without a shift, of a placement that runs through the week.
    QModelIndex freeCell(int day) {
        for (int row = 0; row < model().rowCount(); ++row) {
            const auto& line = model().lineAt(row);
            const bool runs = line.takes(kNext.monday()) && line.takes(kNext.sunday());
            if (!line.isOpen() && line.shifts.empty() && runs) {
                return model().index(row, RosterModel::Monday + day);
            }
        }
        FAIL("no placement without shifts");
        return {};
    }
    void go(const QModelIndex& cell) {
        m_view->setFocus();
        m_view->setCurrentIndex(cell);
        QTest::qWait(5);
    }
    /// Answers of the task runner and the reload after them; the window comes back when a dialog
    /// closed, as a window manager sees to.
    void settle() {
        QTest::qWait(80);
        if (QApplication::focusWidget() == nullptr) {
            QApplication::setActiveWindow(&m_pane);
            m_view->setFocus();
            QTest::qWait(5);
        }
    }
    void reload() {
        m_pane.reload();
        settle();
    }
    [[nodiscard]] QDialog* dialog(const char* name) {
        return m_pane.findChild<QDialog*>(QLatin1String(name));
    }
    [[nodiscard]] QString textAt(int row, int day) {
        return model().index(row, RosterModel::Monday + day).data().toString();
    }
    template <class T> [[nodiscard]] T* child(const char* name) {
        return m_pane.findChild<T*>(QLatin1String(name));
    }

private:
    WeekDesk m_hours;
    ui::RosterPane m_pane;
    ui::RosterView* m_view = nullptr;
};

} // namespace

TEST_CASE("a shift is planned, moved, copied and taken back with keys", "[ui][roster]") {
    RosterDesk desk;
    CHECK(desk.model().week() == kNext);
    const QModelIndex monday = desk.freeCell(0);
    const int row = monday.row();
    desk.go(monday);
    keyboard::press(Qt::Key_N);
    REQUIRE(desk.dialog("shiftDialog") != nullptr);
    CHECK(keyboard::focused().toStdString() == "shiftTimesEdit");
    keyboard::type("7-15:30/30");
    keyboard::press(Qt::Key_Return);
    desk.settle();
    CHECK(desk.textAt(row, 0).toStdString() == "07:00-15:30, gepland");
    REQUIRE(desk.view().currentShift() != nullptr);

    keyboard::press(Qt::Key_Right, Qt::AltModifier);
    desk.settle();
    CHECK(desk.textAt(row, 0).isEmpty());
    CHECK(desk.textAt(row, 1).toStdString() == "07:00-15:30, gepland");
    CHECK(desk.view().currentIndex().column() == RosterModel::Monday + 1); // the cursor goes along

    keyboard::press(Qt::Key_C, Qt::ControlModifier);
    keyboard::press(Qt::Key_Right);
    keyboard::press(Qt::Key_V, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.textAt(row, 2).toStdString() == "07:00-15:30, gepland");
    CHECK(desk.model()
              .index(row, RosterModel::Planned)
              .data()
              .toString()
              .startsWith(QStringLiteral("16")));

    keyboard::press(Qt::Key_Delete);
    desk.settle();
    CHECK(desk.textAt(row, 2).isEmpty());
    keyboard::press(Qt::Key_Z, Qt::ControlModifier); // the removal
    desk.settle();
    CHECK_FALSE(desk.textAt(row, 2).isEmpty());
    keyboard::press(Qt::Key_Z, Qt::ControlModifier); // the copy, which has another id by now
    desk.settle();
    CHECK(desk.textAt(row, 2).isEmpty());
    keyboard::press(Qt::Key_Z, Qt::ControlModifier); // the move
    desk.settle();
    CHECK(desk.textAt(row, 0).toStdString() == "07:00-15:30, gepland");
    keyboard::press(Qt::Key_Z, Qt::ControlModifier); // the plan itself
    desk.settle();
    CHECK(desk.textAt(row, 0).isEmpty());
    keyboard::press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.said() == QStringLiteral("Er is niets om ongedaan te maken."));
}

TEST_CASE("what cannot be is said in the dialog and by the rules", "[ui][roster]") {
    RosterDesk desk;
    desk.go(desk.freeCell(0));
    const int row = desk.view().currentIndex().row();
    keyboard::press(Qt::Key_N);
    keyboard::type("8");
    keyboard::press(Qt::Key_Return);
    REQUIRE(desk.dialog("shiftDialog") != nullptr); // it says when: still open
    CHECK(desk.textAt(row, 0).isEmpty());
    keyboard::fill("shiftTimesEdit", "22-6/45");
    keyboard::press(Qt::Key_Return);
    desk.settle();
    CHECK(desk.textAt(row, 0).toStdString() == "22:00-06:00, gepland");
    desk.go(desk.model().index(row, RosterModel::Monday + 1));
    keyboard::press(Qt::Key_N);
    keyboard::type("5-13/30");
    auto* dialog = desk.dialog("shiftDialog");
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveButton"));
    auto* findings = dialog->findChild<ui::FindingsView*>();
    REQUIRE(QTest::qWaitFor( // two places at once
        [findings] { return findings->text().contains(QStringLiteral("al ingepland")); }, 2000));
    CHECK(findings->findChild<QLabel*>()->text().contains(QStringLiteral("BW 7:659")));
    CHECK_FALSE(save->isEnabled());
    keyboard::press(Qt::Key_A, Qt::ControlModifier);
    keyboard::type("9-13"); // after the night: no rest, and that is for the planner to decide
    REQUIRE(QTest::qWaitFor([save] { return save->isEnabled(); }, 2000));
    REQUIRE(QTest::qWaitFor(
        [findings] { return findings->text().contains(QStringLiteral("Let op")); }, 2000));
    CHECK(save->isEnabled());
    keyboard::press(Qt::Key_A, Qt::ControlModifier);
    keyboard::type("5-13/30");
    keyboard::press(Qt::Key_Return); // before the pause is over: checked all the same
    desk.settle();
    REQUIRE(desk.dialog("shiftDialog") == dialog);
    CHECK(dialog->isVisible());
    CHECK(findings->text().contains(QStringLiteral("al ingepland")));
    CHECK(desk.textAt(row, 1).isEmpty());
    ui::ask::setNextAnswer({.yes = true}); // what was typed goes
    keyboard::press(Qt::Key_Escape);
    desk.settle();
    CHECK(desk.child<QLabel>("rosterShiftTitle")->text().contains(QStringLiteral("Geen dienst")));
}

TEST_CASE("the signs of the board are explained beside it", "[ui][roster]") {
    RosterDesk desk;
    const auto* legend = desk.child<QLabel>("rosterLegend");
    REQUIRE(legend != nullptr);
    CHECK(legend->isVisible());
    const auto tip =
        desk.model().headerData(RosterModel::Monday, Qt::Horizontal, Qt::ToolTipRole).toString();
    for (const auto* meaning : {"? aangeboden", "\u2713 bevestigd", "\u00d7 ingetrokken", "! "}) {
        INFO(meaning);
        CHECK(legend->accessibleName().contains(QString::fromUtf8(meaning)));
        CHECK(tip.contains(QString::fromUtf8(meaning)));
    }
    CHECK_FALSE(desk.model().headerData(0, Qt::Horizontal, Qt::ToolTipRole).isValid());
}

TEST_CASE("a shift is told, confirmed and withdrawn with keys", "[ui][roster]") {
    RosterDesk desk;
    desk.go(desk.freeCell(2));
    const int row = desk.view().currentIndex().row();
    keyboard::press(Qt::Key_Return);
    keyboard::type("7-15:30/30");
    keyboard::press(Qt::Key_Return);
    desk.settle();
    keyboard::press(Qt::Key_T, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.textAt(row, 2).endsWith(QStringLiteral("aangeboden")));
    keyboard::press(Qt::Key_G, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.textAt(row, 2).endsWith(QStringLiteral("bevestigd")));
    CHECK(desk.child<QLabel>("rosterShiftDetails")
              ->text()
              .contains(QStringLiteral("Doorgegeven op")));
    ui::ask::setNextAnswer({.yes = true});
    keyboard::press(Qt::Key_Delete);
    desk.settle();
    CHECK(desk.textAt(row, 2).endsWith(QStringLiteral("ingetrokken")));
}

TEST_CASE("an open shift goes to somebody who is free, with keys", "[ui][roster]") {
    RosterDesk desk;
    const QModelIndex cell = desk.freeCell(3);
    desk.go(cell);
    const auto worker = desk.model().lineAt(cell.row()).candidate;
    keyboard::press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.dialog("shiftDialog") != nullptr);
    keyboard::type("9-13");
    keyboard::press(Qt::Key_Return);
    desk.settle();
    const auto* open = desk.view().currentShift();
    REQUIRE(open != nullptr);
    REQUIRE(open->isOpen());
    const auto id = open->id;
    auto* list = desk.child<QTreeWidget>("rosterSuitableList");
    REQUIRE(QTest::qWaitFor([list] { return list->topLevelItemCount() > 0; }, 5000));
    keyboard::press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(keyboard::focused().toStdString() == "rosterSuitableList");
    keyboard::press(Qt::Key_Return);
    desk.settle();
    app::Context context = desk.context();
    const auto stored = app::findShift(context, id);
    REQUIRE(stored);
    CHECK_FALSE(stored->isOpen());
    CHECK(desk.view().hasFocus());
    CHECK(worker.isValid());
}

TEST_CASE("a shift is dragged to another day, and copied with Ctrl", "[ui][roster]") {
    RosterDesk desk;
    const QModelIndex monday = desk.freeCell(0);
    const int row = monday.row();
    app::Context context = desk.context();
    domain::RosterShift shift;
    shift.placement = desk.model().lineAt(row).placement;
    shift.times = domain::parseShiftTimes("7-15:30/30", kNext.monday()).value();
    REQUIRE(app::saveShift(context, shift));
    desk.reload();
    const auto middle = [&](int day) {
        const auto cell = desk.model().index(row, RosterModel::Monday + day);
        desk.view().scrollTo(cell);
        return desk.view().visualRect(cell).center();
    };
    const auto drag = [&](int from, int to, Qt::KeyboardModifiers modifiers) {
        auto* board = desk.view().viewport();
        const QPoint start = middle(from);
        const QPoint end = middle(to);
        QTest::mousePress(board, Qt::LeftButton, modifiers, start);
        QMouseEvent move(QEvent::MouseMove, end, board->mapToGlobal(end), Qt::LeftButton,
                         Qt::LeftButton, modifiers);
        QApplication::sendEvent(board, &move);
        QTest::mouseRelease(board, Qt::LeftButton, modifiers, end);
        desk.settle();
    };
    drag(0, 2, Qt::NoModifier);
    CHECK(desk.textAt(row, 0).isEmpty());
    CHECK(desk.textAt(row, 2).toStdString() == "07:00-15:30, gepland");
    drag(2, 4, Qt::ControlModifier);
    CHECK(desk.textAt(row, 2).toStdString() == "07:00-15:30, gepland");
    CHECK(desk.textAt(row, 4).toStdString() == "07:00-15:30, gepland");
    drag(4, 4, Qt::NoModifier); // put down where it was: nothing changes
    CHECK(desk.textAt(row, 4).toStdString() == "07:00-15:30, gepland");
}

TEST_CASE("the planning of a week is saved for the client's system", "[ui][roster]") {
    RosterDesk desk;
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "uit");
    auto* action = desk.child<QAction>("exportPlanningAction");
    REQUIRE(action != nullptr);
    action->trigger();
    auto* dialog = qobject_cast<ui::PlanningExportDialog*>(desk.dialog("planningExportDialog"));
    REQUIRE(dialog != nullptr);
    dialog->saveInto(QString::fromStdString((folder / "uit").string()));
    desk.settle();
    std::size_t files = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder / "uit")) {
        CHECK(file.path().extension() == ".json");
        ++files;
    }
    CHECK(files > 0);
    app::Context context = desk.context();
    const auto board = app::loadRoster(context, {.week = kNext});
    REQUIRE(board);
    for (const auto& row : board->rows) {
        for (const auto& shift : row.shifts) {
            CHECK(shift.sentVersion == shift.version); // recorded as sent
        }
    }
}

TEST_CASE("who is told of the roster is kept", "[ui][roster]") {
    RosterDesk desk;
    keyboard::press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    auto* dialog = desk.dialog("rosterTexts");
    REQUIRE(dialog != nullptr);
    auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("rosterTextList"));
    REQUIRE(list->topLevelItemCount() > 0);
    keyboard::press(Qt::Key_D, Qt::AltModifier);
    QTest::qWait(150); // a button that is pressed through its shortcut shows that first
    desk.settle();
    CHECK(desk.said().contains(QStringLiteral("als doorgegeven vastgelegd")));
    keyboard::press(Qt::Key_Escape);
}

TEST_CASE("the week of hours is filled from the roster", "[ui][roster]") {
    WeekDesk desk("backoffice");
    const auto week = desk.model().week();
    int row = -1;
    for (int i = 0; i < desk.model().rowCount() && row < 0; ++i) {
        const auto& line = desk.model().lineAt(i);
        row = line.now.sheet.entries.empty() && line.canEdit({}, 0) && line.canEdit({}, 6) ? i : -1;
    }
    REQUIRE(row >= 0);
    const auto placement = desk.model().lineAt(row).row.placement;
    app::Context context = desk.context();
    domain::RosterShift shift;
    shift.placement = placement;
    shift.times = domain::parseShiftTimes("7-15:30/30", week.monday()).value();
    REQUIRE(app::saveShift(context, shift));
    shift.times = domain::parseShiftTimes("9-13", week.sunday()).value();
    REQUIRE(app::saveShift(context, shift));
    desk.pane().presenter().reload();
    WeekDesk::settle(100);
    const auto rowOf = [&] {
        for (int i = 0; i < desk.model().rowCount(); ++i) {
            if (desk.model().lineAt(i).row.placement == placement) {
                return i;
            }
        }
        return -1;
    };
    CHECK(desk.model().lineAt(rowOf()).planned[0] == domain::Minutes{480});
    CHECK(desk.model().lineAt(rowOf()).planned[1] == domain::Minutes{0});
    desk.go(rowOf(), 0);
    CHECK(desk.pane()
              .findChild<QAction*>(QStringLiteral("fillPlannedAction"))
              ->text()
              .toStdString() == "Rooster invullen");
    desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    WeekDesk::settle();
    const auto cell = [&](int day) {
        return desk.model()
            .index(rowOf(), ui::WeekGridModel::Monday + day)
            .data(Qt::EditRole)
            .toString()
            .toStdString();
    };
    CHECK(cell(0) == "7-15:30/30");
    CHECK(cell(1).empty());
    CHECK(cell(6) == "9-13");
    CHECK(desk.said().contains(QStringLiteral("volgens rooster")));
}

TEST_CASE("a board of two thousand placements is there at once", "[ui][roster]") {
    app::RosterBoard board;
    board.week = kNext;
    for (int i = 0; i < 2000; ++i) {
        app::RosterRow row;
        row.placement = domain::PlacementId{i + 1};
        row.workerName = "Worker " + std::to_string(i);
        row.clientName = i % 2 == 0 ? "Noord" : "Zuid";
        row.placementDays = {domain::makeDate(2026, 1, 1)};
        for (int day = 0; day < 5; ++day) {
            domain::RosterShift shift;
            shift.id = domain::ShiftId{i * 5 + day + 1};
            shift.placement = row.placement;
            shift.times = {kNext.monday() + std::chrono::days{day}, 420, 930, 30};
            row.shifts.push_back(shift);
        }
        board.rows.push_back(std::move(row));
    }
    RosterModel model;
    const QAbstractItemModelTester tester(&model);
    ui::RosterView view;
    view.showBoard(model);
    view.resize(1120, 680);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    QElapsedTimer timer;
    timer.start();
    model.setBoard(board);
    view.repaint();
    CHECK(timer.elapsed() < 1500); // on any machine; about a tenth of that on a quiet one
    CHECK(model.rowCount() == 2000);
    model.setWords({QStringLiteral("zuid"), QStringLiteral("19")});
    CHECK(model.rowCount() > 0);
    CHECK(model.rowCount() < 1000);
}
