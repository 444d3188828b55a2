// Ranks one side for the other, and keeps every choice: propose, invite, reject, ask.
#pragma once

#include "app/matching/matching.h"
#include "domain/guidance/contact_moment.h"
#include "ui/matching/pipeline_questions.h"
#include "ui/shell/services.h"

#include <functional>
#include <map>

namespace werkbalie::ui {

enum class MatchDirection { CandidatesForVacancy, VacanciesForCandidate };

/// A ranked match with what this desk knows of it.
struct MatchRow {
    app::RankedMatch match;
    std::optional<app::ProposalRow> judged = {}; ///< how it was judged before
    int rank = 0;                                ///< 1 is the best
    int moved = 0;       ///< places up (more than 0) or down since the weights that are kept
    bool isNew = false;  ///< was not among those shown before
    bool marked = false; ///< chosen to compare
};
enum class JudgedRows { Shown, Hidden };

class MatchPresenter final : public QObject {
    Q_OBJECT

public:
    MatchPresenter(Services& services, MatchDirection direction, QObject* parent);

    /// The vacancy, or the candidate, that matches are sought for.
    void setSubject(std::int64_t id);
    [[nodiscard]] std::int64_t subject() const { return m_subject; }
    [[nodiscard]] MatchDirection direction() const { return m_direction; }
    void reload();
    /// A ranking under weights that are tried; reload() goes back to those that are kept.
    void showTried(const werkbalie::app::Ranking& ranking);

    [[nodiscard]] const app::Ranking& ranking() const { return m_ranking; }
    [[nodiscard]] std::vector<MatchRow> rows() const;
    [[nodiscard]] std::vector<MatchRow> knockedOutRows() const;
    /// Leaves out who was judged before; ranked() follows.
    void setJudged(JudgedRows judged);
    [[nodiscard]] int hiddenCount() const;
    /// Chooses a row to compare, or takes it back; false when four are chosen already.
    bool toggleMark(std::int64_t otherId);
    void clearMarks();
    /// In the order in which they were chosen, those that are still ranked.
    [[nodiscard]] std::vector<app::RankedMatch> marked() const;
    static constexpr std::size_t kMostMarked = 4;
    [[nodiscard]] const std::vector<app::ProposalRow>& proposals() const { return m_proposals; }

    /// One pair: the row of a ranking or a proposal.
    struct Pair {
        domain::VacancyId vacancy;
        domain::CandidateId candidate;
    };
    /// Loads the receipt of a pair and finds its proposal; chosen() follows.
    void choose(Pair pair);
    void chooseNone();
    [[nodiscard]] const std::optional<Pair>& pair() const { return m_pair; }
    [[nodiscard]] const domain::MatchScore& score() const { return m_score; }
    [[nodiscard]] const domain::Findings& advice() const { return m_advice; }
    [[nodiscard]] const app::ProposalRow* proposal() const;
    /// The row of the chosen pair, or null when it is not in the lists.
    [[nodiscard]] const app::RankedMatch* match() const;
    /// Keeps a talk or question with somebody.
    void logContact(const domain::ContactMoment& moment);
    [[nodiscard]] bool canStep(domain::ProposalStage to) const;

    [[nodiscard]] bool hasConsent() const;
    /// Who with a higher score stays behind when the chosen one goes to the client.
    void findDeviation(const std::function<void(DeviationFacts)>& found);
    void propose(std::optional<domain::ConsentHow> consent, const QString& deviation);
    void invite(domain::Date on);
    void reject(const DropAnswer& answer);

Q_SIGNALS:
    void ranked();
    void marksChanged();
    void subjectChanged();
    void keptRanked(); ///< ranked anew under the weights that are kept
    void proposalsLoaded();
    void chosen();

private:
    void rank();
    void loadProposals();
    void step(const app::ProposalChange& change, const QString& said,
              const std::vector<domain::InterviewId>& talks = {});
    void takeBack(domain::ProposalId id, std::int64_t version, const QString& said);
    void follow(const Changes& changes);
    [[nodiscard]] std::int64_t otherOf(const app::RankedMatch& match) const;
    [[nodiscard]] std::vector<MatchRow> rowsOf(const std::vector<app::RankedMatch>& list) const;

    Services& m_services;
    MatchDirection m_direction;
    std::int64_t m_subject = 0;
    app::Ranking m_ranking;
    std::vector<app::ProposalRow> m_proposals;
    std::optional<Pair> m_pair;
    domain::MatchScore m_score;
    domain::Findings m_advice;
    JudgedRows m_judged = JudgedRows::Shown;
    bool m_trying = false;
    std::vector<std::int64_t> m_marked;
    std::map<std::int64_t, int> m_keptRanks; ///< under the weights that are kept
    Latest m_ranks;
    Latest m_lists;
    Latest m_choices;
    TaskHandle m_running;
};

} // namespace werkbalie::ui
