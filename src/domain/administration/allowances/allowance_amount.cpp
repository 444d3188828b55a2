// Amounts in euro, and the part of the tariff that comes on top of them.
#include "domain/administration/allowances/allowance_amount.h"

#include "domain/base/choice.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr Choices<AmountUnit, 3> kUnits{
    {{AmountUnit::Hour, "hour"}, {AmountUnit::Shift, "shift"}, {AmountUnit::Day, "day"}}};

constexpr std::int64_t kWhole = 1'000'000;
constexpr std::int64_t kFactorWhole = 10'000; ///< factor points of MarginTerms

/// Premiums stand between the compensation of pension and pension itself; empty when the
/// calculation has no such lines.
std::optional<std::int64_t> premiumsOf(const RateBreakdown& breakdown) {
    const auto compensation =
        std::ranges::find(breakdown.lines, "pension_compensation", &RateLine::key);
    const auto pension = std::ranges::find(breakdown.lines, "pension", &RateLine::key);
    if (compensation == breakdown.lines.end() || pension < compensation) {
        return std::nullopt;
    }
    std::int64_t sum = 0;
    for (auto line = compensation + 1; line != pension; ++line) {
        sum = addChecked(sum, line->percentage);
    }
    return sum;
}

/// Cost in millionths of the pay, with the margin that goes up with it.
Factor withMargin(std::int64_t cost, const MarginTerms& margin) {
    switch (margin.kind) {
    case MarginKind::PercentageOfTariff:
        return margin.value < kWhole ? Factor::fromUnits(mulDiv(cost, kWhole, kWhole - margin.value,
                                                                Rounding::HalfAwayFromZero))
                                     : Factor::fromUnits(cost);
    case MarginKind::PercentageOnCost:
        return Factor::fromUnits(
            mulDiv(cost, kWhole + margin.value, kWhole, Rounding::HalfAwayFromZero));
    case MarginKind::FactorPoints:
        return Factor::fromUnits(addChecked(
            cost, mulDiv(margin.value, kWhole, kFactorWhole, Rounding::HalfAwayFromZero)));
    case MarginKind::None:
    case MarginKind::Amount:
    case MarginKind::TargetTariff:
        return Factor::fromUnits(cost);
    }
    return Factor::fromUnits(cost);
}

HourlyRate times(HourlyRate each, Factor factor) {
    return HourlyRate::fromUnits(
        mulDiv(each.units(), factor.units(), kWhole, Rounding::HalfAwayFromZero));
}

} // namespace

std::string_view toText(AmountUnit unit) {
    return choiceText(kUnits, unit);
}
Result<AmountUnit> parseAmountUnit(std::string_view text) {
    return parseChoice(kUnits, text);
}

ChargeFactors chargeFactors(const RateBreakdown& breakdown, const MarginTerms& margin) {
    ChargeFactors factors{.wage = withMargin(kWhole, margin)};
    if (const auto premiums = premiumsOf(breakdown)) {
        factors.wageAndPremiums = withMargin(addChecked(kWhole, *premiums), margin);
    }
    return factors;
}

HourlyRate chargedFor(const BandAmount& amount, const ChargeFactors& factors,
                      const HourPrice& price) {
    if (amount.carries == AllowanceCarries::Wage) {
        return times(amount.each, factors.wage);
    }
    if (amount.carries == AllowanceCarries::WageAndPremiums && factors.wageAndPremiums) {
        return times(amount.each, *factors.wageAndPremiums);
    }
    return price.wage <= HourlyRate{}
               ? amount.each
               : HourlyRate::fromUnits(mulDiv(amount.each.units(), price.tariff.units(),
                                              price.wage.units(), Rounding::HalfAwayFromZero));
}

Money amountOf(HourlyRate each, AmountUnit unit, std::int64_t quantity) {
    const Int128 perCent = unit == AmountUnit::Hour ? Int128{100} * 60 : Int128{100};
    return Money::fromCents(
        divideRounded(Int128{each.units()} * quantity, perCent, Rounding::HalfAwayFromZero));
}

std::string quantityText(AmountUnit unit, std::int64_t quantity) {
    return unit == AmountUnit::Hour ? decimalHours(Minutes{quantity}) : std::to_string(quantity);
}

} // namespace werkbalie::domain
