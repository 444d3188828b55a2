// Presets of weights, one a function group, and the history of every change of weights.
#pragma once

#include "domain/matching/match_preset.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <vector>

namespace werkbalie::storage {

struct MatchWeightChangeRow {
    domain::MatchWeightChange change;
    std::string userName;
};

class MatchPresetRepository {
public:
    explicit MatchPresetRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<domain::MatchPreset> all(); ///< by group
    [[nodiscard]] std::optional<domain::MatchPreset> find(domain::MatchPresetId id);
    [[nodiscard]] std::optional<domain::MatchPreset> ofGroup(std::string_view group);
    /// Fault::Unique when the group has a preset already.
    SaveOutcome save(const domain::MatchPreset& preset);

    void addChange(const domain::MatchWeightChange& change);
    [[nodiscard]] std::vector<MatchWeightChangeRow>
    changesOf(domain::MatchPresetId preset); ///< newest first
    [[nodiscard]] std::vector<MatchWeightChangeRow> changesOf(domain::VacancyId vacancy);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
