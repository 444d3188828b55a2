// Runs the search beside the window; a later search replaces one that still runs.
#include "ui/matching/morning_presenter.h"

#include "app/matching/matching.h"
#include "app/matching/proposals.h"
#include "ui/support/qt_convert.h"

#include <algorithm>

namespace werkbalie::ui {

MorningPresenter::MorningPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        using app::Entity;
        const bool concerns =
            touches(changes, Entity::Candidate) || touches(changes, Entity::Vacancy) ||
            touches(changes, Entity::Proposal) || touches(changes, Entity::Placement);
        if (concerns && m_searched && !m_stale) {
            m_stale = true;
            Q_EMIT staleChanged();
        }
    });
}

void MorningPresenter::searchOnce() {
    if (!m_searched) {
        search();
    }
}

void MorningPresenter::setLeastScore(int points) {
    const int least = std::clamp(points, 0, 100) * 10;
    if (least != m_wish.leastScoreInTenths) {
        m_wish.leastScoreInTenths = least;
        search();
    }
}

void MorningPresenter::search() {
    const auto number = m_searches.next();
    m_running.drop();
    m_running = m_services.tasks.read(
        this,
        [wish = m_wish](app::Context& context, app::Progress& progress) {
            return app::morningList(context, wish, progress);
        },
        [this, number](domain::Result<app::MorningList> list) {
            if (!m_searches.isCurrent(number)) {
                return;
            }
            if (!list) {
                m_services.notifier.refused(list.error());
                return;
            }
            m_list = std::move(*list);
            std::erase_if(m_list.suggestions, [this](const app::MorningSuggestion& row) {
                return m_left.contains({row.vacancy.value, row.candidate.value});
            });
            m_searched = true;
            m_stale = false;
            Q_EMIT loaded();
            Q_EMIT staleChanged();
        },
        tr("Alle vacatures naast alle kandidaten leggen"));
}

const app::MorningSuggestion* MorningPresenter::suggestionFor(std::int64_t candidate) const {
    const auto row = std::ranges::find_if(m_list.suggestions, [candidate](const auto& each) {
        return each.candidate.value == candidate;
    });
    return row == m_list.suggestions.end() ? nullptr : &*row;
}

void MorningPresenter::choose(std::int64_t candidate) {
    const auto number = m_choices.next();
    m_score.reset();
    const auto* row = suggestionFor(candidate);
    if (row == nullptr) {
        Q_EMIT chosen();
        return;
    }
    m_services.tasks.read(
        this,
        [vacancy = row->vacancy, person = row->candidate](app::Context& context) {
            return app::scoreOne(context, vacancy, person);
        },
        [this, number](domain::Result<domain::MatchScore> score) {
            if (!m_choices.isCurrent(number)) {
                return;
            }
            if (!score) {
                m_services.notifier.refused(score.error());
                return;
            }
            m_score = std::move(*score);
            Q_EMIT chosen();
        });
}

void MorningPresenter::take(std::int64_t candidate) {
    const auto* row = suggestionFor(candidate);
    if (row == nullptr) {
        return;
    }
    const auto said = tr("%1 staat in de procedure van %2, %3")
                          .arg(qs(row->candidateName), qs(row->vacancyTitle), qs(row->clientName));
    m_services.tasks.write(
        this,
        [vacancy = row->vacancy, person = row->candidate](app::Context& context) {
            return app::addToProcedure(context, vacancy, person);
        },
        [this, candidate, said](const domain::Result<domain::Proposal>& made) {
            if (!made) {
                m_services.notifier.refused(made.error());
                return;
            }
            m_services.notifier.done(said);
            remove(candidate);
        });
}

void MorningPresenter::leave(std::int64_t candidate) {
    if (const auto* row = suggestionFor(candidate)) {
        m_left.emplace(row->vacancy.value, candidate);
        remove(candidate);
    }
}

void MorningPresenter::remove(std::int64_t candidate) {
    std::erase_if(m_list.suggestions, [candidate](const app::MorningSuggestion& row) {
        return row.candidate.value == candidate;
    });
    Q_EMIT loaded();
}

} // namespace werkbalie::ui
