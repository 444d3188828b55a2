// The calculator without a window: outcome, steps back, prefilling, line by line.
#include "app/acquisition/clients.h"
#include "app/acquisition/quotations.h"
#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"
#include "tests/ui/calculator_desk.h"
#include "ui/acquisition/backwards_calculation.h"
#include "ui/acquisition/calculation_words.h"
#include "ui/acquisition/calculator_presenter.h"

using namespace werkbalie;
using namespace werkbalie::test;
using ui::Audience;
using ui::CalculationKind;

namespace {

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
