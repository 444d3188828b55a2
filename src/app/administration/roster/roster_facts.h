// What the checks of a roster are made on, loaded at once for many workers.
#pragma once

#include "app/context.h"
#include "domain/administration/roster/roster_check.h"

#include <map>
#include <span>

namespace werkbalie::app {

using WorkerRosters = std::map<domain::CandidateId, domain::WorkerRoster>;

/// A fixed number of queries. Without a right of its own.
[[nodiscard]] WorkerRosters
workerRosters(Context& context, std::span<const domain::CandidateId> workers, domain::IsoWeek week);

/// Whether the worker is on call, by the placement and what its tariff was calculated with.
[[nodiscard]] domain::CallTerms callTermsOf(const domain::Placement& placement);

} // namespace werkbalie::app
