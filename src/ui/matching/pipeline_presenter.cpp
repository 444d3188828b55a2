// Reads the board whole after every change that touches it; 500 cards are one query.
#include "ui/matching/pipeline_presenter.h"

#include "app/format_nl.h"
#include "ui/matching/interview_presenter.h"
#include "ui/matching/match_columns.h"
#include "ui/matching/pipeline_words.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::ProposalStage;
using std::chrono::days;

/// Days after which a card asks for attention.
int patienceOf(ProposalStage stage) {
    switch (stage) {
    case ProposalStage::Found:
    case ProposalStage::Approached:
    case ProposalStage::Proposed:
    case ProposalStage::Offer:
        return 3;
    case ProposalStage::Interested:
        return 2;
    case ProposalStage::Interview:
        return 7;
    case ProposalStage::Placed:
    case ProposalStage::Dropped:
        break;
    }
    return 0;
}

} // namespace

PipelinePresenter::PipelinePresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        for (const auto entity : {app::Entity::Proposal, app::Entity::Vacancy,
                                  app::Entity::PipelineStage, app::Entity::Rejection}) {
            if (touches(changes, entity)) {
                reload();
                return;
            }
        }
    });
}

void PipelinePresenter::setVacancy(std::int64_t id) {
    if (m_vacancy != id) {
        m_vacancy = id;
        m_procedure = {};
        reload();
    }
}

void PipelinePresenter::reload() {
    if (m_vacancy == 0) {
        return;
    }
    const auto number = m_latest.next();
    m_services.tasks.read(
        this,
        [id = m_vacancy](app::Context& context) {
            return app::procedureOf(context, domain::VacancyId(id));
        },
        [this, number](domain::Result<app::Procedure> procedure) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (!procedure) {
                m_services.notifier.refused(procedure.error());
                return;
            }
            m_procedure = std::move(*procedure);
            Q_EMIT loaded();
        });
}

std::vector<domain::StageRef> PipelinePresenter::columns() const {
    std::vector<domain::StageRef> occupied;
    for (const auto& each : m_procedure.cards) {
        occupied.push_back(domain::stageOf(each.proposal));
    }
    return domain::boardColumns(m_procedure.stages, occupied);
}

QString PipelinePresenter::titleOf(const domain::StageRef& stage) const {
    if (stage.own) {
        const auto found = std::ranges::find(m_procedure.stages, *stage.own, &domain::OwnStage::id);
        if (found != m_procedure.stages.end()) {
            return qs(found->name);
        }
    }
    return word(stage.phase);
}

std::vector<const app::PipelineCard*> PipelinePresenter::cardsIn(const domain::StageRef& at) const {
    std::vector<const app::PipelineCard*> cards;
    for (const auto& each : m_procedure.cards) {
        if (domain::stageOf(each.proposal) == at) {
            cards.push_back(&each);
        }
    }
    return cards;
}

const app::PipelineCard* PipelinePresenter::card(domain::ProposalId id) const {
    const auto found = std::ranges::find_if(
        m_procedure.cards, [id](const auto& each) { return each.proposal.id == id; });
    return found == m_procedure.cards.end() ? nullptr : &*found;
}

std::optional<domain::StageRef> PipelinePresenter::beside(const app::PipelineCard& card,
                                                          int steps) const {
    auto columns = this->columns();
    const auto last = std::ranges::find(columns, domain::StageRef{.phase = ProposalStage::Dropped});
    const auto from = std::ranges::find(columns, domain::stageOf(card.proposal));
    const auto at = std::distance(columns.begin(), from) + steps;
    if (from == columns.end() || at < 0 || at >= std::distance(columns.begin(), last)) {
        return std::nullopt;
    }
    return columns[static_cast<std::size_t>(at)];
}

QStringList PipelinePresenter::passedOver(const app::PipelineCard& card,
                                          const domain::StageRef& to) const {
    std::vector<domain::Proposal> others;
    for (const auto& each : m_procedure.cards) {
        others.push_back(each.proposal);
    }
    QStringList names;
    for (const auto id : domain::passedOver(card.proposal, to.phase, others)) {
        if (const auto* other = this->card(id)) {
            names << u"%1 (%2)"_s.arg(qs(other->candidateName))
                         .arg(scoreText(other->proposal.scoreInTenths));
        }
    }
    return names;
}

int PipelinePresenter::waiting() const {
    return static_cast<int>(std::ranges::count(m_procedure.cards, true, &app::PipelineCard::waits));
}

