// A margin under the floor at the keyboard: kept in Beheer, refused while placing, asked and
// agreed.
#include "app/acquisition/margin_floors.h"
#include "app/administration/placements.h"
#include "app/demo/demo_agency.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/administration/placement_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/findings_view.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QLineEdit>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::makeDate;

namespace {

domain::DatedMarginFloor highFloor() {
    domain::DatedMarginFloor floor;
    floor.floor.ofTariff = domain::Percentage::fromUnits(500'000);
    floor.validity.from = makeDate(2026, 1, 1);
    return floor;
}

ui::PlacementWish someWish(app::Context& context) {
    const auto vacancies = app::searchVacancies(context, {.status = domain::VacancyStatus::Open});
    storage::CandidateQuery query;
    query.status = domain::CandidateStatus::Available;
    const auto candidates = app::searchCandidates(context, query);
    REQUIRE(vacancies);
    REQUIRE(candidates);
    return {.vacancy = vacancies->front().id, .candidate = candidates->rows.front().id};
}

} // namespace

TEST_CASE("a floor is kept by keyboard, and an overlap is said while typing") {
    Desk desk("manager");
    desk.window().showPage(QStringLiteral("settings"), QStringLiteral("margins"));
    desk.focus("marginFloorsTable");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.focus("ofTariffEdit");
    CHECK_FALSE(desk.find<QAbstractButton>("saveButton")->isEnabled());
    desk.type("12,5");
    CHECK(desk.find<QAbstractButton>("saveButton")->isEnabled());
    desk.press(Qt::Key_S, Qt::ControlModifier);

    auto context = desk.context();
    const auto floors = app::listMarginFloors(context);
    REQUIRE(floors);
    REQUIRE(floors->size() == 1);
    CHECK(floors->at(0).floor.ofTariff == domain::Percentage::fromUnits(125'000));
    CHECK(floors->at(0).validity.from == makeDate(2026, 11, 24));
    CHECK(desk.find<QTableView>("marginFloorsTable")->model()->rowCount() == 1);

    desk.focus("marginFloorsTable");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.focus("ofTariffEdit");
    desk.type("20");
    CHECK_FALSE(desk.find<QAbstractButton>("saveButton")->isEnabled());
    desk.press(Qt::Key_Escape);
    CHECK(app::listMarginFloors(context)->size() == 1);
}

TEST_CASE("a floor with a field that cannot be read is not kept, and the field is named") {
    Desk desk("manager");
    desk.window().showPage(QStringLiteral("settings"), QStringLiteral("margins"));
    desk.focus("marginFloorsTable");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.focus("ofTariffEdit");
    desk.type("12,5");
    const auto [field, text, told] = GENERATE(table<const char*, const char*, const char*>(
        {{"ofTariffEdit", "1o", "Het deel van het tarief is niet te lezen"},
         {"perHourEdit", "4,5o", "Het bedrag per uur is niet te lezen"},
         {"fromEdit", "1-13x", "vanaf welke dag"},
         {"untilEdit", "1-13x", "De laatste dag is niet te lezen"}}));
    INFO(field);
    desk.focus(field);
    desk.find<QLineEdit>(field)->selectAll();
    desk.type(text);
    CHECK_FALSE(desk.find<QAbstractButton>("saveButton")->isEnabled());
    CHECK(desk.find<ui::FindingsView>("findingsView")->text().contains(QString::fromUtf8(told)));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    auto context = desk.context();
    CHECK(app::listMarginFloors(context)->empty());
}

TEST_CASE("placing under the floor asks a reason; who may agree goes on at once") {
    Desk desk("beheerder");
    auto context = desk.context();
    REQUIRE(app::saveMarginFloor(context, highFloor()));
    const auto before = app::searchPlacements(context, {})->size();
    const QPointer<ui::PlacementDialog> dialog =
        ui::PlacementDialog::open(desk.services(), &desk.window(), someWish(context));
    desk.focus("wageEdit");
    ui::ask::setNextAnswer({.yes = true, .reason = QStringLiteral("Groot aantal uren")});
    desk.press(Qt::Key_S, Qt::ControlModifier);
    Desk::settle();

    CHECK(ui::ask::lastQuestion().contains(QStringLiteral("onder de ondergrens")));
    CHECK((dialog.isNull() || !dialog->isVisible()));
    CHECK(app::searchPlacements(context, {})->size() == before + 1);
    const auto consents = app::listMarginConsents(context);
    REQUIRE(consents->size() == 1);
    CHECK(consents->at(0).consent.reason == "Groot aantal uren");
}

TEST_CASE("a consultant is told that the manager sees the question, and nothing is placed") {
    Desk desk("intercedent");
    auto context = desk.context();
    auto manager = context;
    manager.user = app::logIn(context.database, "manager", app::kDemoPassword).value();
    REQUIRE(app::saveMarginFloor(manager, highFloor()));
    const auto before = app::searchPlacements(context, {})->size();
    auto* dialog = ui::PlacementDialog::open(desk.services(), &desk.window(), someWish(context));
    desk.focus("wageEdit");
    const auto views = dialog->findChildren<ui::FindingsView*>();
    CHECK(std::ranges::any_of(views, [](const ui::FindingsView* view) {
        return view->text().contains(QStringLiteral("onder de ondergrens"));
    }));
    ui::ask::setNextAnswer({.yes = true, .reason = QStringLiteral("Nieuwe opdrachtgever")});
    desk.press(Qt::Key_S, Qt::ControlModifier);
    Desk::settle();

    CHECK(desk.said().contains(QStringLiteral("Vandaag")));
    CHECK(app::searchPlacements(context, {})->size() == before);
    CHECK(app::listMarginConsents(context)->at(0).consent.state == domain::ConsentState::Open);
}

TEST_CASE("the manager opens the question from Vandaag and agrees by keyboard") {
    Desk desk("manager");
    auto context = desk.context();
    REQUIRE(app::saveMarginFloor(context, highFloor()));
    auto consultant = context;
    consultant.user = app::logIn(context.database, "intercedent", app::kDemoPassword).value();
    const auto draft = app::draftPlacement(consultant, someWish(consultant).vacancy,
                                           someWish(consultant).candidate);
    REQUIRE(draft);
    const auto refused = app::createPlacement(consultant, *draft);
    REQUIRE_FALSE(refused);
    const auto question = app::marginQuestionOf(refused.error());
    REQUIRE(question);
    REQUIRE(app::askMarginConsent(consultant, *question, "Groot"));

    desk.window().showPage(QStringLiteral("today"));
    desk.press(Qt::Key_F5);
    Desk::settle();
    auto* today = desk.find<QTableView>("todayTable");
    int row = 0;
    while (row < today->model()->rowCount() &&
           today->model()->index(row, 1).data().toString() != QStringLiteral("Marge")) {
        ++row;
    }
    REQUIRE(row < today->model()->rowCount());
    today->setCurrentIndex(today->model()->index(row, 0));
    desk.focus("todayTable");
    desk.press(Qt::Key_Return);
    Desk::settle();
    REQUIRE(desk.find<QTableView>("marginConsentsTable")->hasFocus());
    desk.press(Qt::Key_Return);
    INFO(desk.said().toStdString());
    CHECK(app::listMarginConsents(context)->at(0).consent.state == domain::ConsentState::Granted);
}
