// How the calculations follow what changes at their clients, without losing what was typed.
#include "ui/acquisition/calculator_presenter.h"
#include "ui/acquisition/scenario_comparison.h"
#include "ui/acquisition/terms_following.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

namespace {

struct Found {
    std::size_t scenario = 0;
    app::CalculationStart start;
};

/// Wage and bounds of the step that the draft stands on, as they are now.
bool takeStep(CalculatorDraft& draft, const std::vector<app::ScaleChoice>& scales) {
    for (const auto& choice : scales) {
        if (!draft.scale.isEmpty() && qs(app::scaleText(choice)) == draft.scale) {
            const auto before = draft.tariff;
            draft.tariff.grossHourlyWage = choice.wage;
            draft.tariff.clientTerms.scaleMinimum = choice.bounds.lowest;
            draft.tariff.clientTerms.scaleMaximum = choice.bounds.highest;
            return draft.tariff != before;
        }
    }
    return false;
}

} // namespace

void CalculatorPresenter::followClient() {
    const auto number = m_following.next();
    std::vector<std::pair<std::size_t, app::CalculationQuestion>> questions;
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        const auto& draft = m_scenarios[i].now();
        if (draft.client.isValid() && isTariff(draft.kind)) {
            questions.push_back({i,
                                 {.client = draft.client,
                                  .occupation = trimmed(draft.occupation),
                                  .input = draft.tariff}});
        }
    }
    if (questions.empty()) {
        return;
    }
    m_services.tasks.read(
        this,
        [questions](app::Context& context) -> domain::Result<std::vector<Found>> {
            std::vector<Found> found;
            for (const auto& [scenario, question] : questions) {
                auto start = app::startCalculation(context, question);
                if (start) {
                    found.push_back({.scenario = scenario, .start = std::move(*start)});
                }
            }
            return found;
        },
        [this, number](const domain::Result<std::vector<Found>>& found) {
            if (!found || !m_following.isCurrent(number)) {
                return;
            }
            for (const Found& each : *found) {
                if (each.scenario == m_active) {
                    showScales(each.start.scales);
                }
                followStart(each.scenario, each.start);
            }
        });
}

void CalculatorPresenter::followStart(std::size_t scenario, const app::CalculationStart& start) {
    if (scenario >= m_scenarios.size()) {
        return;
    }
    auto& history = m_scenarios[scenario];
    auto changed = history.now();
    if (changed.client != start.client.id || changed.tariff.date != start.input.date ||
        !isTariff(changed.kind)) {
        return; // answered for another draft
    }
    QStringList said;
    QStringList kept;
    if (takeStep(changed, start.scales)) {
        said << tr("loon van de trede");
    }
    if (!start.terms.empty()) {
        const auto followed = followTerms(changed.tariff.clientTerms,
                                          changed.filledIn.value_or(changed.tariff.clientTerms),
                                          start.input.clientTerms);
        changed.tariff.clientTerms = followed.terms;
        changed.filledIn = start.input.clientTerms;
        said << followed.changed;
        kept = followed.kept;
    }
    const bool isShown = scenario == m_active;
    if (!history.change(std::move(changed), {}) || (said.isEmpty() && kept.isEmpty())) {
        return;
    }
    if (isShown) {
        Q_EMIT drafted();
        recalculate();
    }
    const auto client = history.now().clientName;
    QString text = said.isEmpty() ? tr("Voorwaarden van %1 gewijzigd").arg(client)
                                  : tr("Gevolgd uit de voorwaarden van %1: %2")
                                        .arg(client, said.join(QStringLiteral(", ")));
    if (!kept.isEmpty()) {
        text += tr("; wat u zelf typte bleef: %1").arg(kept.join(QStringLiteral(", ")));
    }
    if (m_scenarios.size() > 1) {
        text = tr("Scenario %1. %2").arg(scenarioName(scenario), text);
    }
    if (isShown) {
        m_services.notifier.done(text, [this] { undo(); });
    } else {
        m_services.notifier.done(text);
    }
}

} // namespace werkbalie::ui
