// The readable form of an answer, for people at a terminal.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace werkbalie::cli {

/// A list of objects becomes columns, an object becomes lines `name  value`; lists inside an object
/// follow under their name. What is nested deeper is only in the JSON. Ends with a line end.
[[nodiscard]] std::string textTable(const nlohmann::ordered_json& document);

} // namespace werkbalie::cli
