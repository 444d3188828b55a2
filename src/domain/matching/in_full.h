// Met is not all: a requirement that is met may lack points ("4.2 of 5").
#pragma once

#include "domain/matching/match.h"

namespace werkbalie::domain {

/// Met, with all the points there are.
[[nodiscard]] inline bool isInFull(const CriterionLine& line) {
    return line.outcome == CriterionOutcome::Met && line.pointsInThousandths >= line.weight * 1000;
}

} // namespace werkbalie::domain
