// Scenarios side by side, and what a client's terms and scales do to each of them.
#include "app/acquisition/client_terms.h"
#include "app/acquisition/clients.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"
#include "tests/ui/calculator_desk.h"
#include "ui/acquisition/calculator_presenter.h"
#include "ui/acquisition/scenario_comparison.h"

#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;

namespace {

/// A client with one step at that wage, two percent more from July 2026.
ui::ClientChoice clientWithScale(Desk& desk, const std::string& name, std::int64_t cents) {
    auto context = desk.context();
    const auto client = app::saveClient(context, {.name = name});
    REQUIRE(client);
    domain::PayScale scale;
    scale.client = client->record.id;
    scale.name = "Toets";
    scale.validity = {domain::makeDate(2026, 1, 1)};
    scale.period = domain::WagePeriod::Hour;
    scale.steps = {{"0", domain::Money::fromCents(cents)}};
    scale.increases = {{domain::makeDate(2026, 7, 1), domain::IncreaseKind::Percentage, 20'000}};
    REQUIRE(app::savePayScale(context, scale));
    return {client->record.id, QString::fromStdString(name)};
}

std::optional<domain::HourlyRate> wageOf(const ui::CalculatorPresenter& presenter) {
    return presenter.draft().tariff.grossHourlyWage;
}

} // namespace

TEST_CASE("scenarios keep their own inputs and steps back; what differs is said in a word",
          "[calculator]") {
    const auto parameters = exchange::builtInParameters();
    Desk desk("intercedent");
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));
    presenter.addScenario();
    REQUIRE(presenter.activeScenario() == 1);
    auto draft = presenter.draft();
    draft.tariff.contract = domain::ContractKind::FixedTerm;
    draft.tariff.phase = domain::Phase::B;
    draft.tariff.grossHourlyWage = domain::HourlyRate::parse("22").value();
    presenter.edit(draft, QStringLiteral("wageEdit"));

    const auto drafts = presenter.scenarios();
    const auto rows = ui::compareScenarios({.drafts = drafts, .active = 1}, parameters);
    const auto cellOf = [&](const char* name, std::size_t scenario) {
        const auto found =
            std::ranges::find_if(rows, [&](const auto& row) { return text(row.name) == name; });
        return found == rows.end() ? ui::ComparisonCell{} : found->cells.at(scenario);
    };
    CHECK(text(cellOf("Bruto uurloon", 0).text) == "€ 21,00");
    CHECK(text(cellOf("Bruto uurloon", 1).text) == "€ 22,00  ·  hoger € 1,00");
    CHECK(cellOf("Bruto uurloon", 1).meaning == ui::Meaning::Information);
    CHECK(text(cellOf("Fase", 1).text) == "B  ·  anders");
    CHECK(text(cellOf("Uren per week", 1).text) == "40,00");
    CHECK(cellOf("Uren per week", 1).meaning == ui::Meaning::None);
    CHECK(text(cellOf("Tarief per uur", 0).text) == "€ 43,61");
    CHECK(text(cellOf("Stand", 1).text) == "wordt bewerkt");
    CHECK(cellOf("Verlofdagen", 0).text.isEmpty()); // the same in both: left out

    presenter.undo();
    CHECK(presenter.draft().tariff.phase == domain::Phase::A);
    CHECK_FALSE(presenter.canUndo());
    presenter.editScenario(0);
    CHECK(presenter.canUndo());
    presenter.addScenario();
    presenter.addScenario();
    presenter.addScenario();
    CHECK(presenter.scenarioCount() == 4);
    CHECK(desk.said().contains(QStringLiteral("hoogstens 4")));
    presenter.removeScenario();
    CHECK(presenter.scenarioCount() == 3);
}

