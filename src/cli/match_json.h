// A match with its receipt as the command line prints it.
#pragma once

#include "app/matching/matching.h"
#include "cli/invocation.h"

namespace werkbalie::cli {

[[nodiscard]] Json toJson(const app::RankedMatch& match);
[[nodiscard]] Json toJson(const domain::Proposal& proposal);

} // namespace werkbalie::cli
