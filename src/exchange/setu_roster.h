// The roster of a week as planning messages: a document for each placement.
#pragma once

#include "app/administration/roster/roster_plannings.h"
#include "exchange/setu_planning.h"

#include <filesystem>
#include <span>

namespace werkbalie::exchange {

/// A shift that the receiver does not have is new; one that it has is changed, or cancelled when it
/// was withdrawn.
[[nodiscard]] PlanningMessage planningMessage(const app::Planning& planning);

/// A document each, since the standard has no envelope: into `target` when there is one; with more,
/// "-2", "-3" … follow. A folder takes files named "rooster-" with the number of the document.
/// Refusals: those of writePlanning, file.not_writable.
[[nodiscard]] domain::Result<std::vector<std::filesystem::path>>
writePlannings(std::span<const app::Planning> plannings, PlanningFormat format,
               const std::filesystem::path& target);

} // namespace werkbalie::exchange
