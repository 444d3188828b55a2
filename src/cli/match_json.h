// A match with its receipt as the command line prints it.
#pragma once

#include "app/matching/matching.h"
#include "cli/invocation.h"
#include "domain/matching/success_estimate.h"

namespace werkbalie::cli {

[[nodiscard]] Json toJson(const app::RankedMatch& match);
[[nodiscard]] Json toJson(const domain::Proposal& proposal);
/// {"placed","total","enough","percentage","from","until"}; percentage is null when not enough.
[[nodiscard]] Json toJson(const domain::SuccessEstimate& estimate);

} // namespace werkbalie::cli
