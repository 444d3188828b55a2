// Lists as JSON: an array of objects, one a row, with the headers as names.
#pragma once

#include "app/table.h"

#include <nlohmann/json.hpp>

namespace werkbalie::exchange {

/// All values are text in the notation of the command line's contract: dates YYYY-MM-DD, numbers
/// with a decimal point and at least two decimals.
[[nodiscard]] nlohmann::ordered_json jsonTable(const app::Table& table);

} // namespace werkbalie::exchange
