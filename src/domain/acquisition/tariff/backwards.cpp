// From a tariff to margin and wage, from a budget to hours, from costs to the hours that earn them.
#include "domain/acquisition/tariff/backwards.h"

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kMinutesInHour = 60;
constexpr std::int64_t kRateInCent = 100;
constexpr std::int64_t kHighestBudget = 100'000'000'000; // cents

MarginTerms targetOf(Money tariff, Money least) {
    return {.kind = MarginKind::TargetTariff,
            .value = multiplyChecked(tariff.cents(), kRateInCent),
            .minimum = least};
}

/// The tariff asked for becomes the margin terms of the calculation.
MarginTerms termsOf(const TariffInput& input, const BackwardsQuestion& question) {
    if (!question.tariff) {
        return input.margin;
    }
    return targetOf(*question.tariff, leastMargin(question.floor, *question.tariff));
}

Result<void> checkAmounts(const BackwardsQuestion& question) {
    for (const Money amount :
         {question.tariff.value_or(Money{}), question.budgetPerYear.value_or(Money{}),
          question.fixedCostsPerYear}) {
        if (amount < Money{} || amount.cents() > kHighestBudget) {
            return refuse("tariff.budget_out_of_range", "budget", {{"amount", amount.toString()}});
        }
    }
    return {};
}

Result<BackwardsAnswer> answerOf(const std::shared_ptr<const TariffPlan>& plan,
                                 RateBreakdown breakdown, const BackwardsQuestion& question) {
    BackwardsAnswer answer;
    const Money costs = costsOf(breakdown);
    answer.breakEvenTariff = costs;
    answer.lowestTariff = lowestTariff(costs, question.floor);
    if (const auto wage = highestWageFor(plan, breakdown.tariff, question.floor)) {
        answer.highestWage = *wage;
    }
    if (question.budgetPerYear) {
        const Result<Minutes> hours = hoursInBudget(*question.budgetPerYear, breakdown.tariff);
        if (!hours) {
            return tl::unexpected<Refusal>(hours.error());
        }
        answer.hoursInBudget = *hours;
        const std::int64_t spent = mulDiv(breakdown.tariff.cents(), hours->count(), kMinutesInHour,
                                          Rounding::HalfAwayFromZero);
        answer.restOfBudget = *question.budgetPerYear - Money::fromCents(spent);
    }
    answer.breakEvenHours = breakEvenHours(question.fixedCostsPerYear, breakdown.margin);
    if (auto finding = marginFloorFinding(breakdown, question.floor)) {
        breakdown.findings.push_back(std::move(*finding));
    }
    answer.breakdown = std::move(breakdown);
    return answer;
}

} // namespace

Result<HourlyRate> highestWageFor(const std::shared_ptr<const TariffPlan>& plan, Money tariff,
                                  const MarginFloor& floor) {
    return priceTariff(plan, std::nullopt, targetOf(tariff, leastMargin(floor, tariff)))
        .map([](const RateBreakdown& breakdown) { return breakdown.grossHourlyWage; });
}

Result<Minutes> hoursInBudget(Money budget, Money tariff) {
    if (budget < Money{} || budget.cents() > kHighestBudget || tariff <= Money{}) {
        return refuse("tariff.budget_out_of_range", "budget", {{"amount", budget.toString()}});
    }
    return Minutes(mulDiv(budget.cents(), kMinutesInHour, tariff.cents(), Rounding::Down));
}

std::optional<Minutes> breakEvenHours(Money costs, Money marginPerHour) {
    if (marginPerHour <= Money{}) {
        return costs <= Money{} ? std::optional(Minutes{0}) : std::nullopt;
    }
    return Minutes(mulDiv(costs.cents(), kMinutesInHour, marginPerHour.cents(), Rounding::Up));
}

Result<BackwardsAnswer> answerBackwards(const TariffInput& input, const BackwardsQuestion& question,
                                        const ParameterSet& parameters) {
    return checkMarginFloor(question.floor)
        .and_then([&] { return checkAmounts(question); })
        .and_then([&] { return planTariff(input, parameters); })
        .and_then([&](const std::shared_ptr<const TariffPlan>& plan) {
            return priceTariff(plan, input.grossHourlyWage, termsOf(input, question))
                .and_then([&](RateBreakdown breakdown) {
                    return answerOf(plan, std::move(breakdown), question);
                });
        });
}

} // namespace werkbalie::domain
