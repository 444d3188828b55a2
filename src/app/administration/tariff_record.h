// The tariff of a placement as it was agreed, kept as text: later figures of law or cao never
// change it.
#pragma once

#include "domain/acquisition/tariff/tariff.h"

#include <string>
#include <string_view>

namespace werkbalie::app {

/// Compact JSON with what was asked ("input", "overrides") and what came out ("breakdown"), scaled
/// whole numbers.
[[nodiscard]] std::string
tariffRecord(const domain::TariffInput& input, const domain::RateBreakdown& breakdown,
             const std::vector<domain::ParameterOverride>& overrides = {});
/// The same without the outcome: for a profile that prefills a calculation.
[[nodiscard]] std::string
tariffInputRecord(const domain::TariffInput& input,
                  const std::vector<domain::ParameterOverride>& overrides = {});

/// What came out. Refusal tariff.record_unreadable.
[[nodiscard]] domain::Result<domain::RateBreakdown> breakdownOf(std::string_view record);
/// What was asked, of either record; a field that an older record does not have keeps its default.
/// Refusal tariff.record_unreadable.
[[nodiscard]] domain::Result<domain::TariffInput> tariffInputOf(std::string_view record);
/// Which figures were laid over those of law and cao; often none. Refusal
/// tariff.record_unreadable.
[[nodiscard]] domain::Result<std::vector<domain::ParameterOverride>>
tariffOverridesOf(std::string_view record);

} // namespace werkbalie::app
