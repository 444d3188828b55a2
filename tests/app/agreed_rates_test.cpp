// What an offer says of other hours, of the worker and of its margin, and where that goes.
#include "app/acquisition/clients.h"
#include "app/acquisition/margin_floors.h"
#include "app/acquisition/quotation_lines.h"
#include "app/administration/tariff_record.h"
#include "storage/audit_trail.h"
#include "tests/app/offers.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

TEST_CASE("a rate typed into an offer is what its hours are billed at, to the cent") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    Quotation offer = offers.start();
    offer.lines[0].rates = {{.name = "Overwerk", .tariff = HourlyRate::fromUnits(412'500)}};
    const auto saved = saveQuotation(desk, offer);
    REQUIRE(saved);
    const auto sent = sendQuotation(desk, moveOf(saved->record));
    REQUIRE(sent);
    const auto agreed = agreeQuotation(desk, moveOf(sent->record));
    REQUIRE(agreed);
    const domain::AgreedRate overtime{.name = "Overwerk",
                                      .tariff = HourlyRate::fromUnits(412'500),
                                      .kind = domain::AllowanceKind::Overtime};
    CHECK(agreed->agreements[0].rates == std::vector{overtime});
    CHECK(offers.agreements() == agreed->agreements);
    CHECK(lineOf(agreed->agreements[0]).rates == sent->record.lines[0].rates);

    offers.setDay(makeDate(2026, 12, 1));
    const auto draft = draftPlacement(desk, offers.week.vacancy, offers.week.candidate);
    REQUIRE(draft);
    CHECK(draft->placement.rates == std::vector{overtime});
    const auto placed = createPlacement(desk, *draft);
    REQUIRE(placed);
    CHECK(placed->record.rates == std::vector{overtime});
    const auto stored = loadPlacement(desk, placed->record.id);
    REQUIRE(stored);
    CHECK(*stored == placed->record);

    const auto december = domain::IsoWeek::make(2026, 50).value();
    const auto sheet = offers.week.save(WorkingWeek::fortyTwoHours(placed->record.id, december));
    offers.week.approve(sheet.id);
    const auto report = offers.week.run(december);
    REQUIRE(report);
    REQUIRE(report->invoices.size() == 1);
    const auto& invoice = report->invoices[0];
    CHECK(invoice.net == domain::Money::fromCents(1222'50)); // 40 x 28.50 + 2 x 41.25
    REQUIRE(invoice.lines.size() == 2);
    CHECK(invoice.lines[1].label == "Overwerk");
    CHECK(invoice.lines[1].amount == domain::Money::fromCents(82'50));
    Context office = offers.week.agency.as(domain::Role::BackOffice);
    CHECK(loadInvoice(office, invoice.number)->invoice == invoice);
    CHECK_FALSE(storage::AuditTrail(offers.week.agency.connection()).verify().firstBroken);
}

TEST_CASE("an agreed tariff of one's own takes no rates of the agreement along") {
    Offers offers(db::Dialect::Sqlite);
    Context desk = offers.desk();
    Quotation offer = offers.start();
    offer.lines[0].rates[0].tariff = HourlyRate::fromUnits(412'500);
    const auto sent = sendQuotation(desk, moveOf(saveQuotation(desk, offer)->record));
    REQUIRE(agreeQuotation(desk, moveOf(sent->record)));
    offers.setDay(makeDate(2026, 12, 1));
    auto own = draftPlacement(desk, offers.week.vacancy, offers.week.candidate);
    REQUIRE(own);
    own->tariff.margin.value = 320'000;
    const auto placed = createPlacement(desk, *own);
    REQUIRE(placed);
    REQUIRE(placed->record.rates.size() == 1);
    CHECK(placed->record.rates[0].tariff != HourlyRate::fromUnits(412'500));
    CHECK(placed->record.rates[0].tariff ==
          HourlyRate::fromMoney(
              breakdownOf(placed->record.tariffBreakdown)->allowanceTariffs[0].tariff));
}

TEST_CASE("a rate that no hour is billed at is warned of and stops nothing") {
    Offers offers(db::Dialect::Sqlite);
    Context desk = offers.desk();
    Quotation offer = offers.start();
    offer.lines[0].rates.push_back({.name = "Zaterdag", .tariff = HourlyRate::fromUnits(400'000)});
    const auto saved = saveQuotation(desk, offer);
    REQUIRE(saved);
    const auto warned = [](const domain::Findings& findings) {
        return std::ranges::count(findings, "quotation.rate_without_hours", &domain::Finding::rule);
    };
    CHECK(warned(saved->findings) == 1);
    CHECK(sendQuotation(desk, moveOf(saved->record)));
}

TEST_CASE("an offer keeps the age of the worker it was calculated for, not the birth date") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    auto wanted = Offers::calculation();
    wanted.input.birthDate = makeDate(2008, 3, 14);
    const auto started =
        startQuotation(desk, {.client = offers.week.client, .calculations = {wanted}});
    REQUIRE(started);
    const auto& calculation = started->record.lines[0].calculation;
    CHECK(calculation.find("2008-03-14") == std::string::npos);
    CHECK(tariffInputOf(calculation)->age == 18);
    const auto sent = sendQuotation(desk, moveOf(started->record));
    REQUIRE(sent);
    REQUIRE(agreeQuotation(desk, moveOf(sent->record)));
    CHECK(offers.agreements()[0].calculation.find("2008-03-14") == std::string::npos);
}

TEST_CASE("a concept under the margin floor says whose consent it waits for") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    Context manager = offers.week.agency.as(domain::Role::Manager);
    const Quotation offer = offers.start();
    CHECK(loadQuotation(desk, offer.id)->obstacles.empty());
    domain::DatedMarginFloor floor;
    floor.floor.perHour = domain::Money::fromCents(20'00);
    floor.validity.from = makeDate(2026, 1, 1);
    REQUIRE(saveMarginFloor(manager, floor));
    const auto obstacle = [&](Context& context) {
        const auto file = loadQuotation(context, offer.id);
        REQUIRE(file);
        return file->obstacles.empty() ? std::string() : file->obstacles.front().key;
    };
    CHECK(obstacle(desk) == "margin.under_floor");
    CHECK(loadQuotation(desk, offer.id)->obstacles.front().where == "Orderpicker");
    const auto question = marginQuestionOf(loadQuotation(desk, offer.id)->obstacles.front());
    REQUIRE(question);
    const auto asked = askMarginConsent(desk, *question, "grote opdracht");
    REQUIRE(asked);
    CHECK(obstacle(desk) == "margin.awaiting_consent");
    REQUIRE(decideMarginConsent(manager, {.id = asked->id, .version = asked->version}));
    CHECK(obstacle(desk).empty());
    CHECK(sendQuotation(desk, moveOf(offer)));
}
