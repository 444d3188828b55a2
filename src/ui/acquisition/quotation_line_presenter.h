// One function being calculated for an offer, on every key. No widgets.
#pragma once

#include "app/acquisition/quotations.h"

#include <QObject>

namespace werkbalie::ui {

class QuotationLinePresenter final : public QObject {
    Q_OBJECT

public:
    QuotationLinePresenter(app::QuotedCalculation start, domain::ParameterSet parameters,
                           QObject* parent = nullptr);

    [[nodiscard]] const app::QuotedCalculation& calculation() const { return m_calculation; }
    void edit(app::QuotedCalculation calculation);
    /// Empty while the input cannot be calculated.
    [[nodiscard]] const std::optional<domain::RateBreakdown>& breakdown() const {
        return m_breakdown;
    }
    [[nodiscard]] const std::optional<domain::Refusal>& refusal() const { return m_refusal; }
    /// Without a function, without a calculation, or with something that the law forbids.
    [[nodiscard]] bool isBlocked() const;

Q_SIGNALS:
    void recalculated();

private:
    void recalculate();

    app::QuotedCalculation m_calculation;
    domain::ParameterSet m_parameters;
    std::optional<domain::RateBreakdown> m_breakdown;
    std::optional<domain::Refusal> m_refusal;
};

} // namespace werkbalie::ui
