// Asks the rules about every key; the fields are ClientForm's.
#include "ui/acquisition/client_dialog.h"

#include "ui/acquisition/client_form.h"
#include "ui/support/field_note.h"
#include "ui/support/findings_view.h"
#include "ui/support/form_dialog.h"
#include "ui/support/look.h"

#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

constexpr int kWidth = 640;

} // namespace

ClientDialog::ClientDialog(const domain::Client& client, QWidget* parent)
    : WorkDialog(parent), m_form(new ClientForm(this)), m_findings(new FindingsView(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Opdrachtgever"));
    setMinimumWidth(kWidth);
    m_findings->setObjectName(QStringLiteral("findingsView"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(look::kGrid);
    layout->addWidget(m_form);
    layout->addWidget(m_findings);
    layout->addWidget(m_buttons);
    prepareButtons(*this, *m_buttons, tr("Opdrachtgever opslaan"));
    m_form->show(client);
    connect(m_form, &ClientForm::edited, this, &ClientDialog::judge);
    connect(m_form, &ClientForm::notesChanged, this, &ClientDialog::judge);
    judge();
}

ClientDialog::~ClientDialog() = default;

domain::Client ClientDialog::client() const {
    return m_form->client();
}

void ClientDialog::judge() {
    judgeForm(*m_buttons, *m_findings, domain::checkClient(client()), &m_form->notes());
}

} // namespace werkbalie::ui
