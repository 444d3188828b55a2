// A margin under the floor is agreed only with a reason and somebody who may agree to it.
#include "app/acquisition/margin_floors.h"

#include "app/acquisition/clients.h"
#include "app/acquisition/quotations.h"
#include "app/messages.h"
#include "app/today.h"
#include "storage/audit_trail.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::ConsentState;
using domain::makeDate;

namespace {

constexpr std::int64_t kPercent = 10'000;

/// The working week, with a floor that its placement at € 30.00 does not reach.
class Guarded {
public:
    explicit Guarded(db::Dialect dialect) : week(dialect) {
        Context manager = as(domain::Role::Manager);
        const auto saved = saveMarginFloor(manager, floor());
        REQUIRE(saved);
        kept = saved->record;
    }
    Context as(domain::Role role) { return week.agency.as(role); }

    [[nodiscard]] static domain::DatedMarginFloor floor(std::int64_t percent = 40) {
        domain::DatedMarginFloor floor;
        floor.floor.ofTariff = domain::Percentage::fromUnits(percent * kPercent);
        floor.validity.from = makeDate(2026, 1, 1);
        return floor;
    }
    domain::Refusal refusedPlacement() {
        Context desk = as(domain::Role::Consultant);
        const auto placed = createPlacement(desk, week.wanted());
        REQUIRE_FALSE(placed);
        return placed.error();
    }
    domain::Quotation draft(const std::string& reason = {}) {
        Context desk = as(domain::Role::Consultant);
        QuotedCalculation calculation{.occupation = "Orderpicker", .input = week.wanted().tariff};
        calculation.input.date = makeDate(2026, 12, 1);
        auto started =
            startQuotation(desk, {.client = week.client, .calculations = {std::move(calculation)}});
        REQUIRE(started);
        domain::Quotation quotation = started->record;
        quotation.lines.at(0).marginReason = reason;
        const auto saved = saveQuotation(desk, quotation);
        REQUIRE(saved);
        return saved->record;
    }

    WorkingWeek week;
    domain::DatedMarginFloor kept;
};

std::string valueIn(const domain::Refusal& refusal, std::string_view name) {
    for (const auto& [key, text] : refusal.values) {
        if (key == name) {
            return text;
        }
    }
    return {};
}

} // namespace

TEST_CASE("floors are kept by who may, and read by who sees margins") {
    Guarded guarded(GENERATE(from_range(dialects())));
    for (const auto role : {domain::Role::Consultant, domain::Role::BackOffice}) {
        Context context = guarded.as(role);
        CHECK(saveMarginFloor(context, Guarded::floor()).error().key == "rights.missing");
        CHECK(removeMarginFloor(context, guarded.kept).error().key == "rights.missing");
        CHECK(listMarginFloors(context)->size() == 1);
    }
    Context manager = guarded.as(domain::Role::Manager);
    CHECK(saveMarginFloor(manager, Guarded::floor()).error().key == "margin_floor.overlaps");
    auto changed = guarded.kept;
    changed.note = "afspraak directie";
    const auto saved = saveMarginFloor(manager, changed);
    REQUIRE(saved);
    CHECK(saved->record.version == 2);
    CHECK(saveMarginFloor(manager, changed)->conflict);
    CHECK(removeMarginFloor(manager, changed).error().key == "margin_floor.changed_meanwhile");
    REQUIRE(removeMarginFloor(manager, saved->record));
    CHECK(listMarginFloors(manager)->empty());
    Context desk = guarded.as(domain::Role::Consultant);
    CHECK(createPlacement(desk, guarded.week.wanted()));
}

