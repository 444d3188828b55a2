// Lists as JSON: an array of objects, one a row, with the headers as names.
#pragma once

#include "app/table.h"

#include <nlohmann/json.hpp>

namespace werkbalie::exchange {

/// All values are text, as everywhere in the contract of the command line.
[[nodiscard]] nlohmann::ordered_json jsonTable(const app::Table& table);

} // namespace werkbalie::exchange
