// What --help prints.
#pragma once

#include "cli/registry.h"

#include <string>

namespace werkbalie::cli {

[[nodiscard]] std::string generalHelp();
[[nodiscard]] std::string commandHelp(const Command& command);

} // namespace werkbalie::cli
