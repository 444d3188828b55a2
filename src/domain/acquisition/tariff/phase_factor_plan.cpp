// The other custom of the trade: a fixed factor for the phase, and factor points for what a client
// offers more.
#include "domain/acquisition/tariff/exact.h"
#include "domain/acquisition/tariff/tariff_plan.h"

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWhole = 1'000'000; // a factor of 1, and 100 %
constexpr std::int64_t kQuantityScale = 10'000;
constexpr std::int64_t kPointScale = kWhole * kQuantityScale;
constexpr std::int64_t kHighestWage = 100'000'000;

/// A line of so many units of 10^-10 of the wage.
PlannedLine shareOfWage(std::string_view key, std::int64_t points, std::string_view source) {
    return {.key = key,
            .base = kWhole,
            .percentage = exact::rounded(points, kQuantityScale),
            .numerator = points,
            .denominator = kPointScale,
            .source = source};
}

} // namespace

void buildPhaseFactorPlan(const TariffInput& input, TariffPlan& plan) {
    const PhaseFactorTerms& terms = input.phaseFactor;
    plan.lines.push_back(shareOfWage("gross_wage", kPointScale, "input: gross_hourly_wage"));
    std::int64_t sum = terms.factor.units() * kQuantityScale;
    plan.lines.push_back(
        shareOfWage("phase_factor", sum - kPointScale,
                    plan.texts.keep({terms.factor.toString(6), " - 1; input: method.factor"})));
    for (const FactorAddOn& addOn : terms.addOns) {
        const std::int64_t points = addOn.quantity.units() * addOn.perUnit.units();
        sum += points;
        plan.lines.push_back(
            shareOfWage(plan.texts.keep({"add_on:", addOn.name}), points,
                        plan.texts.keep({addOn.quantity.toString(4), " x ",
                                         addOn.perUnit.toString(6), "; input: method.add_ons"})));
    }
    const exact::Decimal factor = exact::trimmed(sum, 10);
    plan.belowCap = {.perWage = factor.value, .denominator = exact::power(factor.places)};
    plan.aboveCap = plan.belowCap;
    plan.highestUncappedWage = kHighestWage;
}

} // namespace werkbalie::domain
