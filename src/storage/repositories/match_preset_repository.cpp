// Weights are one line of text, so that a new criterion needs no column.
#include "storage/repositories/match_preset_repository.h"

#include "storage/repositories/match_codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kPreset("match_preset",
                             "occupation_group, weights, reason, changed_by, changed_at");

const std::string kSelect = R"(SELECT id, version, occupation_group, weights, reason, changed_by,
        changed_at
    FROM match_preset)";

MatchPreset presetFrom(const db::Statement& row) {
    return {.id = row.get<MatchPresetId>(0),
            .version = row.get<std::int64_t>(1),
            .group = row.get<std::string>(2),
            .weights = row.get<MatchWeights>(3),
            .reason = row.get<std::string>(4),
            .changedBy = row.get<UserId>(5),
            .changedAt = row.get<Instant>(6)};
}

const std::string kSelectChanges =
    R"(SELECT c.preset_id, c.vacancy_id, c.weights, c.reason, c.user_id, c.changed_at,
        u.display_name
    FROM match_weight_change c
    JOIN app_user u ON u.id = c.user_id)";

MatchWeightChangeRow changeFrom(const db::Statement& row) {
    return {.change = {.preset = row.get<std::optional<MatchPresetId>>(0),
                       .vacancy = row.get<std::optional<VacancyId>>(1),
                       .weights = row.get<MatchWeights>(2),
                       .reason = row.get<std::string>(3),
                       .user = row.get<UserId>(4),
                       .at = row.get<Instant>(5)},
            .userName = row.get<std::string>(6)};
}

} // namespace

std::vector<MatchPreset> MatchPresetRepository::all() {
    return collect(m_connection.prepare(kSelect + " ORDER BY occupation_group"), presetFrom);
}

std::optional<MatchPreset> MatchPresetRepository::find(MatchPresetId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE id = :id").bind("id", id), presetFrom);
}

std::optional<MatchPreset> MatchPresetRepository::ofGroup(std::string_view group) {
    return firstOf(m_connection.prepare(kSelect + " WHERE occupation_group = :occupation_group")
                       .bind("occupation_group", std::string(group)),
                   presetFrom);
}

SaveOutcome MatchPresetRepository::save(const MatchPreset& preset) {
    return kPreset.save(m_connection, {preset.id.value, preset.version}, [&](db::Statement& s) {
        s.bind("occupation_group", preset.group)
            .bind("weights", preset.weights)
            .bind("reason", preset.reason)
            .bind("changed_by", preset.changedBy)
            .bind("changed_at", preset.changedAt);
    });
}

void MatchPresetRepository::addChange(const MatchWeightChange& change) {
    m_connection
        .prepare(R"(INSERT INTO match_weight_change
        (preset_id, vacancy_id, weights, reason, user_id, changed_at)
        VALUES (:preset_id, :vacancy_id, :weights, :reason, :user_id, :changed_at))")
        .bind("preset_id", change.preset)
        .bind("vacancy_id", change.vacancy)
        .bind("weights", change.weights)
        .bind("reason", change.reason)
        .bind("user_id", change.user)
        .bind("changed_at", change.at)
        .run();
}

std::vector<MatchWeightChangeRow> MatchPresetRepository::changesOf(MatchPresetId preset) {
    return collect(m_connection
                       .prepare(kSelectChanges + " WHERE c.preset_id = :preset ORDER BY c.id DESC")
                       .bind("preset", preset),
                   changeFrom);
}

std::vector<MatchWeightChangeRow> MatchPresetRepository::changesOf(VacancyId vacancy) {
    return collect(
        m_connection
            .prepare(kSelectChanges + " WHERE c.vacancy_id = :vacancy ORDER BY c.id DESC")
            .bind("vacancy", vacancy),
        changeFrom);
}

} // namespace werkbalie::storage
