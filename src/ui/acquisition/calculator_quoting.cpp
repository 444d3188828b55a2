// From calculations to an offer: one, or all scenarios together.
#include "app/acquisition/quotations.h"
#include "ui/acquisition/calculator_presenter.h"
#include "ui/acquisition/scenario_comparison.h"
#include "ui/support/qt_convert.h"

#include <map>

namespace werkbalie::ui {

bool CalculatorPresenter::canBeQuoted(const CalculatorDraft& draft) {
    if (!draft.client.isValid()) {
        m_services.notifier.warn(tr("Kies eerst de opdrachtgever van de offerte"));
        Q_EMIT missing(QStringLiteral("client"));
        return false;
    }
    if (draft.occupation.trimmed().isEmpty()) {
        m_services.notifier.warn(tr("Vul eerst de functie van de offerte in"));
        Q_EMIT missing(QStringLiteral("occupation"));
        return false;
    }
    return true;
}

void CalculatorPresenter::makeQuotation() {
    if (refusesUnreadable() || !canBeQuoted(draft())) {
        return;
    }
    if (!mayQuote()) {
        m_services.notifier.warn(tr("Er is nog geen tarief om aan te bieden"));
        return;
    }
    quote({.client = draft().client,
           .calculations = {{.occupation = trimmed(draft().occupation), .input = draft().tariff}}});
}

void CalculatorPresenter::quoteScenarios() {
    if (refusesUnreadable()) {
        return;
    }
    std::map<QString, int> functions;
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        const auto& draft = m_scenarios[i].now();
        const bool sameClient = draft.client == m_scenarios.front().now().client;
        const bool priced = isTariff(draft.kind) &&
                            calculate(draft, m_parameters, Audience::Agency).breakdown.has_value();
        if (draft.client.isValid() && !draft.occupation.trimmed().isEmpty() && sameClient &&
            priced) {
            ++functions[draft.occupation.trimmed().toCaseFolded()];
            continue;
        }
        editScenario(i);
        if (canBeQuoted(draft)) {
            m_services.notifier.warn(
                sameClient
                    ? tr("Scenario %1 heeft nog geen tarief om aan te bieden").arg(scenarioName(i))
                    : tr("Scenario %1 is voor een andere opdrachtgever; een offerte is er voor een")
                          .arg(scenarioName(i)));
        }
        return;
    }
    app::NewQuotation wanted{.client = draft().client};
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        const auto& draft = m_scenarios[i].now();
        const auto occupation = draft.occupation.trimmed();
        const bool alone = functions[occupation.toCaseFolded()] == 1;
        const auto label =
            alone ? occupation : tr("%1 (scenario %2)").arg(occupation, scenarioName(i));
        wanted.calculations.push_back({.occupation = str(label), .input = draft.tariff});
    }
    quote(wanted);
}

void CalculatorPresenter::quote(const app::NewQuotation& wanted) {
    m_services.tasks.write(
        this, [wanted](app::Context& context) { return app::startQuotation(context, wanted); },
        [this](const domain::Result<app::Saved<domain::Quotation>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
                return;
            }
            m_services.notifier.done(tr("Offerte %1 gemaakt").arg(qs(saved->record.number)));
            m_services.navigator.open(app::Entity::Quotation, saved->record.id.value);
        },
        tr("Offerte maken"));
}

} // namespace werkbalie::ui
