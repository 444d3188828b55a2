// From a placement to a kept proof, and asked again when the client's terms change.
#include "app/acquisition/equivalence.h"

#include "app/acquisition/client_terms.h"
#include "app/acquisition/equivalence_record.h"
#include "app/today.h"
#include "storage/audit_trail.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::makeDate;
using K = domain::TermsItemKind;
using U = domain::TermsUnit;

namespace {

domain::TermsItem item(K kind, std::int64_t value) {
    auto made = domain::usualItem(kind);
    made.value = value;
    return made;
}

/// A placement at a client whose terms match the defaults of the calculator but for the bonus.
class Comparison {
public:
    explicit Comparison(db::Dialect dialect) : week(dialect), placement(week.place()) {
        terms.client = week.client;
        terms.name = "Cao Logistiek";
        terms.validity = {makeDate(2026, 1, 1)};
        terms.items = {item(K::Holiday, 250'000), item(K::HolidayAllowance, 80'000),
                       item(K::YearEndPayment, 10'000)};
        Context desk = context();
        const auto saved = saveEmploymentTerms(desk, terms);
        REQUIRE(saved);
        terms = saved->record;
    }
    Context context() { return week.agency.as(domain::Role::Consultant); }
    EquivalenceDraft draft() {
        Context desk = context();
        const auto made = draftEquivalence(desk, {.placement = placement.id});
        REQUIRE(made);
        return *made;
    }
    storage::EquivalenceProofRow keep(const EquivalenceDraft& made) {
        Context desk = context();
        const auto kept = keepEquivalence(desk, {.placement = placement.id,
                                                 .terms = made.terms.id,
                                                 .termsVersion = made.terms.version,
                                                 .input = made.input});
        REQUIRE(kept);
        return *kept;
    }
    std::size_t asked() {
        Context desk = context();
        const auto items = todayItems(desk);
        REQUIRE(items);
        return static_cast<std::size_t>(
            std::ranges::count(*items, TodayKind::EquivalenceOutdated, &TodayItem::kind));
    }

    WorkingWeek week;
    domain::Placement placement;
    domain::EmploymentTerms terms;
};

} // namespace

TEST_CASE("a comparison begins with the client's terms and what the tariff carries") {
    Comparison comparison(GENERATE(from_range(dialects())));
    const auto draft = comparison.draft();
    CHECK(draft.workerName == "Jan van den Berg");
    CHECK(draft.clientName == "Logistiek Noord B.V.");
    CHECK(draft.terms == comparison.terms);
    CHECK(draft.input.date == makeDate(2026, 11, 24));
    CHECK(draft.input.client.items == comparison.terms.items);
    CHECK(draft.input.client.wage == comparison.placement.wage);
    CHECK(draft.input.worker.wage == comparison.placement.wage);
    std::vector<K> kinds;
    for (const auto& one : draft.input.worker.items) {
        kinds.push_back(one.kind);
    }
    CHECK(kinds == std::vector{K::Holiday, K::HolidayAllowance});
    const auto outcome = domain::judgeEquivalence(draft.input, comparison.context().parameters);
    REQUIRE(outcome);
    CHECK_FALSE(outcome->passes); // the bonus is not in the tariff
    REQUIRE(outcome->shortfalls.size() == 1);
    CHECK(outcome->shortfalls[0].open.toString(4) == "0.1600");

    Context desk = comparison.context();
    auto terms = comparison.terms;
    terms.items.push_back(item(K::PublicHolidays, 60'000));
    REQUIRE(saveEmploymentTerms(desk, terms));
    CHECK(comparison.draft().input.worker.items.size() == 3); // named by the client: counted
}

TEST_CASE("the wage of the client is that of the placement's step on the day") {
    Comparison comparison(GENERATE(from_range(dialects())));
    Context desk = comparison.context();
    domain::PayScale scale;
    scale.client = comparison.week.client;
    scale.name = "B";
    scale.validity = {makeDate(2026, 1, 1)};
    scale.period = domain::WagePeriod::Hour;
    scale.steps = {{"1", domain::Money::fromCents(1'650)}};
    REQUIRE(savePayScale(desk, scale));
    auto placement = comparison.placement;
    placement.scale = "B, trede 1";
    (void)storage::PlacementRepository(desk.database.connection())
        .save(placement, desk.clock.now());
    const auto draft = comparison.draft();
    CHECK(draft.input.client.wage == domain::HourlyRate::fromUnits(165'000));
    const auto outcome = domain::judgeEquivalence(draft.input, desk.parameters);
    REQUIRE(outcome);
    CHECK(outcome->lines.front().difference == domain::HourlyRate::fromUnits(-5'000));
}

TEST_CASE("a proof is kept with its input and outcome, and is read back as it was") {
    Comparison comparison(GENERATE(from_range(dialects())));
    auto draft = comparison.draft();
    draft.input.worker.items.push_back(item(K::YearEndPayment, 10'000));
    draft.input.client.items.clear(); // not to be believed: the terms are those of the client
    const auto kept = comparison.keep(draft);
    CHECK(kept.passes);
    Context desk = comparison.context();
    const auto proofs = equivalenceProofs(desk, comparison.placement.id);
    REQUIRE(proofs);
    REQUIRE(proofs->size() == 1);
    CHECK(proofs->front() == kept);
    const auto input = equivalenceInputOf(kept.input);
    REQUIRE(input);
    CHECK(input->client.items == comparison.terms.items);
    CHECK(input->worker == draft.input.worker);
    const auto outcome = equivalenceOutcomeOf(kept.outcome);
    REQUIRE(outcome);
    auto again = domain::judgeEquivalence(*input, desk.parameters);
    REQUIRE(again);
    again->findings.clear();
    CHECK(*outcome == *again);
    CHECK_FALSE(storage::AuditTrail(comparison.week.agency.connection()).verify().firstBroken);
    CHECK(comparison.draft().input.worker.items == draft.input.worker.items); // as stated before
    CHECK(removeEmploymentTerms(desk, comparison.terms).error().key == "terms.in_use");
}

TEST_CASE("records that cannot be read are refused") {
    for (const std::string text :
         {"", "{}", "[]", R"({"date":"2026-11-24","pension_compensation":"x"})"}) {
        CHECK(equivalenceInputOf(text).error().key == "equivalence.record_unreadable");
    }
    CHECK(equivalenceOutcomeOf("{}").error().key == "equivalence.record_unreadable");
}

TEST_CASE("the comparison is asked again when the terms change, until it is kept anew") {
    Comparison comparison(GENERATE(from_range(dialects())));
    CHECK(comparison.asked() == 0); // nothing was compared yet
    (void)comparison.keep(comparison.draft());
    CHECK(comparison.asked() == 0);
    Context desk = comparison.context();
    auto changed = comparison.terms;
    changed.items[2].value = 20'000;
    REQUIRE(saveEmploymentTerms(desk, changed));
    CHECK(comparison.asked() == 1);
    const auto stale = keepEquivalence(desk, {.placement = comparison.placement.id,
                                              .terms = comparison.terms.id,
                                              .termsVersion = comparison.terms.version,
                                              .input = comparison.draft().input});
    CHECK(stale.error().key == "equivalence.terms_changed");
    (void)comparison.keep(comparison.draft());
    CHECK(comparison.asked() == 0);

    auto closed = comparison.draft().terms;
    closed.validity.until = makeDate(2026, 11, 1);
    REQUIRE(saveEmploymentTerms(desk, closed));
    auto next = comparison.terms;
    next.id = {};
    next.version = 0;
    next.validity = {makeDate(2026, 11, 1)};
    REQUIRE(saveEmploymentTerms(desk, next));
    CHECK(comparison.asked() == 1); // another edition holds
}

TEST_CASE("with doorlenen the terms of the last client count") {
    Comparison comparison(GENERATE(from_range(dialects())));
    Context desk = comparison.context();
    domain::Client other = aClient().of(comparison.week.agency.branch(), desk.user.id);
    other.name = "Derde B.V.";
    const domain::ClientId last{
        storage::ClientRepository(desk.database.connection()).save(other).id};
    const EquivalenceAsk ask{.placement = comparison.placement.id, .lastClient = last};
    CHECK(draftEquivalence(desk, ask).error().key == "equivalence.no_terms");
    auto terms = comparison.terms;
    terms.id = {};
    terms.version = 0;
    terms.client = last;
    terms.name = "Regeling Derde";
    REQUIRE(saveEmploymentTerms(desk, terms));
    const auto draft = draftEquivalence(desk, ask);
    REQUIRE(draft);
    CHECK(draft->terms.name == "Regeling Derde");
    CHECK(draft->termsClientName == "Derde B.V.");
    CHECK(draft->owners.size() == 2);
    const auto kept = comparison.keep(*draft);
    CHECK(kept.termsClient == last);
    CHECK(comparison.draft().terms.name == "Regeling Derde"); // stays so the next time
}

TEST_CASE("who places keeps proofs; the back office only looks") {
    Comparison comparison(GENERATE(from_range(dialects())));
    const auto draft = comparison.draft();
    Context office = comparison.week.agency.as(domain::Role::BackOffice);
    CHECK(draftEquivalence(office, {.placement = comparison.placement.id}));
    CHECK(keepEquivalence(office, {.placement = comparison.placement.id,
                                   .terms = draft.terms.id,
                                   .termsVersion = draft.terms.version,
                                   .input = draft.input})
              .error()
              .key == "rights.missing");
    Context desk = comparison.context();
    CHECK(draftEquivalence(desk, {.placement = domain::PlacementId{99}}).error().key ==
          "record.missing");
}
