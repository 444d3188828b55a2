// The calculator without a window: outcome, steps back, prefilling, line by line.
#include "app/acquisition/client_terms.h"
#include "app/acquisition/clients.h"
#include "app/acquisition/quotations.h"
#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"
#include "tests/ui/desk.h"
#include "ui/acquisition/backwards_calculation.h"
#include "ui/acquisition/calculation_words.h"
#include "ui/acquisition/calculator_presenter.h"
#include "ui/acquisition/scenario_comparison.h"

#include <QTemporaryDir>

using namespace werkbalie;
using namespace werkbalie::test;
using ui::Audience;
using ui::CalculationKind;

namespace {

/// The situation of tests/data/tariff/first_day_of_2026: its cents come from another program.
ui::CalculatorDraft firstDayOf2026(const ui::CalculatorPresenter& presenter) {
    auto draft = presenter.draft();
    draft.tariff.date = domain::makeDate(2026, 1, 1);
    draft.tariff.employerSize = domain::EmployerSize::Small;
    draft.tariff.grossHourlyWage = domain::HourlyRate::parse("21.00").value();
    draft.tariff.margin = {.kind = domain::MarginKind::PercentageOfTariff, .value = 180'000};
    return draft;
}

/// The demo agency has Whk percentages of its own; these calculations are by the sector's.
void useSectorPremiums(Desk& desk) {
    auto context = desk.context();
    auto agency = app::loadAgency(context.database);
    REQUIRE(agency);
    auto plain = agency->value();
    plain.employerSize = domain::EmployerSize::Small;
    plain.whkWga.reset();
    plain.whkZw.reset();
    context.user.role = domain::Role::Administrator;
    REQUIRE(app::saveAgency(context, plain));
}

const ui::ReceiptRow& rowOf(const ui::Calculation& calculation, const char* key) {
    const auto found = std::ranges::find(calculation.rows, key, &ui::ReceiptRow::key);
    REQUIRE(found != calculation.rows.end());
    return *found;
}

std::string text(const QString& value) {
    return value.toStdString();
}

/// A client with one agreement that was typed by hand.
domain::ClientId clientWithAgreement(Desk& desk, const domain::TariffAgreement& wanted) {
    auto context = desk.context();
    const auto client = app::saveClient(context, {.name = "Toetsveld BV"});
    REQUIRE(client);
    auto agreement = wanted;
    agreement.client = client->record.id;
    agreement.validity.from = domain::makeDate(2026, 1, 1);
    REQUIRE(app::saveTariffAgreement(context, agreement));
    return client->record.id;
}

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

TEST_CASE("a calculation shows the tariff, its parts and nothing that is not due", "[calculator]") {
    Desk desk("intercedent");
    useSectorPremiums(desk);
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    CHECK_FALSE(presenter.calculation().hint.isEmpty()); // nothing filled in is no refusal
    CHECK_FALSE(presenter.calculation().refusal);
    presenter.load();

    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));