std::int64_t PipelinePresenter::daysIn(const app::PipelineCard& card) const {
    const auto since = app::calendarDayInNetherlands(card.proposal.changedAt);
    return (m_services.clock.today() - since).count();
}

bool PipelinePresenter::lingers(const app::PipelineCard& card) const {
    const auto& proposal = card.proposal;
    if (proposal.stage == ProposalStage::Interview && proposal.interviewOn) {
        return *proposal.interviewOn < m_services.clock.today();
    }
    return card.waits || (proposal.stage == ProposalStage::Proposed && !card.letterSent) ||
           (domain::isActive(proposal.stage) && daysIn(card) > patienceOf(proposal.stage));
}

QString PipelinePresenter::nextActionOf(const app::PipelineCard& card) const {
    const auto& proposal = card.proposal;
    switch (proposal.stage) {
    case ProposalStage::Found:
        return tr("Benaderen");
    case ProposalStage::Approached:
        return tr("Vragen of het werk trekt");
    case ProposalStage::Interested:
        return proposal.consent ? tr("Voordragen") : tr("Instemming vragen");
    case ProposalStage::Proposed:
        return card.letterSent ? tr("Opdrachtgever bellen") : tr("Voordracht versturen");
    case ProposalStage::Interview:
        if (!proposal.interviewOn) {
            return tr("Gesprek plannen");
        }
        return *proposal.interviewOn < m_services.clock.today()
                   ? tr("Vragen hoe het ging")
                   : tr("Gesprek %1").arg(qs(app::dutchDay(*proposal.interviewOn)));
    case ProposalStage::Offer:
        return tr("Plaatsing vastleggen");
    case ProposalStage::Placed:
        return {};
    case ProposalStage::Dropped:
        return card.waits ? tr("Wacht op antwoord · %1").arg(dropText(proposal))
                          : dropText(proposal);
    }
    return {};
}

const SteppedWithFiles* PipelinePresenter::taken(const domain::Result<SteppedWithFiles>& done) {
    if (!done) {
        m_services.notifier.refused(done.error());
        reload();
        return nullptr;
    }
    if (done->step.conflict) {
        m_services.notifier.warn(tr("Iemand anders heeft deze kandidaat intussen "
                                    "verplaatst. Kijk opnieuw en kies dan."));
        reload();
        return nullptr;
    }
    return &*done;
}

void PipelinePresenter::change(const app::ProposalChange& change,
                               const std::vector<domain::InterviewId>& talks) {
    const auto* moved = card(change.id);
    const QString name = moved == nullptr ? QString() : qs(moved->candidateName);
    const QString to = titleOf({.phase = change.to, .own = change.ownStage});
    const InterviewFiles files{.folder = interviewFolder(m_services.preferences)};
    m_services.tasks.write(
        this,
        [change, talks, files](app::Context& context) {
            return changeAndWrite(context, change, talks, files);
        },
        [this, said = tr("%1 staat nu in ‘%2’").arg(name, to)](
            const domain::Result<SteppedWithFiles>& done) {
            if (const auto* step = taken(done)) {
                tellChanged(m_services, *step, said,
                            [guard = QPointer(this), record = step->step.record] {
                                if (guard) {
                                    guard->takeBack(record.id, record.version);
                                }
                            });
            }
        });
}

void PipelinePresenter::takeBack(domain::ProposalId id, std::int64_t version) {
    const InterviewFiles files{.folder = interviewFolder(m_services.preferences)};
    m_services.tasks.write(
        this,
        [id, version, files](app::Context& context) {
            return takeBackAndWrite(context, id, version, files);
        },
        [this](const domain::Result<SteppedWithFiles>& done) {
            if (const auto* step = taken(done)) {
                tellTakenBack(m_services, *step, tr("Stap teruggenomen"));
            }
        });
}

void PipelinePresenter::consent(domain::ProposalId id, domain::ConsentHow how) {
    const auto* agreed = card(id);
    if (agreed == nullptr) {
        return;
    }
    const app::ConsentChange change{.id = id, .version = agreed->proposal.version, .how = how};
    m_services.tasks.write(
        this, [change](app::Context& context) { return app::recordConsent(context, change); },
        [this](const domain::Result<app::Saved<domain::Proposal>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
            } else if (!saved->conflict) {
                m_services.notifier.done(tr("Instemming vastgelegd"));
            }
            reload();
        });
}

} // namespace werkbalie::ui
