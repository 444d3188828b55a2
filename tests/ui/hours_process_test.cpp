// The process of a week by keys: approve with proof, accept a warning, read a reminder, lock.
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/administration/hours_process_actions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

/// The week that waits on the desk of the demo.
const domain::IsoWeek kDeskWeek = domain::IsoWeek::make(2026, 47).value();

struct Process {
    explicit Process(Desk& desk)
        : actions(desk.services(), &desk.window(),
                  [] { return ui::WeekChoice{.filter = {.week = kDeskWeek}}; }) {
        desk.window().show();
    }
    ui::HoursProcessActions actions;
};

std::int64_t inState(Desk& desk, domain::TimesheetState state) {
    auto context = desk.context();
    const auto rows = app::loadProcess(context, {.week = kDeskWeek});
    return std::ranges::count_if(*rows,
                                 [state](const auto& row) { return row.row.sheet.state == state; });
}

/// Fifteen hours on every day that was worked: a word is asked for that.
void workTooMuch(Desk& desk) {
    auto context = desk.context();
    const auto rows = app::loadWeek(context, {.week = kDeskWeek});
    const auto row = std::ranges::find_if(*rows, [](const auto& each) {
        return each.sheet.state == domain::TimesheetState::Open && !each.sheet.entries.empty();
    });
    REQUIRE(row != rows->end());
    auto sheet = row->sheet;
    for (auto& entry : sheet.entries) {
        entry = domain::typedEntry({.worked = domain::Minutes{15 * 60}}, entry.day, row->sickPay);
    }
    REQUIRE(app::saveWeek(context, {sheet})->saved.size() == 1);
}

} // namespace

TEST_CASE("a week is approved with its proof by keys alone", "[hours-process]") {
    Desk desk("backoffice");
    Process process(desk);
    const auto before = inState(desk, domain::TimesheetState::Approved);
    process.actions.approve();
    Desk::settle();
    desk.focus("approvedByEdit");
    desk.type("Afdeling planning");
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Down); // a file from the portal
    desk.press(Qt::Key_Tab);
    desk.type("uren-47.csv");
    desk.press(Qt::Key_Return);
    const auto approved = [&] { return inState(desk, domain::TimesheetState::Approved) > before; };
    CHECK(QTest::qWaitFor(approved, 5000));
    CHECK(desk.said().startsWith(QStringLiteral("Goedgekeurd met bewijs")));
}

TEST_CASE("a warning is accepted with a reason by keys alone", "[hours-process]") {
    Desk desk("backoffice");
    Process process(desk);
    workTooMuch(desk);
    process.actions.review();
    Desk::settle(200);
    auto* list = desk.find<QTreeWidget>("findingsList");
    REQUIRE(QTest::qWaitFor([list] { return list->topLevelItemCount() > 0; }, 5000));
    const auto accepted = [list] {
        int count = 0;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            count += list->topLevelItem(i)->text(5).isEmpty() ? 0 : 1;
        }
        return count;
    };
    const int before = accepted();
    list->selectAll();
    desk.focus("acceptReasonEdit");
    desk.type("gebeld met de klant");
    desk.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return accepted() > before; }, 5000));
    CHECK(desk.said().startsWith(QStringLiteral("Geaccepteerd")));
}

TEST_CASE("who misses hours stands there with a text to send", "[hours-process]") {
    Desk desk("backoffice");
    Process process(desk);
    process.actions.showMissing();
    Desk::settle(200);
    auto* list = desk.find<QTreeWidget>("missingList");
    REQUIRE(QTest::qWaitFor([list] { return list->topLevelItemCount() > 0; }, 5000));
    auto* text = desk.find<QPlainTextEdit>("reminderText");
    CHECK(text->toPlainText().contains(QStringLiteral("week 47")));
    const auto toClient = text->toPlainText();
    desk.focus("missingList");
    desk.press(Qt::Key_Down);
    CHECK(text->toPlainText() != toClient);
    desk.find<QComboBox>("reminderLanguageBox")->setCurrentIndex(1);
    const auto isEnglish = [text] {
        return text->toPlainText().contains(QStringLiteral("Kind regards"));
    };
    CHECK(QTest::qWaitFor(isEnglish, 5000));
}
