// Ranks one side for the other, and keeps every choice: propose, invite, reject.
#pragma once

#include "app/matching/matching.h"
#include "ui/shell/services.h"

namespace werkbalie::ui {

enum class MatchDirection { CandidatesForVacancy, VacanciesForCandidate };

class MatchPresenter final : public QObject {
    Q_OBJECT

public:
    MatchPresenter(Services& services, MatchDirection direction, QObject* parent);

    /// The vacancy, or the candidate, that matches are sought for.
    void setSubject(std::int64_t id);
    [[nodiscard]] std::int64_t subject() const { return m_subject; }
    [[nodiscard]] MatchDirection direction() const { return m_direction; }
    void reload();

    [[nodiscard]] const app::Ranking& ranking() const { return m_ranking; }
    [[nodiscard]] const std::vector<app::ProposalRow>& proposals() const { return m_proposals; }

    /// One pair: the row of a ranking or a proposal.
    struct Pair {
        domain::VacancyId vacancy;
        domain::CandidateId candidate;
    };
    /// Loads the receipt of a pair and finds its proposal; chosen() follows.
    void choose(Pair pair);
    [[nodiscard]] const std::optional<Pair>& pair() const { return m_pair; }
    [[nodiscard]] const domain::MatchScore& score() const { return m_score; }
    [[nodiscard]] const domain::Findings& advice() const { return m_advice; }
    [[nodiscard]] const app::ProposalRow* proposal() const;
    [[nodiscard]] bool canStep(domain::ProposalStage to) const;

    void propose();
    void invite(domain::Date on);
    void reject(const std::string& reason);

Q_SIGNALS:
    void ranked();
    void proposalsLoaded();
    void chosen();

private:
    void rank();
    void loadProposals();
    void step(const app::ProposalChange& change, const QString& said);
    void follow(const Changes& changes);

    Services& m_services;
    MatchDirection m_direction;
    std::int64_t m_subject = 0;
    app::Ranking m_ranking;
    std::vector<app::ProposalRow> m_proposals;
    std::optional<Pair> m_pair;
    domain::MatchScore m_score;
    domain::Findings m_advice;
    Latest m_ranks;
    Latest m_lists;
    Latest m_choices;
    TaskHandle m_running;
};

} // namespace werkbalie::ui
