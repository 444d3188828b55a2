// One working day at one window by keyboard: from a file of candidates to the manager's figures.
#include "app/acquisition/clients.h"
#include "app/administration/hours.h"
#include "app/administration/placements.h"
#include "app/administration/weekly_run.h"
#include "app/guidance/contact_moments.h"
#include "app/matching/matching.h"
#include "app/recruitment/candidates.h"
#include "app/results/targets_report.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/administration/week_grid_model.h"
#include "ui/administration/week_grid_view.h"
#include "ui/recruitment/import_dialog.h"
#include "ui/support/ask.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <fstream>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

std::int64_t placements(Desk& desk) {
    auto context = desk.context();
    return static_cast<std::int64_t>(app::searchPlacements(context, {})->size());
}

/// Step 1: two people from a file, found again while typing.
void recruit(Desk& desk, const QTemporaryDir& folder) {
    const auto file = folder.filePath(QStringLiteral("kandidaten.csv"));
    std::ofstream(file.toStdString(), std::ios::binary)
        << "\xEF\xBB\xBFVoornaam;Tussenvoegsel;Achternaam;E-mail;Woonplaats;Functie\r\n"
           "Marit;van der;Dagproef;marit@example.nl;Utrecht;Orderpicker\r\n"
           "Yassin;;Dagproef;yassin@example.nl;Houten;Heftruckchauffeur\r\n";
    desk.window().showPage(QStringLiteral("recruitment"), QStringLiteral("candidates"));
    auto* dialog = new ui::ImportDialog(desk.services(), &desk.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->openFile(file);
    desk.focus("importButton");
    desk.press(Qt::Key_Space);
    Desk::settle(150);
    dialog->close();

    desk.focus("candidateFilterEdit");
    desk.type("dagproef");
    Desk::settle(300);
    CHECK(desk.find<QTableView>("candidateTable")->model()->rowCount() == 2);
}

/// Steps 2 and 3: the best of the ranking is proposed and placed; the tariff follows the wage.
domain::PlacementId matchAndPlace(Desk& desk) {
    auto context = desk.context();
    const auto before = placements(desk);
    desk.window().showPage(QStringLiteral("matching"), QStringLiteral("vacancy"));
    auto* ranking = desk.find<QTableView>("candidateMatchRankingTable");
    REQUIRE(ranking->model()->rowCount() > 0);
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_D, Qt::ControlModifier);
    desk.focus("consentSpoken");
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    Desk::settle(100);
    INFO(desk.said().toStdString());
    desk.focus("candidateMatchRankingTable");
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.focus("wageEdit");
    desk.find<QLineEdit>("wageEdit")->clear();
    desk.type("18,50");
    Desk::settle(100);
    CHECK(desk.find<QLabel>("tariffLabel")->text().contains(QStringLiteral("€")));
    REQUIRE(desk.find<QPushButton>("placeButton")->isEnabled());
    // The letter that is underlined on the button works, also from inside a field.
    desk.press(Qt::Key_P, Qt::AltModifier);
    REQUIRE(placements(desk) == before + 1);
    const auto rows = app::searchPlacements(context, {});
    const auto newest = std::ranges::max_element(*rows, {}, &storage::PlacementRow::id);
    CHECK(newest->wage == *domain::HourlyRate::parse("18.50"));
    return newest->id;
}

/// Step 4: her first week is typed, reported ready, approved and processed.
void payAndInvoice(Desk& desk, domain::PlacementId placement) {
    auto context = desk.context();
    const auto placed = app::loadPlacement(context, placement);
    REQUIRE(placed);
    const auto week = domain::IsoWeek::of(placed->period.from + std::chrono::days{7});
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("hours"));
    desk.focus("weekEdit");
    desk.find<QLineEdit>("weekEdit")->setText(QString::fromStdString(week.toString()));
    desk.press(Qt::Key_Return);
    auto* grid = desk.find<ui::WeekGridView>("weekGridTable");
    auto* model = qobject_cast<ui::WeekGridModel*>(grid->model());
    int row = -1;
    for (int each = 0; each < model->rowCount(); ++each) {
        const bool mine = model->lineAt(each).row.placement == placement;
        row = mine && row < 0 ? each : row;
    }
    REQUIRE(row >= 0);
    const auto current = [&] {
        grid->setCurrentIndex(model->index(row, ui::WeekGridModel::Monday));
    };
    desk.focus("weekGridTable");
    current();
    desk.type("9-17:30/30");
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    current();
    desk.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    current();
    desk.press(Qt::Key_G, Qt::ControlModifier);
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("run"));
    desk.focus("runWeekEdit");
    desk.find<QLineEdit>("runWeekEdit")->setText(QString::fromStdString(week.toString()));
    ui::ask::setNextAnswer({.yes = true});
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    const auto statements = app::listWageStatements(context, week);
    REQUIRE(statements);
    const auto mine =
        std::ranges::find(*statements, placed->candidate, &domain::WageStatement::candidate);
    REQUIRE(mine != statements->end());
    CHECK(mine->gross.toString() == "148.00");
    const auto invoices = app::listInvoices(context, {.client = placed->client, .week = week});
    REQUIRE(invoices);
    CHECK_FALSE(invoices->empty());
}

/// Steps 5 and 6: a call with a client is logged with what follows.
void callClient(Desk& desk) {
    auto context = desk.context();
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("clients"));
    desk.focus("clientsTable");
    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.focus("talkEdit");
    desk.type("Tevreden over de eerste week");
    desk.focus("actionEdit");
    desk.type("Dagproef nabellen");
    desk.focus("actionOnEdit");
    desk.type("24-11");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    const auto actions = app::openActions(context, domain::makeDate(2026, 11, 24), std::nullopt);
    REQUIRE(actions);
    CHECK(std::ranges::any_of(*actions, [](const app::ContactMomentRow& row) {
        return row.moment.nextAction == "Dagproef nabellen";
    }));
}

} // namespace

TEST_CASE("one working day by keyboard, from a file of candidates to the manager's figures") {
    const QTemporaryDir folder;
    Desk desk("beheerder");

    recruit(desk, folder);
    const auto placement = matchAndPlace(desk);
    payAndInvoice(desk, placement);
    callClient(desk);

    // Step 7: the results know the placement.
    desk.window().showPage(QStringLiteral("results"));
    CHECK(desk.find<QTableView>("resultsTable")->model()->rowCount() > 0);
    // Step 8: what was planned for today stands on the list of today.
    desk.window().showPage(QStringLiteral("today"));
    Desk::settle(150);
    auto* today = desk.window().page(QStringLiteral("today"))->findChild<QTableView*>();
    REQUIRE(today != nullptr);
    bool found = false;
    for (int row = 0; row < today->model()->rowCount(); ++row) {
        for (int column = 0; column < today->model()->columnCount(); ++column) {
            found |= today->model()
                         ->index(row, column)
                         .data()
                         .toString()
                         .contains(QStringLiteral("Dagproef nabellen"));
        }
    }
    CHECK(found);
}
