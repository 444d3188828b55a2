// A comparison as it is kept for good, and read back as it was.
#pragma once

#include "domain/acquisition/terms/equivalence.h"

#include <string>
#include <string_view>

namespace werkbalie::app {

/// Compact JSON, scaled whole numbers.
[[nodiscard]] std::string equivalenceInputRecord(const domain::EquivalenceInput& input);
[[nodiscard]] std::string equivalenceOutcomeRecord(const domain::EquivalenceOutcome& outcome);

/// Refusal equivalence.record_unreadable.
[[nodiscard]] domain::Result<domain::EquivalenceInput> equivalenceInputOf(std::string_view record);
/// The same; without findings, which are told again when it is judged again.
[[nodiscard]] domain::Result<domain::EquivalenceOutcome>
equivalenceOutcomeOf(std::string_view record);

} // namespace werkbalie::app
