// A slider moves faster than a base of candidates is ranked: in between only the last wish counts.
#include "ui/matching/match_weights.h"

#include "app/matching/occupations.h"
#include "app/recruitment/vacancies.h"
#include "ui/support/qt_convert.h"

#include <algorithm>

namespace werkbalie::ui {

MatchWeights::MatchWeights(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    // Work that fails or is stopped gives no answer: the next wish must not wait for one.
    connect(&services.tasks, &TaskRunner::failed, this, &MatchWeights::giveUp);
    connect(&services.tasks, &TaskRunner::cancelled, this, &MatchWeights::giveUp);
}

void MatchWeights::giveUp() {
    m_running = false;
    m_asked = false;
}

void MatchWeights::setVacancy(domain::VacancyId id) {
    m_tried.reset();
    const auto number = m_loads.next();
    m_services.tasks.read(
        this, [id](app::Context& context) { return app::loadVacancy(context, id); },
        [this, number](const domain::Result<domain::Vacancy>& vacancy) {
            if (!m_loads.isCurrent(number)) {
                return;
            }
            if (!vacancy) {
                m_services.notifier.refused(vacancy.error());
                return;
            }
            m_vacancy = *vacancy;
            Q_EMIT loaded();
            loadStandard();
            loadHistory();
        });
}

void MatchWeights::loadHistory() {
    m_services.tasks.read(
        this,
        [id = m_vacancy->id](app::Context& context) {
            return app::vacancyWeightHistory(context, id);
        },
        [this, id = m_vacancy->id](
            const domain::Result<std::vector<storage::MatchWeightChangeRow>>& history) {
            if (history && m_vacancy->id == id) {
                m_history = *history;
                Q_EMIT historyLoaded();
            }
        });
}

void MatchWeights::loadStandard() {
    m_standard.reset();
    const auto* group = app::occupationTable().groupOf(m_vacancy->occupation);
    if (group == nullptr) {
        Q_EMIT standardLoaded();
        return;
    }
    m_services.tasks.read(
        this, [](app::Context& context) { return app::matchPresets(context); },
        [this, key = group->key](const domain::Result<std::vector<app::PresetRow>>& rows) {
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            const auto row = std::ranges::find_if(
                *rows, [&](const app::PresetRow& each) { return each.group.key == key; });
            if (row != rows->end()) {
                m_standard = *row;
            }
            Q_EMIT standardLoaded();
        });
}

void MatchWeights::makeStandard(const domain::MatchWeights& weights, const std::string& reason) {
    if (!m_standard) {
        return;
    }
    auto preset = m_standard->preset.value_or(domain::MatchPreset{});
    preset.group = m_standard->group.key;
    preset.weights = weights;
    preset.reason = reason;
    m_services.tasks.write(
        this, [preset](app::Context& context) { return app::saveMatchPreset(context, preset); },
        [this](const domain::Result<app::Saved<domain::MatchPreset>>& answer) {
            if (!answer) {
                m_services.notifier.refused(answer.error());
                return;
            }
            if (answer->conflict) {
                m_services.notifier.warn(tr("Iemand anders heeft deze standaard intussen "
                                            "gewijzigd. Kijk opnieuw en kies dan."));
            } else {
                m_services.notifier.done(
                    tr("Standaardgewichten voor %1 bewaard").arg(qs(m_standard->group.name)));
            }
            loadStandard();
        });
}

void MatchWeights::tryWeights(const app::TriedWeights& weights) {
    if (!m_vacancy) {
        return;
    }
    m_tried = weights;
    if (m_running) {
        m_asked = true;
        return;
    }
    rank();
}

void MatchWeights::forget() {
    m_tried.reset();
    m_asked = false;
}

void MatchWeights::rank() {
    m_running = true;
    m_asked = false;
    const auto number = m_ranks.next();
    m_services.tasks.read(
        this,
        [id = m_vacancy->id, weights = *m_tried](app::Context& context, app::Progress& progress) {
            return app::rankTried(context, id, weights, progress);
        },
        [this, number, id = m_vacancy->id](const domain::Result<app::Ranking>& ranking) {
            if (!m_ranks.isCurrent(number)) {
                return; // another one was begun after a fault
            }
            m_running = false;
            const bool wanted = m_tried && m_vacancy && m_vacancy->id == id;
            if (!ranking) {
                m_services.notifier.refused(ranking.error());
            } else if (wanted) {
                Q_EMIT ranked(*ranking);
            }
            if (m_asked && m_tried) {
                rank();
            }
        },
        tr("Rangschikken"));
}

void MatchWeights::keep(const std::string& reason) {
    if (!m_vacancy || !m_tried) {
        return;
    }
    m_services.tasks.write(
        this,
        [change = app::VacancyWeights{.vacancy = m_vacancy->id,
                                      .version = m_vacancy->version,
                                      .weights = m_tried->own,
                                      .requirementWeights = m_tried->requirements,
                                      .reason = reason}](app::Context& context) {
            return app::changeVacancyWeights(context, change);
        },
        [this](const domain::Result<app::Saved<domain::Vacancy>>& answer) { saved(answer); });
}

void MatchWeights::saved(const domain::Result<app::Saved<domain::Vacancy>>& answer) {
    if (!answer) {
        m_services.notifier.refused(answer.error());
        return;
    }
    m_vacancy = answer->record;
    if (answer->conflict) {
        m_services.notifier.warn(tr("Iemand anders heeft deze vacature intussen gewijzigd. Kijk "
                                    "opnieuw en bewaar de gewichten dan."));
        Q_EMIT loaded();
        return;
    }
    m_tried.reset();
    m_services.notifier.done(tr("Gewichten bewaard bij de vacature"));
    Q_EMIT loaded();
    Q_EMIT kept();
    loadHistory();
}

} // namespace werkbalie::ui
