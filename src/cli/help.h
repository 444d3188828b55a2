// What --help prints.
#pragma once

#include "cli/registry.h"

#include <string>

namespace werkbalie::cli {

[[nodiscard]] std::string generalHelp();
/// The commands whose name begins with `word` ("calc"); empty when there are none.
[[nodiscard]] std::string groupHelp(std::string_view word);
[[nodiscard]] std::string commandHelp(const Command& command);

} // namespace werkbalie::cli
