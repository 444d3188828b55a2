// A choice against somebody asks for an objective reason of the party that chose.
#include "ui/matching/interview_outcome_dialog.h"

#include "app/format_nl.h"
#include "domain/base/finding_builder.h"
#include "domain/matching/pipeline/procedure.h"
#include "ui/matching/pipeline_words.h"
#include "ui/support/findings_view.h"
#include "ui/support/form_dialog.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::InterviewChoice;
using domain::Result;

std::optional<domain::DropParty> partyOf(InterviewChoice choice) {
    switch (choice) {
    case InterviewChoice::ClientDeclined:
        return domain::DropParty::Client;
    case InterviewChoice::CandidateDeclined:
        return domain::DropParty::Candidate;
    case InterviewChoice::Open:
    case InterviewChoice::NextRound:
    case InterviewChoice::Offer:
    case InterviewChoice::NoShow:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void InterviewOutcomeDialog::open(Services& services, QWidget* parent, domain::InterviewId id) {
    services.tasks.read(
        parent, [id](app::Context& context) { return app::loadInterview(context, id); },
        [&services, parent](const Result<app::InterviewFile>& file) {
            if (!file) {
                services.notifier.refused(file.error());
                return;
            }
            const auto& interview = file->row.interview;
            if (interview.state == domain::InterviewState::Cancelled ||
                interview.choice != InterviewChoice::Open) {
                services.notifier.refused({.key = "interview.closed"});
                return;
            }
            if (interview.startsAt > services.clock.now()) {
                services.notifier.refused({.key = "interview.not_held_yet"});
                return;
            }
            auto* dialog = new InterviewOutcomeDialog(services, *file, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->QDialog::open();
        });
}

InterviewOutcomeDialog::InterviewOutcomeDialog(Services& services, const app::InterviewFile& file,
                                               QWidget* parent)
    : QDialog(parent), m_services(services), m_presenter(new InterviewPresenter(services, this)),
      m_file(file) {
    setObjectName(u"interviewOutcome"_s);
    setWindowTitle(tr("Uitkomst van het gesprek"));
    build();
    m_clientNotes->setPlainText(qs(file.row.interview.clientNotes));
    m_candidateNotes->setPlainText(qs(file.row.interview.candidateNotes));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &InterviewOutcomeDialog::fillReasons);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &InterviewOutcomeDialog::judge);
    connect(m_presenter, &InterviewPresenter::done, this, &QDialog::accept);
    fillReasons();
    m_clientNotes->setFocus();
}

void InterviewOutcomeDialog::build() {
    const auto start = domain::dutchTime(m_file.row.interview.startsAt);
    auto* who = new QLabel(
        tr("%1 bij %2").arg(qs(m_file.row.candidateName), qs(m_file.row.clientName)), this);
    look::makeTitle(who, 2);
    auto* when = new QLabel(tr("%1 · %2 om %3")
                                .arg(qs(m_file.row.occupation), qs(app::dutchDay(start.day)),
                                     qs(domain::clockText(start.minute))),
                            this);
    look::makeMuted(when);
    auto* form = new QFormLayout;
    const auto notes = [this](const QString& name) {
        auto* edit = new QPlainTextEdit(this);
        edit->setObjectName(name);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(72);
        return edit;
    };
    m_clientNotes = notes(u"clientNotesEdit"_s);
    m_candidateNotes = notes(u"candidateNotesEdit"_s);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"outcomeBox"_s);
    for (const auto choice : {InterviewChoice::Open, InterviewChoice::NextRound,
                              InterviewChoice::Offer, InterviewChoice::ClientDeclined,
                              InterviewChoice::CandidateDeclined, InterviewChoice::NoShow}) {
        m_choice->addItem(word(choice), static_cast<int>(choice));
    }
    m_reason = new QComboBox(this);
    m_reason->setObjectName(u"outcomeReasonBox"_s);
    form->addRow(tr("De &opdrachtgever zei"), m_clientNotes);
    form->addRow(tr("De &kandidaat zei"), m_candidateNotes);
    form->addRow(tr("K&euze"), m_choice);
    form->addRow(tr("&Reden"), m_reason);
    m_findings = new FindingsView(this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    prepareButtons(*this, *m_buttons, tr("Uitkomst &vastleggen"));
    disconnect(m_buttons, &QDialogButtonBox::accepted, nullptr, nullptr);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &InterviewOutcomeDialog::save);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(who);
    layout->addWidget(when);
    layout->addLayout(form, 1);
    layout->addWidget(m_findings);
    layout->addWidget(m_buttons);
    resize(560, 460);
}

InterviewChoice InterviewOutcomeDialog::choice() const {
    return static_cast<InterviewChoice>(m_choice->currentData().toInt());
}

void InterviewOutcomeDialog::fillReasons() {
    m_reason->clear();
    const auto party = partyOf(choice());
    if (party) {
        m_reason->addItem(tr("Kies een reden"), -1);
        for (const auto reason : domain::reasonsOf(*party)) {
            m_reason->addItem(word(reason), static_cast<int>(reason));
        }
    }
    m_reason->setEnabled(party.has_value());
    judge();
}

void InterviewOutcomeDialog::judge() {
    domain::Findings findings;
    if (m_reason->isEnabled() && m_reason->currentData().toInt() < 0) {
        findings.push_back(domain::blockingFinding("interview.drop_reason_missing", "reason"));
    }
    judgeForm(*m_buttons, *m_findings, findings);
}

void InterviewOutcomeDialog::save() {
    app::InterviewOutcome outcome{.id = m_file.row.interview.id,
                                  .version = m_file.row.interview.version,
                                  .clientNotes = trimmed(m_clientNotes->toPlainText()),
                                  .candidateNotes = trimmed(m_candidateNotes->toPlainText()),
                                  .choice = choice()};
    if (m_reason->isEnabled()) {
        outcome.dropReason = static_cast<domain::DropReason>(m_reason->currentData().toInt());
    }
    m_presenter->conclude(outcome);
}

} // namespace werkbalie::ui
