// The tab "Voorwaarden" of a client, by one real task at the keyboard.
#include "app/acquisition/client_terms.h"
#include "app/acquisition/clients.h"
#include "app/acquisition/equivalence.h"
#include "app/administration/placements.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "test_paths.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/acquisition/equivalence_presenter.h"
#include "ui/acquisition/pay_equity_dialog.h"
#include "ui/acquisition/terms_dialog.h"
#include "ui/administration/placement_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/findings_view.h"
#include "ui/support/rows_editor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

void showTerms(Desk& desk) {
    auto* tabs = desk.find<QTabWidget>("clientTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == QStringLiteral("Voorwaarden")) {
            tabs->setCurrentIndex(i);
        }
    }
}

/// A new prospect without terms, open on its tab.
domain::ClientId openTerms(Desk& desk) {
    auto context = desk.context();
    domain::Client client;
    client.name = "Voorwaardenfabriek";
    const auto saved = app::saveClient(context, client);
    REQUIRE(saved);
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("clients"));
    desk.services().navigator.open(app::Entity::Client, saved->record.id.value);
    Desk::settle();
    showTerms(desk);
    return saved->record.id;
}

} // namespace

TEST_CASE("terms of a client are typed in, and a wrong figure is said at once") {
    Desk desk("intercedent");
    const auto client = openTerms(desk);
    desk.focus("addTermsButton");
    desk.press(Qt::Key_Space);
    desk.focus("nameEdit");
    CHECK_FALSE(desk.find<QPushButton>("saveButton")->isEnabled());
    desk.type("Cao Proefindustrie");
    CHECK(desk.find<QPushButton>("saveButton")->isEnabled());
    auto* items = desk.find<ui::RowsEditor>("itemsEdit");
    REQUIRE(items->rowCount() == 4); // what the calculator assumes
    auto* model = items->view().model();
    model->setData(model->index(0, 2), QStringLiteral("27,5"));
    model->setData(model->index(2, 2), QStringLiteral("acht"));
    CHECK_FALSE(desk.find<QPushButton>("saveButton")->isEnabled());
    model->setData(model->index(2, 2), QStringLiteral("8,33"));

    items->view().setFocus();
    desk.press(Qt::Key_Insert);
    model->setData(model->index(4, 0), QStringLiteral("travel_expenses"));
    CHECK(model->index(4, 3).data().toString() == QStringLiteral("euro_per_kilometre"));
    CHECK_FALSE(desk.find<QPushButton>("saveButton")->isEnabled()); // how many kilometres?
    model->setData(model->index(4, 2), QStringLiteral("0,23"));
    model->setData(model->index(4, 4), QStringLiteral("30"));
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    auto context = desk.context();
    const auto file = app::loadClientTerms(context, client);
    REQUIRE(file);
    REQUIRE(file->editions.size() == 1);
    const auto& terms = file->editions.front();
    CHECK(terms.name == "Cao Proefindustrie");
    CHECK(terms.validity.from == domain::makeDate(2026, 11, 24));
    REQUIRE(terms.items.size() == 5);
    CHECK(terms.items[0].value == 275'000);
    CHECK(terms.items[4].quantity == 300'000);
    CHECK(desk.find<QTableView>("clientTermsTable")->model()->rowCount() == 1);

    ui::ask::setNextAnswer({.yes = true});
    desk.focus("removeTermsButton");
    desk.press(Qt::Key_Space);
    CHECK(app::loadClientTerms(context, client)->editions.empty());
}

TEST_CASE("a pay scale shows the wage of an hour while it is typed") {
    Desk desk("intercedent");
    const auto client = openTerms(desk);
    desk.focus("addScaleButton");
    desk.press(Qt::Key_Space);
    desk.focus("nameEdit");
    desk.type("C");
    auto* steps = desk.find<ui::RowsEditor>("stepsEdit");
    steps->view().setFocus();
    desk.press(Qt::Key_Insert);
    auto* model = steps->view().model();
    model->setData(model->index(0, 0), QStringLiteral("0"));
    model->setData(model->index(0, 1), QStringLiteral("2.548"));
    CHECK(desk.find<QLabel>("previewLabel")->text() == QString::fromUtf8("trede 0: € 14,7000"));
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    auto context = desk.context();
    const auto file = app::loadClientTerms(context, client);
    REQUIRE(file);
    REQUIRE(file->scales.size() == 1);
    CHECK(file->scales[0].steps[0].wage == domain::Money::fromCents(254'800));
    CHECK(desk.find<QTableView>("clientScalesTable")->model()->rowCount() == 1);
}

TEST_CASE("what cannot be read in a form of terms is named, and cannot be saved") {
    Desk desk("intercedent");
    openTerms(desk);
    desk.focus("addTermsButton");
    desk.press(Qt::Key_Space);
    desk.focus("nameEdit");
    desk.type("Cao Proefindustrie");
    auto* save = desk.find<QPushButton>("saveButton");
    struct Case {
        const char* field;
        const char* text;
        const char* label;
    };
    for (const Case& one :
         {Case{"untilEdit", "31-6-2027", "t/m"}, Case{"pensionEdit", "1o", "Werkgeversdeel (%)"}}) {
        INFO(one.field);
        REQUIRE(save->isEnabled());
        desk.focus(one.field);
        desk.type(one.text);
        CHECK_FALSE(save->isEnabled());
        CHECK(desk.find<ui::FindingsView>("findingsView")
                  ->text()
                  .contains(QString::fromUtf8(one.label)));
        desk.find<QLineEdit>(one.field)->clear();
    }
    CHECK(save->isEnabled());
    ui::ask::setNextAnswer({.yes = true}); // thrown away
    desk.press(Qt::Key_Escape);
    Desk::settle();

    desk.focus("addScaleButton");
    desk.press(Qt::Key_Space);
    desk.focus("nameEdit");
    desk.type("C");
    auto* steps = desk.find<ui::RowsEditor>("stepsEdit");
    steps->view().setFocus();
    desk.press(Qt::Key_Insert);
    auto* model = steps->view().model();
    model->setData(model->index(0, 0), QStringLiteral("0"));
    model->setData(model->index(0, 1), QStringLiteral("2.548"));
    REQUIRE(desk.find<QPushButton>("saveButton")->isEnabled());
    desk.focus("divisorEdit");
    desk.type("173.3.3");
    CHECK_FALSE(desk.find<QPushButton>("saveButton")->isEnabled());
    CHECK(desk.find<ui::FindingsView>("findingsView")
              ->text()
              .contains(QStringLiteral("Deeltal uren")));
    auto* period = desk.find<QComboBox>("periodCombo");
    period->setCurrentIndex(period->count() - 1); // per hour: the divisor does not count
    CHECK(desk.find<QPushButton>("saveButton")->isEnabled());
    ui::ask::setNextAnswer({.yes = true});
    desk.press(Qt::Key_Escape);
}

namespace {

/// A running placement at a client of the demo that has terms; Placement id 0 without one.
domain::PlacementId comparable(Desk& desk) {
    auto context = desk.context();
    const auto rows = app::searchPlacements(context, {.status = domain::PlacementStatus::Active});
    REQUIRE(rows);
    for (const auto& row : *rows) {
        if (app::draftEquivalence(context, {.placement = row.id})) {
            return row.id;
        }
    }
    FAIL("no placement of the demo can be compared");
    return {};
}

} // namespace

TEST_CASE("pay is compared from the list of placements, repaired and kept as proof") {
    Desk desk("beheerder");
    const auto placement = comparable(desk);
    desk.window().showPage(QStringLiteral("administration"), QStringLiteral("placements"));
    desk.services().navigator.open(app::Entity::Placement, placement.value);
    desk.focus("placementsTable");
    desk.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    Desk::settle();
    auto* verdict = desk.find<QLabel>("verdictLabel");
    CHECK(verdict->text().contains(QStringLiteral("te weinig"))); // travel is not in the tariff
    auto* table = desk.find<QTableView>("equivalenceTable");
    const int rows = table->model()->rowCount();
    CHECK(rows > 5);

    desk.focus("takeOverButton");
    desk.press(Qt::Key_Space);
    CHECK_FALSE(verdict->text().contains(QStringLiteral("te weinig")));
    auto* wage = desk.find<QLineEdit>("workerWageEdit");
    wage->setFocus();
    wage->selectAll();
    desk.type("1");
    CHECK(verdict->text().contains(QStringLiteral("te weinig")));
    // What cannot be read is no wage: nothing is judged, nothing can be kept.
    wage->selectAll();
    desk.type("6o");
    CHECK(verdict->text().isEmpty());
    CHECK_FALSE(
        desk.find<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Save)->isEnabled());
    wage->selectAll();
    desk.type("60");
    CHECK_FALSE(verdict->text().contains(QStringLiteral("te weinig")));
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    auto context = desk.context();
    const auto proofs = app::equivalenceProofs(context, placement);
    REQUIRE(proofs);
    REQUIRE(proofs->size() == 1);
    CHECK(proofs->front().passes);
    CHECK(proofs->front().user == context.user.id);

    // Later it is looked at as it was kept, and cannot be changed.
    desk.focus("placementsTable");
    desk.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    Desk::settle();
    auto* kept = desk.find<QComboBox>("proofCombo");
    REQUIRE(kept->count() == 2);
    kept->setCurrentIndex(1);
    CHECK(desk.find<QLineEdit>("workerWageEdit")->text() == QStringLiteral("60,00"));
    CHECK_FALSE(desk.find<QLineEdit>("workerWageEdit")->isEnabled());
    CHECK_FALSE(desk.find<QPushButton>("saveButton")->isEnabled());
    CHECK(desk.find<QPushButton>("pdfButton")->isEnabled());
    CHECK(desk.find<QTableView>("equivalenceTable")->model()->rowCount() > rows - 1);
    kept->setCurrentIndex(0);
    CHECK(desk.find<QLineEdit>("workerWageEdit")->isEnabled());
}

TEST_CASE("after a refused load nothing is judged or kept for the old day") {
    Desk desk("beheerder");
    const auto placement = comparable(desk);
    ui::EquivalencePresenter presenter(desk.services(), placement);
    presenter.load();
    Desk::settle();
    REQUIRE(presenter.outcome());
    presenter.load({}, domain::makeDate(1990, 1, 1));
    presenter.keep(); // not yet loaded
    Desk::settle();
    REQUIRE(presenter.refusal());
    const auto refusal = presenter.refusal()->key;
    presenter.edit(presenter.draft().input);
    CHECK_FALSE(presenter.outcome());
    REQUIRE(presenter.refusal());
    CHECK(presenter.refusal()->key == refusal);
    presenter.keep();
    Desk::settle();
    auto context = desk.context();
    CHECK(app::equivalenceProofs(context, placement)->empty());
}

TEST_CASE("a consultant compares pay from the client's terms") {
    Desk desk("intercedent");
    auto context = desk.context();
    const auto placement = comparable(desk);
    const auto client = app::loadPlacement(context, placement)->client;
    desk.window().showPage(QStringLiteral("acquisition"), QStringLiteral("clients"));
    desk.services().navigator.open(app::Entity::Client, client.value);
    Desk::settle();
    showTerms(desk);
    auto* button = desk.find<QToolButton>("comparePayButton");
    REQUIRE_FALSE(button->menu()->isEmpty());
    button->menu()->actions().front()->trigger();
    CHECK(desk.find<QPushButton>("pdfButton")->isEnabled());
    desk.press(Qt::Key_Escape);
}

TEST_CASE("a SETU message is read in from the terms tab, with what is not taken over") {
    Desk desk("intercedent");
    const auto client = openTerms(desk);
    auto* dialog = new ui::PayEquityDialog(desk.services(), client, &desk.window());
    dialog->tryFile(QStringLiteral(WERKBALIE_SOURCE_DIR "/tests/data/setu/pay_equity_2_0.json"));
    Desk::settle();
    CHECK(desk.find<QLabel>("payEquitySummaryLabel")
              ->text()
              .contains(QStringLiteral("Cao Bakkersbedrijf")));
    auto* table = desk.find<QTableView>("payEquityTable");
    CHECK(table->model()->rowCount() > 20);
    auto context = desk.context();
    CHECK(app::loadClientTerms(context, client)->editions.empty());
    desk.focus("acceptPayEquityButton");
    desk.press(Qt::Key_Space);

    INFO(desk.said().toStdString());
    const auto file = app::loadClientTerms(context, client);
    REQUIRE(file->editions.size() == 1);
    CHECK(file->scales.size() == 2);
    CHECK(desk.find<QTableView>("clientTermsTable")->model()->rowCount() == 1);
    desk.focus("importPayEquityButton"); // where it begins
}

TEST_CASE("a damaged SETU message is refused in words, and nothing opens") {
    Desk desk("intercedent");
    const auto client = openTerms(desk);
    QPointer<ui::PayEquityDialog> dialog =
        new ui::PayEquityDialog(desk.services(), client, &desk.window());
    dialog->tryFile(QStringLiteral(WERKBALIE_SOURCE_DIR "/CHANGELOG.md"));
    Desk::settle();
    CHECK(desk.said().contains(QStringLiteral("regel 1")));
    CHECK(dialog.isNull());
}

TEST_CASE("a placement takes its wage from a step of the client's scale on the first day") {
    Desk desk("intercedent");
    auto context = desk.context();
    const auto vacancies = app::searchVacancies(context, {.status = domain::VacancyStatus::Open});
    REQUIRE(vacancies);
    REQUIRE_FALSE(vacancies->empty());
    storage::CandidateQuery query;
    query.status = domain::CandidateStatus::Available;
    const auto candidates = app::searchCandidates(context, query);
    REQUIRE(candidates);
    REQUIRE_FALSE(candidates->rows.empty());
    domain::PayScale scale;
    scale.client = vacancies->front().client;
    scale.name = "Proef";
    scale.validity.from = domain::makeDate(2026, 1, 1);
    scale.period = domain::WagePeriod::Hour;
    scale.steps = {{"0", domain::Money::fromCents(1'900)}, {"1", domain::Money::fromCents(2'150)}};
    scale.increases = {{domain::makeDate(2027, 7, 1), domain::IncreaseKind::Percentage, 20'000}};
    REQUIRE(app::savePayScale(context, scale));
    const QPointer<ui::PlacementDialog> dialog = ui::PlacementDialog::open(
        desk.services(), &desk.window(),
        {.vacancy = vacancies->front().id, .candidate = candidates->rows.front().id});
    desk.focus("scaleEdit");
    desk.type("Proef, trede 1");
    CHECK(desk.find<QLineEdit>("wageEdit")->text() == QStringLiteral("21,50"));
    const auto& terms = dialog->presenter().draft().tariff.clientTerms;
    CHECK(terms.scaleMinimum == domain::HourlyRate::fromUnits(190'000));
    CHECK(terms.scaleMaximum == domain::HourlyRate::fromUnits(215'000));

    const auto startOn = [&](const char* day) {
        desk.focus("startEdit");
        desk.find<QLineEdit>("startEdit")->selectAll();
        desk.type(day);
    };
    startOn("01-08-2027"); // 2 % from July
    CHECK(desk.find<QLineEdit>("wageEdit")->text() == QStringLiteral("21,93"));
    CHECK(dialog->presenter().draft().placement.wage == domain::HourlyRate::fromUnits(219'300));
    CHECK(terms.scaleMinimum == domain::HourlyRate::fromUnits(193'800));
    CHECK(terms.scaleMaximum == domain::HourlyRate::fromUnits(219'300));
    desk.focus("wageEdit");
    desk.find<QLineEdit>("wageEdit")->selectAll();
    desk.type("20,00"); // a wage of one's own stays
    startOn("01-06-2027");
    CHECK(desk.find<QLineEdit>("wageEdit")->text() == QStringLiteral("20,00"));
    CHECK(terms.scaleMaximum == domain::HourlyRate::fromUnits(215'000));
    REQUIRE_FALSE(dialog.isNull());
    dialog->reject();
}
