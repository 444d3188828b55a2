// A slider moves faster than a base of candidates is ranked: in between only the last wish counts.
#include "ui/matching/match_weights.h"

#include "app/recruitment/vacancies.h"

namespace werkbalie::ui {

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
    m_services.tasks.read(
        this,
        [id = m_vacancy->id, weights = *m_tried](app::Context& context, app::Progress& progress) {
            return app::rankTried(context, id, weights, progress);
        },
        [this, id = m_vacancy->id](const domain::Result<app::Ranking>& ranking) {
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

void MatchWeights::keep() {
    if (!m_vacancy || !m_tried) {
        return;
    }
    m_services.tasks.write(
        this,
        [changed = app::withWeights(*m_vacancy, *m_tried)](app::Context& context) {
            return app::saveVacancy(context, changed);
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
}

} // namespace werkbalie::ui
