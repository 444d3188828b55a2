// The process of a week by keys: approve with proof, accept a warning, read a reminder, lock.
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/administration/hours_approval_dialog.h"
#include "ui/administration/hours_process_actions.h"
#include "ui/support/findings_view.h"
#include "ui/support/qt_convert.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <set>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

/// The week that waits on the desk of the demo.
const domain::IsoWeek kDeskWeek = domain::IsoWeek::make(2026, 47).value();

struct Process {
    explicit Process(Desk& desk)
        : actions(desk.services(), &desk.window(), [this] { return choice; }) {
        desk.window().show();
    }
    ui::WeekChoice choice{.filter = {.week = kDeskWeek}};
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

/// Of the placements whose sheet is ready.
std::vector<app::WeekRow> readyRows(Desk& desk) {
    auto context = desk.context();
    auto rows = *app::loadWeek(context, {.week = kDeskWeek});
    std::erase_if(rows,
                  [](const auto& row) { return row.sheet.state != domain::TimesheetState::Ready; });
    return rows;
}

QString scopeText(Desk& desk) {
    return desk.find<QLabel>("approvalScopeLabel")->text();
}

/// One that nothing holds back.
app::WeekRow cleanRow(Desk& desk) {
    auto context = desk.context();
    const auto rows = app::loadProcess(context, {.week = kDeskWeek});
    const auto row = std::ranges::find_if(*rows, [](const app::ProcessRow& each) {
        return each.row.sheet.state == domain::TimesheetState::Ready && !each.hasBlocking() &&
               each.openWarnings() == 0;
    });
    REQUIRE(row != rows->end());
    return row->row;
}

} // namespace

TEST_CASE("a proof never covers several clients, and the dialog says whose weeks it is for",
          "[hours-process]") {
    Desk desk("backoffice");
    Process process(desk);
    const auto ready = readyRows(desk);
    std::set<domain::ClientId> clients;
    for (const auto& row : ready) {
        clients.insert(row.client);
    }
    REQUIRE(clients.size() > 1);
    process.actions.approve();
    Desk::settle(200);
    CHECK(scopeText(desk) == QStringLiteral("Week 47: %1 weekstaten van %2 opdrachtgevers")
                                 .arg(ready.size())
                                 .arg(clients.size()));
    desk.focus("approvedByEdit");
    desk.type("Afdeling planning");
    auto* dialog = desk.find<ui::HoursApprovalDialog>("hoursApproval");
    const auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    CHECK_FALSE(save->isEnabled());
    CHECK(dialog->findChild<ui::FindingsView*>()->text().contains(
        QStringLiteral("geldt voor één opdrachtgever")));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_End); // determined by the agency: nobody at a client is spoken for
    CHECK(save->isEnabled());
}

TEST_CASE("one chosen row is all that is approved, by its name", "[hours-process]") {
    Desk desk("backoffice");
    Process process(desk);
    const auto row = cleanRow(desk);
    REQUIRE(readyRows(desk).size() > 1);
    process.choice.placements = {row.placement};
    const auto before = inState(desk, domain::TimesheetState::Approved);
    process.actions.approve();
    Desk::settle(200);
    CHECK(scopeText(desk) == QStringLiteral("Week 47: weekstaat van %1 bij %2")
                                 .arg(ui::qs(row.workerName), ui::qs(row.clientName)));
    desk.focus("approvedByEdit");
    desk.type("Afdeling planning");
    desk.press(Qt::Key_Return);
    const auto approved = [&] {
        return inState(desk, domain::TimesheetState::Approved) == before + 1;
    };
    CHECK(QTest::qWaitFor(approved, 5000));
    Desk::settle(200);
    CHECK(approved());
}

TEST_CASE("a week is approved with its proof by keys alone", "[hours-process]") {
    Desk desk("backoffice");
    Process process(desk);
    const auto before = inState(desk, domain::TimesheetState::Approved);
    process.choice.filter.client = cleanRow(desk).client;
    process.actions.approve();
    Desk::settle(200);
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
    // Accepted ones say so and by whom, after all that is still to be looked at.
    const int last = list->topLevelItemCount() - 1;
    CHECK(list->topLevelItem(last)->text(2).contains(QStringLiteral("Aanvaard")));
    CHECK_FALSE(
        list->findItems(QStringLiteral("gebeld met de klant"), Qt::MatchContains, 5).isEmpty());
    for (int i = 1; i <= last; ++i) {
        CHECK((list->topLevelItem(i - 1)->text(5).isEmpty() ||
               !list->topLevelItem(i)->text(5).isEmpty()));
    }
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