TEST_CASE("the steps to choose from are of the client of the scenario that is edited",
          "[calculator]") {
    Desk desk("intercedent");
    const auto first = clientWithScale(desk, "Eerste BV", 1'900);
    const auto second = clientWithScale(desk, "Tweede BV", 2'300);
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));
    presenter.chooseClient(first);
    presenter.addScenario();
    presenter.chooseClient(second);

    presenter.editScenario(0);
    REQUIRE(presenter.scales().size() == 1);
    presenter.chooseScale(0);
    CHECK(wageOf(presenter) == domain::HourlyRate::fromUnits(190'000));
    presenter.removeScenario();
    REQUIRE(presenter.scales().size() == 1);
    CHECK(presenter.scales().front().wage == domain::HourlyRate::fromUnits(230'000));
    presenter.chooseClient({});
    CHECK(presenter.scales().empty());
    presenter.undo();
    CHECK(presenter.scales().size() == 1);
}

TEST_CASE("a step back of the date brings its scales back, and chooses no step again",
          "[calculator]") {
    Desk desk("intercedent");
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));
    presenter.chooseClient(clientWithScale(desk, "Eerste BV", 1'900));
    presenter.chooseScale(0);
    auto draft = presenter.draft();
    draft.tariff.date = domain::makeDate(2026, 8, 1);
    presenter.edit(draft, QStringLiteral("date"));
    REQUIRE(wageOf(presenter) == domain::HourlyRate::fromUnits(193'800));

    presenter.undo(); // the wage that went along
    CHECK(wageOf(presenter) == domain::HourlyRate::fromUnits(190'000));
    presenter.undo(); // the date
    CHECK(presenter.draft().tariff.date == domain::makeDate(2026, 1, 1));
    REQUIRE(presenter.scales().size() == 1);
    CHECK(presenter.scales().front().wage == domain::HourlyRate::fromUnits(190'000));
    presenter.redo();
    CHECK(presenter.scales().front().wage == domain::HourlyRate::fromUnits(193'800));
    CHECK(wageOf(presenter) == domain::HourlyRate::fromUnits(190'000));
    CHECK(presenter.canRedo());
}

TEST_CASE("terms that change at the client are followed where nothing was typed over them",
          "[calculator]") {
    Desk desk("intercedent");
    auto context = desk.context();
    const auto client = app::saveClient(context, {.name = "Toetsveld BV"});
    REQUIRE(client);
    domain::EmploymentTerms terms;
    terms.client = client->record.id;
    terms.name = "Cao Toets";
    terms.validity = {domain::makeDate(2026, 1, 1)};
    terms.items = {domain::usualItem(domain::TermsItemKind::HolidayAllowance)};
    terms.items[0].value = 80'000;
    terms.pension.employer = domain::Percentage::fromUnits(100'000);
    auto kept = app::saveEmploymentTerms(context, terms);
    REQUIRE(kept);
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));
    presenter.chooseClient({client->record.id, QStringLiteral("Toetsveld BV")});
    Desk::settle();
    REQUIRE(presenter.draft().tariff.clientTerms.employerPension ==
            domain::Percentage::fromUnits(100'000));
    auto typed = presenter.draft();
    typed.tariff.clientTerms.employerPension = domain::Percentage::fromUnits(120'000);
    presenter.edit(typed, QStringLiteral("clientPensionEdit"));
    presenter.addScenario();

    kept->record.items[0].value = 85'000;
    kept->record.pension.employer = domain::Percentage::fromUnits(150'000);
    context.changes.clear();
    REQUIRE(app::saveEmploymentTerms(context, kept->record));
    desk.services().changes.publish(context.changes);
    Desk::settle();
    for (const auto& draft : presenter.scenarios()) {
        CHECK(draft.tariff.clientTerms.holidayAllowance == domain::Percentage::fromUnits(85'000));
        CHECK(draft.tariff.clientTerms.employerPension == domain::Percentage::fromUnits(120'000));
    }
    INFO(desk.said().toStdString());
    CHECK(desk.said().contains(QStringLiteral("vakantiebijslag")));
    CHECK(desk.said().contains(QStringLiteral("bleef: pensioen")));
    presenter.undo();
    CHECK(presenter.draft().tariff.clientTerms.holidayAllowance ==
          domain::Percentage::fromUnits(80'000));
}

TEST_CASE("what is still looked up for one scenario never lands in another", "[calculator]") {
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("agency.db")).toStdString();
    Desk desk("intercedent", 20, file);
    const auto client = clientWithAgreement(
        desk, {.occupation = "Orderpicker", .tariff = domain::HourlyRate::parse("36.50").value()});
    const auto& known = desk.services();
    ui::TaskRunner slow(
        [file] { return storage::Database::open(file, storage::OpenMode::Existing); },
        {known.clock, known.parameters, known.changes});
    slow.setUser(known.user);
    ui::Services services{
        slow,        known.changes,    known.preferences, known.notifier, known.navigator,
        known.clock, known.parameters, known.user,        known.agency};
    ui::CalculatorPresenter presenter(services, nullptr);
    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));
    const auto plain = presenter.draft().tariff;
    presenter.addScenario();
    presenter.editScenario(0);
    presenter.chooseClient({client, QStringLiteral("Toetsveld BV")});
    presenter.editScenario(1);
    REQUIRE(QTest::qWaitFor([&] { return !slow.isBusy(); }));
    Desk::settle();
    CHECK(presenter.draft().tariff == plain);
}
