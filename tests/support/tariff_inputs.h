// Random inputs of the rate calculator that it can always calculate with; used within rc::check.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"

namespace werkbalie::test {

/// Hundredths of a percent (or of a day).
[[nodiscard]] domain::Percentage percentOfHundredths(int hundredths);
[[nodiscard]] domain::MarginTerms someMargin();
/// Always has a wage and surcharges; date in 2025 or 2026.
[[nodiscard]] domain::TariffInput someTariffInput();
/// The same, calculated from a random factor for the phase.
[[nodiscard]] domain::TariffInput withPhaseFactor(domain::TariffInput input);

} // namespace werkbalie::test
