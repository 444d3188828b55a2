// The weights of the method: presets for a function group, and those of one vacancy; every change
// is kept with who and why.
#pragma once

#include "app/context.h"
#include "domain/matching/match_preset.h"
#include "domain/matching/occupations.h"
#include "domain/recruitment/vacancy.h"
#include "storage/repositories/match_preset_repository.h"

namespace werkbalie::app {

/// A function group with its preset; without one new vacancies begin with MatchWeights{}.
struct PresetRow {
    domain::OccupationGroup group;
    std::optional<domain::MatchPreset> preset = {};
    std::string changedBy = {};
};
/// Every group of the table of occupations, in its order. Right Match.
[[nodiscard]] domain::Result<std::vector<PresetRow>> matchPresets(Context& context);
/// Right EditMatchMethod. Refusals match_preset.group_unknown {group}, match_weight.reason_missing,
/// weight_out_of_range. Vacancies that exist keep their weights.
[[nodiscard]] domain::Result<Saved<domain::MatchPreset>>
saveMatchPreset(Context& context, const domain::MatchPreset& preset);
/// Newest first. Right Match.
[[nodiscard]] domain::Result<std::vector<storage::MatchWeightChangeRow>>
presetHistory(Context& context, domain::MatchPresetId preset);

/// What a new vacancy for this occupation begins with: the preset of its group, or the defaults.
[[nodiscard]] domain::MatchWeights weightsForNew(Context& context, std::string_view occupation);

struct VacancyWeights {
    domain::VacancyId vacancy;
    std::int64_t version = 0;
    domain::MatchWeights weights = {};
    /// Beside the vacancy's requirements, in their order; empty: they stay as they are. Those of
    /// hard requirements are not looked at.
    std::vector<int> requirementWeights = {};
    std::string reason = {};
};
/// Right EditVacancies. Refusals vacancy.unknown, match_weight.reason_missing,
/// weight_out_of_range.
[[nodiscard]] domain::Result<Saved<domain::Vacancy>>
changeVacancyWeights(Context& context, const VacancyWeights& change);
/// Newest first. Right ViewVacancies.
[[nodiscard]] domain::Result<std::vector<storage::MatchWeightChangeRow>>
vacancyWeightHistory(Context& context, domain::VacancyId vacancy);

/// The vacancy as it would be weighed: nothing is saved.
[[nodiscard]] domain::Vacancy withWeights(domain::Vacancy vacancy,
                                          const domain::MatchWeights& weights,
                                          const std::vector<int>& requirementWeights);

} // namespace werkbalie::app