    const auto& calculation = presenter.calculation();
    CHECK(text(calculation.figures[0].value) == "€ 43,61");
    CHECK(text(calculation.figures[1].value) == "2,0767");
    CHECK(text(calculation.figures[2].value) == "€ 35,76");
    CHECK(text(calculation.figures[3].value) == "€ 7,85 · 18,00%");
    CHECK(calculation.total == 436'100);
    CHECK(calculation.rows.size() == 16);
    CHECK(text(rowOf(calculation, "awf").amount) == "1,9920");
    CHECK(text(rowOf(calculation, "awf").base) == "122,56%");
    CHECK(text(calculation.rhythm) ==
          "€ 7,85 per uur  ·  € 314,00 per week  ·  € 14.444,00 per jaar van 1.840 gewerkte uren");
}

TEST_CASE("what is typed in one field is one step back", "[calculator]") {
    Desk desk("intercedent");
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    const auto empty = presenter.draft();
    for (const char* wage : {"2", "21", "21.5"}) {
        auto draft = presenter.draft();
        draft.tariff.grossHourlyWage = domain::HourlyRate::parse(wage).value();
        presenter.edit(draft, QStringLiteral("wageEdit"));
    }
    auto draft = presenter.draft();
    draft.tariff.bbl = true;
    presenter.edit(draft, QStringLiteral("bblBox"));
    const auto full = presenter.draft();

    presenter.undo();
    CHECK_FALSE(presenter.draft().tariff.bbl);
    CHECK(presenter.draft().tariff.grossHourlyWage == domain::HourlyRate::parse("21.50").value());
    presenter.undo();
    CHECK(presenter.draft() == empty);
    CHECK_FALSE(presenter.canUndo());
    presenter.redo();
    presenter.redo();
    CHECK(presenter.draft() == full);
    CHECK_FALSE(presenter.canRedo());
}

TEST_CASE("another kind of margin and the slider start from the tariff as it is", "[calculator]") {
    Desk desk("intercedent");
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));

    presenter.chooseMarginKind(domain::MarginKind::TargetTariff);
    CHECK(presenter.draft().tariff.margin.value == 436'100);
    CHECK(text(presenter.calculation().figures[0].value) == "€ 43,61");

    presenter.chooseMarginKind(domain::MarginKind::PercentageOfTariff);
    const int now = presenter.scale().positionOf(presenter.draft().tariff.margin.value);
    CHECK(now == 72); // 18 % in quarters of a percent
    presenter.slideMargin(now + 8);
    CHECK(presenter.draft().tariff.margin.value == 200'000);
    CHECK(text(presenter.calculation().figures[0].value) == "€ 44,70"); // 35.76 / 0.80
    presenter.undo();
    CHECK(presenter.draft().tariff.margin.value == 180'000);
}

TEST_CASE("a client is told shares of the cost, never what an hour costs or leaves",
          "[calculator]") {
    Desk desk("intercedent");
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));

    presenter.showTo(Audience::Client);

    const auto& calculation = presenter.calculation();
    int sum = 0;
    for (const auto& row : calculation.rows) {
        CHECK(row.amount.isEmpty());
        CHECK(row.key.starts_with("part:"));
        sum += static_cast<int>(row.units);
    }
    CHECK(sum == 100);
    for (const auto& figure : calculation.figures) {
        CHECK_FALSE(figure.value.contains(QStringLiteral("35,76")));
        CHECK_FALSE(figure.value.contains(QStringLiteral("7,85")));
    }
    CHECK(calculation.rhythm.isEmpty());
    CHECK(calculation.warnings.empty());
    CHECK(text(calculation.figures[0].value) == "€ 43,61");
    CHECK(text(calculation.figures[2].value) == "€ 1.744,40"); // 40 hours
}

TEST_CASE("a line opens its figure: which one, why, until when and how sure", "[calculator]") {
    const auto parameters = exchange::builtInParameters();
    const auto day = domain::makeDate(2026, 1, 1);
    domain::TariffInput input{.date = day,
                              .grossHourlyWage = domain::HourlyRate::parse("21").value()};
    const auto breakdown = domain::calculateTariff(input, parameters);
    REQUIRE(breakdown);
    const auto originOf = [&](std::string_view key) {
        const auto line = std::ranges::find(breakdown->lines, key, &domain::RateLine::key);
        REQUIRE(line != breakdown->lines.end());
        return ui::lineOrigin(line->source, parameters, day);
    };

    const auto awf = originOf("awf");
    REQUIRE(awf.figure);
    CHECK(awf.figure->key == "premium.awf.high");
    CHECK(text(awf.reason) == "hoog door het uitzendbeding (Besluit Wfsv art. 2.4)");
    CHECK(text(ui::validityText(awf.figure->validity)) == "01-01-2026 t/m 31-12-2026");
    CHECK_FALSE(ui::confidenceWord(*awf.figure).isEmpty());

    const auto leave = originOf("leave");
    CHECK_FALSE(leave.figure);
    CHECK(text(leave.reason) == "25,00 / 230,00 netto werkdagen");
    CHECK(text(originOf("gross_wage").reason) == "ingevuld uurloon");

    input.wgaCharged = domain::WgaCharged::Half;
    input.clientTerms.employerPension = domain::Percentage::fromUnits(180'000);
    const auto other = domain::calculateTariff(input, parameters);
    for (const auto& line : other->lines) {
        const auto origin = ui::lineOrigin(line.source, parameters, day);
        INFO(line.key << ": " << line.source);
        CHECK((origin.figure || !origin.reason.isEmpty()));
        CHECK_FALSE(origin.reason.contains(QStringLiteral("input")));
    }
}

TEST_CASE("a refusal names the field as the form does", "[calculator]") {
    Desk desk("intercedent");
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    auto draft = firstDayOf2026(presenter);
    draft.tariff.clientTerms.yearEndBonus = domain::Percentage::fromUnits(1'010'000);
    presenter.edit(draft, QStringLiteral("yearEndEdit"));

    REQUIRE(presenter.calculation().refusal);
    CHECK(presenter.calculation().refusal->where == "Eindejaarsuitkering");
    CHECK(presenter.calculation().rows.empty());
}

TEST_CASE("a client's agreement fills the calculation in, and that can be taken back",
          "[calculator]") {
    Desk desk("intercedent");
    const auto client = clientWithAgreement(
        desk, {.occupation = "Orderpicker", .tariff = domain::HourlyRate::parse("36.50").value()});
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));

    presenter.chooseClient({client, QStringLiteral("Toetsveld BV")});

    CHECK(presenter.draft().occupation == QStringLiteral("Orderpicker"));
    CHECK(presenter.draft().tariff.margin.kind == domain::MarginKind::TargetTariff);
    CHECK(text(presenter.calculation().figures[0].value) == "€ 36,50");
    presenter.undo();
    CHECK(presenter.draft().tariff.margin.kind == domain::MarginKind::PercentageOfTariff);
    CHECK(presenter.draft().client == client);
}

