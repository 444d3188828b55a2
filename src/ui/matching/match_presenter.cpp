// Asks the matching use cases and follows what they change.
#include "ui/matching/match_presenter.h"

#include "app/guidance/contact_moments.h"
#include "ui/matching/drop_step.h"
#include "ui/matching/interview_presenter.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

namespace werkbalie::ui {
namespace {

constexpr std::size_t kTop = 200;

struct Chosen {
    domain::Result<domain::MatchScore> score;
    domain::Findings advice;
};

} // namespace

MatchPresenter::MatchPresenter(Services& services, MatchDirection direction, QObject* parent)
    : QObject(parent), m_services(services), m_direction(direction) {
    connect(&services.changes, &ChangeHub::changed, this, &MatchPresenter::follow);
}

void MatchPresenter::setSubject(std::int64_t id) {
    if (m_subject != id) {
        m_subject = id;
        m_pair.reset();
        m_ranking = {};
        m_proposals.clear();
        m_keptRanks.clear();
        clearMarks();
        Q_EMIT chosen();
        Q_EMIT subjectChanged();
    }
    reload();
}

void MatchPresenter::reload() {
    if (m_subject > 0) {
        rank();
        loadProposals();
    }
}

void MatchPresenter::rank() {
    const auto number = m_ranks.next();
    m_running.drop();
    m_running = m_services.tasks.read(
        this,
        [id = m_subject, direction = m_direction](app::Context& context, app::Progress& progress) {
            return direction == MatchDirection::CandidatesForVacancy
                       ? app::rankCandidates(context, domain::VacancyId(id), kTop, progress)
                       : app::rankVacancies(context, domain::CandidateId(id), kTop);
        },
        [this, number](domain::Result<app::Ranking> ranking) {
            if (!m_ranks.isCurrent(number)) {
                return;
            }
            if (!ranking) {
                m_services.notifier.refused(ranking.error());
                return;
            }
            m_ranking = std::move(*ranking);
            m_trying = false;
            m_keptRanks.clear();
            for (const auto& match : m_ranking.best) {
                m_keptRanks.emplace(otherOf(match), static_cast<int>(m_keptRanks.size()) + 1);
            }
            Q_EMIT ranked();
            if (m_pair) {
                choose(*m_pair); // its receipt belongs to the ranking that is shown
            }
            Q_EMIT keptRanked();
        },
        tr("Rangschikken"));
}

void MatchPresenter::showTried(const app::Ranking& ranking) {
    m_ranking = ranking;
    m_trying = true;
    if (const auto* shown = match()) {
        m_score = shown->score;
    }
    Q_EMIT ranked();
    Q_EMIT chosen();
}

void MatchPresenter::loadProposals() {
    const auto number = m_lists.next();
    m_services.tasks.read(
        this,
        [id = m_subject, direction = m_direction](app::Context& context) {
            return direction == MatchDirection::CandidatesForVacancy
                       ? app::proposalsOfVacancy(context, domain::VacancyId(id))
                       : app::proposalsOfCandidate(context, domain::CandidateId(id));
        },
        [this, number](domain::Result<std::vector<app::ProposalRow>> rows) {
            if (!m_lists.isCurrent(number)) {
                return;
            }
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            m_proposals = std::move(*rows);
            Q_EMIT proposalsLoaded();
            Q_EMIT ranked(); // who was judged before stands in every list
            Q_EMIT chosen();
        });
}

void MatchPresenter::choose(Pair pair) {
    m_pair = pair;
    const auto number = m_choices.next();
    m_services.tasks.read(
        this,
        [pair](app::Context& context) {
            return Chosen{.score = app::scoreOne(context, pair.vacancy, pair.candidate),
                          .advice = app::checkProposal(context, pair.vacancy, pair.candidate)};
        },
        [this, number](const Chosen& answer) {
            if (!m_choices.isCurrent(number)) {
                return;
            }
            if (!answer.score) {
                m_services.notifier.refused(answer.score.error());
                return;
            }
            const auto* shown = m_trying ? match() : nullptr;
            m_score = shown != nullptr ? shown->score : *answer.score;
            m_advice = answer.advice;
            Q_EMIT chosen();
        });
}

void MatchPresenter::chooseNone() {
    (void)m_choices.next(); // an answer that is under way is of no use any more
    m_pair.reset();
    m_score = {};
    m_advice.clear();
    Q_EMIT chosen();
}

const app::ProposalRow* MatchPresenter::proposal() const {
    if (!m_pair) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(m_proposals, [this](const app::ProposalRow& row) {
        return row.proposal.vacancy == m_pair->vacancy &&
               row.proposal.candidate == m_pair->candidate;
    });
    return found == m_proposals.end() ? nullptr : &*found;
}

bool MatchPresenter::canStep(domain::ProposalStage to) const {
    if (!m_pair) {
        return false;
    }
    using domain::ProposalStage;
    const auto* kept = proposal();
    const auto from = kept == nullptr ? ProposalStage::Found : kept->proposal.stage;
    switch (to) {
    case ProposalStage::Proposed:
        return !domain::isPresented(from);
    case ProposalStage::Dropped:
    case ProposalStage::Placed:
        return domain::isActive(from);
    case ProposalStage::Found:
    case ProposalStage::Approached:
    case ProposalStage::Interested:
    case ProposalStage::Interview:
    case ProposalStage::Offer:
        return domain::isActive(from) && to > from;
    }
    return false;
}

bool MatchPresenter::hasConsent() const {
    const auto* kept = proposal();
    return kept != nullptr && kept->proposal.consent;
}

void MatchPresenter::findDeviation(const std::function<void(DeviationFacts)>& found) {
    if (!m_pair) {
        return;
    }
    m_services.tasks.read(
        this,
        [pair = *m_pair](app::Context& context) {
            return app::deviationOf(context, pair.vacancy, pair.candidate);
        },
        [this, found](const domain::Result<app::DeviationAsked>& asked) {
            if (asked) {
                found(deviationFacts(*asked));
            } else {
                m_services.notifier.refused(asked.error());
            }
        });
}

void MatchPresenter::propose(std::optional<domain::ConsentHow> consent, const QString& deviation) {
    if (!canStep(domain::ProposalStage::Proposed)) {
        return;
    }
    m_services.tasks.write(
        this,
        [request = app::ProposeRequest{.vacancy = m_pair->vacancy,
                                       .candidate = m_pair->candidate,
                                       .consent = consent,
                                       .deviation = str(deviation)}](app::Context& context) {
            return app::propose(context, request);
        },
        [this](const domain::Result<domain::Proposal>& made) {
            if (!made) {
                m_services.notifier.refused(made.error());
                return;
            }
            m_services.notifier.done(
                tr("Kandidaat voorgedragen"), [guard = QPointer(this), made = *made] {
                    if (guard) {
                        guard->takeBack(made.id, made.version, tr("Voordracht teruggetrokken"));
                    }
                });
        });
}

void MatchPresenter::takeBack(domain::ProposalId id, std::int64_t version, const QString& said) {
    const InterviewFiles files{.folder = interviewFolder(m_services.preferences)};
    m_services.tasks.write(
        this,
        [id, version, files](app::Context& context) {
            return takeBackAndWrite(context, id, version, files);
        },
        [this, said](const domain::Result<SteppedWithFiles>& done) {
            if (!done) {
                m_services.notifier.refused(done.error());
            } else if (done->step.conflict) {
                m_services.notifier.warn(tr("Niet ongedaan gemaakt: iemand anders heeft deze "
                                            "voordracht intussen gewijzigd."));
            } else {
                tellTakenBack(m_services, *done, said);
            }
        });
}

void MatchPresenter::invite(domain::Date on) {
    if (const auto* kept = proposal()) {
        step({.id = kept->proposal.id,
              .version = kept->proposal.version,
              .to = domain::ProposalStage::Interview,
              .interviewOn = on},
             tr("Gesprek gepland op %1").arg(qs(domain::dutchDate(on))));
    }
}

void MatchPresenter::reject(const DropAnswer& answer) {
    if (!canStep(domain::ProposalStage::Dropped)) {
        return;
    }
    app::ProposalChange change{
        .to = domain::ProposalStage::Dropped, .drop = answer.drop, .reason = str(answer.reason)};
    if (const auto* kept = proposal()) {
        change.id = kept->proposal.id;
        change.version = kept->proposal.version;
        step(change, tr("Afgevallen, met reden bewaard"), answer.talks);
        return;
    }
    m_services.tasks.write( // a choice against somebody is kept too, with the receipt of now
        this,
        [pair = *m_pair,
         change](app::Context& context) -> domain::Result<app::Saved<domain::Proposal>> {
            const auto made = app::addToProcedure(context, pair.vacancy, pair.candidate);
            if (!made) {
                return tl::unexpected(made.error());
            }
            auto drop = change;
            drop.id = made->id;
            drop.version = made->version;
            return app::changeProposal(context, drop);
        },
        [this](const domain::Result<app::Saved<domain::Proposal>>& saved) {
            if (saved) {
                m_services.notifier.done(tr("Afgevallen, met reden bewaard"));
            } else {
                m_services.notifier.refused(saved.error());
            }
        });
}

void MatchPresenter::logContact(const domain::ContactMoment& moment) {
    m_services.tasks.write(
        this, [moment](app::Context& context) { return app::saveContactMoment(context, moment); },
        [this](const domain::Result<app::Saved<domain::ContactMoment>>& saved) {
            if (saved) {
                m_services.notifier.done(tr("Contactmoment opgeslagen"));
            } else {
                m_services.notifier.refused(saved.error());
            }
        });
}

void MatchPresenter::step(const app::ProposalChange& change, const QString& said,
                          const std::vector<domain::InterviewId>& talks) {
    const InterviewFiles files{.folder = interviewFolder(m_services.preferences)};
    m_services.tasks.write(
        this,
        [change, talks, files](app::Context& context) {
            return changeAndWrite(context, change, talks, files);
        },
        [this, said, drops = change.to == domain::ProposalStage::Dropped](
            const domain::Result<SteppedWithFiles>& done) {
            if (!done) {
                m_services.notifier.refused(done.error());
                return;
            }
            const auto& record = done->step.record;
            if (done->step.conflict) {
                m_services.notifier.warn(
                    tr("Iemand anders heeft deze voordracht intussen gewijzigd naar ‘%1’. Kijk "
                       "opnieuw en kies dan.")
                        .arg(word(record.stage)));
                loadProposals();
                return;
            }
            Notifier::Undo undo;
            if (drops) { // another day for a talk is no step that could be taken back
                undo = [guard = QPointer(this), id = record.id, version = record.version] {
                    if (guard) {
                        guard->takeBack(id, version, tr("Stap teruggenomen"));
                    }
                };
            }
            tellChanged(m_services, *done, said, undo);
        });
}

void MatchPresenter::follow(const Changes& changes) {
    if (m_subject == 0) {
        return;
    }
    if (touches(changes, app::Entity::Proposal)) {
        loadProposals();
    }
    if (touches(changes, app::Entity::Vacancy) || touches(changes, app::Entity::Candidate) ||
        touches(changes, app::Entity::Import) || touches(changes, app::Entity::Proposal)) {
        rank();
    }
}

} // namespace werkbalie::ui
