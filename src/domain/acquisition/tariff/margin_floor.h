// The least that a branch wants to keep of a tariff, and the tariff that keeps
// it.
#pragma once

#include "domain/acquisition/tariff/tariff.h"

#include <optional>

namespace werkbalie::domain {

/// Either, both or neither; the higher one counts.
struct MarginFloor {
    std::optional<Percentage> ofTariff = {}; ///< 0 up to below 100 % of the tariff
    std::optional<Money> perHour = {};       ///< at least 0
    bool operator==(const MarginFloor&) const = default;
};

/// Refusal tariff.margin_floor_out_of_range.
[[nodiscard]] Result<void> checkMarginFloor(const MarginFloor& floor);
/// What must be kept of this tariff, in cents, a part of a cent rounded up.
[[nodiscard]] Money leastMargin(const MarginFloor& floor, Money tariff);
/// margin_below_floor {margin, floor, tariff, lowest_tariff}, a warning;
/// nothing when the margin reaches the floor.
[[nodiscard]] std::optional<Finding> marginFloorFinding(const RateBreakdown& breakdown,
                                                        const MarginFloor& floor);
/// The lowest tariff in whole cents of which the floor remains above all that
/// this hour costs (cost price and expenses without margin). `costs` at least
/// 0.
[[nodiscard]] Money lowestTariff(Money costs, const MarginFloor& floor);
/// Cost price and expenses without margin: the tariff at which nothing is left.
[[nodiscard]] Money costsOf(const RateBreakdown& breakdown);

} // namespace werkbalie::domain
