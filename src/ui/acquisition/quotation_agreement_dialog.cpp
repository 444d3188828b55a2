// Chooses one of the client's tariff agreements for a line of an offer.
#include "ui/acquisition/quotation_agreement_dialog.h"

#include "ui/acquisition/client_columns.h"
#include "ui/support/form_dialog.h"
#include "ui/support/list_pane.h"

#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

QuotationAgreementDialog::QuotationAgreementDialog(
    const std::vector<domain::TariffAgreement>& agreements, domain::Date today, QWidget* parent)
    : QDialog(parent), m_model(new RowModel<domain::TariffAgreement>(
                           agreementColumns(today),
                           [](const domain::TariffAgreement& a) { return a.id.value; }, this)),
      m_pane(new ListPane(u"quotationAgreements"_s, {tr("tariefafspraak"), tr("tariefafspraken")},
                          this)) {
    setObjectName(u"quotationAgreementDialog"_s);
    setWindowTitle(tr("Uit een tariefafspraak"));
    resize(800, 380);
    m_model->setRows(agreements);
    m_pane->showRows(m_model);
    m_pane->table().setEmptyText(tr("Met deze opdrachtgever is nog geen tarief afgesproken."));
    m_pane->table().selectFirst();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Save, this);
    prepareButtons(*this, *buttons, tr("Overnemen"));
    buttons->button(QDialogButtonBox::Save)->setEnabled(!agreements.empty());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pane);
    layout->addWidget(buttons);
    connect(&m_pane->table(), &RecordTable::opened, this, &QDialog::accept);
    m_pane->table().setFocus();
}

std::optional<domain::TariffAgreement> QuotationAgreementDialog::agreement() const {
    const int row = m_model->rowOf(m_pane->table().currentId());
    return row >= 0 ? std::optional(m_model->rowAt(row)) : std::nullopt;
}

} // namespace werkbalie::ui
