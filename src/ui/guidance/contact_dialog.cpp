// Logs a call, visit or message and the action that follows; finds whom it is about while typing.
#include "ui/guidance/contact_dialog.h"

#include "app/acquisition/clients.h"
#include "app/recruitment/candidates.h"
#include "domain/base/finding_builder.h"
#include "ui/support/form_dialog.h"
#include "ui/support/name_editor.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"
#include "ui_contact_dialog.h"

#include <QComboBox>
#include <QLineEdit>

namespace werkbalie::ui {

namespace {

constexpr std::int64_t kOffered = 8;
constexpr int kKindRole = Qt::UserRole + 1;
constexpr int kShortestSearch = 2;

QString clientKey() {
    return QStringLiteral("client");
}
QString candidateKey() {
    return QStringLiteral("candidate");
}

} // namespace

ContactDialog::ContactDialog(Services& services, const domain::ContactMoment& moment,
                             const QString& subjectName, QWidget* parent)
    : WorkDialog(parent), m_services(services), m_ui(std::make_unique<::Ui::ContactDialog>()),
      m_moment(moment) {
    m_ui->setupUi(this);
    m_ui->subjectLabel->setText(moment.id.isValid() ? tr("Contactmoment wijzigen")
                                                    : tr("Nieuw contactmoment"));
    for (const auto kind : {domain::ContactKind::Call, domain::ContactKind::Visit,
                            domain::ContactKind::Email, domain::ContactKind::Message,
                            domain::ContactKind::Evaluation, domain::ContactKind::Note}) {
        m_ui->kindCombo->addItem(word(kind), static_cast<int>(kind));
    }
    m_ui->kindCombo->setCurrentIndex(m_ui->kindCombo->findData(static_cast<int>(moment.kind)));
    m_ui->talkEdit->setPlainText(qs(moment.text));
    m_ui->actionEdit->setText(qs(moment.nextAction));
    m_ui->actionOnEdit->setToday(services.clock.today());
    m_ui->actionOnEdit->setDate(moment.nextActionOn);
    if (hasFixedSubject()) {
        m_ui->subjectCombo->addItem(subjectName);
        m_ui->subjectCombo->setEnabled(false);
        m_ui->talkEdit->setFocus();
    } else {
        m_ui->subjectCombo->setEditable(true);
        m_ui->subjectCombo->setInsertPolicy(QComboBox::NoInsert);
        m_ui->subjectCombo->setCompleter(nullptr);
        nameEditor(*m_ui->subjectCombo);
        m_ui->subjectCombo->lineEdit()->setPlaceholderText(
            tr("Naam van kandidaat, flexkracht of opdrachtgever"));
        connect(m_ui->subjectCombo->lineEdit(), &QLineEdit::textEdited, this,
                &ContactDialog::offer);
        connect(m_ui->subjectCombo, &QComboBox::activated, this, &ContactDialog::judge);
    }
    prepareButtons(*this, *m_ui->buttons, tr("Contactmoment opslaan"));
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &ContactDialog::nameText);
    nameText();
    connect(m_ui->talkEdit, &QPlainTextEdit::textChanged, this, &ContactDialog::judge);
    connect(m_ui->actionEdit, &QLineEdit::textChanged, this, &ContactDialog::judge);
    connect(m_ui->actionOnEdit, &ValueEdit::valueEdited, this, &ContactDialog::judge);
    judge();
}

ContactDialog::~ContactDialog() = default;

bool ContactDialog::hasFixedSubject() const {
    return m_moment.candidate.isValid() || m_moment.client.isValid();
}

void ContactDialog::offer(const QString& text) {
    while (m_ui->subjectCombo->count() > 0) {
        m_ui->subjectCombo->removeItem(0);
    }
    m_ui->subjectCombo->setEditText(text);
    judge();
    if (text.trimmed().size() >= kShortestSearch) {
        addCandidates(text);
        addClients(text);
    }
}

