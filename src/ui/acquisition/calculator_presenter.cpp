// Recalculates on every change; the rules are pure and take microseconds.
#include "ui/acquisition/calculator_presenter.h"

#include "app/acquisition/clients.h"
#include "app/acquisition/margin_floors.h"
#include "app/acquisition/quotations.h"
#include "ui/acquisition/calculation_words.h"
#include "ui/acquisition/scenario_comparison.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {
namespace {

struct Loaded {
    domain::ParameterSet parameters;
    std::vector<domain::DatedMarginFloor> floors;
    std::vector<ClientChoice> clients;
};

domain::Result<Loaded> loadAll(app::Context& context) {
    auto rows = app::searchClients(context, {});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    Loaded loaded{.parameters = context.parameters};
    loaded.floors = app::listMarginFloors(context).value_or(loaded.floors);
    for (const auto& row : *rows) {
        loaded.clients.push_back({row.id, qs(row.name)});
    }
    return loaded;
}

domain::Mediation mediationOf(CalculationKind kind) {
    switch (kind) {
    case CalculationKind::Secondment:
        return domain::Mediation::Secondment;
    case CalculationKind::Payroll:
        return domain::Mediation::Payroll;
    case CalculationKind::Temping:
    case CalculationKind::Recruitment:
    case CalculationKind::Brokerage:
    case CalculationKind::Takeover:
        break;
    }
    return domain::Mediation::Temping;
}

} // namespace

CalculatorPresenter::CalculatorPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services), m_scenarios{CalculatorHistory(emptyDraft(
                                                 services.clock.today(), services.agency))},
      m_parameters(services.parameters),
      m_audience(services.may(domain::Right::ViewMargins) ? Audience::Agency : Audience::Client) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Client) || touches(changes, app::Entity::Agency) ||
            touches(changes, app::Entity::Parameter) ||
            touches(changes, app::Entity::MarginFloor)) {
            load();
        }
        if (touches(changes, app::Entity::ClientTerms) || touches(changes, app::Entity::PayScale)) {
            followClient();
        }
    });
    recalculate();
}

void CalculatorPresenter::load() {
    m_services.tasks.read(this, loadAll, [this](domain::Result<Loaded> loaded) {
        if (!loaded) {
            m_services.notifier.refused(loaded.error());
            return;
        }
        m_parameters = std::move(loaded->parameters);
        m_floors = std::move(loaded->floors);
        Q_EMIT clientsLoaded(loaded->clients);
        recalculate();
    });
}

bool CalculatorPresenter::mayQuote() const {
    return m_services.may(domain::Right::EditQuotations) && isTariff(draft().kind) &&
           m_calculation.breakdown.has_value() && m_reading == Reading::Whole;
}

void CalculatorPresenter::setReading(Reading reading) {
    if (std::exchange(m_reading, reading) != reading) {
        Q_EMIT recalculated();
    }
}

bool CalculatorPresenter::refusesUnreadable() {
    if (m_reading == Reading::Unreadable) {
        m_services.notifier.warn(tr("Verbeter eerst het veld dat niet te lezen is"));
    }
    return m_reading == Reading::Unreadable;
}

void CalculatorPresenter::edit(CalculatorDraft draft, const QString& field) {
    const bool anotherDay = draft.tariff.date != this->draft().tariff.date;
    draft.tariff.mediation = mediationOf(draft.kind);
    if (field == QStringLiteral("wageEdit")) {
        draft.scale.clear(); // a wage of one's own
    }
    if (history().change(std::move(draft), field)) {
        recalculate();
    }
    if (anotherDay) {
        findScales(Step::Follows);
    }
}

void CalculatorPresenter::replace(CalculatorDraft draft) {
    edit(std::move(draft), {});
    Q_EMIT drafted();
}

void CalculatorPresenter::undo() {
    if (history().undo()) {
        showExchanged();
    }
}

void CalculatorPresenter::redo() {
    if (history().redo()) {
        showExchanged();
    }
}

void CalculatorPresenter::chooseMarginKind(domain::MarginKind kind) {
    auto changed = draft();
    changed.tariff.margin.kind = kind;
    if (m_calculation.breakdown) {
        changed.tariff.margin.value = marginValueOf(kind, *m_calculation.breakdown);
    }
    replace(std::move(changed));
}

MarginScale CalculatorPresenter::scale() const {
    const auto& breakdown = m_calculation.breakdown;
    // Without a wage the margin decides the wage: there is nothing to slide.
    if (!breakdown || !draft().tariff.grossHourlyWage) {
        return {};
    }
    return marginScale(draft().tariff.margin.kind, breakdown->costPrice);
}

void CalculatorPresenter::slideMargin(int position) {
    auto changed = draft();
    const auto value = scale().valueAt(position);
    if (scale().step == 0 || changed.tariff.margin.value == value) {
        return;
    }
    changed.tariff.margin.value = value;
    edit(std::move(changed), QStringLiteral("marginSlider"));
    Q_EMIT drafted();
}

void CalculatorPresenter::showTo(Audience audience) {
    if (audience == m_audience || !m_services.may(domain::Right::ViewMargins)) {
        return;
    }
    m_audience = audience;
    recalculate();
}

void CalculatorPresenter::addScenario() {
    if (m_scenarios.size() >= kMostScenarios) {
        m_services.notifier.warn(
            tr("Vergelijk hoogstens %1 scenario's; verwijder er eerst een").arg(kMostScenarios));
        return;
    }
    m_scenarios.emplace_back(draft());
    editScenario(m_scenarios.size() - 1);
}

