// An offer from calculation to tariff agreement: numbered, frozen, negotiated, and traced.
#include "app/acquisition/quotations.h"

#include "app/acquisition/clients.h"
#include "app/acquisition/quotation_texts.h"
#include "app/administration/tariff_record.h"
#include "app/today.h"
#include "storage/audit_trail.h"
#include "tests/app/offers.h"

#include <thread>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::HourlyRate;
using domain::makeDate;
using domain::Quotation;
using domain::QuotationState;

TEST_CASE("an offer begins with contact, texts, validity and a frozen calculation") {
    Offers offers(GENERATE(from_range(dialects())));
    const Quotation q = offers.start();
    CHECK(q.number == "OF-2026-0001");
    CHECK(q.edition == 1);
    CHECK(q.state == QuotationState::Concept);
    CHECK(q.date == makeDate(2026, 11, 24));
    CHECK(q.validUntil == makeDate(2026, 12, 25));
    CHECK(q.tariffPeriod == domain::DateRange{makeDate(2026, 12, 1), makeDate(2027, 12, 1)});
    CHECK(q.paymentTermDays == 30);
    CHECK(q.contact.has_value());
    CHECK(q.texts.size() == 3);
    REQUIRE(q.annexes.size() == 1);
    CHECK(q.annexes[0].title == "Zo is uw tarief opgebouwd");
    REQUIRE(q.lines.size() == 1);
    CHECK(q.lines[0].tariff == HourlyRate::fromUnits(285'000));
    CHECK(q.lines[0].wage == HourlyRate::fromUnits(160'000));
    REQUIRE(q.lines[0].rates.size() == 1);
    CHECK(q.lines[0].rates[0].name == "Overwerk 150%");
    const auto breakdown = breakdownOf(q.lines[0].calculation);
    REQUIRE(breakdown);
    CHECK(breakdown->tariff == domain::Money::fromCents(2'850));
    CHECK(offers.start("Inpakker").number == "OF-2026-0002");
    CHECK_FALSE(storage::AuditTrail(offers.week.agency.connection()).verify().firstBroken);
}

TEST_CASE("what cannot be calculated starts no offer and takes no number") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    auto impossible = Offers::calculation();
    impossible.input.grossHourlyWage.reset();
    impossible.input.margin = {.kind = domain::MarginKind::PercentageOfTariff, .value = 150'000};
    const auto refused =
        startQuotation(desk, {.client = offers.week.client, .calculations = {impossible}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "tariff.wage_missing");
    CHECK(startQuotation(desk, {.client = domain::ClientId{99}}).error().key == "record.missing");
    CHECK(searchQuotations(desk, {})->empty());
    CHECK(offers.start().number == "OF-2026-0001");
}

TEST_CASE("who may not edit offers may look, and the back office only looks") {
    Offers offers(GENERATE(from_range(dialects())));
    const Quotation q = offers.start();
    Context office = offers.week.agency.as(domain::Role::BackOffice);
    CHECK(searchQuotations(office, {})->size() == 1);
    CHECK(startQuotation(office, {.client = offers.week.client}).error().key == "rights.missing");
    CHECK(saveQuotation(office, q).error().key == "rights.missing");
    CHECK(sendQuotation(office, moveOf(q)).error().key == "rights.missing");
    CHECK(declineQuotation(office, moveOf(q, "nee")).error().key == "rights.missing");
    CHECK(agreeQuotation(office, moveOf(q)).error().key == "rights.missing");
    CHECK(recordRound(office, moveOf(q), {}).error().key == "rights.missing");
    CHECK(reviseQuotation(office, q.id).error().key == "rights.missing");
    CHECK(copyQuotation(office, q.id).error().key == "rights.missing");
    Context manager = offers.week.agency.as(domain::Role::Manager);
    CHECK(sendQuotation(manager, moveOf(q)));
}

TEST_CASE("a concept is changed under its version; number and client stay") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    Quotation q = offers.start();
    Quotation edited = q;
    edited.subject = "Seizoen 2027";
    edited.number = "OF-2020-0001";
    edited.state = QuotationState::Agreed;
    const auto saved = saveQuotation(desk, edited);
    REQUIRE(saved);
    CHECK(saved->record.number == q.number);
    CHECK(saved->record.state == QuotationState::Concept);
    CHECK(saved->record.version == 2);
    const auto late = saveQuotation(desk, edited);
    REQUIRE(late);
    CHECK(late->conflict);
    CHECK(late->record.subject == "Seizoen 2027");
    edited = saved->record;
    edited.lines.clear();
    const auto unfinished = saveQuotation(desk, edited);
    REQUIRE(unfinished);
    CHECK(domain::hasBlocking(unfinished->findings));
    const auto longer = addToQuotation(desk, q.id, {Offers::calculation("Inpakker")});
    REQUIRE(longer);
    CHECK(longer->record.lines.size() == 1);
}

TEST_CASE("a tariff changed by hand keeps its calculation true") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    Quotation q = offers.start();
    const auto overtime = q.lines[0].rates[0].tariff;
    q.lines[0].tariff = HourlyRate::fromUnits(295'000);
    const auto saved = saveQuotation(desk, q);
    REQUIRE(saved);
    const auto& line = saved->record.lines[0];
    const auto breakdown = breakdownOf(line.calculation);
    REQUIRE(breakdown);
    CHECK(breakdown->tariff == domain::Money::fromCents(2'950));
    CHECK(breakdown->grossHourlyWage == HourlyRate::fromUnits(160'000));
    CHECK(line.rates[0].tariff == HourlyRate::fromMoney(breakdown->allowanceTariffs.at(0).tariff));
    CHECK(line.rates[0].tariff > overtime);
    q = saved->record;
    q.lines[0].tariff = HourlyRate::fromUnits(200'000); // under the cost price
    const auto cheap = saveQuotation(desk, q);
    REQUIRE(cheap);
    CHECK(std::ranges::any_of(cheap->findings, [](const domain::Finding& finding) {
        return finding.rule == "margin_negative" && finding.where == "Orderpicker";
    }));
    q = cheap->record;
    q.lines[0].tariff = HourlyRate::fromUnits(300'000);
    q.lines[0].rates[0].tariff = HourlyRate::fromUnits(500'000);
    CHECK(saveQuotation(desk, q)->record.lines[0].rates[0].tariff ==
          HourlyRate::fromUnits(500'000));
}

TEST_CASE("sending freezes texts, envelope and date; a change asks for a new edition") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    const Quotation started = offers.start();
    offers.setDay(makeDate(2026, 11, 26));
    const auto result = sendQuotation(desk, moveOf(started));
    REQUIRE(result);
    const Quotation& sent = result->record;
    CHECK(sent.state == QuotationState::Sent);
    CHECK(sent.date == makeDate(2026, 11, 26));
    CHECK(sent.sentAt.has_value());
    CHECK(sent.addressee.starts_with("Logistiek Noord B.V.\nEls Smit"));
    const auto& introduction = sent.texts.at(domain::TextBlockKind::Introduction);
    CHECK(introduction.find("Geachte Els Smit") != std::string::npos);
    CHECK(introduction.find("24 december 2026") != std::string::npos);
    CHECK(introduction.find('{') == std::string::npos);
    Quotation changed = sent;
    changed.subject = "Anders";
    CHECK(saveQuotation(desk, changed).error().key == "quotation.frozen");
    CHECK(addToQuotation(desk, sent.id, {Offers::calculation("Inpakker")}).error().key ==
          "quotation.frozen");
    CHECK(sendQuotation(desk, moveOf(sent)).error().key == "quotation.step_not_allowed");

    domain::Client renamed =
        *storage::ClientRepository(offers.week.agency.connection()).find(offers.week.client);
    renamed.name = "Opslag Zuid";
    (void)storage::ClientRepository(offers.week.agency.connection()).save(renamed);
    const auto paper = quotationDocument(desk, sent.id);
    REQUIRE(paper);
    CHECK(paper->addressee.front() == "Logistiek Noord B.V.");
    CHECK(paper->consultant == desk.user.displayName);
    REQUIRE(paper->shares.size() == 1);
    CHECK_FALSE(paper->shares[0].empty());
}

TEST_CASE("a wage under the minimum, or nothing at all, is never sent") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    auto low = Offers::calculation();
    low.input.grossHourlyWage = HourlyRate::fromUnits(140'000);
    const auto started =
        startQuotation(desk, {.client = offers.week.client, .calculations = {low}});
    REQUIRE(started);
    CHECK(domain::hasBlocking(started->findings));
    const auto refused = sendQuotation(desk, moveOf(started->record));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "below_minimum_wage");
    CHECK(refused.error().where == "Orderpicker");

    const auto empty = startQuotation(desk, {.client = offers.week.client});
    REQUIRE(empty);
    CHECK(sendQuotation(desk, moveOf(empty->record)).error().key == "quotation.lines_missing");
    const Quotation fine = offers.start();
    offers.setDay(makeDate(2027, 1, 4));
    CHECK(sendQuotation(desk, moveOf(fine)).error().key == "quotation.validity_upside_down");
}

TEST_CASE("figures that are unverified or end soon are said and do not stop an offer") {
    Offers offers(db::Dialect::Sqlite);
    const Quotation q = offers.start();
    Context desk = offers.desk();
    const auto file = loadQuotation(desk, q.id);
    REQUIRE(file);
    CHECK_FALSE(file->findings.empty());
    CHECK_FALSE(domain::hasBlocking(file->findings));
}

TEST_CASE("rounds of negotiation keep who asked what, over the editions") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    const Quotation first = offers.sent();
    const auto talked = recordRound(desk, moveOf(first),
                                    {.party = domain::NegotiationParty::Client,
                                     .topic = "Orderpicker: tarief",
                                     .oldValue = "€ 28,50",
                                     .newValue = "€ 27,50",
                                     .note = "Concurrent biedt minder"});
    REQUIRE(talked);
    CHECK(talked->record.state == QuotationState::Negotiating);
    CHECK(recordRound(desk, moveOf(first), {.topic = "x"})->conflict);
    CHECK(recordRound(desk, moveOf(talked->record), {}).error().key ==
          "quotation.round_topic_missing");

    const auto next = reviseQuotation(desk, first.id);
    REQUIRE(next);
    CHECK(next->record.number == first.number);
    CHECK(next->record.edition == 2);
    CHECK(next->record.state == QuotationState::Concept);
    CHECK(next->record.lines == first.lines);
    CHECK(reviseQuotation(desk, first.id).error().key == "quotation.edition_exists");
    const auto sent = sendQuotation(desk, moveOf(next->record));
    REQUIRE(sent);
    CHECK(loadQuotation(desk, first.id)->state == QuotationState::Replaced);
    CHECK(agreeQuotation(desk, moveOf(loadQuotation(desk, first.id)->quotation)).error().key ==
          "quotation.step_not_allowed");
    const auto file = loadQuotation(desk, sent->record.id);
    REQUIRE(file);
    REQUIRE(file->rounds.size() == 1);
    CHECK(file->rounds[0].note == "Concurrent biedt minder");
    CHECK(file->rounds[0].user == desk.user.id);
    CHECK(file->editions.size() == 2);
    CHECK(searchQuotations(desk, {})->size() == 1);
}

TEST_CASE("agreed becomes the client's tariff agreement and the old one ends the day before") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    domain::TariffAgreement old;
    old.client = offers.week.client;
    old.occupation = "Orderpicker";
    old.tariff = HourlyRate::fromUnits(270'000);
    old.validity.from = makeDate(2026, 1, 1);
    REQUIRE(saveTariffAgreement(desk, old));
    const Quotation sent = offers.sent();
    const auto agreed = agreeQuotation(desk, moveOf(sent));
    REQUIRE(agreed);
    CHECK(agreed->quotation.record.state == QuotationState::Agreed);
    REQUIRE(agreed->agreements.size() == 1);
    const auto kept = offers.agreements();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].validity == domain::DateRange{makeDate(2026, 1, 1), makeDate(2026, 12, 1)});
    CHECK(kept[1].tariff == HourlyRate::fromUnits(285'000));
    CHECK(kept[1].validity == sent.tariffPeriod);
    CHECK(kept[1].calculation == sent.lines[0].calculation);
    CHECK(kept[1].notes == "OF-2026-0001 (1)");
    CHECK(agreeQuotation(desk, moveOf(agreed->quotation.record)).error().key ==
          "quotation.step_not_allowed");
    CHECK_FALSE(storage::AuditTrail(offers.week.agency.connection()).verify().firstBroken);
}

TEST_CASE("a placement takes the tariff that was agreed on") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    const Quotation sent = offers.sent();
    REQUIRE(agreeQuotation(desk, moveOf(sent)));
    const auto before = draftPlacement(desk, offers.week.vacancy, offers.week.candidate);
    REQUIRE(before);
    CHECK(before->tariff.margin.kind == domain::MarginKind::PercentageOfTariff); // 24 November
    offers.setDay(makeDate(2026, 12, 1));
    const auto draft = draftPlacement(desk, offers.week.vacancy, offers.week.candidate);
    REQUIRE(draft);
    CHECK(draft->placement.tariff == HourlyRate::fromUnits(285'000));
    CHECK(draft->tariff.allowances == Offers::calculation().input.allowances);
    const auto placed = createPlacement(desk, *draft);
    REQUIRE(placed);
    CHECK(placed->record.tariff == HourlyRate::fromUnits(285'000));
}

TEST_CASE("an agreement that begins later stops the offer whole") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    domain::TariffAgreement later;
    later.client = offers.week.client;
    later.occupation = "Inpakker";
    later.tariff = HourlyRate::fromUnits(300'000);
    later.validity.from = makeDate(2027, 7, 1);
    REQUIRE(saveTariffAgreement(desk, later));
    const auto started = startQuotation(
        desk, {.client = offers.week.client,
               .calculations = {Offers::calculation(), Offers::calculation("Inpakker")}});
    REQUIRE(started);
    const auto sent = sendQuotation(desk, moveOf(started->record));
    REQUIRE(sent);
    const auto refused = agreeQuotation(desk, moveOf(sent->record));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "quotation.agreement_follows");
    CHECK(offers.agreements().size() == 1);
    CHECK(loadQuotation(desk, sent->record.id)->state == QuotationState::Sent);
}

TEST_CASE("an expired offer is agreed in a new edition alone") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    const Quotation sent = offers.sent();
    offers.setDay(makeDate(2026, 12, 25));
    CHECK(searchQuotations(desk, {})->front().state == QuotationState::Expired);
    CHECK(agreeQuotation(desk, moveOf(sent)).error().key == "quotation.expired");
    const auto next = reviseQuotation(desk, sent.id);
    REQUIRE(next);
    CHECK(next->record.validUntil == makeDate(2027, 1, 25));
}

TEST_CASE("a decline keeps its reason and can be taken back") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    const Quotation sent = offers.sent();
    CHECK(declineQuotation(desk, moveOf(sent)).error().key == "quotation.reason_missing");
    const auto declined = declineQuotation(desk, moveOf(sent, "Te duur"));
    REQUIRE(declined);
    CHECK(declined->record.reason == "Te duur");
    const auto reopened = reopenQuotation(desk, moveOf(declined->record));
    REQUIRE(reopened);
    CHECK(reopened->record.state == QuotationState::Sent);
    CHECK(reopened->record.reason.empty());
    const auto talked = recordRound(desk, moveOf(reopened->record), {.topic = "Looptijd"});
    const auto again = declineQuotation(desk, moveOf(talked->record, "Toch niet"));
    CHECK(reopenQuotation(desk, moveOf(again->record))->record.state ==
          QuotationState::Negotiating);
}

TEST_CASE("a copy is a new offer with today's dates") {
    Offers offers(GENERATE(from_range(dialects())));
    Context desk = offers.desk();
    const Quotation sent = offers.sent();
    offers.setDay(makeDate(2028, 3, 1));
    const auto copy = copyQuotation(desk, sent.id);
    REQUIRE(copy);
    CHECK(copy->record.number == "OF-2028-0001");
    CHECK(copy->record.lines == sent.lines);
    CHECK(copy->record.tariffPeriod ==
          domain::DateRange{makeDate(2028, 3, 1), makeDate(2029, 3, 1)});
    CHECK(copy->record.state == QuotationState::Concept);
}

TEST_CASE("the agency's own words replace the standard text and can be put back") {
    Offers offers(GENERATE(from_range(dialects())));
    Context manager = offers.week.agency.as(domain::Role::Manager);
    const auto blocks = listTextBlocks(manager);
    REQUIRE(blocks);
    CHECK(blocks->size() == 12);
    for (const auto& block : *blocks) {
        INFO(toText(block.language) << ' ' << toText(block.kind));
        CHECK_FALSE(block.text.empty());
        CHECK(unknownPlaces(block.text).empty());
        CHECK((block.kind == domain::TextBlockKind::Annex) == !block.title.empty());
    }
    domain::TextBlock own = blocks->front();
    own.text = "Beste {contact}, bij {klant}";
    CHECK(saveTextBlock(manager, own).error().key == "text_block.place_unknown");
    own.text = "Beste {contact}";
    Context desk = offers.desk();
    CHECK(saveTextBlock(desk, own).error().key == "rights.missing");
    const auto saved = saveTextBlock(manager, own);
    REQUIRE(saved);
    CHECK(offers.start().texts.at(domain::TextBlockKind::Introduction) == "Beste {contact}");
    CHECK(saveTextBlock(manager, own)->conflict);
    REQUIRE(resetTextBlock(manager, saved->record));
    CHECK(offers.start().texts.at(domain::TextBlockKind::Introduction) == blocks->front().text);
    own.text = " ";
    CHECK(saveTextBlock(manager, own).error().key == "text_block.empty");
}

TEST_CASE("places are filled in and what is no place stays as it was written") {
    const domain::MessageValues values{{"client", "Kaas & Co"}, {"agency", "De Brug"}};
    CHECK(filledText("Voor {client} van {agency}.", values) == "Voor Kaas & Co van De Brug.");
    CHECK(filledText("{klant} {Client} {} { {client", values) == "{klant} {Client} {} { {client");
    CHECK(filledText("{{client}}", values) == "{Kaas & Co}");
    CHECK(unknownPlaces("{klant} {client} {}") == std::vector<std::string>{"{klant}"});
    CHECK(longDate(makeDate(2026, 3, 1), domain::QuotationLanguage::German) == "1. März 2026");
    CHECK(longPeriod({makeDate(2026, 1, 1), makeDate(2027, 1, 1)},
                     domain::QuotationLanguage::English) ==
          "from 1 January 2026 until and including 31 December 2026");
    CHECK(salutation(" ", domain::QuotationLanguage::Dutch) == "Geachte heer, mevrouw");
}

TEST_CASE("an offer that waits for an answer, or ends soon, is work for today") {
    Offers offers(GENERATE(from_range(dialects())));
    const Quotation sent = offers.sent();
    const auto kinds = [&](domain::Role role, domain::Date day) {
        offers.setDay(day);
        Context context = offers.week.agency.as(role);
        std::vector<std::pair<TodayKind, domain::Date>> found;
        const auto items = todayItems(context);
        REQUIRE(items);
        for (const auto& item : *items) {
            if (item.entity == Entity::Quotation) {
                found.emplace_back(item.kind, item.due);
            }
        }
        return found;
    };
    using Found = std::vector<std::pair<TodayKind, domain::Date>>;
    const auto consultant = domain::Role::Consultant;
    CHECK(kinds(consultant, makeDate(2026, 11, 30)).empty());
    CHECK(kinds(consultant, makeDate(2026, 12, 1)) ==
          Found{{TodayKind::QuotationWaits, makeDate(2026, 12, 1)}});
    CHECK(kinds(consultant, makeDate(2026, 12, 17)) ==
          Found{{TodayKind::QuotationEnds, makeDate(2026, 12, 24)}});
    CHECK(kinds(domain::Role::Manager, makeDate(2026, 12, 17)).size() == 1);
    CHECK(kinds(domain::Role::BackOffice, makeDate(2026, 12, 17)).empty());
    CHECK(kinds(consultant, makeDate(2027, 1, 23)).size() == 1);
    CHECK(kinds(consultant, makeDate(2027, 1, 24)).empty());
    offers.setDay(makeDate(2026, 12, 2));
    Context desk = offers.desk();
    REQUIRE(declineQuotation(desk, moveOf(sent, "Te duur")));
    CHECK(kinds(consultant, makeDate(2026, 12, 17)).empty());
}

TEST_CASE("the language follows the client's country unless another is asked for") {
    Offers offers(db::Dialect::Sqlite);
    storage::ClientRepository clients(offers.week.agency.connection());
    struct Row {
        std::string country;
        domain::QuotationLanguage language;
    };
    for (const Row& row : std::vector<Row>{{"NL", domain::QuotationLanguage::Dutch},
                                           {"DE", domain::QuotationLanguage::German},
                                           {"IE", domain::QuotationLanguage::English}}) {
        domain::Client client = *clients.find(offers.week.client);
        client.address.country = row.country;
        (void)clients.save(client);
        CHECK(offers.start().language == row.language);
    }
}
