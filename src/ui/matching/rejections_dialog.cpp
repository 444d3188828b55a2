// The letter stands ready; a word that names a protected fact is shown before it goes out.
#include "ui/matching/rejections_dialog.h"

#include "domain/matching/presentation/protected_words.h"
#include "ui/matching/pipeline_words.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::RejectionLanguage;

void RejectionDialog::open(Services& services, QWidget* parent, const domain::Proposal& proposal) {
    (new RejectionDialog(services, proposal, parent))->QDialog::open();
}

RejectionDialog::RejectionDialog(Services& services, const domain::Proposal& proposal,
                                 QWidget* parent)
    : QDialog(parent), m_services(services), m_proposal(proposal), m_to(new QLabel(this)),
      m_spoken(new QRadioButton(tr("&Mondeling"), this)),
      m_written(new QRadioButton(tr("&Schriftelijk"), this)), m_language(new QComboBox(this)),
      m_subject(new QLineEdit(this)), m_text(new QPlainTextEdit(this)),
      m_warning(new QLabel(this)) {
    setObjectName(u"rejectionDialog"_s);
    setWindowTitle(tr("Antwoord geven"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 560);
    build();
    m_written->setChecked(true);
    showHow();
    loadDraft();
}

void RejectionDialog::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    m_to->setWordWrap(true);
    layout->addWidget(m_to);
    auto* form = new QFormLayout;
    auto* how = new QHBoxLayout;
    m_spoken->setObjectName(u"rejectionSpoken"_s);
    m_written->setObjectName(u"rejectionWritten"_s);
    how->addWidget(m_written);
    how->addWidget(m_spoken);
    how->addStretch();
    form->addRow(tr("Hoe"), how);
    m_language->setObjectName(u"rejectionLanguage"_s);
    m_language->addItem(tr("Nederlands"), static_cast<int>(RejectionLanguage::Dutch));
    m_language->addItem(tr("Engels"), static_cast<int>(RejectionLanguage::English));
    form->addRow(tr("&Taal"), m_language);
    m_subject->setObjectName(u"rejectionSubject"_s);
    form->addRow(tr("&Onderwerp"), m_subject);
    m_text->setObjectName(u"rejectionText"_s);
    m_text->setTabChangesFocus(true);
    form->addRow(tr("T&ekst"), m_text);
    layout->addLayout(form, 1);
    m_warning->setObjectName(u"rejectionWarning"_s);
    m_warning->setWordWrap(true);
    layout->addWidget(m_warning);
    auto* buttons = new QDialogButtonBox(this);
    m_yes = buttons->addButton(tr("Vastleggen en kopiëren"), QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(u"rejectionKeepButton"_s);
    m_yes->setToolTip(u"Ctrl+Return"_s);
    buttons->addButton(tr("Annuleren"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RejectionDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(u"Ctrl+Return"_s), this), &QShortcut::activated, m_yes,
            &QPushButton::click);
    connect(m_spoken, &QRadioButton::toggled, this, &RejectionDialog::showHow);
    connect(m_language, &QComboBox::currentIndexChanged, this, &RejectionDialog::loadDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RejectionDialog::judge);
    connect(m_subject, &QLineEdit::textChanged, this, &RejectionDialog::judge);
}

RejectionLanguage RejectionDialog::language() const {
    return static_cast<RejectionLanguage>(m_language->currentData().toInt());
}

bool RejectionDialog::isSpoken() const {
    return m_spoken->isChecked();
}

void RejectionDialog::loadDraft() {
    const auto number = m_latest.next();
    m_services.tasks.read(
        this,
        [id = m_proposal.id, language = language()](app::Context& context) {
            return app::draftRejection(context, id, language);
        },
        [this, number](const domain::Result<app::RejectionDraft>& draft) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (draft) {
                showDraft(*draft);
            } else {
                m_services.notifier.refused(draft.error());
                reject();
            }
        });
}

void RejectionDialog::showDraft(const app::RejectionDraft& draft) {
    m_draft = draft;
    QStringList facts{dropText(m_proposal)};
    for (const auto& each : {draft.email, draft.phone}) {
        if (!each.empty()) {
            facts << qs(each);
        }
    }
    m_to->setText(u"<b>%1</b><br>%2"_s.arg(qs(draft.candidateName).toHtmlEscaped(),
                                           facts.join(u" · "_s).toHtmlEscaped()));
    if (!isSpoken()) {
        m_subject->setText(qs(draft.subject));
        m_text->setPlainText(qs(draft.text));
    }
    judge();
}

/// What was said is short and in own words; a letter begins with the text of the reason.
void RejectionDialog::showHow() {
    const bool spoken = isSpoken();
    m_language->setEnabled(!spoken);
    m_subject->setEnabled(!spoken);
    m_yes->setText(spoken ? tr("Gesprek vastleggen") : tr("Vastleggen en kopiëren"));
    m_subject->setText(spoken ? QString() : qs(m_draft.subject));
    m_text->setPlainText(spoken ? tr("Gebeld en de reden toegelicht.") : qs(m_draft.text));
    judge();
}

void RejectionDialog::judge() {
    const QString all = m_subject->text() + u'\n' + m_text->toPlainText();
    QStringList words;
    for (const auto& each : domain::protectedWordsIn(str(all))) {
        words << qs(each);
    }
    m_warning->setVisible(!words.isEmpty());
    m_warning->setText(u"<span style='color:%1'>●</span> %2"_s.arg(
        look::color(Meaning::Attention).name(),
        tr("Let op ‘%1’: een afwijzing noemt geen leeftijd, geslacht, afkomst, geloof, gezondheid "
           "of ander beschermd kenmerk. Haal het weg, tenzij het hier iets anders betekent.")
            .arg(words.join(u"’, ‘"_s))
            .toHtmlEscaped()));
    m_yes->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
}

void RejectionDialog::keep() {
    const app::ToldRejection told{.proposal = m_proposal.id,
                                  .how = isSpoken() ? domain::RejectionHow::Spoken
                                                    : domain::RejectionHow::Written,
                                  .language = language(),
                                  .subject = str(m_subject->text()),
                                  .text = str(m_text->toPlainText())};
    m_services.tasks.write(
        this, [told](app::Context& context) { return app::tellRejection(context, told); },
        [this, told](const domain::Result<domain::Rejection>& kept) {
            if (!kept) {
                m_services.notifier.refused(kept.error());
                return;
            }
            const bool written = told.how == domain::RejectionHow::Written;
            if (written) {
                QApplication::clipboard()->setText(m_subject->text() + u"\n\n"_s +
                                                   m_text->toPlainText());
            }
            m_services.notifier.done(written
                                         ? tr("Antwoord vastgelegd; de tekst staat op het klembord")
                                         : tr("Gesprek vastgelegd"));
            accept();
        });
}

} // namespace werkbalie::ui
