// What a tariff has to say, in the order and the words in which a person reads it.
#pragma once

#include "domain/base/finding.h"

namespace werkbalie::ui {

/// What blocks first, then warnings, then information; each once. Values of law or cao have their
/// names instead of their keys, and those that nobody confirmed are one sentence together.
[[nodiscard]] domain::Findings tidyFindings(const domain::Findings& findings);

} // namespace werkbalie::ui
