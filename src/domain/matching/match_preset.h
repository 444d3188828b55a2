// Weights that new vacancies of a function group begin with, and every change of weights.
#pragma once

#include "domain/base/date.h"
#include "domain/base/id.h"
#include "domain/recruitment/match_weights.h"

#include <optional>
#include <string>

namespace werkbalie::domain {

struct MatchPreset {
    MatchPresetId id = {};
    std::int64_t version = 0;
    std::string group = {}; ///< key of an OccupationGroup
    MatchWeights weights = {};
    std::string reason = {}; ///< why it is as it is now
    UserId changedBy = {};
    Instant changedAt{};
    bool operator==(const MatchPreset&) const = default;
};

/// Of a preset or of a vacancy: never changed, the newest holds.
struct MatchWeightChange {
    std::optional<MatchPresetId> preset = {};
    std::optional<VacancyId> vacancy = {};
    MatchWeights weights = {};
    std::string reason = {};
    UserId user = {};
    Instant at{};
    bool operator==(const MatchWeightChange&) const = default;
};

} // namespace werkbalie::domain
