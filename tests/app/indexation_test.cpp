// Running tariffs priced for a new year: the premiums of 2026 instead of those of 2025.
#include "app/acquisition/indexation.h"

#include "app/acquisition/clients.h"
#include "app/acquisition/margin_floors.h"
#include "app/administration/tariff_record.h"
#include "domain/acquisition/tariff/allowance_kinds.h"
#include "storage/audit_trail.h"
#include "tests/app/working_week.h"

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;
using domain::HourlyRate;
using domain::makeDate;
using domain::Money;

namespace {

const domain::Date kNewYear = makeDate(2026, 1, 1);

domain::TariffInput inputOf2025(domain::MarginTerms margin) {
    domain::TariffInput input;
    input.date = makeDate(2025, 9, 1);
    input.grossHourlyWage = HourlyRate::fromUnits(180'000);
    input.margin = margin;
    return input;
}

std::string frozen(const domain::TariffInput& input) {
    const auto breakdown = domain::calculateTariff(input, exchange::builtInParameters());
    REQUIRE(breakdown);
    return tariffRecord(input, *breakdown);
}

/// A client with agreements of 2025 that run on into 2026.
class Running {
public:
    explicit Running(db::Dialect dialect) : week(dialect) {}
    Context as(domain::Role role) { return week.agency.as(role); }

    domain::TariffAgreement agree(const std::string& occupation,
                                  std::optional<domain::Date> until = makeDate(2026, 7, 1)) {
        const auto input =
            inputOf2025({.kind = domain::MarginKind::TargetTariff, .value = 320'000});
        domain::TariffAgreement agreement;
        agreement.client = week.client;
        agreement.occupation = occupation;
        agreement.tariff = HourlyRate::fromUnits(320'000);
        agreement.validity = {.from = makeDate(2025, 9, 1), .until = until};
        agreement.calculation = frozen(input);
        Context desk = as(domain::Role::Consultant);
        const auto saved = saveTariffAgreement(desk, agreement);
        REQUIRE(saved);
        return saved->record;
    }
    IndexationPlan plan(const RepricingTerms& terms = {.from = kNewYear}) {
        Context manager = as(domain::Role::Manager);
        NoProgress silent;
        const auto planned = planIndexation(manager, terms, silent);
        REQUIRE(planned);
        return *planned;
    }
    static IndexationOrder orderOf(const IndexationPlan& plan) {
        IndexationOrder order{.name = "Indexatie 2026", .terms = plan.terms, .agreements = {}};
        for (const auto& row : plan.rows) {
            if (row.kind == RepricedKind::Agreement && row.isPriced()) {
                order.agreements.push_back({.agreement = row.id, .version = row.version});
            }
        }
        return order;
    }
    std::vector<domain::TariffAgreement> agreements() {
        return storage::ClientRepository(week.agency.connection()).agreements(week.client);
    }

    WorkingWeek week;
};

/// Asks to stop after some steps.
class Impatient final : public Progress {
public:
    explicit Impatient(int steps) : m_left(steps) {}
    void step(std::int64_t, std::int64_t) override { --m_left; }
    [[nodiscard]] bool stopRequested() const override { return m_left <= 0; }

private:
    int m_left;
};

} // namespace

TEST_CASE("pricing again with the figures of the same day gives the same tariff") {
    const auto kind = GENERATE(values<domain::MarginTerms>(
        {{.kind = domain::MarginKind::Amount, .value = 30'000},
         {.kind = domain::MarginKind::PercentageOfTariff, .value = 150'000},
         {.kind = domain::MarginKind::PercentageOnCost, .value = 200'000},
         {.kind = domain::MarginKind::TargetTariff, .value = 320'000}}));
    const auto input = inputOf2025(kind);
    const std::string calculation = frozen(input);
    const auto before = breakdownOf(calculation);
    for (const auto kept : {MarginKept::Share, MarginKept::Amount}) {
        const auto priced =
            reprice({.calculation = calculation,
                     .tariff = HourlyRate::fromMoney(before->tariff),
                     .wageRise = {}},
                    {.from = input.date, .kept = kept}, exchange::builtInParameters());
        REQUIRE(priced);
        CHECK(priced->tariffAfter == before->tariff);
        CHECK(priced->wageAfter == before->grossHourlyWage);
    }
}

TEST_CASE(
    "the pension premium of 2026 makes a tariff of 2025 dearer, and the margin stays as asked") {
    const auto input = inputOf2025({.kind = domain::MarginKind::TargetTariff, .value = 320'000});
    const std::string calculation = frozen(input);
    const AgreedTariff agreed{
        .calculation = calculation, .tariff = HourlyRate::fromUnits(320'000), .wageRise = {}};
    const auto amount = reprice(agreed, {.from = kNewYear, .kept = MarginKept::Amount},
                                exchange::builtInParameters());
    REQUIRE(amount);
    CHECK(amount->tariffAfter > amount->tariffBefore);
    CHECK(amount->marginAfter == amount->marginBefore);
    const auto share = reprice(agreed, {.from = kNewYear}, exchange::builtInParameters());
    REQUIRE(share);
    CHECK(share->tariffAfter > amount->tariffAfter);
    CHECK(share->marginAfter > share->marginBefore);
    // What is frozen for the new edition is that tariff, dated on its first day.
    CHECK(breakdownOf(share->calculation)->tariff == share->tariffAfter);
    CHECK(tariffInputOf(share->calculation)->date == kNewYear);
}

TEST_CASE("a wage rise is in whole cents, and a wage under the new minimum becomes the minimum") {
    auto input = inputOf2025({.kind = domain::MarginKind::Amount, .value = 30'000});
    const auto rise = domain::Percentage::fromUnits(25'000);
    const auto raised =
        reprice({.calculation = frozen(input),
                 .tariff = HourlyRate::fromMoney(breakdownOf(frozen(input))->tariff),
                 .wageRise = rise},
                {.from = kNewYear}, exchange::builtInParameters());
    REQUIRE(raised);
    CHECK(raised->wageAfter == HourlyRate::fromUnits(184'500));
    CHECK_FALSE(raised->raisedToMinimum);
    input.grossHourlyWage = HourlyRate::fromUnits(144'000);
    const std::string low = frozen(input);
    const auto minimum = reprice({.calculation = low,
                                  .tariff = HourlyRate::fromMoney(breakdownOf(low)->tariff),
                                  .wageRise = {}},
                                 {.from = kNewYear}, exchange::builtInParameters());
    REQUIRE(minimum);
    CHECK(minimum->raisedToMinimum);
    CHECK(minimum->wageAfter == HourlyRate::fromUnits(147'100));
}

TEST_CASE("what cannot be priced says why and stays") {
    const auto& parameters = exchange::builtInParameters();
    CHECK(reprice({.calculation = "", .tariff = {}, .wageRise = {}}, {.from = kNewYear}, parameters)
              .error()
              .key == "repricing.no_calculation");
    CHECK(
        reprice({.calculation = "{", .tariff = {}, .wageRise = {}}, {.from = kNewYear}, parameters)
            .error()
            .key == "tariff.record_unreadable");
    const std::string calculation =
        frozen(inputOf2025({.kind = domain::MarginKind::Amount, .value = 30'000}));
    const auto missing = reprice(
        {.calculation = calculation, .tariff = HourlyRate::fromUnits(320'000), .wageRise = {}},
        {.from = makeDate(2031, 1, 1)}, parameters);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().key == "parameter.missing");
    CHECK(checkTerms({.from = kNewYear, .wageRise = domain::Percentage::fromUnits(1'000'001)})
              .error()
              .key == "repricing.rise_out_of_range");
}

TEST_CASE("a plan shows every running tariff with its effect, and sums it per client") {
    Running running(GENERATE(from_range(dialects())));
    running.agree("Orderpicker");
    running.agree("Inpakker", std::nullopt);
    running.agree("Voorbij", makeDate(2026, 1, 1)); // ended before the new year
    domain::TariffAgreement typed;
    typed.client = running.week.client;
    typed.occupation = "Met de hand";
    typed.tariff = HourlyRate::fromUnits(300'000);
    typed.validity.from = makeDate(2025, 9, 1);
    Context desk = running.as(domain::Role::Consultant);
    REQUIRE(saveTariffAgreement(desk, typed));
    const auto plan = running.plan();
    REQUIRE(plan.rows.size() == 3);
    const auto byHand =
        std::ranges::find(plan.rows, std::string("Met de hand"), &RepricedRow::occupation);
    CHECK(byHand->refusal->key == "repricing.no_calculation");
    const auto picker =
        std::ranges::find(plan.rows, std::string("Orderpicker"), &RepricedRow::occupation);
    CHECK(picker->perHour().cents() > 0);
    CHECK(picker->percentage() == domain::mulDiv(picker->perHour().cents(), 10'000, 3'200,
                                                 domain::Rounding::HalfAwayFromZero));
    CHECK(picker->effectPerWeek() == Money::fromCents(picker->perHour().cents() * 40));
    const auto effects = clientEffects(plan, [](const RepricedRow&) { return true; });
    REQUIRE(effects.size() == 1);
    CHECK(effects[0].rows == 2);
    CHECK(effects[0].perWeek == Money::fromCents(picker->effectPerWeek().cents() * 2));
}

TEST_CASE("a client's own wage rise goes before the general one; placements are shown too") {
    Running running(GENERATE(from_range(dialects())));
    running.agree("Orderpicker");
    (void)running.week.place();
    RepricingTerms terms{.from = makeDate(2026, 12, 1),
                         .wageRise = domain::Percentage::fromUnits(30'000)};
    terms.wageRiseOf[running.week.client] = domain::Percentage::fromUnits(100'000);
    const auto plan = running.plan(terms);
    const auto placed = std::ranges::find(plan.rows, RepricedKind::Placement, &RepricedRow::kind);
    REQUIRE(placed != plan.rows.end());
    CHECK(placed->tariff.wageBefore == HourlyRate::fromUnits(160'000));
    CHECK(placed->tariff.wageAfter == HourlyRate::fromUnits(176'000));
    CHECK(placed->workerName == "Berg, Jan van den");
}

TEST_CASE("a placement under an agreement for its function is not counted beside it") {
    const auto row = [](RepricedKind kind, const char* occupation) {
        RepricedRow made{.kind = kind,
                         .client = domain::ClientId{1},
                         .occupation = occupation,
                         .perWeek = domain::Minutes{2400}};
        made.tariff.tariffBefore = Money::fromCents(3'000);
        made.tariff.tariffAfter = Money::fromCents(3'100);
        return made;
    };
    IndexationPlan plan{.terms = {.from = kNewYear},
                        .rows = {row(RepricedKind::Placement, " orderpicker "),
                                 row(RepricedKind::Agreement, "Orderpicker"),
                                 row(RepricedKind::Placement, "Inpakker")}};
    const auto all = [](const RepricedRow&) { return true; };
    CHECK(clientEffects(plan, all).at(0).rows == 2); // the packer has no agreement
    CHECK(clientEffects(plan, all).at(0).perWeek == Money::fromCents(8'000));
    plan.rows[1].refusal = domain::Refusal{.key = "repricing.by_factor", .where = {}};
    CHECK(clientEffects(plan, all).at(0).rows == 2); // not priced: the placement tells it
}

TEST_CASE("applied, each agreement ends the day before and its new edition runs to the old end") {
    Running running(GENERATE(from_range(dialects())));
    running.agree("Orderpicker");
    running.agree("Inpakker", std::nullopt);
    Context manager = running.as(domain::Role::Manager);
    NoProgress silent;
    const auto plan = running.plan();
    auto order = Running::orderOf(plan);
    REQUIRE(order.agreements.size() == 2);
    const auto done = applyIndexation(manager, order, silent);
    REQUIRE(done);
    CHECK(done->changeCount == 2);
    const auto after = running.agreements();
    REQUIRE(after.size() == 4);
    for (std::size_t i = 0; i < after.size(); i += 2) {
        CHECK(after[i].validity.until == kNewYear);
        CHECK(after[i + 1].validity.from == kNewYear);
        CHECK(after[i].tariff == HourlyRate::fromUnits(320'000));
        CHECK(after[i + 1].tariff > after[i].tariff);
        CHECK(HourlyRate::fromMoney(breakdownOf(after[i + 1].calculation)->tariff) ==
              after[i + 1].tariff);
    }
    CHECK(after[3].validity.until == makeDate(2026, 7, 1));
    CHECK_FALSE(after[1].validity.until.has_value());
    CHECK(running.plan().rows.empty()); // nothing that began before the new year runs on it

    REQUIRE(undoIndexation(manager, done->repricing.id));
    const auto back = running.agreements();
    REQUIRE(back.size() == 2);
    CHECK_FALSE(back[0].validity.until.has_value());
    CHECK(back[1].validity.until == makeDate(2026, 7, 1));
    CHECK(undoIndexation(manager, done->repricing.id).error().key == "indexation.undone_already");
    CHECK(listIndexations(manager)->at(0).repricing.undoneAt.has_value());
    CHECK_FALSE(storage::AuditTrail(running.week.agency.connection()).verify().firstBroken);
}

TEST_CASE("rates of other hours go along: calculated ones anew, agreed ones with the tariff") {
    Running running(GENERATE(from_range(dialects())));
    auto input = inputOf2025({.kind = domain::MarginKind::TargetTariff, .value = 320'000});
    input.allowances = {domain::allowanceOf(domain::AllowanceKind::Overtime, "Overwerk 150%",
                                            domain::Percentage::fromUnits(1'500'000))};
    domain::TariffAgreement agreement = running.agree("Orderpicker");
    agreement.calculation = frozen(input);
    const auto calculated =
        HourlyRate::fromMoney(breakdownOf(agreement.calculation)->allowanceTariffs[0].tariff);
    agreement.rates = {domain::agreedRate("Overwerk 150%", calculated, input.allowances),
                       domain::agreedRate("Reisuren", HourlyRate::fromUnits(200'000), {})};
    Context desk = running.as(domain::Role::Consultant);
    REQUIRE(saveTariffAgreement(desk, agreement));

    const auto plan = running.plan();
    Context admin = running.as(domain::Role::Manager);
    NoProgress silent;
    const auto applied = applyIndexation(admin, Running::orderOf(plan), silent);
    REQUIRE(applied);
    const auto kept = running.agreements();
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].rates == agreement.rates);
    REQUIRE(kept[1].rates.size() == 2);
    CHECK(kept[1].rates[0].tariff ==
          HourlyRate::fromMoney(breakdownOf(kept[1].calculation)->allowanceTariffs[0].tariff));
    CHECK(kept[1].rates[0].tariff > calculated);
    // 20.00 rises as 32.00 does, to the cent.
    const auto expected =
        domain::mulDiv(2'000, kept[1].tariff.toMoney(domain::Rounding::HalfAwayFromZero).cents(),
                       3'200, domain::Rounding::HalfAwayFromZero);
    CHECK(kept[1].rates[1].tariff == HourlyRate::fromMoney(Money::fromCents(expected)));
    CHECK(kept[1].rates[1].kind == domain::AllowanceKind::Travel);
    REQUIRE(undoIndexation(admin, applied->repricing.id));
    CHECK(running.agreements()[0].rates == agreement.rates);
}

TEST_CASE("an indexation is all or nothing") {
    Running running(GENERATE(from_range(dialects())));
    const auto first = running.agree("Orderpicker");
    running.agree("Inpakker");
    Context manager = running.as(domain::Role::Manager);
    Context desk = running.as(domain::Role::Consultant);
    NoProgress silent;
    const auto order = Running::orderOf(running.plan());
    CHECK(applyIndexation(desk, order, silent).error().key == "rights.missing");
    CHECK(applyIndexation(manager, {.name = "x", .terms = order.terms, .agreements = {}}, silent)
              .error()
              .key == "indexation.nothing_chosen");
    Impatient impatient(1);
    CHECK(applyIndexation(manager, order, impatient).error().key == "cancelled");
    CHECK(running.agreements().size() == 2);
    auto renamed = first;
    renamed.notes = "intussen gewijzigd";
    REQUIRE(saveTariffAgreement(desk, renamed));
    const auto late = applyIndexation(manager, order, silent);
    REQUIRE_FALSE(late);
    CHECK(late.error().key == "indexation.changed_meanwhile");
    CHECK(running.agreements().size() == 2);
}

TEST_CASE("what was changed afterwards is not taken back unseen") {
    Running running(GENERATE(from_range(dialects())));
    running.agree("Orderpicker");
    Context manager = running.as(domain::Role::Manager);
    Context desk = running.as(domain::Role::Consultant);
    NoProgress silent;
    const auto done = applyIndexation(manager, Running::orderOf(running.plan()), silent);
    REQUIRE(done);
    auto made = running.agreements().at(1);
    made.notes = "besproken";
    REQUIRE(saveTariffAgreement(desk, made));
    CHECK(undoIndexation(manager, done->repricing.id).error().key == "indexation.changed_since");
    CHECK(running.agreements().size() == 2);
}

TEST_CASE("a new tariff under the floor is marked, and agreed to by who carries it through") {
    Running running(GENERATE(from_range(dialects())));
    running.agree("Orderpicker");
    Context manager = running.as(domain::Role::Manager);
    domain::DatedMarginFloor floor;
    floor.floor.ofTariff = domain::Percentage::fromUnits(600'000);
    floor.validity.from = kNewYear;
    REQUIRE(saveMarginFloor(manager, floor));
    const auto plan = running.plan();
    CHECK(plan.rows.at(0).underFloor);
    NoProgress silent;
    const auto done = applyIndexation(manager, Running::orderOf(plan), silent);
    REQUIRE(done);
    auto consents = listMarginConsents(manager);
    REQUIRE(consents->size() == 1);
    CHECK(consents->at(0).consent.reason == "Indexatie 2026");
    // The same person agreed to the same margin for another reason: that stays.
    auto question = consents->at(0).consent.question;
    question.subject = domain::MarginSubject::Placement;
    REQUIRE(askMarginConsent(manager, question, "Groot aantal uren"));

    REQUIRE(undoIndexation(manager, done->repricing.id));
    consents = listMarginConsents(manager);
    REQUIRE(consents->size() == 2);
    for (const auto& row : *consents) {
        const bool granted = row.consent.reason == "Groot aantal uren";
        INFO(row.consent.reason);
        CHECK(row.consent.state ==
              (granted ? domain::ConsentState::Granted : domain::ConsentState::Declined));
        CHECK(row.consent.answer ==
              (granted ? "" : "De indexatie Indexatie 2026 is teruggedraaid."));
    }
    CHECK_FALSE(storage::AuditTrail(running.week.agency.connection()).verify().firstBroken);
}
