// Beheer, Parameters: an own value is set and undone by keyboard.
#include "app/parameters/own_parameters.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/parameters/own_parameter_dialog.h"
#include "ui/parameters/parameters_presenter.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

void openParameters(Desk& desk) {
    desk.window().showPage(QStringLiteral("settings"), QStringLiteral("parameters"));
    Desk::settle();
}

QString cell(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("an own value is set by keyboard, shown and undone") {
    Desk desk("manager");
    openParameters(desk);
    desk.focus("parametersFilterEdit");
    desk.type("aof laag");
    Desk::settle(250);
    auto* table = desk.find<QTableView>("parametersTable");
    REQUIRE(table->model()->rowCount() >= 1);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);

    desk.focus("valueEdit");
    desk.find<QLineEdit>("valueEdit")->selectAll();
    desk.type("101");
    desk.focus("reasonEdit");
    desk.type("Brief van de Belastingdienst");
    CHECK_FALSE(desk.find<QAbstractButton>("saveButton")->isEnabled());
    desk.focus("valueEdit");
    desk.find<QLineEdit>("valueEdit")->selectAll();
    desk.type("7,10");
    CHECK(desk.find<QAbstractButton>("saveButton")->isEnabled());
    desk.press(Qt::Key_S, Qt::ControlModifier);

    INFO(desk.said().toStdString());
    auto context = desk.context();
    auto list = app::listParameters(context);
    REQUIRE(list);
    REQUIRE(list->own.size() == 1);
    CHECK(list->own[0].value == 7'100'000);
    CHECK(list->own[0].validity.from == domain::makeDate(2027, 1, 1));
    CHECK(list->own[0].reason == "Brief van de Belastingdienst");
    CHECK(desk.said().contains(QStringLiteral("7,10%")));
    auto* events = desk.find<QTableView>("parameterCourseTable");
    CHECK(events->model()->rowCount() >= 3);

    desk.focus("parametersTable");
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    Desk::settle();
    list = app::listParameters(context);
    CHECK(list->own.empty());
    CHECK(app::ownParameterHistory(context, "premium.aof.low")->size() == 2);
}

TEST_CASE("a future own value is taken back from its history, whatever day is looked at") {
    Desk desk("manager");
    openParameters(desk);
    desk.focus("parametersFilterEdit");
    desk.type("aof hoog");
    Desk::settle(250);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    // The value and the line above it are those of the day it begins on.
    const auto covered = desk.find<QLabel>("coveredLabel")->text();
    const auto value = desk.find<QLineEdit>("valueEdit")->text();
    CHECK(covered.contains(QStringLiteral("01-01-2027")));
    INFO(covered.toStdString() << " / " << value.toStdString());
    CHECK(covered.contains(value + QStringLiteral("%")));
    desk.focus("reasonEdit");
    desk.type("Brief");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    auto context = desk.context();
    REQUIRE(app::listParameters(context)->own.size() == 1);
    REQUIRE(desk.find<QLineEdit>("validOnEdit")->text() == QStringLiteral("24-11-2026"));

    desk.find<QTabWidget>("parameterTabs")->setCurrentIndex(1);
    Desk::settle();
    auto* events = desk.find<QTableView>("parameterEventsTable");
    REQUIRE(events->model()->rowCount() == 1);
    events->setFocus();
    events->setCurrentIndex(events->model()->index(0, 0));
    desk.focus("takeBackButton");
    desk.press(Qt::Key_Space);
    Desk::settle();
    CHECK(app::listParameters(context)->own.empty());
    CHECK(desk.said().contains(QStringLiteral("verwijderd")));
    REQUIRE(events->model()->rowCount() == 2);
    // The removal is a change too, and can be taken back likewise.
    events->setCurrentIndex(events->model()->index(0, 0));
    desk.focus("takeBackButton");
    desk.press(Qt::Key_Space);
    Desk::settle();
    CHECK(app::listParameters(context)->own.size() == 1);
}

