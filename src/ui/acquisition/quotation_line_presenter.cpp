// The rules are pure and take microseconds: calculated anew on every key.
#include "ui/acquisition/quotation_line_presenter.h"

namespace werkbalie::ui {

QuotationLinePresenter::QuotationLinePresenter(app::QuotedCalculation start,
                                               domain::ParameterSet parameters, QObject* parent)
    : QObject(parent), m_calculation(std::move(start)), m_parameters(std::move(parameters)) {
    recalculate();
}

void QuotationLinePresenter::edit(app::QuotedCalculation calculation) {
    m_calculation = std::move(calculation);
    recalculate();
}

void QuotationLinePresenter::recalculate() {
    m_breakdown.reset();
    m_refusal.reset();
    const auto parameters = domain::withTariffOverrides(m_parameters, m_calculation.overrides,
                                                        m_calculation.input.date);
    if (!parameters) {
        m_refusal = parameters.error();
    } else if (auto priced = domain::calculateTariff(m_calculation.input, *parameters)) {
        m_breakdown = std::move(*priced);
    } else {
        m_refusal = priced.error();
    }
    Q_EMIT recalculated();
}

bool QuotationLinePresenter::isBlocked() const {
    return m_calculation.occupation.empty() || !m_breakdown ||
           domain::hasBlocking(m_breakdown->findings);
}

} // namespace werkbalie::ui
