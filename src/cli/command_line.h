// From arguments to an exit code: finds the command, checks its options, runs it, reports failures.
#pragma once

#include "cli/invocation.h"

#include <string>
#include <vector>

namespace werkbalie::cli {

/// `werkbalie-cli [--db X] [--user NAME] [--json] COMMAND …`; `arguments` are without the program's
/// name. Options that hold for every command may also follow it. Never throws.
[[nodiscard]] int run(const std::vector<std::string>& arguments, Streams streams);

} // namespace werkbalie::cli
