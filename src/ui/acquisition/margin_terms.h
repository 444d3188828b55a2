// A margin in words and in another kind, and the range in which one slides it.
#pragma once

#include "domain/acquisition/tariff/tariff.h"

#include <QString>

namespace werkbalie::ui {

/// What the value of this kind is in: "In procenten van het tarief."
[[nodiscard]] QString marginHint(domain::MarginKind kind);
/// The value that gives the margin of this breakdown in another kind, so that nothing jumps.
[[nodiscard]] std::int64_t marginValueOf(domain::MarginKind kind,
                                         const domain::RateBreakdown& breakdown);

/// The values that a slider runs through; units as MarginTerms::value.
struct MarginScale {
    std::int64_t low = 0;
    std::int64_t step = 0; ///< 0: nothing to slide
    int steps = 0;
    [[nodiscard]] std::int64_t valueAt(int position) const { return low + position * step; }
    /// The nearest position; the ends for what lies outside.
    [[nodiscard]] int positionOf(std::int64_t value) const;
};
[[nodiscard]] MarginScale marginScale(domain::MarginKind kind, domain::Money costPrice);

} // namespace werkbalie::ui
