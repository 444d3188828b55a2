// Brokerage of a self-employed worker.
#include "domain/acquisition/fees/brokerage.h"

#include "domain/acquisition/tariff/tariff_parameters.h"

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWhole = 1'000'000;
constexpr std::int64_t kRateInCent = 100;
constexpr Money kHighestRate = Money::fromCents(1'000'000);
constexpr Minutes kMostHours{10'000 * 60};

Result<void> checkInput(const BrokerageInput& input) {
    if (input.margin.kind == MarginKind::FactorPoints) {
        return refuse("fee.margin_kind", "margin.kind",
                      {{"kind", std::string(toText(input.margin.kind))}});
    }
    if (!input.rate && input.margin.kind != MarginKind::TargetTariff) {
        return refuse("fee.rate_missing", "rate");
    }
    if (input.rate && (*input.rate <= Money{} || *input.rate > kHighestRate)) {
        return refuse("fee.amount_out_of_range", "rate", {{"amount", input.rate->toString()}});
    }
    if (input.hours && (*input.hours < Minutes{0} || *input.hours > kMostHours)) {
        return refuse("fee.hours_out_of_range", "hours", {{"hours", decimalHours(*input.hours)}});
    }
    return checkMargin(input.margin);
}

/// What is left of a target for the worker.
Result<Money> rateOf(const BrokerageInput& input) {
    if (input.rate) {
        return *input.rate;
    }
    const Money tariff = Money::fromCents(input.margin.value / kRateInCent);
    const Money rate = tariff - input.margin.minimum.value_or(Money{});
    if (rate <= Money{}) {
        return refuse("tariff.target_too_low", "margin.value", {{"tariff", tariff.toString()}});
    }
    return rate;
}

Money tariffOf(Money rate, const MarginTerms& margin) {
    switch (margin.kind) {
    case MarginKind::None:
    case MarginKind::FactorPoints:
        return rate;
    case MarginKind::Amount:
        return rate + HourlyRate::fromUnits(margin.value).toMoney(Rounding::HalfAwayFromZero);
    case MarginKind::PercentageOfTariff:
        return Money::fromCents(
            mulDiv(rate.cents(), kWhole, kWhole - margin.value, Rounding::HalfAwayFromZero));
    case MarginKind::PercentageOnCost:
        return rate +
               percentOf(rate, Percentage::fromUnits(margin.value), Rounding::HalfAwayFromZero);
    case MarginKind::TargetTariff:
        return Money::fromCents(margin.value / kRateInCent);
    }
    return rate;
}

Percentage shareOf(Money part, Money whole) {
    return Percentage::fromUnits(
        whole == Money{} ? 0
                         : mulDiv(part.cents(), kWhole, whole.cents(), Rounding::HalfAwayFromZero));
}

Money forHours(Money perHour, Minutes hours) {
    return pay(HourlyRate::fromMoney(perHour), hours, Rounding::HalfAwayFromZero);
}

} // namespace

Result<Brokerage> brokerage(const BrokerageInput& input) {
    if (Result<void> checked = checkInput(input); !checked) {
        return tl::unexpected<Refusal>(std::move(checked.error()));
    }
    const Result<Money> rate = rateOf(input);
    if (!rate) {
        return tl::unexpected<Refusal>(rate.error());
    }
    Brokerage result;
    result.rate = *rate;
    result.tariff = tariffOf(*rate, input.margin);
    result.margin = result.tariff - result.rate;
    result.marginPercentage = shareOf(result.margin, result.tariff);
    result.lines = {{"rate", result.rate, Percentage::fromUnits(kWhole), result.rate,
                     input.rate ? "input: rate" : "tariff - margin.minimum"},
                    {"margin", result.tariff, result.marginPercentage, result.margin,
                     std::string(toText(input.margin.kind))}};
    if (input.hours) {
        result.total = forHours(result.tariff, *input.hours);
        result.totalMargin = *result.total - forHours(result.rate, *input.hours);
    }
    if (result.margin < Money{}) {
        result.findings.push_back({.rule = "margin_negative",
                                   .severity = Severity::Warning,
                                   .where = "margin",
                                   .values = {{"margin", result.margin.toString()},
                                              {"cost_price", result.rate.toString()}}});
    }
    return result;
}

} // namespace werkbalie::domain
