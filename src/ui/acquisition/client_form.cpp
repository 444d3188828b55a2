// Between the fields and the value of a client.
#include "ui/acquisition/client_form.h"

#include "domain/base/identifiers.h"
#include "ui/support/field_note.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"
#include "ui_client_form.h"

namespace werkbalie::ui {

ClientForm::ClientForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<::Ui::ClientForm>()),
      m_notes(std::make_unique<FieldNotes>()) {
    m_ui->setupUi(this);
    for (const auto stage : {domain::ClientStage::Prospect, domain::ClientStage::Active,
                             domain::ClientStage::Dormant, domain::ClientStage::Blocked}) {
        m_ui->stageCombo->addItem(word(stage), static_cast<int>(stage));
    }
    m_ui->termEdit->setMaximum(120);
    prepareNotes();
    connectInputs();
}

ClientForm::~ClientForm() = default;

void ClientForm::connectInputs() {
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &ClientForm::edited);
    }
    connect(m_ui->stageCombo, &QComboBox::currentIndexChanged, this, &ClientForm::edited);
    connect(m_ui->vatShiftedCheck, &QCheckBox::toggled, this, &ClientForm::edited);
    connect(m_ui->notesEdit, &QPlainTextEdit::textChanged, this, &ClientForm::edited);
    connect(m_notes.get(), &FieldNotes::changed, this, &ClientForm::notesChanged);
}

void ClientForm::focusFirst() {
    m_ui->nameEdit->setFocus();
    m_ui->nameEdit->selectAll();
}

void ClientForm::show(const domain::Client& client) {
    m_client = client;
    m_ui->nameEdit->setText(qs(client.name));
    m_ui->stageCombo->setCurrentIndex(m_ui->stageCombo->findData(static_cast<int>(client.stage)));
    m_ui->sectorEdit->setText(qs(client.sector));
    m_ui->phoneEdit->setText(qs(client.phone));
    m_ui->streetEdit->setText(qs(client.address.street));
    m_ui->houseNumberEdit->setText(qs(client.address.houseNumber));
    m_ui->postcodeEdit->setText(qs(client.address.postcode));
    m_ui->cityEdit->setText(qs(client.address.city));
    m_ui->kvkEdit->setText(qs(client.kvk));
    m_ui->vatEdit->setText(qs(client.vatId));
    m_ui->invoiceEmailEdit->setText(qs(client.invoiceEmail));
    m_ui->termEdit->setCount(client.paymentTermDays);
    m_ui->vatShiftedCheck->setChecked(client.vatShifted);
    m_ui->notesEdit->setPlainText(qs(client.notes));
}

void ClientForm::prepareNotes() {
    m_notes->add(m_ui->phoneEdit, FieldKind::Phone, "phone");
    m_notes->add(m_ui->postcodeEdit, FieldKind::Postcode, "postcode").setCondition([this] {
        return m_client.address.country == "NL";
    });
    m_notes->add(m_ui->kvkEdit, FieldKind::Kvk, "kvk");
    m_notes->add(m_ui->vatEdit, FieldKind::VatId, "vat_id");
    m_notes->add(m_ui->invoiceEmailEdit, FieldKind::Email, "invoice_email");
}

domain::Client ClientForm::client() const {
    auto client = m_client;
    client.name = trimmed(m_ui->nameEdit->text());
    client.stage = static_cast<domain::ClientStage>(m_ui->stageCombo->currentData().toInt());
    client.sector = trimmed(m_ui->sectorEdit->text());
    client.phone = trimmed(m_ui->phoneEdit->text());
    client.address.street = trimmed(m_ui->streetEdit->text());
    client.address.houseNumber = trimmed(m_ui->houseNumberEdit->text());
    client.address.postcode = trimmed(m_ui->postcodeEdit->text());
    client.address.city = trimmed(m_ui->cityEdit->text());
    // Kept in the one notation that documents and searches use.
    if (const auto postcode = domain::Postcode::parse(client.address.postcode)) {
        client.address.postcode = postcode->toString();
    }
    client.kvk = trimmed(m_ui->kvkEdit->text());
    client.vatId = trimmed(m_ui->vatEdit->text());
    if (const auto vat = domain::VatNumber::parse(client.vatId)) {
        client.vatId = vat->toString();
    }
    client.invoiceEmail = trimmed(m_ui->invoiceEmailEdit->text());
    client.paymentTermDays = m_ui->termEdit->count().value_or(0);
    client.vatShifted = m_ui->vatShiftedCheck->isChecked();
    client.notes = trimmed(m_ui->notesEdit->toPlainText());
    return client;
}

} // namespace werkbalie::ui
