// Presets and weights: checked, saved, and written in the history in one transaction.
#include "app/matching/match_presets.h"

#include "app/json_text.h"
#include "app/matching/occupations.h"
#include "app/refusals.h"
#include "app/saving.h"
#include "domain/base/text.h"
#include "storage/repositories/user_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

constexpr RecordKind kVacancyKind{.entity = Entity::Vacancy, .table = "vacancy"};

std::string presetJson(const domain::MatchPreset& preset) {
    return JsonObject()
        .add("group", preset.group)
        .add("weights", toText(preset.weights))
        .add("reason", preset.reason)
        .text();
}

Result<void> checkReason(const std::string& reason) {
    if (domain::trim(reason).empty()) {
        return refuse("match_weight.reason_missing", "reason");
    }
    return {};
}

Result<void> checkPreset(const domain::MatchPreset& preset) {
    const auto& groups = occupationTable().groups();
    if (std::ranges::find(groups, preset.group, &domain::OccupationGroup::key) == groups.end()) {
        return refuse("match_preset.group_unknown", "group", {{"group", preset.group}});
    }
    if (const auto sound = refuseBlocking(domain::checkMatchWeights(preset.weights)); !sound) {
        return sound;
    }
    return checkReason(preset.reason);
}

} // namespace

Result<std::vector<PresetRow>> matchPresets(Context& context) {
    if (const auto allowed = requireRight(context, domain::Right::Match); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto presets = storage::MatchPresetRepository(context.database.connection()).all();
    storage::UserRepository users(context.database.connection());
    std::vector<PresetRow> rows;
    for (const domain::OccupationGroup& group : occupationTable().groups()) {
        PresetRow row{.group = group};
        const auto found = std::ranges::find(presets, group.key, &domain::MatchPreset::group);
        if (found != presets.end()) {
            row.preset = *found;
            const auto user = users.find(found->changedBy);
            row.changedBy = user ? user->displayName : std::string{};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Saved<domain::MatchPreset>> saveMatchPreset(Context& context,
                                                   const domain::MatchPreset& preset) {
    if (const auto allowed = requireRight(context, domain::Right::EditMatchMethod); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = checkPreset(preset); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    storage::MatchPresetRepository presets(work.connection());
    domain::MatchPreset record = preset;
    const auto before = presets.ofGroup(record.group);
    if (before && record.id != before->id) {
        return Saved<domain::MatchPreset>{.record = *before, .conflict = true}; // made meanwhile
    }
    record.changedBy = context.user.id;
    record.changedAt = context.clock.now();
    const auto outcome = presets.save(record);
    if (outcome.conflict) {
        return Saved<domain::MatchPreset>{.record = before.value_or(preset), .conflict = true};
    }
    record.id = domain::MatchPresetId{outcome.id};
    record.version = outcome.version;
    presets.addChange({.preset = record.id,
                       .weights = record.weights,
                       .reason = record.reason,
                       .user = record.changedBy,
                       .at = record.changedAt});
    work.audit({.action = before ? "update" : "insert",
                .entity = "match_preset",
                .entityId = outcome.id,
                .oldValue = before ? presetJson(*before) : std::string{},
                .newValue = presetJson(record)});
    work.changed(Entity::MatchPreset, outcome.id);
    work.commit();
    return Saved<domain::MatchPreset>{.record = std::move(record)};
}

Result<std::vector<storage::MatchWeightChangeRow>> presetHistory(Context& context,
                                                                 domain::MatchPresetId preset) {
    if (const auto allowed = requireRight(context, domain::Right::Match); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::MatchPresetRepository(context.database.connection()).changesOf(preset);
}

domain::MatchWeights weightsForNew(Context& context, std::string_view occupation) {
    const domain::OccupationGroup* group = occupationTable().groupOf(occupation);
    if (group == nullptr) {
        return {};
    }
    const auto preset =
        storage::MatchPresetRepository(context.database.connection()).ofGroup(group->key);
    return preset ? preset->weights : domain::MatchWeights{};
}

domain::Vacancy withWeights(domain::Vacancy vacancy, const domain::MatchWeights& weights,
                            const std::vector<int>& requirementWeights) {
    vacancy.weights = weights;
    const std::size_t known = std::min(vacancy.requirements.size(), requirementWeights.size());
    for (std::size_t i = 0; i < known; ++i) {
        if (vacancy.requirements[i].strength == domain::RequirementStrength::Soft) {
            vacancy.requirements[i].weight = requirementWeights[i];
        }
    }
    return vacancy;
}

Result<Saved<domain::Vacancy>> changeVacancyWeights(Context& context,
                                                    const VacancyWeights& change) {
    if (const auto allowed = requireRight(context, domain::Right::EditVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = checkReason(change.reason); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    storage::VacancyRepository vacancies(work.connection());
    const auto before = vacancies.find(change.vacancy);
    if (!before) {
        return refuse("vacancy.unknown", {}, {{"id", std::to_string(change.vacancy.value)}});
    }
    domain::Vacancy record = withWeights(*before, change.weights, change.requirementWeights);
    record.version = change.version;
    if (const auto sound = refuseBlocking(domain::checkVacancy(record)); !sound) {
        return tl::unexpected(sound.error());
    }
    const auto outcome = vacancies.save(record);
    storage::MatchPresetRepository(work.connection())
        .addChange({.vacancy = record.id,
                    .weights = record.weights,
                    .reason = change.reason,
                    .user = context.user.id,
                    .at = context.clock.now()});
    return finishSave(work, kVacancyKind, before, {std::move(record), outcome});
}

Result<std::vector<storage::MatchWeightChangeRow>> vacancyWeightHistory(Context& context,
                                                                        domain::VacancyId vacancy) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::MatchPresetRepository(context.database.connection()).changesOf(vacancy);
}

} // namespace werkbalie::app
