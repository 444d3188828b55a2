// Reads the frozen calculation back and asks the calculator the same question for another day.
#include "app/acquisition/repricing.h"

#include "app/administration/tariff_record.h"
#include "domain/acquisition/tariff/margin_floor.h"

#include <algorithm>

namespace werkbalie::app {

using domain::HourlyRate;
using domain::Money;
using domain::Percentage;
using domain::refuse;
using domain::Result;
using domain::Rounding;

namespace {

constexpr std::int64_t kWhole = 1'000'000; // 100 % in units of 10^-4 percent
constexpr std::int64_t kLowestRise = -500'000;
constexpr std::int64_t kCentsToUnits = 100; // a cent in units of 10^-4 euro
constexpr int kAdultAge = 21;

bool isPossible(Percentage rise) {
    return rise.units() >= kLowestRise && rise.units() <= kWhole;
}

/// Whole cents, as pay scales have them; without a rise the wage stays as it is.
HourlyRate raised(HourlyRate wage, Percentage rise) {
    if (rise == Percentage{}) {
        return wage;
    }
    const auto units =
        domain::mulDiv(wage.units(), kWhole + rise.units(), kWhole, Rounding::HalfAwayFromZero);
    return HourlyRate::fromMoney(HourlyRate::fromUnits(units).toMoney(Rounding::HalfAwayFromZero));
}

/// An agreed tariff says nothing of another year: its margin does.
domain::MarginTerms keptMargin(Money margin, Money tariff, MarginKept kept) {
    switch (kept) {
    case MarginKept::Amount:
        return {.kind = domain::MarginKind::Amount, .value = margin.cents() * kCentsToUnits};
    case MarginKept::Share:
        return {.kind = domain::MarginKind::PercentageOfTariff,
                .value = domain::mulDiv(margin.cents(), kWhole, tariff.cents(),
                                        Rounding::HalfAwayFromZero)};
    }
    return {};
}

/// The calculated tariff of that name, or nothing.
std::optional<Money> calculatedIn(const domain::RateBreakdown& breakdown, const std::string& name) {
    const auto found =
        std::ranges::find(breakdown.allowanceTariffs, name, &domain::AllowanceTariff::name);
    return found == breakdown.allowanceTariffs.end() ? std::nullopt : std::optional(found->tariff);
}

std::vector<domain::AgreedRate> repricedRates(std::vector<domain::AgreedRate> rates,
                                              const domain::RateBreakdown& before,
                                              const Repriced& result,
                                              const domain::RateBreakdown& after) {
    for (domain::AgreedRate& rate : rates) {
        const Money tariff = rate.tariff.toMoney(Rounding::HalfAwayFromZero);
        const auto calculated = calculatedIn(after, rate.name);
        if (calculated && calculatedIn(before, rate.name) == tariff) {
            rate.tariff = HourlyRate::fromMoney(*calculated);
        } else if (result.tariffBefore != result.tariffAfter && result.tariffBefore > Money{}) {
            rate.tariff = HourlyRate::fromMoney(Money::fromCents(
                domain::mulDiv(tariff.cents(), result.tariffAfter.cents(),
                               result.tariffBefore.cents(), Rounding::HalfAwayFromZero)));
        }
    }
    return rates;
}

} // namespace

Percentage RepricingTerms::riseOf(domain::ClientId client) const {
    const auto own = wageRiseOf.find(client);
    return own == wageRiseOf.end() ? wageRise : own->second;
}

Result<void> checkTerms(const RepricingTerms& terms) {
    if (!isPossible(terms.wageRise)) {
        return refuse("repricing.rise_out_of_range", "wage_rise",
                      {{"value", terms.wageRise.toString(2)}});
    }
    for (const auto& [client, rise] : terms.wageRiseOf) {
        if (!isPossible(rise)) {
            return refuse("repricing.rise_out_of_range", "wage_rise",
                          {{"value", rise.toString(2)}});
        }
    }
    return {};
}

Result<Repriced> reprice(const AgreedTariff& agreed, const RepricingTerms& terms,
                         const domain::ParameterSet& parameters) {
    if (agreed.calculation.empty()) {
        return refuse("repricing.no_calculation");
    }
    const auto before = breakdownOf(agreed.calculation);
    auto input = tariffInputOf(agreed.calculation);
    const auto overrides = tariffOverridesOf(agreed.calculation);
    if (!before || !input || !overrides) {
        return refuse("tariff.record_unreadable");
    }
    Repriced result{.wageBefore = before->grossHourlyWage,
                    .wageAfter = raised(before->grossHourlyWage, agreed.wageRise),
                    .tariffBefore = agreed.tariff.toMoney(Rounding::HalfAwayFromZero),
                    .calculation = {}};
    result.perWeek = input->minutesPerWeek;
    result.marginBefore = result.tariffBefore - domain::costsOf(*before);
    input->date = terms.from;
    const int age = domain::workerAge(*input).value_or(kAdultAge);
    const auto minimum = domain::minimumWage(parameters, terms.from, age, input->bbl);
    if (minimum && result.wageAfter < (*minimum)->hourlyRate()) {
        result.wageAfter = (*minimum)->hourlyRate();
        result.raisedToMinimum = true;
    }
    input->grossHourlyWage = result.wageAfter;
    if (input->margin.kind == domain::MarginKind::TargetTariff ||
        before->tariff != result.tariffBefore) {
        input->margin = keptMargin(result.marginBefore, result.tariffBefore, terms.kept);
    }
    const auto set = overrides->empty()
                         ? Result<domain::ParameterSet>(parameters)
                         : domain::withTariffOverrides(parameters, *overrides, terms.from);
    if (!set) {
        return tl::unexpected(set.error());
    }
    const auto after = domain::calculateTariff(*input, *set);
    if (!after) {
        return tl::unexpected(after.error());
    }
    result.tariffAfter = after->tariff;
    result.marginAfter = after->margin;
    result.calculation = tariffRecord(*input, *after, *overrides);
    result.rates = repricedRates(agreed.rates, *before, result, *after);
    return result;
}

} // namespace werkbalie::app
