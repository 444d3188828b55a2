// The half of a frozen calculation that says what was asked, for its other half to stand beside.
#pragma once

#include "app/json_text.h"
#include "domain/acquisition/tariff/tariff.h"

#include <vector>

namespace werkbalie::app {

/// "input" and, when there are any, "overrides".
[[nodiscard]] JsonObject inputRecord(const domain::TariffInput& input,
                                     const std::vector<domain::ParameterOverride>& overrides);

} // namespace werkbalie::app
