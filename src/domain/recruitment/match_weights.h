// How much each soft criterion of a vacancy counts; requirements bring weights of their own.
#pragma once

#include "domain/base/finding.h"

#include <array>
#include <string>
#include <string_view>

namespace werkbalie::domain {

/// Each 0..100; 0 leaves the criterion out of the score. A vacancy keeps its own.
struct MatchWeights {
    int occupation = 30; ///< how near the wish or an earlier job is to what is asked
    int experience = 15; ///< months in the occupation
    int recency = 5;     ///< when it was last done
    int sector = 5;      ///< months in the sector
    int hours = 10;      ///< hours wished beside hours asked
    int days = 5;        ///< more of the asked days than one person works
    int wage = 15;
    int distance = 20;
    int language = 5; ///< a level above the one that is required
    bool operator==(const MatchWeights&) const = default;

    static constexpr int kMost = 100;
};

/// The weights by the keys of the receipt's lines.
struct WeightField {
    std::string_view key;
    int MatchWeights::*weight;
};
inline constexpr std::array kWeightFields{
    WeightField{"occupation", &MatchWeights::occupation},
    WeightField{"experience", &MatchWeights::experience},
    WeightField{"recency", &MatchWeights::recency},
    WeightField{"sector", &MatchWeights::sector},
    WeightField{"hours", &MatchWeights::hours},
    WeightField{"days", &MatchWeights::days},
    WeightField{"wage", &MatchWeights::wage},
    WeightField{"distance", &MatchWeights::distance},
    WeightField{"language", &MatchWeights::language},
};

/// "occupation 30, experience 15, …": as stored and exchanged.
[[nodiscard]] std::string toText(const MatchWeights& weights);
/// What is not named keeps its default. Refusals match_weight.unknown {key},
/// match_weight.out_of_range {key, weight}.
[[nodiscard]] Result<MatchWeights> parseMatchWeights(std::string_view text);
/// Blocking weight_out_of_range {name, weight}.
[[nodiscard]] Findings checkMatchWeights(const MatchWeights& weights);

} // namespace werkbalie::domain
