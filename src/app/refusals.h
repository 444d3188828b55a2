// From the findings of a rule to the refusal of a use case.
#pragma once

#include "domain/base/finding.h"

namespace werkbalie::app {

/// The first blocking finding as a refusal: its rule is the key, so that it is told in its own
/// words.
[[nodiscard]] inline domain::Result<void> refuseBlocking(const domain::Findings& findings) {
    for (const auto& finding : findings) {
        if (finding.severity == domain::Severity::Blocking) {
            return domain::refuse(finding.rule, finding.where, finding.values);
        }
    }
    return {};
}

} // namespace werkbalie::app
