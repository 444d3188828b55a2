// The rows of a ranking as the lists show them: who was judged before, who moved, who is marked.
#include "ui/matching/match_presenter.h"

#include <algorithm>

namespace werkbalie::ui {

std::int64_t MatchPresenter::otherOf(const app::RankedMatch& match) const {
    return m_direction == MatchDirection::CandidatesForVacancy ? match.score.candidate.value
                                                               : match.score.vacancy.value;
}

std::vector<MatchRow> MatchPresenter::rowsOf(const std::vector<app::RankedMatch>& list) const {
    const bool people = m_direction == MatchDirection::CandidatesForVacancy;
    std::map<std::int64_t, const app::ProposalRow*> judged;
    for (const auto& row : m_proposals) {
        judged.emplace(people ? row.proposal.candidate.value : row.proposal.vacancy.value, &row);
    }
    std::vector<MatchRow> rows;
    rows.reserve(list.size());
    int rank = 0;
    for (const auto& match : list) {
        const auto id = otherOf(match);
        MatchRow row{.match = match, .rank = ++rank};
        if (const auto found = judged.find(id); found != judged.end()) {
            if (m_judged == JudgedRows::Hidden) {
                continue;
            }
            row.judged = *found->second;
        }
        if (const auto kept = m_keptRanks.find(id); kept != m_keptRanks.end()) {
            row.moved = kept->second - row.rank;
        } else {
            row.isNew = !m_keptRanks.empty();
        }
        row.marked = std::ranges::find(m_marked, id) != m_marked.end();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<MatchRow> MatchPresenter::rows() const {
    return rowsOf(m_ranking.best);
}

std::vector<MatchRow> MatchPresenter::knockedOutRows() const {
    return rowsOf(m_ranking.knockedOut);
}

void MatchPresenter::setJudged(JudgedRows judged) {
    m_judged = judged;
    Q_EMIT ranked();
}

int MatchPresenter::hiddenCount() const {
    if (m_judged == JudgedRows::Shown) {
        return 0;
    }
    const auto all = m_ranking.best.size() + m_ranking.knockedOut.size();
    return static_cast<int>(all - rows().size() - knockedOutRows().size());
}

bool MatchPresenter::toggleMark(std::int64_t otherId) {
    if (std::erase(m_marked, otherId) == 0) {
        if (m_marked.size() >= kMostMarked) {
            return false;
        }
        m_marked.push_back(otherId);
    }
    Q_EMIT marksChanged();
    return true;
}

void MatchPresenter::clearMarks() {
    m_marked.clear();
    Q_EMIT marksChanged();
}

std::vector<app::RankedMatch> MatchPresenter::marked() const {
    std::vector<app::RankedMatch> matches;
    for (const auto id : m_marked) {
        for (const auto* list : {&m_ranking.best, &m_ranking.knockedOut}) {
            const auto found = std::ranges::find_if(
                *list, [&](const app::RankedMatch& match) { return otherOf(match) == id; });
            if (found != list->end()) {
                matches.push_back(*found);
                break;
            }
        }
    }
    return matches;
}

const app::RankedMatch* MatchPresenter::match() const {
    if (!m_pair) {
        return nullptr;
    }
    for (const auto* list : {&m_ranking.best, &m_ranking.knockedOut}) {
        for (const auto& match : *list) {
            if (match.score.vacancy == m_pair->vacancy &&
                match.score.candidate == m_pair->candidate) {
                return &match;
            }
        }
    }
    return nullptr;
}

} // namespace werkbalie::ui