TEST_CASE("a placement under the floor is refused, with the floor and what is missing") {
    Guarded guarded(GENERATE(from_range(dialects())));
    const auto refusal = guarded.refusedPlacement();
    CHECK(refusal.key == "margin.under_floor");
    CHECK(valueIn(refusal, "floor") == "12.00");
    CHECK(valueIn(refusal, "tariff") == "30.00");
    CHECK(messageFor(refusal).find("onder de ondergrens van € 12,00") != std::string::npos);
    const auto question = marginQuestionOf(refusal);
    REQUIRE(question);
    CHECK(question->client == guarded.week.client);
    CHECK(question->day == makeDate(2026, 11, 2));
    CHECK(question->tariff == domain::Money::fromCents(3'000));
    Context desk = guarded.as(domain::Role::Consultant);
    CHECK(searchPlacements(desk, {})->empty());
    CHECK(marginFindings(desk, *question).at(0).rule == "margin_below_floor");
    CHECK_FALSE(marginQuestionOf({.key = "rights.missing", .where = {}}));
}

TEST_CASE("the tariff that the refusal names is just enough") {
    Guarded guarded(GENERATE(from_range(dialects())));
    const auto lowest = domain::Money::parse(valueIn(guarded.refusedPlacement(), "lowest_tariff"));
    REQUIRE(lowest);
    Context desk = guarded.as(domain::Role::Consultant);
    auto wanted = guarded.week.wanted();
    wanted.tariff.margin.value =
        domain::HourlyRate::fromMoney(*lowest - domain::Money::fromCents(1)).units();
    CHECK(createPlacement(desk, wanted).error().key == "margin.under_floor");
    wanted.tariff.margin.value = domain::HourlyRate::fromMoney(*lowest).units();
    CHECK(createPlacement(desk, wanted));
}

TEST_CASE("the manager sees the question on Vandaag, agrees, and the placement is booked") {
    Guarded guarded(GENERATE(from_range(dialects())));
    const auto question = marginQuestionOf(guarded.refusedPlacement());
    REQUIRE(question);
    Context desk = guarded.as(domain::Role::Consultant);
    CHECK(askMarginConsent(desk, *question, " ").error().key == "margin.reason_missing");
    const auto asked = askMarginConsent(desk, *question, "Veel uren");
    REQUIRE(asked);
    CHECK(asked->state == ConsentState::Open);
    CHECK(guarded.refusedPlacement().key == "margin.awaiting_consent");

    Context manager = guarded.as(domain::Role::Manager);
    const auto todo = todayItems(manager);
    const auto waits = std::ranges::find(*todo, TodayKind::MarginConsentWaits, &TodayItem::kind);
    REQUIRE(waits != todo->end());
    CHECK(waits->entity == Entity::MarginFloor);
    CHECK(waits->entityId == asked->id.value);
    CHECK(std::ranges::count(*todayItems(desk), TodayKind::MarginConsentWaits, &TodayItem::kind) ==
          0);

    CHECK(decideMarginConsent(desk, {.id = asked->id, .version = 1}).error().key ==
          "rights.missing");
    REQUIRE(decideMarginConsent(manager, {.id = asked->id, .version = 1}));
    CHECK(decideMarginConsent(manager, {.id = asked->id, .version = 2}).error().key ==
          "margin.decided_already");
    CHECK(decideMarginConsent(manager, {.id = asked->id, .version = 1})->conflict);
    CHECK(std::ranges::count(*todayItems(desk), TodayKind::MarginConsentAnswered,
                             &TodayItem::kind) == 1);
    CHECK(createPlacement(desk, guarded.week.wanted()));

    const auto rows = listMarginConsents(desk);
    REQUIRE(rows->size() == 1);
    CHECK(rows->at(0).consent.reason == "Veel uren");
    CHECK(rows->at(0).decidedByName == manager.user.displayName);
    CHECK_FALSE(storage::AuditTrail(guarded.week.agency.connection()).verify().firstBroken);
}

TEST_CASE(
    "a declined question is told with its answer, and may be asked again for a better margin") {
    Guarded guarded(GENERATE(from_range(dialects())));
    auto question = marginQuestionOf(guarded.refusedPlacement());
    REQUIRE(question);
    Context desk = guarded.as(domain::Role::Consultant);
    Context manager = guarded.as(domain::Role::Manager);
    const auto asked = askMarginConsent(desk, *question, "Veel uren");
    REQUIRE(asked);
    MarginDecision no{.id = asked->id, .version = 1, .state = ConsentState::Declined};
    CHECK(decideMarginConsent(manager, no).error().key == "margin.answer_missing");
    no.answer = "Te weinig voor dit werk.";
    REQUIRE(decideMarginConsent(manager, no));
    const auto refusal = guarded.refusedPlacement();
    CHECK(refusal.key == "margin.consent_declined");
    CHECK(messageFor(refusal).find("Te weinig voor dit werk.") != std::string::npos);
    CHECK(marginQuestionOf(refusal) == question);
}

TEST_CASE("who may agree has agreed by asking") {
    Guarded guarded(GENERATE(from_range(dialects())));
    const auto question = marginQuestionOf(guarded.refusedPlacement());
    REQUIRE(question);
    Context manager = guarded.as(domain::Role::Manager);
    const auto agreed = askMarginConsent(manager, *question, "Strategische klant");
    REQUIRE(agreed);
    CHECK(agreed->state == ConsentState::Granted);
    CHECK(agreed->decidedBy == manager.user.id);
    Context desk = guarded.as(domain::Role::Consultant);
    CHECK(createPlacement(desk, guarded.week.wanted()));
    auto enough = *question;
    enough.margin = enough.tariff;
    CHECK(askMarginConsent(manager, enough, "Hoeft niet").error().key == "margin.not_needed");
}

TEST_CASE("an offer under the floor is not sent without a reason and a consent") {
    Guarded guarded(GENERATE(from_range(dialects())));
    Context desk = guarded.as(domain::Role::Consultant);
    const auto offer = guarded.draft("Proefperiode");
    const auto warned = loadQuotation(desk, offer.id)->findings;
    CHECK(std::ranges::count(warned, std::string("margin_below_floor"), &domain::Finding::rule) ==
          1);
    const QuotationMove move{.id = offer.id, .version = offer.version};
    const auto refused = sendQuotation(desk, move);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "margin.under_floor");
    CHECK(loadQuotation(desk, offer.id)->quotation.state == domain::QuotationState::Concept);

    Context manager = guarded.as(domain::Role::Manager);
    const auto sent = sendQuotation(manager, move);
    REQUIRE(sent);
    CHECK(sent->record.approvedBy == manager.user.id);
    CHECK(listMarginConsents(desk)->at(0).consent.reason == "Proefperiode");
}

TEST_CASE("a manager without a reason on the line is refused too; a consent brings the reason") {
    Guarded guarded(GENERATE(from_range(dialects())));
    const auto offer = guarded.draft();
    const QuotationMove move{.id = offer.id, .version = offer.version};
    Context manager = guarded.as(domain::Role::Manager);
    const auto refused = sendQuotation(manager, move);
    REQUIRE_FALSE(refused);
    const auto question = marginQuestionOf(refused.error());
    REQUIRE(question);
    REQUIRE(askMarginConsent(manager, *question, "Concurrent"));
    Context desk = guarded.as(domain::Role::Consultant);
    const auto sent = sendQuotation(desk, move);
    REQUIRE(sent);
    CHECK(sent->record.approvedBy == manager.user.id);
    CHECK(loadQuotation(desk, offer.id)->quotation.lines.at(0).marginReason == "Concurrent");
}

TEST_CASE(
    "an agreement with a calculation is guarded; words may change, and a typed tariff is free") {
    Guarded guarded(GENERATE(from_range(dialects())));
    Context manager = guarded.as(domain::Role::Manager);
    Context desk = guarded.as(domain::Role::Consultant);
    const auto quotation = guarded.draft();
    domain::TariffAgreement agreement;
    agreement.client = guarded.week.client;
    agreement.occupation = "Orderpicker";
    agreement.tariff = domain::HourlyRate::fromUnits(300'000);
    agreement.validity.from = makeDate(2026, 12, 1);
    REQUIRE(saveTariffAgreement(desk, agreement));
    agreement.calculation = quotation.lines.at(0).calculation;
    const auto refused = saveTariffAgreement(desk, agreement);
    REQUIRE_FALSE(refused);
    const auto question = marginQuestionOf(refused.error());
    REQUIRE(question);
    CHECK(question->subject == domain::MarginSubject::Agreement);
    REQUIRE(askMarginConsent(manager, *question, "Groot"));
    const auto saved = saveTariffAgreement(desk, agreement);
    REQUIRE(saved);
    // Higher floors of later days ask nothing of what was agreed.
    REQUIRE(removeMarginFloor(manager, guarded.kept));
    REQUIRE(saveMarginFloor(manager, Guarded::floor(60)));
    auto renamed = saved->record;
    renamed.notes = "contract 12";
    CHECK(saveTariffAgreement(desk, renamed));
}
