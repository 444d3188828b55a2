// Candidates judged for work that is no vacancy: a shift of one day.
#pragma once

#include "app/matching/matching.h"

#include <span>

namespace werkbalie::app {

/// Of these candidates, in order of their ids, for a vacancy as it is given; the caller has checked
/// the right.
[[nodiscard]] std::vector<RankedMatch>
scoreDraft(Context& context, const domain::Vacancy& vacancy,
           std::span<const domain::CandidateId> candidates);

} // namespace werkbalie::app
