// Ranking a vacancy under weights that are tried, before any of them is kept.
#pragma once

#include "app/matching/matching.h"

#include <string>
#include <vector>

namespace werkbalie::app {

/// All that a vacancy's receipt weighs: its own weights, and those of its soft requirements in the
/// order of the vacancy (a hard one keeps its place and is left alone).
struct TriedWeights {
    domain::MatchWeights own;
    std::vector<int> requirements = {};
    bool operator==(const TriedWeights&) const = default;
};

[[nodiscard]] TriedWeights weightsOf(const domain::Vacancy& vacancy);
/// The vacancy with these weights instead of its own.
[[nodiscard]] domain::Vacancy withWeights(domain::Vacancy vacancy, const TriedWeights& weights);

/// As rankCandidates, under weights that are kept nowhere. Refusals: also
/// match_weight.out_of_range.
[[nodiscard]] domain::Result<Ranking> rankTried(Context& context, domain::VacancyId vacancy,
                                                const TriedWeights& weights, Progress& progress);

} // namespace werkbalie::app
