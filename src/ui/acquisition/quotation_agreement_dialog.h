// Chooses one of the client's tariff agreements for a line of an offer.
#pragma once

#include "domain/acquisition/client.h"
#include "ui/support/row_model.h"

#include <QDialog>

namespace werkbalie::ui {

class ListPane;

class QuotationAgreementDialog final : public QDialog {
    Q_OBJECT

public:
    QuotationAgreementDialog(const std::vector<domain::TariffAgreement>& agreements,
                             domain::Date today, QWidget* parent);
    [[nodiscard]] std::optional<domain::TariffAgreement> agreement() const;

private:
    RowModel<domain::TariffAgreement>* m_model;
    ListPane* m_pane;
};

} // namespace werkbalie::ui
