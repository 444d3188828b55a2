// What stands on the letterhead, and what decides the agency's premiums.
#include "ui/settings/agency_form.h"

#include "domain/base/identifiers.h"
#include "ui/support/field_note.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"
#include "ui_agency_form.h"

namespace werkbalie::ui {

AgencyForm::AgencyForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<::Ui::AgencyForm>()),
      m_notes(std::make_unique<FieldNotes>()) {
    m_ui->setupUi(this);
    prepareNotes();
    for (const auto cao : {domain::Cao::Abu, domain::Cao::Nbbu}) {
        m_ui->caoCombo->addItem(word(cao), static_cast<int>(cao));
    }
    for (const auto size :
         {domain::EmployerSize::Small, domain::EmployerSize::Medium, domain::EmployerSize::Large}) {
        m_ui->sizeCombo->addItem(word(size), static_cast<int>(size));
    }
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &AgencyForm::judge);
    }
}

AgencyForm::~AgencyForm() = default;

void AgencyForm::prepareNotes() {
    m_notes->add(m_ui->kvkEdit, FieldKind::Kvk, "kvk");
    m_notes->add(m_ui->vatEdit, FieldKind::VatId, "vat_id");
    m_notes->add(m_ui->phoneEdit, FieldKind::Phone, "phone");
    m_notes->add(m_ui->emailEdit, FieldKind::Email, "email");
    m_notes->add(m_ui->ibanEdit, FieldKind::Iban, "iban");
    m_notes->add(m_ui->postcodeEdit, FieldKind::Postcode, "postcode").setCondition([this] {
        return m_agency.address.country == "NL";
    });
    connect(m_notes.get(), &FieldNotes::changed, this, &AgencyForm::judge);
}

void AgencyForm::show(const domain::Agency& agency) {
    m_agency = agency;
    m_ui->nameEdit->setText(qs(agency.name));
    m_ui->kvkEdit->setText(qs(agency.kvk));
    m_ui->vatEdit->setText(qs(agency.vatId));
    m_ui->phoneEdit->setText(qs(agency.phone));
    m_ui->emailEdit->setText(qs(agency.email));
    m_ui->ibanEdit->setText(qs(agency.iban));
    m_ui->streetEdit->setText(qs(agency.address.street));
    m_ui->houseNumberEdit->setText(qs(agency.address.houseNumber));
    m_ui->postcodeEdit->setText(qs(agency.address.postcode));
    m_ui->cityEdit->setText(qs(agency.address.city));
    m_ui->caoCombo->setCurrentIndex(m_ui->caoCombo->findData(static_cast<int>(agency.cao)));
    m_ui->sizeCombo->setCurrentIndex(
        m_ui->sizeCombo->findData(static_cast<int>(agency.employerSize)));
    m_ui->whkWgaEdit->setPercentage(agency.whkWga);
    m_ui->whkZwEdit->setPercentage(agency.whkZw);
    judge();
}

void AgencyForm::judge() {
    const auto findings = domain::checkAgency(agency());
    m_ui->findingsView->setFindings(m_notes->place(findings));
    m_valid = !domain::hasBlocking(findings);
    Q_EMIT judged(m_valid);
}

domain::Agency AgencyForm::agency() const {
    auto agency = m_agency;
    agency.name = trimmed(m_ui->nameEdit->text());
    agency.kvk = trimmed(m_ui->kvkEdit->text());
    agency.vatId = trimmed(m_ui->vatEdit->text());
    agency.phone = trimmed(m_ui->phoneEdit->text());
    agency.email = trimmed(m_ui->emailEdit->text());
    agency.iban = trimmed(m_ui->ibanEdit->text());
    agency.address.street = trimmed(m_ui->streetEdit->text());
    agency.address.houseNumber = trimmed(m_ui->houseNumberEdit->text());
    agency.address.postcode = trimmed(m_ui->postcodeEdit->text());
    agency.address.city = trimmed(m_ui->cityEdit->text());
    agency.cao = static_cast<domain::Cao>(m_ui->caoCombo->currentData().toInt());
    agency.employerSize = static_cast<domain::EmployerSize>(m_ui->sizeCombo->currentData().toInt());
    agency.whkWga = m_ui->whkWgaEdit->percentage();
    agency.whkZw = m_ui->whkZwEdit->percentage();
    return agency;
}

} // namespace werkbalie::ui
