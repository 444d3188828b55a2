// What holds for every tariff, tried on many random inputs.
#include "domain/acquisition/tariff/tariff_plan.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

Percentage percent(int hundredths) {
    return Percentage::fromUnits(hundredths * 100);
}

std::vector<NamedPercentage> someSurcharges() {
    std::vector<NamedPercentage> items;
    for (const char* key : {"social_fund", "short_leave", "idle", "organisation"}) {
        items.push_back({key, percent(*rc::gen::inRange(0, 400))});
    }
    return items;
}

MarginTerms someMargin() {
    const auto kind = *rc::gen::element(
        MarginKind::None, MarginKind::Amount, MarginKind::PercentageOfTariff,
        MarginKind::PercentageOnCost, MarginKind::FactorPoints, MarginKind::TargetTariff);
    const bool factor = kind == MarginKind::FactorPoints;
    const bool target = kind == MarginKind::TargetTariff;
    const int value = factor ? *rc::gen::inRange(0, 10'000)
                             : *rc::gen::inRange(target ? 2'000 : 0, target ? 20'000 : 9'900) * 100;
    return {.kind = kind, .value = value};
}

TariffInput someInput() {
    TariffInput input;
    input.date = makeDate(*rc::gen::element(2025, 2026), 7, 15);
    input.grossHourlyWage = HourlyRate::fromUnits(*rc::gen::inRange(1, 1'200'000));
    input.minutesPerWeek = Minutes(*rc::gen::inRange(60, 3'600));
    input.contract = *rc::gen::element(ContractKind::AgencyClause, ContractKind::FixedTerm,
                                       ContractKind::Indefinite);
    input.phase = *rc::gen::element(Phase::A, Phase::B, Phase::C);
    input.mediation = *rc::gen::element(Mediation::Temping, Mediation::Payroll);
    input.employerSize = *rc::gen::element(EmployerSize::Small, EmployerSize::Large);
    input.clientTerms.leaveDays = percent(*rc::gen::inRange(2'000, 3'500));
    input.clientTerms.advDays = percent(*rc::gen::inRange(0, 2'600));
    input.clientTerms.yearEndBonus = percent(*rc::gen::inRange(0, 1'000));
    input.clientTerms.employerPension = percent(*rc::gen::inRange(0, 3'000));
    input.surcharges = someSurcharges();
    if (*rc::gen::arbitrary<bool>()) {
        input.expenses = {{"travel", HourlyRate::fromUnits(*rc::gen::inRange(0, 30'000)), false},
                          {"training", HourlyRate::fromUnits(*rc::gen::inRange(0, 30'000)), true}};
    }
    input.margin = someMargin();
    return input;
}

RateBreakdown priced(const TariffInput& input) {
    return calculateTariff(input, exchange::builtInParameters()).value();
}

std::int64_t withoutMargin(const RateBreakdown& breakdown) {
    std::int64_t sum = 0;
    for (const PlannedExpense& expense : breakdown.plan->expenses) {
        sum += expense.withMargin ? 0 : expense.amount.cents();
    }
    return sum;
}

/// A target fixes the tariff, so nothing rises.
TariffInput withoutTarget(TariffInput input) {
    if (input.margin.kind == MarginKind::TargetTariff) {
        input.margin = {};
    }
    return input;
}

} // namespace

TEST_CASE("cost price, margin and expenses add up to the tariff", "[tariff]") {
    CHECK(rc::check("cost + margin + expenses without margin == tariff", [] {
        const RateBreakdown b = priced(someInput());
        RC_ASSERT(b.costPrice.cents() + b.margin.cents() + withoutMargin(b) == b.tariff.cents());
    }));
}

TEST_CASE("the lines of a receipt add up to its tariff", "[tariff]") {
    CHECK(rc::check("sum of the lines == tariff, within the rounding of each", [] {
        const RateBreakdown b = priced(someInput());
        std::int64_t sum = 0;
        for (const RateLine& line : b.lines) {
            sum += line.amount;
        }
        const auto slack =
            static_cast<std::int64_t>(b.lines.size()) + 50; // half a unit a line, half a cent
        RC_ASSERT(std::abs(sum - b.tariff.cents() * 100) <= slack);
    }));
}

TEST_CASE("a tariff never falls when something rises", "[tariff]") {
    CHECK(rc::check("wage", [] {
        TariffInput input = withoutTarget(someInput());
        const Money before = priced(input).tariff;
        input.grossHourlyWage =
            HourlyRate::fromUnits(input.grossHourlyWage->units() + *rc::gen::inRange(1, 50'000));
        RC_ASSERT(priced(input).tariff >= before);
    }));
    CHECK(rc::check("percentages and days", [] {
        TariffInput input = withoutTarget(someInput());
        const Money before = priced(input).tariff;
        const Percentage more = percent(*rc::gen::inRange(1, 300));
        ClientTerms& terms = input.clientTerms;
        Percentage* const rising = *rc::gen::element(
            &terms.holidayAllowance, &terms.yearEndBonus, &terms.individualChoiceBudget,
            &terms.employerPension, &terms.leaveDays, &terms.advDays, &input.sicknessSupplement,
            &(*input.surcharges)[2].percentage);
        *rising = *rising + more;
        RC_ASSERT(priced(input).tariff >= before);
    }));
    CHECK(rc::check("margin", [] {
        TariffInput input = withoutTarget(someInput());
        const Money before = priced(input).tariff;
        input.margin.value += *rc::gen::inRange(0, 9'000);
        RC_ASSERT(priced(input).tariff >= before);
    }));
}

TEST_CASE("the order of the surcharges does not matter", "[tariff]") {
    CHECK(rc::check("reversed surcharges", [] {
        TariffInput input = someInput();
        const RateBreakdown one = priced(input);
        std::ranges::reverse(*input.surcharges);
        const RateBreakdown other = priced(input);
        RC_ASSERT(one.tariff == other.tariff);
        RC_ASSERT(one.costFactor == other.costFactor);
    }));
}

TEST_CASE("backwards undoes forwards", "[tariff]") {
    CHECK(rc::check("from a tariff and its margin to the wage, to the cent", [] {
        TariffInput input = withoutTarget(someInput());
        input.grossHourlyWage = HourlyRate::fromUnits(*rc::gen::inRange(500, 12'000) * 100);
        const RateBreakdown forwards = priced(input);
        const HourlyRate wage = *input.grossHourlyWage;
        input.grossHourlyWage.reset();
        input.margin = {.kind = MarginKind::TargetTariff,
                        .value = forwards.tariff.cents() * 100,
                        .minimum = forwards.margin};
        RC_ASSERT(priced(input).grossHourlyWage == wage);
    }));
    CHECK(rc::check("the highest wage is the highest: one cent more no longer fits", [] {
        TariffInput input = someInput();
        input.grossHourlyWage.reset();
        input.margin = {.kind = MarginKind::TargetTariff,
                        .value = *rc::gen::inRange(1'000, 20'000) * 100,
                        .minimum = Money::fromCents(*rc::gen::inRange(0, 300))};
        const RateBreakdown b = priced(input);
        RC_ASSERT(b.margin >= *input.margin.minimum);
        input.grossHourlyWage = HourlyRate::fromUnits(b.grossHourlyWage.units() + 100);
        RC_ASSERT(priced(input).margin < *input.margin.minimum);
    }));
}

TEST_CASE("one plan prices every wage as a whole calculation does", "[tariff]") {
    CHECK(rc::check("plan once, price twice", [] {
        const TariffInput input = someInput();
        const auto plan = planTariff(input, exchange::builtInParameters());
        RC_ASSERT(*priceTariff(*plan, input.grossHourlyWage, input.margin) == priced(input));
    }));
}
