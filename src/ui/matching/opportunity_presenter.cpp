// Asks the use cases of speculative offers and follows what they change.
#include "ui/matching/opportunity_presenter.h"

#include "ui/support/qt_convert.h"

#include <QPointer>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kTop = 200;

} // namespace

OpportunityPresenter::OpportunityPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        using app::Entity;
        const auto concerns = [&](Entity entity) { return touches(changes, entity); };
        if (concerns(Entity::Client) || concerns(Entity::Vacancy) || concerns(Entity::Placement) ||
            concerns(Entity::Candidate) || concerns(Entity::Proposal) ||
            concerns(Entity::ContactMoment)) {
            reload();
        }
    });
}

void OpportunityPresenter::setCandidate(std::int64_t id) {
    if (m_candidate != id) {
        m_candidate = id;
        m_found = {};
        Q_EMIT loaded();
    }
    reload();
}

void OpportunityPresenter::reload() {
    if (m_candidate <= 0) {
        return;
    }
    const auto number = m_latest.next();
    m_running.drop();
    m_running = m_services.tasks.read(
        this,
        [id = m_candidate](app::Context& context) {
            return app::findOpportunities(context, domain::CandidateId(id), kTop);
        },
        [this, number](domain::Result<app::Opportunities> found) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (!found) {
                m_services.notifier.refused(found.error());
                return;
            }
            m_found = std::move(*found);
            Q_EMIT loaded();
        },
        tr("Opdrachtgevers zoeken"));
}

const app::Opportunity* OpportunityPresenter::rowOf(std::int64_t client) const {
    const auto row = std::ranges::find_if(
        m_found.best, [client](const auto& each) { return each.score.client.value == client; });
    return row == m_found.best.end() ? nullptr : &*row;
}

domain::ContactMoment OpportunityPresenter::draftFor(const app::Opportunity& row,
                                                     domain::ConsentHow consent) const {
    const auto name = qs(m_found.candidateName);
    const auto person =
        m_found.occupation.empty() ? name : u"%1, %2"_s.arg(name, qs(m_found.occupation));
    QStringList lines{row.openVacancies.empty()
                          ? tr("Speculatief aanbod van %1; er is nog geen vacature.").arg(person)
                          : tr("Aanbod van %1; de vacature %2 staat open.")
                                .arg(person, qs(row.openVacancies.front().occupation))};
    lines << (consent == domain::ConsentHow::Spoken
                  ? tr("De kandidaat stemde mondeling in op %1.")
                  : tr("De kandidaat stemde schriftelijk in op %1."))
                 .arg(qs(domain::dutchDate(m_services.clock.today())));
    domain::ContactMoment moment;
    moment.subject = domain::SubjectKind::Client;
    moment.client = row.score.client;
    moment.kind = domain::ContactKind::Note;
    moment.text = str(lines.join(u' '));
    moment.nextAction = str(tr("Speculatief voorstellen: %1").arg(name));
    moment.nextActionOn = m_services.clock.today();
    return moment;
}

void OpportunityPresenter::start(const domain::ContactMoment& moment, domain::ConsentHow consent) {
    m_services.tasks.write(
        this,
        [offer = app::SpeculativeOffer{domain::CandidateId(m_candidate), moment, consent}](
            app::Context& context) { return app::startSpeculativeOffer(context, offer); },
        [this](const domain::Result<app::Saved<domain::ContactMoment>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
                return;
            }
            m_services.notifier.done(tr("Speculatief aanbod staat als actie in Acquisitie"),
                                     [guard = QPointer(this), made = saved->record] {
                                         if (guard) {
                                             guard->undo(made.id, made.version);
                                         }
                                     });
        });
}

void OpportunityPresenter::undo(domain::ContactMomentId id, std::int64_t version) {
    m_services.tasks.write(
        this,
        [id, version](app::Context& context) {
            return app::undoSpeculativeOffer(context, id, version);
        },
        [this](const domain::Result<void>& undone) {
            if (undone) {
                m_services.notifier.done(tr("Speculatief aanbod ingetrokken"));
            } else {
                m_services.notifier.refused(undone.error());
            }
        });
}

} // namespace werkbalie::ui