TEST_CASE("a calculation becomes a concept offer with the same tariff", "[calculator]") {
    Desk desk("intercedent");
    useSectorPremiums(desk);
    const auto client = clientWithAgreement(
        desk, {.occupation = "Lasser", .tariff = domain::HourlyRate::parse("50").value()});
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));
    QString missing;
    QObject::connect(&presenter, &ui::CalculatorPresenter::missing,
                     [&](const QString& field) { missing = field; });
    presenter.makeQuotation();
    CHECK(text(missing) == "client");
    presenter.chooseClient({client, QStringLiteral("Toetsveld BV")});
    presenter.edit(firstDayOf2026(presenter), QStringLiteral("wageEdit"));
    auto draft = presenter.draft();
    draft.occupation = QStringLiteral("Heftruckchauffeur");
    presenter.edit(draft, QStringLiteral("occupation"));

    presenter.makeQuotation();

    auto context = desk.context();
    const auto rows = app::searchQuotations(context, {.client = client});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    const auto file = app::loadQuotation(context, rows->front().id);
    REQUIRE(file);
    REQUIRE(file->quotation.lines.size() == 1);
    CHECK(file->quotation.lines.front().occupation == "Heftruckchauffeur");
    CHECK(file->quotation.lines.front().tariff == domain::HourlyRate::parse("43.61").value());
    CHECK(desk.said().contains(QString::fromStdString(file->quotation.number)));
}

TEST_CASE("scenarios become lines of one offer, told apart by their names", "[calculator]") {
    Desk desk("intercedent");
    const auto client = clientWithAgreement(
        desk, {.occupation = "Orderpicker", .tariff = domain::HourlyRate::parse("36.50").value()});
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    auto draft = firstDayOf2026(presenter);
    draft.client = client;
    draft.clientName = QStringLiteral("Toetsveld BV");
    draft.occupation = QStringLiteral("Orderpicker");
    presenter.edit(draft, QStringLiteral("wageEdit"));
    presenter.addScenario();
    draft.tariff.grossHourlyWage = domain::HourlyRate::parse("22.00").value();
    presenter.edit(draft, QStringLiteral("wageEdit"));
    presenter.addScenario();
    draft.occupation = QStringLiteral("Inpakker");
    presenter.edit(draft, QStringLiteral("occupation"));
    presenter.quoteScenarios();
    Desk::settle();
    INFO(text(desk.said()));
    auto context = desk.context();
    const auto rows = app::searchQuotations(context, {.client = client});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    const auto file = app::loadQuotation(context, rows->front().id);
    REQUIRE(file);
    REQUIRE(file->quotation.lines.size() == 3);
    CHECK(file->quotation.lines[0].occupation == "Orderpicker (scenario A)");
    CHECK(file->quotation.lines[1].occupation == "Orderpicker (scenario B)");
    CHECK(file->quotation.lines[1].wage == domain::HourlyRate::parse("22.00").value());
    CHECK(file->quotation.lines[2].occupation == "Inpakker");
    CHECK_FALSE(domain::hasBlocking(file->findings));

    // One that has no tariff yet is shown, and nothing is made.
    draft.tariff.grossHourlyWage.reset();
    presenter.edit(draft, QStringLiteral("wageEdit"));
    presenter.editScenario(0);
    presenter.quoteScenarios();
    Desk::settle();
    CHECK(presenter.activeScenario() == 2);
    CHECK(app::searchQuotations(context, {.client = client})->size() == 1);
}

