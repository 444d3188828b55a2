// How the lines of a tariff calculation read on screen.
#pragma once

#include "domain/acquisition/tariff.h"
#include "ui/support/row_model.h"

#include <QString>

namespace werkbalie::ui {

[[nodiscard]] QString rateLineName(std::string_view key); ///< "Vakantiedagen", "AWf", ...
/// Units of 10^-scale with that many decimals, Dutch notation: scaledText(1134783, 4, 4) is
/// "113,4783".
[[nodiscard]] QString scaledText(std::int64_t units, int scale, int decimals);
[[nodiscard]] std::vector<Column<domain::RateLine>> rateLineColumns();

} // namespace werkbalie::ui
