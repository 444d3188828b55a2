// The tariff of a placement as it was agreed, kept as text: later figures of law or cao never
// change it.
#pragma once

#include "domain/acquisition/tariff/tariff.h"

#include <string>
#include <string_view>

namespace werkbalie::app {

/// Compact JSON with what was asked ("input") and what came out ("breakdown"), scaled whole
/// numbers.
[[nodiscard]] std::string tariffRecord(const domain::TariffInput& input,
                                       const domain::RateBreakdown& breakdown);
/// Refusal tariff.record_unreadable.
[[nodiscard]] domain::Result<domain::RateBreakdown> breakdownOf(std::string_view record);

} // namespace werkbalie::app