TEST_CASE("a late answer of the rules does not allow saving a field that cannot be read") {
    ui::OwnParameterDialog dialog({.key = "premium.aof.low",
                                   .value = 6'270'000,
                                   .unit = "percent",
                                   .validity = {.from = domain::makeDate(2027, 1, 1)},
                                   .reason = "brief"},
                                  ui::OwnParameterDialog::CoveredOn(),
                                  domain::makeDate(2026, 11, 24));
    auto* save = dialog.findChild<QAbstractButton*>(QStringLiteral("saveButton"));
    REQUIRE(save != nullptr);
    CHECK(save->isEnabled());
    dialog.findChild<QLineEdit*>(QStringLiteral("valueEdit"))->setText(QStringLiteral("7,1o"));
    dialog.showFindings({});
    CHECK_FALSE(save->isEnabled());
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("valueEditUnreadable"))
              ->text()
              .contains(QStringLiteral("„7,1o” is niet te lezen")));
    dialog.findChild<QLineEdit*>(QStringLiteral("valueEdit"))->setText(QStringLiteral("7,1"));
    dialog.showFindings({});
    CHECK(save->isEnabled());
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("valueEditUnreadable"))->isHidden());
}

TEST_CASE("another number of days ahead loads once") {
    Desk desk("manager");
    openParameters(desk);
    const auto* presenter = desk.window().findChild<ui::ParametersPresenter*>();
    REQUIRE(presenter != nullptr);
    const QSignalSpy loaded(presenter, &ui::ParametersPresenter::layersLoaded);
    desk.find<QComboBox>("aheadCombo")->setCurrentIndex(0);
    Desk::settle(250);
    CHECK(loaded.count() == 1);
}

TEST_CASE("the cards show what ends, is missing or unverified, and one toggles the list") {
    Desk desk("manager");
    openParameters(desk);
    auto* table = desk.find<QTableView>("parametersTable");
    const int all = table->model()->rowCount();
    desk.focus("parameterWarning1Card");
    desk.press(Qt::Key_Space);
    const int ending = table->model()->rowCount();
    CHECK(ending > 0);
    CHECK(ending < all);
    const auto context = desk.context();
    const auto warnings =
        domain::parameterWarnings(context.parameters, context.clock.today(), std::chrono::days{60});
    CHECK(ending == std::ranges::count(warnings, domain::ParameterWarningKind::Ends,
                                       &domain::ParameterWarning::kind));
    desk.press(Qt::Key_Space);
    CHECK(table->model()->rowCount() == all);
}

TEST_CASE("another day and subject show what held then") {
    Desk desk("manager");
    openParameters(desk);
    desk.focus("parametersFilterEdit");
    desk.type("StiPP-premie werkgever");
    Desk::settle(250);
    auto* table = desk.find<QTableView>("parametersTable");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(*table, 0, 2) == QStringLiteral("15,90%"));
    desk.focus("validOnEdit");
    desk.find<QLineEdit>("validOnEdit")->selectAll();
    desk.type("31-12-2025");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(*table, 0, 2) == QStringLiteral("8%"));
    desk.find<QLineEdit>("validOnEdit")->clear();
    CHECK(table->model()->rowCount() == 2);
    auto* subject = desk.find<QComboBox>("subjectCombo");
    subject->setCurrentIndex(1);
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("who may not keep parameters reads them and changes nothing") {
    Desk desk("intercedent");
    openParameters(desk);
    auto* table = desk.find<QTableView>("parametersTable");
    CHECK(table->model()->rowCount() > 100);
    CHECK_FALSE(desk.find<QAbstractButton>("parameterseditOwnParameterButton")->isEnabled());
    desk.focus("parametersTable");
    desk.press(Qt::Key_Return);
    CHECK(QApplication::activeModalWidget() == nullptr);
}
