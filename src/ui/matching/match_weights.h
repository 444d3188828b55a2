// Ranks again while weights are tried: one ranking at a time, the last wish always answered.
#pragma once

#include "app/matching/match_presets.h"
#include "app/matching/weights.h"
#include "ui/shell/services.h"

namespace werkbalie::ui {

class MatchWeights final : public QObject {
    Q_OBJECT

public:
    MatchWeights(Services& services, QObject* parent);

    /// Reads the vacancy; loaded() follows. What was tried is forgotten.
    void setVacancy(domain::VacancyId id);
    [[nodiscard]] const std::optional<domain::Vacancy>& vacancy() const { return m_vacancy; }
    /// Nothing is tried when the weights are those that are kept.
    [[nodiscard]] bool isTrying() const { return m_tried.has_value(); }
    void tryWeights(const app::TriedWeights& weights);
    /// Forgets what was tried; the page ranks again under what is kept.
    void forget();
    /// Keeps the tried weights with the vacancy, under the version that was read.
    void keep(const std::string& reason);
    /// The function group of the vacancy with its preset; nothing for an occupation without group.
    [[nodiscard]] const std::optional<app::PresetRow>& standard() const { return m_standard; }
    /// Every change of the vacancy's weights, newest first.
    [[nodiscard]] const std::vector<storage::MatchWeightChangeRow>& history() const {
        return m_history;
    }
    /// Makes these what new vacancies of the group begin with.
    void makeStandard(const domain::MatchWeights& weights, const std::string& reason);

Q_SIGNALS:
    void loaded();
    void ranked(const werkbalie::app::Ranking& ranking);
    void kept();
    void standardLoaded();
    void historyLoaded();

private:
    void rank();
    void saved(const domain::Result<app::Saved<domain::Vacancy>>& answer);
    void loadStandard();
    void loadHistory();
    void giveUp();

    Services& m_services;
    std::optional<domain::Vacancy> m_vacancy;
    std::optional<app::TriedWeights> m_tried;
    std::optional<app::PresetRow> m_standard;
    std::vector<storage::MatchWeightChangeRow> m_history;
    bool m_running = false;
    bool m_asked = false; ///< another wish came while ranking
    Latest m_loads;
    Latest m_ranks;
};

} // namespace werkbalie::ui
