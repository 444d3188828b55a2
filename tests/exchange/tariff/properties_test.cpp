// What holds for every tariff, tried on many random inputs.
#include "domain/acquisition/tariff/allowance_kinds.h"
#include "domain/acquisition/tariff/tariff_plan.h"
#include "exchange/parameters_json.h"
#include "tests/support/catch.h"
#include "tests/support/tariff_inputs.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

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
        const RateBreakdown b = priced(test::someTariffInput());
        RC_ASSERT(b.costPrice.cents() + b.margin.cents() + withoutMargin(b) == b.tariff.cents());
    }));
}

TEST_CASE("the lines of a receipt add up to its tariff", "[tariff]") {
    CHECK(rc::check("sum of the lines == tariff, within the rounding of each", [] {
        const RateBreakdown b = priced(test::someTariffInput());
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
        TariffInput input = withoutTarget(test::someTariffInput());
        const Money before = priced(input).tariff;
        input.grossHourlyWage =
            HourlyRate::fromUnits(input.grossHourlyWage->units() + *rc::gen::inRange(1, 50'000));
        RC_ASSERT(priced(input).tariff >= before);
    }));
    CHECK(rc::check("percentages and days", [] {
        TariffInput input = withoutTarget(test::someTariffInput());
        const Money before = priced(input).tariff;
        const Percentage more = test::percentOfHundredths(*rc::gen::inRange(1, 300));
        ClientTerms& terms = input.clientTerms;
        Percentage* const rising = *rc::gen::element(
            &terms.holidayAllowance, &terms.yearEndBonus, &terms.individualChoiceBudget,
            &terms.employerPension, &terms.leaveDays, &terms.advDays, &input.sicknessSupplement,
            &(*input.surcharges)[2].percentage);
        *rising = *rising + more;
        RC_ASSERT(priced(input).tariff >= before);
    }));
    CHECK(rc::check("margin", [] {
        TariffInput input = withoutTarget(test::someTariffInput());
        const Money before = priced(input).tariff;
        input.margin.value += *rc::gen::inRange(0, 9'000);
        RC_ASSERT(priced(input).tariff >= before);
    }));
}

TEST_CASE("the order of the surcharges does not matter", "[tariff]") {
    CHECK(rc::check("reversed surcharges", [] {
        TariffInput input = test::someTariffInput();
        const RateBreakdown one = priced(input);
        std::ranges::reverse(*input.surcharges);
        const RateBreakdown other = priced(input);
        RC_ASSERT(one.tariff == other.tariff);
        RC_ASSERT(one.costFactor == other.costFactor);
    }));
}

TEST_CASE("backwards undoes forwards", "[tariff]") {
    CHECK(rc::check("from a tariff and its margin to the wage, to the cent", [] {
        TariffInput input = withoutTarget(test::someTariffInput());
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
        TariffInput input = test::someTariffInput();
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
        const TariffInput input = test::someTariffInput();
        const auto plan = planTariff(input, exchange::builtInParameters());
        RC_ASSERT(*priceTariff(*plan, input.grossHourlyWage, input.margin) == priced(input));
    }));
}

TEST_CASE("what holds for a tariff by its parts holds for one by a phase factor", "[tariff]") {
    CHECK(rc::check("sums, wage and backwards", [] {
        TariffInput input = test::withPhaseFactor(withoutTarget(test::someTariffInput()));
        input.grossHourlyWage = HourlyRate::fromUnits(*rc::gen::inRange(500, 12'000) * 100);
        const RateBreakdown b = priced(input);
        RC_ASSERT(b.costPrice.cents() + b.margin.cents() + withoutMargin(b) == b.tariff.cents());
        const HourlyRate wage = *input.grossHourlyWage;
        input.grossHourlyWage = HourlyRate::fromUnits(wage.units() + *rc::gen::inRange(1, 9'999));
        RC_ASSERT(priced(input).tariff >= b.tariff);
        input.grossHourlyWage.reset();
        input.margin = {
            .kind = MarginKind::TargetTariff, .value = b.tariff.cents() * 100, .minimum = b.margin};
        RC_ASSERT(priced(input).grossHourlyWage == wage);
    }));
}

TEST_CASE("hours at other percentages do not change the regular tariff", "[tariff]") {
    CHECK(rc::check("with and without, in either order", [] {
        TariffInput input = test::someTariffInput();
        input.allowances = {
            allowanceOf(AllowanceKind::Overtime, "a", test::percentOfHundredths(15'000)),
            allowanceOf(AllowanceKind::Shift, "b",
                        test::percentOfHundredths(*rc::gen::inRange(10'000, 20'000)))};
        const RateBreakdown b = priced(input);
        std::ranges::reverse(input.allowances);
        const RateBreakdown reversed = priced(input);
        RC_ASSERT(reversed.tariff == b.tariff);
        RC_ASSERT(reversed.allowanceTariffs[0] == b.allowanceTariffs[1]);
        input.allowances.clear();
        RC_ASSERT(priced(input).tariff == b.tariff);
    }));
    CHECK(rc::check("a higher percentage is never cheaper", [] {
        TariffInput input = test::someTariffInput();
        const int hundredths = *rc::gen::inRange(100, 20'000);
        const auto kind =
            *rc::gen::element(AllowanceKind::Overtime, AllowanceKind::Shift, AllowanceKind::Other);
        const int more = *rc::gen::inRange(1, 5'000);
        input.allowances = {allowanceOf(kind, "a", test::percentOfHundredths(hundredths)),
                            allowanceOf(kind, "b", test::percentOfHundredths(hundredths + more))};
        const RateBreakdown b = priced(input);
        RC_ASSERT(b.allowanceTariffs[0].tariff <= b.allowanceTariffs[1].tariff);
    }));
}

TEST_CASE("the article's reading of pension compensation never costs more than the template's",
          "[tariff]") {
    CHECK(rc::check("on the pension base <= on the whole", [] {
        TariffInput input = withoutTarget(test::someTariffInput());
        input.clientTerms.pensionCompensation = PensionCompensation::OnPensionBase;
        const RateBreakdown onBase = priced(input);
        input.clientTerms.pensionCompensation = PensionCompensation::OnWhole;
        RC_ASSERT(onBase.costPrice <= priced(input).costPrice);
    }));
}