void ContactDialog::addCandidates(const QString& text) {
    storage::CandidateQuery query;
    query.text = trimmed(text);
    query.limit = kOffered;
    m_services.tasks.read(
        this, [query](app::Context& context) { return app::searchCandidates(context, query); },
        [this, text](const domain::Result<storage::Page<storage::CandidateRow>>& page) {
            if (!page || m_ui->subjectCombo->currentText() != text) {
                return;
            }
            for (const auto& row : page->rows) {
                m_ui->subjectCombo->addItem(tr("%1, %2").arg(qs(row.name.full()), qs(row.city)),
                                            qlonglong{row.id.value});
                m_ui->subjectCombo->setItemData(m_ui->subjectCombo->count() - 1, candidateKey(),
                                                kKindRole);
            }
            m_ui->subjectCombo->setEditText(text);
        });
}

void ContactDialog::addClients(const QString& text) {
    const storage::ClientQuery query{.today = m_services.clock.today(), .text = trimmed(text)};
    m_services.tasks.read(
        this, [query](app::Context& context) { return app::searchClients(context, query); },
        [this, text](const domain::Result<std::vector<storage::ClientRow>>& rows) {
            if (!rows || m_ui->subjectCombo->currentText() != text) {
                return;
            }
            for (const auto& row : *rows) {
                m_ui->subjectCombo->addItem(tr("%1 (opdrachtgever)").arg(qs(row.name)),
                                            qlonglong{row.id.value});
                m_ui->subjectCombo->setItemData(m_ui->subjectCombo->count() - 1, clientKey(),
                                                kKindRole);
            }
            m_ui->subjectCombo->setEditText(text);
            if (m_ui->subjectCombo->count() > 0 && isVisible()) {
                m_ui->subjectCombo->showPopup();
                m_ui->subjectCombo->lineEdit()->setFocus();
            }
        });
}

/// A note tells of no talk.
void ContactDialog::nameText() {
    const bool note =
        m_ui->kindCombo->currentData().toInt() == static_cast<int>(domain::ContactKind::Note);
    m_ui->talkEditLabel->setText(note ? tr("&Notitie") : tr("&Wat is besproken"));
    m_ui->contactGroup->setTitle(note ? tr("Notitie") : tr("Gesprek"));
}

void ContactDialog::judge() {
    domain::Findings findings;
    const int chosen = m_ui->subjectCombo->findText(m_ui->subjectCombo->currentText());
    if (!hasFixedSubject() && chosen < 0) {
        findings.push_back(domain::blockingFinding("contact.subject_missing", "subject"));
    }
    const bool action = !m_ui->actionEdit->text().trimmed().isEmpty();
    if (m_ui->talkEdit->toPlainText().trimmed().isEmpty() && !action) {
        findings.push_back(domain::blockingFinding("contact.text_missing", "text"));
    }
    if (action && !m_ui->actionOnEdit->date()) {
        findings.push_back(
            domain::blockingFinding("contact.action_date_missing", "next_action_on"));
    }
    judgeForm(*m_ui->buttons, *m_ui->findingsView, findings);
}

domain::ContactMoment ContactDialog::moment() const {
    auto moment = m_moment;
    if (!hasFixedSubject()) {
        const int chosen = m_ui->subjectCombo->findText(m_ui->subjectCombo->currentText());
        const auto id = m_ui->subjectCombo->itemData(chosen).toLongLong();
        if (m_ui->subjectCombo->itemData(chosen, kKindRole).toString() == clientKey()) {
            moment.subject = domain::SubjectKind::Client;
            moment.client = domain::ClientId{id};
        } else {
            moment.subject = domain::SubjectKind::Candidate;
            moment.candidate = domain::CandidateId{id};
        }
    }
    moment.kind = static_cast<domain::ContactKind>(m_ui->kindCombo->currentData().toInt());
    moment.text = trimmed(m_ui->talkEdit->toPlainText());
    moment.nextAction = trimmed(m_ui->actionEdit->text());
    moment.nextActionOn = moment.nextAction.empty() ? std::nullopt : m_ui->actionOnEdit->date();
    return moment;
}

} // namespace werkbalie::ui
