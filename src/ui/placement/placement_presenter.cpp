// A placement being agreed: recalculates on every key, checks, and saves.
#include "ui/placement/placement_presenter.h"

#include "app/acquisition/clients.h"
#include "app/recruitment/candidates.h"
#include "ui/support/qt_convert.h"

#include <algorithm>

namespace werkbalie::ui {

using domain::Result;

namespace {

struct Loaded {
    app::NewPlacement draft;
    domain::ParameterSet parameters;
    std::optional<domain::Date> birthDate;
    std::string workerName;
    std::string clientName;
};

Result<Loaded> readDraft(app::Context& context, domain::VacancyId vacancy,
                         domain::CandidateId candidate) {
    auto draft = app::draftPlacement(context, vacancy, candidate);
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    const auto person = app::loadCandidate(context, candidate);
    if (!person) {
        return tl::unexpected(person.error());
    }
    const auto client = app::loadClient(context, draft->placement.client);
    if (!client) {
        return tl::unexpected(client.error());
    }
    return Loaded{*draft, context.parameters, person->birthDate, person->person.name.full(),
                  client->client.name};
}

/// The same law may be found by the calculator and by the check of the placement: it is told once.
void addFindings(domain::Findings& all, const domain::Findings& more) {
    for (const auto& finding : more) {
        const bool known = std::ranges::any_of(
            all, [&finding](const domain::Finding& f) { return f.rule == finding.rule; });
        if (!known) {
            all.push_back(finding);
        }
    }
}

} // namespace

PlacementPresenter::PlacementPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {}

void PlacementPresenter::load(domain::VacancyId vacancy, domain::CandidateId candidate) {
    m_services.tasks.read(
        this,
        [vacancy, candidate](app::Context& context) {
            return readDraft(context, vacancy, candidate);
        },
        [this](const Result<Loaded>& loaded) {
            if (!loaded) {
                m_services.notifier.refused(loaded.error());
                Q_EMIT notReady();
                return;
            }
            m_draft = loaded->draft;
            m_parameters = loaded->parameters;
            m_birthDate = loaded->birthDate;
            m_workerName = qs(loaded->workerName);
            m_clientName = qs(loaded->clientName);
            Q_EMIT ready();
        },
        tr("Plaatsing voorbereiden"));
}

PlacementJudgement PlacementPresenter::judge(const app::NewPlacement& wanted) const {
    PlacementJudgement judgement;
    const auto breakdown = domain::calculateTariff(wanted.tariff, m_parameters);
    if (!breakdown) {
        judgement.refusal = breakdown.error();
        return judgement;
    }
    judgement.breakdown = *breakdown;
    auto placement = wanted.placement;
    placement.wage = breakdown->grossHourlyWage;
    placement.tariff = domain::HourlyRate::fromMoney(breakdown->tariff);
    placement.costPrice = domain::HourlyRate::fromMoney(breakdown->costPrice);
    addFindings(judgement.findings,
                domain::checkPlacement(
                    {.placement = placement, .birthDate = m_birthDate, .bbl = wanted.tariff.bbl},
                    m_parameters));
    addFindings(judgement.findings, breakdown->findings);
    return judgement;
}

void PlacementPresenter::place(const app::NewPlacement& wanted) {
    m_services.tasks.write(
        this, [wanted](app::Context& context) { return app::createPlacement(context, wanted); },
        [this](const Result<app::Saved<domain::Placement>>& saved) {
            if (!saved) {
                Q_EMIT refused(saved.error());
                return;
            }
            m_services.notifier.done(tr("%1 is geplaatst bij %2.").arg(m_workerName, m_clientName));
            Q_EMIT placed(saved->record.id);
        },
        tr("Plaatsen"));
}

} // namespace werkbalie::ui
