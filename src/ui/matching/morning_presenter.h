// Asks for the morning list in the background, and for the receipt of the line that is looked at.
#pragma once

#include "app/matching/morning_list.h"
#include "domain/matching/match.h"
#include "ui/shell/services.h"

#include <set>
#include <utility>

namespace werkbalie::ui {

class MorningPresenter final : public QObject {
    Q_OBJECT

public:
    MorningPresenter(Services& services, QObject* parent);

    /// Asked for when the view is first shown, and again by `search`: ranking the whole base is no
    /// work for every save of a colleague.
    void searchOnce();
    void search();
    void setLeastScore(int points); ///< 0..100
    [[nodiscard]] int leastScore() const { return m_wish.leastScoreInTenths / 10; }
    [[nodiscard]] const app::MorningList& list() const { return m_list; }
    [[nodiscard]] bool isSearched() const { return m_searched; }
    /// Something was saved since that may change the list.
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] const app::MorningSuggestion* suggestionFor(std::int64_t candidate) const;

    void choose(std::int64_t candidate);
    /// Into the procedure of the vacancy, as found; the line leaves the list.
    void take(std::int64_t candidate);
    /// Not today: the pair stays away until the program starts again.
    void leave(std::int64_t candidate);
    [[nodiscard]] const domain::MatchScore* score() const { return m_score ? &*m_score : nullptr; }

Q_SIGNALS:
    void loaded();
    void staleChanged();
    void chosen();

private:
    void remove(std::int64_t candidate);

    Services& m_services;
    app::MorningWish m_wish;
    app::MorningList m_list;
    std::optional<domain::MatchScore> m_score = {};
    std::set<std::pair<std::int64_t, std::int64_t>> m_left; ///< vacancy and candidate
    bool m_searched = false;
    bool m_stale = false;
    Latest m_searches;
    Latest m_choices;
    TaskHandle m_running;
};

} // namespace werkbalie::ui