void CalculatorPresenter::removeScenario() {
    if (m_scenarios.size() < 2) {
        return;
    }
    m_scenarios.erase(m_scenarios.begin() + static_cast<std::ptrdiff_t>(m_active));
    editScenario(std::min(m_active, m_scenarios.size() - 1));
}

void CalculatorPresenter::editScenario(std::size_t index) {
    if (index >= m_scenarios.size()) {
        return;
    }
    m_active = index;
    showExchanged();
}

/// The scales were those of the client and the day of the draft before.
void CalculatorPresenter::showExchanged() {
    showScales({});
    Q_EMIT drafted();
    recalculate();
    findScales(Step::Stays);
}

std::vector<CalculatorDraft> CalculatorPresenter::scenarios() const {
    std::vector<CalculatorDraft> drafts;
    for (const auto& scenario : m_scenarios) {
        drafts.push_back(scenario.now());
    }
    return drafts;
}

void CalculatorPresenter::chooseClient(const ClientChoice& client) {
    auto changed = draft();
    changed.client = client.id;
    changed.clientName = client.name;
    edit(std::move(changed), QStringLiteral("client"));
    showScales({});
    if (client.id.isValid()) {
        prefill(client.id, draft().occupation.trimmed());
    } else {
        findScales(Step::Stays); // of none; what was asked for another client is dropped
    }
}

void CalculatorPresenter::chooseOccupation(const QString& occupation) {
    if (draft().client.isValid() && !occupation.trimmed().isEmpty()) {
        prefill(draft().client, occupation.trimmed());
    }
}

void CalculatorPresenter::chooseScale(int index) {
    auto changed = draft();
    if (index < 0 || static_cast<std::size_t>(index) >= m_scales.size()) {
        changed.scale.clear();
        changed.tariff.clientTerms.scaleMinimum.reset();
        changed.tariff.clientTerms.scaleMaximum.reset();
        replace(std::move(changed));
        return;
    }
    const auto& choice = m_scales[static_cast<std::size_t>(index)];
    changed.scale = qs(app::scaleText(choice));
    changed.tariff.grossHourlyWage = choice.wage;
    changed.tariff.clientTerms.scaleMinimum = choice.bounds.lowest;
    changed.tariff.clientTerms.scaleMaximum = choice.bounds.highest;
    replace(std::move(changed));
}

/// Answers still on their way are for another draft.
void CalculatorPresenter::findScales(Step step) {
    const auto number = m_latest.next();
    if (!draft().client.isValid()) {
        return;
    }
    const app::CalculationQuestion question{.client = draft().client,
                                            .occupation = trimmed(draft().occupation),
                                            .input = draft().tariff};
    m_services.tasks.read(
        this,
        [question](app::Context& context) { return app::startCalculation(context, question); },
        [this, number, step](const domain::Result<app::CalculationStart>& start) {
            if (start && m_latest.isCurrent(number)) {
                showScales(start->scales);
                if (step == Step::Follows) {
                    followStart(m_active, *start);
                }
            }
        });
}

void CalculatorPresenter::showScales(std::vector<app::ScaleChoice> scales) {
    m_scales = std::move(scales);
    Q_EMIT scalesFound();
}

void CalculatorPresenter::prefill(domain::ClientId client, const QString& occupation) {
    const auto number = m_latest.next();
    const app::CalculationQuestion question{
        .client = client, .occupation = str(occupation), .input = draft().tariff};
    m_services.tasks.read(
        this,
        [question](app::Context& context) { return app::startCalculation(context, question); },
        [this, number](const domain::Result<app::CalculationStart>& start) {
            if (!start) {
                m_services.notifier.refused(start.error());
            } else if (m_latest.isCurrent(number)) {
                take(*start);
            }
        });
}

void CalculatorPresenter::take(const app::CalculationStart& start) {
    QStringList occupations;
    for (const auto& occupation : start.occupations) {
        occupations << qs(occupation);
    }
    Q_EMIT occupationsFound(occupations);
    showScales(start.scales);
    const bool known = start.fromAgreement || !start.profile.empty() || !start.terms.empty();
    if (!known || !isTariff(draft().kind)) {
        return;
    }
    auto changed = draft();
    if (!start.occupation.empty()) {
        changed.occupation = qs(start.occupation);
    }
    changed.tariff = start.input;
    changed.filledIn = start.input.clientTerms;
    replace(std::move(changed));
    QStringList from;
    if (start.fromAgreement) {
        from << tr("de tariefafspraak");
    }
    if (!start.profile.empty()) {
        from << tr("profiel „%1”").arg(qs(start.profile));
    }
    if (!start.terms.empty()) {
        from << tr("de voorwaarden „%1”").arg(qs(start.terms));
    }
    m_services.notifier.done(
        tr("Ingevuld voor %1 uit %2").arg(draft().clientName, from.join(QStringLiteral(", "))),
        [this] { undo(); });
}

domain::MarginFloor CalculatorPresenter::branchFloor() const {
    const auto* floor = domain::floorOn(m_floors, m_services.user.branch, draft().tariff.date);
    return floor == nullptr ? domain::MarginFloor{} : floor->floor;
}

void CalculatorPresenter::recalculate() {
    m_calculation = calculate(draft(), m_parameters, m_audience);
    if (m_calculation.breakdown && m_audience == Audience::Agency) {
        const auto finding = domain::marginFloorFinding(*m_calculation.breakdown, branchFloor());
        if (finding) {
            m_calculation.warnings.push_back(forPeople(*finding));
        }
    }
    Q_EMIT recalculated();
}

} // namespace werkbalie::ui
