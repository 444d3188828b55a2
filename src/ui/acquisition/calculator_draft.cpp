// Starting values of a calculation, and its steps back and forth.
#include "ui/acquisition/calculator_draft.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

constexpr std::size_t kMostSteps = 200;
/// As a placement that is drafted without an agreement.
constexpr std::int64_t kUsualMargin = 150'000;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

} // namespace

QString word(CalculationKind kind) {
    switch (kind) {
    case CalculationKind::Temping:
        return tr("Uitzenden");
    case CalculationKind::Secondment:
        return tr("Detacheren");
    case CalculationKind::Payroll:
        return tr("Payroll");
    case CalculationKind::Recruitment:
        return tr("Werving & selectie");
    case CalculationKind::Brokerage:
        return tr("Zzp-bemiddeling");
    case CalculationKind::Takeover:
        return tr("Overname");
    }
    return {};
}

bool isTariff(CalculationKind kind) {
    return kind == CalculationKind::Temping || kind == CalculationKind::Secondment ||
           kind == CalculationKind::Payroll;
}

CalculatorDraft emptyDraft(domain::Date today, const domain::Agency& agency) {
    CalculatorDraft draft;
    draft.tariff.date = today;
    draft.tariff.employerSize = agency.employerSize;
    draft.tariff.margin = {.kind = domain::MarginKind::PercentageOfTariff, .value = kUsualMargin};
    draft.brokerage.margin = {.kind = domain::MarginKind::Amount};
    draft.recruitment.shares = {{"holiday_allowance", domain::Percentage::fromUnits(80'000)}};
    return draft;
}

bool CalculatorHistory::change(CalculatorDraft draft, const QString& field) {
    if (draft == m_now) {
        return false;
    }
    if (field.isEmpty() || field != m_field || m_before.empty()) {
        m_before.push_back(std::move(m_now));
        if (m_before.size() > kMostSteps) {
            m_before.erase(m_before.begin());
        }
    }
    m_now = std::move(draft);
    m_after.clear();
    m_field = field;
    return true;
}

bool CalculatorHistory::undo() {
    if (m_before.empty()) {
        return false;
    }
    m_after.push_back(std::move(m_now));
    m_now = std::move(m_before.back());
    m_before.pop_back();
    m_field.clear();
    return true;
}

bool CalculatorHistory::redo() {
    if (m_after.empty()) {
        return false;
    }
    m_before.push_back(std::move(m_now));
    m_now = std::move(m_after.back());
    m_after.pop_back();
    m_field.clear();
    return true;
}

} // namespace werkbalie::ui
