// How many hours a year are worked, and so charged, at the terms of a tariff.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"

namespace werkbalie::domain {

/// Working days of the year less leave, public holidays and ADV, at a fifth of the week's hours
/// each; a part of a minute does not count. 0 when no days are left.
[[nodiscard]] Minutes workedPerYear(const TariffInput& input);

} // namespace werkbalie::domain