TEST_CASE("fees are calculated beside the tariff, each with its receipt", "[calculator]") {
    Desk desk("intercedent");
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    auto draft = presenter.draft();

    draft.kind = CalculationKind::Recruitment;
    draft.recruitment.yearlyWage = domain::Money::fromCents(5'000'000);
    draft.recruitment.percentage = domain::Percentage::fromUnits(200'000);
    draft.recruitment.stages = {{"Start", domain::Percentage::fromUnits(400'000)},
                                {"Na proeftijd", domain::Percentage::fromUnits(600'000)}};
    presenter.edit(draft, QStringLiteral("kind"));
    CHECK(text(presenter.calculation().figures[0].value) == "€ 10.800,00"); // 20 % of 54,000
    REQUIRE(presenter.calculation().sides.size() == 2);
    CHECK(text(presenter.calculation().sides[1].amount) == "€ 6.480,00");

    draft.kind = CalculationKind::Brokerage;
    draft.brokerage.rate = domain::Money::fromCents(7'500);
    draft.brokerage.margin = {.kind = domain::MarginKind::Amount, .value = 80'000};
    draft.brokerage.hours = domain::Minutes{100 * 60};
    presenter.edit(draft, QStringLiteral("kind"));
    CHECK(text(presenter.calculation().figures[0].value) == "€ 83,00");
    CHECK(text(presenter.calculation().figures[3].value) == "€ 8.300,00");
    presenter.showTo(Audience::Client);
    CHECK(presenter.calculation().rows.empty());
    presenter.showTo(Audience::Agency);

    draft.kind = CalculationKind::Takeover;
    draft.takeover.tariff = domain::Money::fromCents(4'000);
    draft.takeover.percentage = domain::Percentage::fromUnits(250'000);
    draft.takeover.period = domain::Minutes{1040 * 60};
    draft.takeover.worked = domain::Minutes{780 * 60};
    presenter.edit(draft, QStringLiteral("kind"));
    CHECK(text(presenter.calculation().figures[0].value) == "€ 2.600,00"); // 260 hours of 10 euro
    CHECK(presenter.calculation().sides.size() == 5);
    CHECK_FALSE(presenter.mayQuote());
}

TEST_CASE("calculating back answers wage, hours, break-even and the lowest tariff",
          "[calculator]") {
    const auto parameters = exchange::builtInParameters();
    Desk desk("intercedent");
    ui::CalculatorPresenter presenter(desk.services(), nullptr);
    auto draft = firstDayOf2026(presenter);
    CHECK(ui::answerWish(presenter.draft(), parameters).rows.empty()); // nothing to answer yet
    draft.wish = {.tariff = domain::Money::fromCents(4'000),
                  .budgetPerYear = domain::Money::fromCents(4'000'000),
                  .fixedCostsPerYear = domain::Money::fromCents(424'000),
                  .floorOfTariff = domain::Percentage::fromUnits(100'000)};

    const auto outcome = ui::answerWish(draft, parameters);

    const auto amountOf = [&](const char* name) {
        const auto found = std::ranges::find_if(outcome.rows, [&](const ui::SideRow& row) {
            return row.name.startsWith(QString::fromUtf8(name));
        });
        return found == outcome.rows.end() ? std::string("missing") : text(found->amount);
    };
    CHECK(amountOf("Marge bij") == "€ 4,24");             // 40.00 - 35.76
    CHECK(amountOf("Hierbij blijft") == "€ 35,76");       // the cost price
    CHECK(amountOf("Laagste tarief") == "€ 39,74");       // 35.76 / 0.90, up to a cent
    CHECK(amountOf("Uren in het budget") == "1.000 uur"); // 40,000 / 40.00
    CHECK(amountOf("Vaste kosten") == "1.000 uur");       // 4,240 / 4.24
    REQUIRE(outcome.highestWage);
    // At that wage the floor is kept, a cent more would break it.
    auto at = draft.tariff;
    at.margin = {.kind = domain::MarginKind::TargetTariff, .value = 400'000};
    at.grossHourlyWage = outcome.highestWage;
    CHECK(domain::calculateTariff(at, parameters)->margin >= domain::Money::fromCents(400));
    at.grossHourlyWage = domain::HourlyRate::fromUnits(outcome.highestWage->units() + 100);
    CHECK(domain::calculateTariff(at, parameters)->margin < domain::Money::fromCents(400));
}

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
