// The least margin of a branch.
#include "domain/acquisition/tariff/margin_floor.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWhole = 1'000'000;        // 100 % in units of 10^-4 percent
constexpr std::int64_t kHighestFloor = 1'000'000; // cents an hour

} // namespace

Result<void> checkMarginFloor(const MarginFloor& floor) {
    const std::int64_t share = floor.ofTariff.value_or(Percentage{}).units();
    const std::int64_t cents = floor.perHour.value_or(Money{}).cents();
    if (share < 0 || share >= kWhole) {
        return refuse("tariff.margin_floor_out_of_range", "margin_floor.percentage",
                      {{"value", floor.ofTariff->toString(4)}});
    }
    if (cents < 0 || cents > kHighestFloor) {
        return refuse("tariff.margin_floor_out_of_range", "margin_floor.per_hour",
                      {{"value", floor.perHour->toString()}});
    }
    return {};
}

Money leastMargin(const MarginFloor& floor, Money tariff) {
    const std::int64_t share = floor.ofTariff.value_or(Percentage{}).units();
    const std::int64_t part = mulDiv(tariff.cents(), share, kWhole, Rounding::Up);
    return std::max(Money::fromCents(part), floor.perHour.value_or(Money{}));
}

Money costsOf(const RateBreakdown& breakdown) {
    return breakdown.tariff - breakdown.margin;
}

Money lowestTariff(Money costs, const MarginFloor& floor) {
    const std::int64_t share = floor.ofTariff.value_or(Percentage{}).units();
    const std::int64_t byShare = mulDiv(costs.cents(), kWhole, kWhole - share, Rounding::Up);
    return std::max(Money::fromCents(byShare), costs + floor.perHour.value_or(Money{}));
}

std::optional<Finding> marginFloorFinding(const RateBreakdown& breakdown,
                                          const MarginFloor& floor) {
    const Money least = leastMargin(floor, breakdown.tariff);
    if (breakdown.margin >= least) {
        return std::nullopt;
    }
    const Money lowest = lowestTariff(costsOf(breakdown), floor);
    return Finding{.rule = "margin_below_floor",
                   .severity = Severity::Warning,
                   .where = "margin",
                   .values = {{"margin", breakdown.margin.toString()},
                              {"floor", least.toString()},
                              {"tariff", breakdown.tariff.toString()},
                              {"lowest_tariff", lowest.toString()}},
                   .source = "agency: margin floor"};
}

} // namespace werkbalie::domain
