// A person at a client.
#include "ui/acquisition/contact_person_dialog.h"

#include "domain/base/finding_builder.h"
#include "domain/base/identifiers.h"
#include "ui/support/field_note.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_contact_person_dialog.h"

namespace werkbalie::ui {

ContactPersonDialog::ContactPersonDialog(const domain::Contact& contact, QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::ContactPersonDialog>()), m_contact(contact),
      m_notes(std::make_unique<FieldNotes>()) {
    m_ui->setupUi(this);
    m_notes->add(m_ui->phoneEdit, FieldKind::Phone, "phone");
    m_notes->add(m_ui->emailEdit, FieldKind::Email, "email");
    m_ui->firstNameEdit->setText(qs(contact.person.name.first));
    m_ui->prefixEdit->setText(qs(contact.person.name.prefix));
    m_ui->lastNameEdit->setText(qs(contact.person.name.last));
    m_ui->jobTitleEdit->setText(qs(contact.jobTitle));
    m_ui->phoneEdit->setText(qs(contact.person.phone));
    m_ui->emailEdit->setText(qs(contact.person.email));
    m_ui->mainCheck->setChecked(contact.isMain);
    prepareButtons(*this, *m_ui->buttons, tr("Contactpersoon opslaan"));
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &ContactPersonDialog::judge);
    }
    connect(m_notes.get(), &FieldNotes::changed, this, &ContactPersonDialog::judge);
    judge();
}

ContactPersonDialog::~ContactPersonDialog() = default;

void ContactPersonDialog::judge() {
    const auto wanted = contact();
    domain::Findings findings;
    if (wanted.person.name.last.empty()) {
        findings.push_back(domain::blockingFinding("last_name_missing", "last_name"));
    }
    domain::checkFilledIn<domain::Email>(findings, "email", wanted.person.email);
    judgeForm(*m_ui->buttons, *m_ui->findingsView, findings, m_notes.get());
}

domain::Contact ContactPersonDialog::contact() const {
    auto contact = m_contact;
    contact.person.name = {.first = trimmed(m_ui->firstNameEdit->text()),
                           .prefix = trimmed(m_ui->prefixEdit->text()),
                           .last = trimmed(m_ui->lastNameEdit->text())};
    contact.jobTitle = trimmed(m_ui->jobTitleEdit->text());
    contact.person.phone = trimmed(m_ui->phoneEdit->text());
    contact.person.email = trimmed(m_ui->emailEdit->text());
    contact.isMain = m_ui->mainCheck->isChecked();
    return contact;
}

} // namespace werkbalie::ui
