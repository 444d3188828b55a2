// A function for an offer: wage and margin in, tariff out while typing.
#pragma once

#include "domain/people/agency.h"
#include "ui/acquisition/quotation_line_presenter.h"
#include "ui/support/work_dialog.h"

#include <QStringList>
#include <memory>

namespace Ui {
class QuotationLineDialog;
}

namespace werkbalie::ui {

class QuotationLineDialog final : public WorkDialog {
    Q_OBJECT

public:
    QuotationLineDialog(const app::QuotedCalculation& start, const domain::ParameterSet& parameters,
                        domain::Cao cao, QWidget* parent);
    ~QuotationLineDialog() override;
    [[nodiscard]] const app::QuotedCalculation& calculation() const {
        return m_presenter->calculation();
    }
    /// Functions that are completed while typing.
    void proposeFunctions(const QStringList& functions);
    void accept() override;

private:
    void fillBoxes(domain::Cao cao);
    void connectInputs();
    void showStart();
    void marginKindChosen();
    void edited();
    void showResult();
    [[nodiscard]] app::QuotedCalculation read() const;

    const std::unique_ptr<::Ui::QuotationLineDialog> m_ui;
    QuotationLinePresenter* m_presenter;
    bool m_showing = true;
};

} // namespace werkbalie::ui
