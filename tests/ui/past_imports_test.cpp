// An import of hours is found again and taken back by keys; what cannot be taken back says why.
#include "app/administration/hours.h"
#include "app/recruitment/import_candidates.h"
#include "tests/support/catch.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/week_desk.h"
#include "ui/administration/past_imports_dialog.h"
#include "ui/support/ask.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

using namespace Qt::StringLiterals;

const auto kWeek = *domain::IsoWeek::make(2026, 49);

/// Eight hours of somebody who has none in this week.
domain::PlacementId importOne(WeekDesk& desk) {
    auto context = desk.context();
    const auto rows = app::loadWeek(context, {.week = kWeek});
    REQUIRE(rows);
    for (const app::WeekRow& row : *rows) {
        if (!row.sheet.entries.empty() || !row.placementDays.contains(kWeek.monday())) {
            continue;
        }
        app::HoursImport import;
        import.fileName = "uren week 49.csv";
        import.entries.push_back({.line = 2,
                                  .placementId = std::to_string(row.placement.value),
                                  .day = kWeek.monday(),
                                  .hours =
                                  {.worked = domain::Minutes {
                                      480
                                  } }});
        app::NoProgress progress;
        const auto report = app::importHours(context, import, progress);
        REQUIRE(report);
        REQUIRE(report->accepted == 1);
        return row.placement;
    }
    FAIL("everybody has hours");
    return {};
}

domain::Minutes hoursOf(WeekDesk& desk, domain::PlacementId placement) {
    auto context = desk.context();
    const auto rows = app::loadWeek(context, {.week = kWeek});
    return std::ranges::find(*rows, placement, &app::WeekRow::placement)->sheet.total();
}

struct Window {
    explicit Window(WeekDesk& desk) {
        desk.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = desk.pane().findChild<ui::PastImportsDialog*>();
        REQUIRE(dialog != nullptr);
        keyboard::comeForward(*dialog);
        table = dialog->findChild<QTableView*>(u"pastImportsTable"_s);
        REQUIRE(table != nullptr);
        undo = dialog->findChild<QPushButton*>(u"undoPastImportButton"_s);
        reason = dialog->findChild<QLabel*>(u"pastImportReasonLabel"_s);
    }
    ui::PastImportsDialog* dialog = nullptr;
    QTableView* table = nullptr;
    QPushButton* undo = nullptr;
    QLabel* reason = nullptr;
};

} // namespace

TEST_CASE("an import of hours is taken back from the list of imports by keys") {
    WeekDesk desk("backoffice");
    const auto placement = importOne(desk);
    REQUIRE(hoursOf(desk, placement) == domain::Minutes{480});
    const Window window(desk);
    REQUIRE(QTest::qWaitFor([&] { return window.undo->isEnabled(); }));
    CHECK(keyboard::focused() == u"pastImportsTable"_s);
    ui::ask::setNextAnswer({.yes = true});
    keyboard::tabTo("undoPastImportButton");
    keyboard::press(Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return hoursOf(desk, placement) == domain::Minutes{0}; }));
    const auto asked = ui::ask::lastQuestion();
    INFO(asked.toStdString());
    CHECK(asked.contains(u"uren week 49.csv"_s));
    CHECK(asked.contains(u"van week 49"_s));
    const bool told = QTest::qWaitFor([&] {
        return window.reason->text().contains(u"al ongedaan"_s) && !window.undo->isEnabled();
    });
    INFO(window.reason->text().toStdString());
    CHECK(told);
    CHECK(desk.said().contains(u"ongedaan gemaakt"_s));
    keyboard::press(Qt::Key_Escape);
}

TEST_CASE("an import whose hours were approved stays, and the list says why") {
    WeekDesk desk("backoffice");
    const auto placement = importOne(desk);
    auto context = desk.context();
    REQUIRE(app::markReady(context, {.filter = {.week = kWeek}, .placements = {placement}})->done ==
            1);
    const Window window(desk);
    REQUIRE(app::approveWithProof(context,
                                  {.filter = {.week = kWeek},
                                   .placements = {placement},
                                   .proof = domain::agencyProof("Bureau", context.clock.today())})
                ->done == 1);
    window.table->setFocus();
    desk.services().changes.publish({{app::Entity::Timesheet, 0}});
    CHECK(QTest::qWaitFor([&] { return window.reason->text().contains(u"al gebruikt"_s); }));
    CHECK_FALSE(window.undo->isEnabled());
}
