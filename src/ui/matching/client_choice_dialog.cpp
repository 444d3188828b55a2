// A talk is planned in the planner; the other choices are steps of the procedure.
#include "ui/matching/client_choice_dialog.h"

#include "ui/matching/interview_planner.h"
#include "ui/matching/pipeline_words.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::ProposalStage;

void ClientChoiceDialog::open(Services& services, QWidget* parent, domain::VacancyId vacancy) {
    services.tasks.read(
        parent,
        [vacancy](app::Context& context) { return app::proposalsOfVacancy(context, vacancy); },
        [&services, parent, vacancy](domain::Result<std::vector<app::ProposalRow>> rows) {
            if (!rows) {
                services.notifier.refused(rows.error());
                return;
            }
            std::erase_if(*rows, [](const app::ProposalRow& row) {
                return !domain::isPresented(row.proposal.stage) ||
                       !domain::isActive(row.proposal.stage);
            });
            if (rows->empty()) {
                services.notifier.warn(tr("Er is niemand voorgedragen die nog op een keus wacht."));
                return;
            }
            auto* dialog = new ClientChoiceDialog(services, vacancy, std::move(*rows), parent);
            dialog->QDialog::open();
        });
}

ClientChoiceDialog::ClientChoiceDialog(Services& services, domain::VacancyId vacancy,
                                       std::vector<app::ProposalRow> people, QWidget* parent)
    : QDialog(parent), m_services(services), m_vacancy(vacancy), m_people(std::move(people)),
      m_person(new QComboBox(this)), m_choice(new QComboBox(this)), m_reason(new QComboBox(this)),
      m_reasonLabel(new QLabel(tr("&Reden"), this)) {
    setObjectName(u"clientChoiceDialog"_s);
    setWindowTitle(tr("Keus van de opdrachtgever"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_person->setObjectName(u"clientChoicePerson"_s);
    for (const auto& row : m_people) {
        m_person->addItem(u"%1 · %2"_s.arg(qs(row.candidateName), word(row.proposal.stage)));
    }
    m_choice->setObjectName(u"clientChoiceBox"_s);
    m_choice->addItem(tr("Wil een gesprek"), static_cast<int>(Choice::Talk));
    m_choice->addItem(tr("Wil deze kandidaat, ook zonder gesprek"),
                      static_cast<int>(Choice::Offer));
    m_choice->addItem(tr("Ziet ervan af"), static_cast<int>(Choice::Declined));
    m_reason->setObjectName(u"clientChoiceReason"_s);
    for (const auto reason : domain::reasonsOf(domain::DropParty::Client)) {
        m_reason->addItem(word(reason), static_cast<int>(reason));
    }
    m_reason->setCurrentIndex(-1);
    m_reasonLabel->setBuddy(m_reason);
    auto* form = new QFormLayout;
    form->addRow(tr("&Kandidaat"), m_person);
    form->addRow(tr("K&eus"), m_choice);
    form->addRow(m_reasonLabel, m_reason);
    auto* buttons = new QDialogButtonBox(this);
    m_yes = buttons->addButton(tr("Keus vastleggen"), QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(u"clientChoiceSaveButton"_s);
    m_yes->setDefault(true);
    look::makePrimary(m_yes);
    buttons->addButton(tr("Annuleren"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ClientChoiceDialog::follow);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &ClientChoiceDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClientChoiceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
    resize(460, sizeHint().height());
}

ClientChoiceDialog::Choice ClientChoiceDialog::choice() const {
    return static_cast<Choice>(m_choice->currentData().toInt());
}

void ClientChoiceDialog::follow() {
    const bool declined = choice() == Choice::Declined;
    m_reasonLabel->setVisible(declined);
    m_reason->setVisible(declined);
    m_yes->setText(choice() == Choice::Talk ? tr("Gesprek plannen…") : tr("Keus vastleggen"));
    m_yes->setEnabled(!declined || m_reason->currentIndex() >= 0);
}

void ClientChoiceDialog::save() {
    const auto& row = m_people.at(static_cast<std::size_t>(std::max(0, m_person->currentIndex())));
    app::ProposalChange change{.id = row.proposal.id, .version = row.proposal.version};
    switch (choice()) {
    case Choice::Talk:
        InterviewPlanner::open(m_services, parentWidget(), m_vacancy, {row.proposal.candidate});
        accept();
        return;
    case Choice::Offer:
        change.to = ProposalStage::Offer;
        break;
    case Choice::Declined:
        change.to = ProposalStage::Dropped;
        change.drop = domain::Drop{
            .by = domain::DropParty::Client,
            .reason = static_cast<domain::DropReason>(m_reason->currentData().toInt())};
        break;
    }
    write(change);
}

void ClientChoiceDialog::write(const app::ProposalChange& change) {
    m_services.tasks.write(
        this, [change](app::Context& context) { return app::changeProposal(context, change); },
        [this](const domain::Result<app::Saved<domain::Proposal>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
                return;
            }
            if (saved->conflict) {
                m_services.notifier.warn(tr("Iemand anders heeft deze kandidaat intussen "
                                            "verplaatst. Kijk opnieuw en kies dan."));
            } else {
                m_services.notifier.done(tr("Keus van de opdrachtgever vastgelegd"));
            }
            accept();
        });
}

} // namespace werkbalie::ui
