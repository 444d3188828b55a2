// A price change over 50 agreements and a new set of values, at the keyboard.
#include "app/acquisition/clients.h"
#include "app/acquisition/indexation.h"
#include "app/administration/tariff_record.h"
#include "app/parameters/own_parameters.h"
#include "app/parameters/parameter_layers.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/parameters/parameters_pane.h"
#include "ui/support/ask.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;
using domain::HourlyRate;
using domain::makeDate;

namespace {

/// Agreements of 2025 at one client; the desk's day is in November 2026.
void agree(app::Context& context, domain::ClientId client, int count) {
    domain::TariffInput input;
    input.date = makeDate(2025, 9, 1);
    input.margin = {.kind = domain::MarginKind::PercentageOfTariff, .value = 150'000};
    for (int i = 0; i < count; ++i) {
        input.grossHourlyWage = HourlyRate::fromUnits(180'000 + i * 1'000);
        const auto breakdown = domain::calculateTariff(input, exchange::builtInParameters());
        REQUIRE(breakdown);
        domain::TariffAgreement agreement;
        agreement.client = client;
        agreement.occupation = "Proeffunctie " + std::to_string(i);
        agreement.tariff = HourlyRate::fromMoney(breakdown->tariff);
        agreement.validity = {.from = makeDate(2025, 9, 1)};
        agreement.calculation = app::tariffRecord(input, *breakdown);
        REQUIRE(app::saveTariffAgreement(context, agreement));
    }
}

std::vector<domain::TariffAgreement> ofTest(app::Context& context, domain::ClientId client) {
    auto agreements = app::loadClient(context, client)->agreements;
    std::erase_if(agreements, [](const domain::TariffAgreement& agreement) {
        return !agreement.occupation.starts_with("Proeffunctie");
    });
    return agreements;
}

int rowsWith(const QTableView& table, int column, const QString& text) {
    int count = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        count += table.model()->index(row, column).data().toString() == text ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("a price change from 1 January over 50 agreements, one left out, undone with one key") {
    Desk desk("beheerder");
    auto context = desk.context();
    const auto client = app::searchClients(context, {.today = makeDate(2026, 11, 24)})->front().id;
    agree(context, client, 50);

    desk.window().showPage(QStringLiteral("settings"), QStringLiteral("indexation"));
    desk.focus("indexationFromEdit");
    desk.find<QLineEdit>("indexationFromEdit")->selectAll();
    desk.type("1-1-2026");
    Desk::settle(400);
    desk.focus("indexationFilterEdit");
    desk.type("Proeffunctie");
    Desk::settle(250);
    auto* table = desk.find<QTableView>("indexationTable");
    REQUIRE(table->model()->rowCount() == 50);
    CHECK(rowsWith(*table, 0, QStringLiteral("Doet mee")) == 50);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Space);
    CHECK(rowsWith(*table, 0, QStringLiteral("Doet niet mee")) == 1);

    ui::ask::setNextAnswer({.yes = true, .reason = QStringLiteral("Indexatie 2026")});
    desk.press(Qt::Key_S, Qt::ControlModifier);
    Desk::settle();
    INFO(desk.said().toStdString());
    auto after = ofTest(context, client);
    REQUIRE(after.size() == 99);
    CHECK(std::ranges::count_if(after, [](const domain::TariffAgreement& agreement) {
              return agreement.validity.from == makeDate(2026, 1, 1);
          }) == 49);
    CHECK(std::ranges::count_if(after, [](const domain::TariffAgreement& agreement) {
              return agreement.validity.until == makeDate(2026, 1, 1);
          }) == 49);
    CHECK(app::listIndexations(context)->at(0).repricing.name == "Indexatie 2026");

    desk.focus("indexationTable");
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    Desk::settle();
    after = ofTest(context, client);
    CHECK(after.size() == 50);
    CHECK(std::ranges::none_of(after, [](const domain::TariffAgreement& agreement) {
        return agreement.validity.until.has_value();
    }));
}

TEST_CASE("a wage rise is calculated while typing, and a client's effect is summed beside it") {
    Desk desk("manager");
    auto context = desk.context();
    auto desk2 = context;
    desk2.user.role = domain::Role::Administrator;
    const auto client = app::searchClients(context, {.today = makeDate(2026, 11, 24)})->front().id;
    agree(desk2, client, 1);
    desk.window().showPage(QStringLiteral("settings"), QStringLiteral("indexation"));
    desk.focus("indexationFromEdit");
    desk.find<QLineEdit>("indexationFromEdit")->selectAll();
    desk.type("1-12-2026");
    Desk::settle(400);
    auto* table = desk.find<QTableView>("indexationTable");
    desk.focus("indexationFilterEdit");
    desk.type("Proeffunctie 0");
    Desk::settle(250);
    REQUIRE(table->model()->rowCount() == 1);
    const QString plain = table->model()->index(0, 4).data().toString();
    desk.focus("wageRiseEdit");
    desk.type("3,5");
    Desk::settle(400);
    CHECK(table->model()->index(0, 4).data().toString() != plain);
    CHECK(table->model()->index(0, 10).data().toString() == QStringLiteral("€ 18,63"));
    CHECK(desk.find<QTableView>("effectTable")->model()->rowCount() >= 1);
}

TEST_CASE("a new set is shown with its changes, applied and taken back by keyboard") {
    Desk desk("manager");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("premies-2027.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"([{"key":"premium.zvw.employer","value":"6.25","unit":"percent",
        "valid_from":"2027-01-01","valid_to":"2027-12-31","source":"Staatscourant",
        "confidence":"official"}])");
    file.close();
    desk.window().showPage(QStringLiteral("settings"), QStringLiteral("parameters"));
    Desk::settle();
    auto* pane = desk.window().findChild<ui::ParametersPane*>();
    REQUIRE(pane != nullptr);
    pane->openSet(path);
    Desk::settle();
    auto* changes = desk.find<QTableView>("changesTable");
    REQUIRE(changes->model()->rowCount() == 1);
    CHECK(changes->model()->index(0, 0).data().toString() == QStringLiteral("Nieuw"));
    CHECK(changes->model()->index(0, 3).data().toString() == QStringLiteral("6,25%"));
    desk.focus("nameEdit");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    Desk::settle();
    auto context = desk.context();
    CHECK(context.parameters.at("premium.zvw.employer", makeDate(2027, 5, 1)).has_value());
    CHECK(app::listParameterLayers(context)->at(0).layer.name == "premies-2027");

    desk.focus("parametersTable");
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    Desk::settle();
    CHECK_FALSE(desk.context().parameters.at("premium.zvw.employer", makeDate(2027, 5, 1)));
}

TEST_CASE("a set that cannot be read says where, and offers nothing to apply") {
    Desk desk("manager");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kapot.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[\n{\"key\": \n");
    file.close();
    desk.window().showPage(QStringLiteral("settings"), QStringLiteral("parameters"));
    Desk::settle();
    desk.window().findChild<ui::ParametersPane*>()->openSet(path);
    Desk::settle();
    CHECK_FALSE(desk.find<QAbstractButton>("saveButton")->isEnabled());
    auto context = desk.context();
    CHECK(app::listParameterLayers(context)->empty());
}
