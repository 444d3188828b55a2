// Loads a draft with the agency's own parameters, and calculates on every key.
#include "ui/administration/placement_presenter.h"

#include "app/acquisition/clients.h"
#include "app/acquisition/margin_floors.h"
#include "app/recruitment/candidates.h"
#include "ui/administration/tariff_findings.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {
namespace {

struct Loaded {
    app::NewPlacement draft;
    domain::ParameterSet parameters;
    std::optional<domain::Date> birthDate;
    std::string clientName;
    std::vector<domain::DatedMarginFloor> floors;
};

domain::Result<Loaded> loadAll(app::Context& context, const PlacementWish& wish) {
    auto draft = app::draftPlacement(context, wish.vacancy, wish.candidate);
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    Loaded loaded{.draft = std::move(*draft), .parameters = context.parameters};
    if (const auto candidate = app::loadCandidate(context, wish.candidate)) {
        loaded.birthDate = candidate->birthDate;
    }
    if (const auto client = app::loadClient(context, loaded.draft.placement.client)) {
        loaded.clientName = client->client.name;
    }
    if (auto floors = app::listMarginFloors(context)) {
        loaded.floors = std::move(*floors);
    }
    return loaded;
}

bool isAboutWage(const domain::Finding& finding) {
    return finding.where == "wage" || finding.where == "gross_hourly_wage" ||
           finding.rule == "below_minimum_wage";
}

/// There may be many of these: one for each dated value.
bool isAboutValue(const domain::Finding& finding) {
    return finding.rule.starts_with("parameter_");
}

} // namespace

PlacementPresenter::PlacementPresenter(Services& services, PlacementWish wish, QObject* parent)
    : QObject(parent), m_services(services), m_wish(std::move(wish)) {}

void PlacementPresenter::load() {
    m_services.tasks.read(
        this, [wish = m_wish](app::Context& context) { return loadAll(context, wish); },
        [this](domain::Result<Loaded> loaded) {
            if (!loaded) {
                m_services.notifier.refused(loaded.error());
                return;
            }
            m_draft = std::move(loaded->draft);
            m_draft.proposal = m_wish.proposal;
            m_parameters = std::move(loaded->parameters);
            m_floors = std::move(loaded->floors);
            m_birthDate = loaded->birthDate;
            m_clientName = qs(loaded->clientName);
            m_ready = true;
            Q_EMIT drafted();
            recalculate();
        });
}

void PlacementPresenter::edit(app::NewPlacement draft) {
    m_draft = std::move(draft);
    recalculate();
}

void PlacementPresenter::recalculate() {
    if (!m_ready) {
        return;
    }
    m_breakdown.reset();
    m_refusal.reset();
    m_wageFindings.clear();
    m_otherFindings.clear();
    auto priced = domain::calculateTariff(m_draft.tariff, m_parameters);
    if (priced) {
        m_draft.placement.wage = priced->grossHourlyWage;
        m_draft.placement.tariff = domain::HourlyRate::fromMoney(priced->tariff);
        m_draft.placement.costPrice = domain::HourlyRate::fromMoney(priced->costPrice);
        m_breakdown = std::move(*priced);
        collect(m_breakdown->findings);
        checkFloor();
    } else {
        m_refusal = priced.error();
    }
    collect(domain::checkPlacement(
        {.placement = m_draft.placement, .birthDate = m_birthDate, .bbl = m_draft.tariff.bbl},
        m_parameters));
    m_otherFindings = tidyFindings(m_otherFindings);
    Q_EMIT recalculated();
}

/// Said while typing; booking guards it.
void PlacementPresenter::checkFloor() {
    const auto* floor =
        domain::floorOn(m_floors, m_draft.placement.branch, m_draft.placement.period.from);
    if (floor == nullptr) {
        return;
    }
    if (const auto finding = domain::marginFloorFinding(*m_breakdown, floor->floor)) {
        collect({*finding});
    }
}

/// The tariff and the placement check some things both; each is said once.
void PlacementPresenter::collect(const domain::Findings& findings) {
    for (const auto& finding : findings) {
        auto& list = isAboutWage(finding) ? m_wageFindings : m_otherFindings;
        const bool known = std::ranges::any_of(list, [&](const domain::Finding& other) {
            return isAboutValue(finding) ? other == finding : other.rule == finding.rule;
        });
        if (!known) {
            list.push_back(finding);
        }
    }
}

bool PlacementPresenter::isBlocked() const {
    return !m_breakdown || domain::hasBlocking(m_wageFindings) ||
           domain::hasBlocking(m_otherFindings);
}

void PlacementPresenter::book() {
    if (!m_ready || isBlocked()) {
        return;
    }
    m_services.tasks.write(
        this,
        [draft = m_draft](app::Context& context) { return app::createPlacement(context, draft); },
        [this](const domain::Result<app::Saved<domain::Placement>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
                m_refusal = saved.error();
                Q_EMIT recalculated();
                Q_EMIT refused(saved.error());
                return;
            }
            m_services.notifier.done(
                tr("%1 geplaatst bij %2").arg(m_wish.candidateName, m_clientName));
            Q_EMIT booked();
        },
        tr("Plaatsing opslaan"));
}

} // namespace werkbalie::ui
