// Each tick is what the candidate agreed to; the letter beside it follows at once.
#include "ui/matching/presentation_candidate_pane.h"

#include "app/clock.h"
#include "app/format_nl.h"
#include "ui/matching/receipt_columns.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::ConsentHow;
using domain::ProfileSection;

enum Consent { Recorded, NotYet, Spoken, Written };

} // namespace

QString word(ProfileSection section) {
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("werkbalie::ui", text);
    };
    switch (section) {
    case ProfileSection::Experience:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Werkervaring"));
    case ProfileSection::Education:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Opleiding"));
    case ProfileSection::Skills:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Vaardigheden"));
    case ProfileSection::Certificates:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Certificaten"));
    case ProfileSection::Languages:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Talen"));
    case ProfileSection::Availability:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Beschikbaarheid"));
    case ProfileSection::WageWish:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Loonwens"));
    case ProfileSection::ContactDetails:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Contactgegevens"));
    }
    return {};
}

PresentationCandidatePane::PresentationCandidatePane(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    buildDeviation();
    buildChoices();
    buildSections();
    buildTexts();
}

void PresentationCandidatePane::buildChoices() {
    auto* form = new QFormLayout;
    m_naming = new QComboBox(this);
    m_naming->setObjectName(u"namingBox"_s);
    m_naming->addItem(tr("Anoniem"), static_cast<int>(domain::ProfileNaming::Anonymised));
    m_naming->addItem(tr("Met naam"), static_cast<int>(domain::ProfileNaming::Named));
    m_employers = new QComboBox(this);
    m_employers->setObjectName(u"employersBox"_s);
    m_employers->addItem(tr("Alleen de branche"), static_cast<int>(domain::EmployerNaming::Sector));
    m_employers->addItem(tr("Bij naam"), static_cast<int>(domain::EmployerNaming::Stated));
    m_consent = new QComboBox(this);
    m_consent->setObjectName(u"consentBox"_s);
    form->addRow(tr("&Profiel"), m_naming);
    form->addRow(tr("&Werkgevers"), m_employers);
    form->addRow(tr("&Toestemming"), m_consent);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(m_naming, &QComboBox::currentIndexChanged, this, &PresentationCandidatePane::follow);
    connect(m_employers, &QComboBox::currentIndexChanged, this, &PresentationCandidatePane::follow);
    connect(m_consent, &QComboBox::currentIndexChanged, this, &PresentationCandidatePane::follow);
}

/// Shown only for who falls on a must.
void PresentationCandidatePane::buildDeviation() {
    m_failed = new QLabel(this);
    m_failed->setObjectName(u"failedLabel"_s);
    m_failed->setWordWrap(true);
    m_deviation = new QLineEdit(this);
    m_deviation->setObjectName(u"deviationEdit"_s);
    m_deviation->setAccessibleName(tr("Reden om toch voor te dragen"));
    m_deviation->setPlaceholderText(tr("Reden om toch voor te dragen, voor het besluitenregister"));
    layout()->addWidget(m_failed);
    layout()->addWidget(m_deviation);
    connect(m_deviation, &QLineEdit::textEdited, this, &PresentationCandidatePane::follow);
}

void PresentationCandidatePane::buildSections() {
    auto* group = new QGroupBox(tr("Dit mag de opdrachtgever lezen"), this);
    auto* grid = new QGridLayout(group);
    grid->setVerticalSpacing(2);
    int place = 0;
    for (const ProfileSection section : domain::kProfileSections) {
        auto* check = new QCheckBox(word(section), group);
        check->setObjectName(u"section_%1"_s.arg(qs(domain::toText(section))));
        grid->addWidget(check, place / 2, place % 2);
        ++place;
        m_sections.emplace(section, check);
        connect(check, &QCheckBox::toggled, this, &PresentationCandidatePane::follow);
    }
    m_agreed = new QLabel(group);
    m_agreed->setObjectName(u"agreedLabel"_s);
    m_agreed->setWordWrap(true);
    look::makeMuted(m_agreed);
    grid->addWidget(m_agreed, place / 2, 0, 1, 2);
    layout()->addWidget(group);
}

void PresentationCandidatePane::buildTexts() {
    const auto add = [this](const QString& label, const QString& name) {
        auto* edit = new QPlainTextEdit(this);
        edit->setObjectName(name);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(56);
        auto* title = new QLabel(label, this);
        title->setBuddy(edit);
        layout()->addWidget(title);
        layout()->addWidget(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, &PresentationCandidatePane::follow);
        return edit;
    };
    m_reasons = add(tr("Waarom deze kandidaat past, één &reden per regel"), u"reasonsEdit"_s);
    auto* reset = new QPushButton(tr("&Uit de bon halen"), this);
    reset->setObjectName(u"takeReasonsButton"_s);
    reset->setToolTip(tr("Schrijft de punten van de bon op die bij de aangevinkte onderdelen "
                         "horen"));
    reset->setAutoDefault(false);
    layout()->addWidget(reset);
    layout()->setAlignment(reset, Qt::AlignLeft);
    connect(reset, &QPushButton::clicked, this, &PresentationCandidatePane::reasonsAsked);
    m_motivation = add(tr("&Motivatie, in eigen woorden van de kandidaat"), u"motivationEdit"_s);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"noteEdit"_s);
    auto* title = new QLabel(tr("Toelichtin&g bij de beschikbaarheid"), this);
    title->setBuddy(m_note);
    layout()->addWidget(title);
    layout()->addWidget(m_note);
    connect(m_note, &QLineEdit::textEdited, this, &PresentationCandidatePane::follow);
}

void PresentationCandidatePane::show(const app::PresentedDraft& draft,
                                     const app::PresentationStart::Known& known) {
    m_showing = true;
    m_candidate = draft.candidate;
    m_naming->setCurrentIndex(m_naming->findData(static_cast<int>(draft.naming)));
    m_employers->setCurrentIndex(m_employers->findData(static_cast<int>(draft.employers)));
    m_consent->clear();
    if (known.hasConsent) {
        m_consent->addItem(tr("Vastgelegd in de procedure"), Recorded);
    } else {
        m_consent->addItem(tr("Nog niet gevraagd"), NotYet);
    }
    m_consent->addItem(tr("Nu mondeling gegeven"), Spoken);
    m_consent->addItem(tr("Nu schriftelijk gegeven"), Written);
    if (draft.consent) {
        m_consent->setCurrentIndex(
            m_consent->findData(*draft.consent == ConsentHow::Spoken ? Spoken : Written));
    }
    for (const auto& [section, check] : m_sections) {
        check->setChecked(draft.sections.has(section));
    }
    const auto& agreed = known.agreed;
    m_agreed->setText(
        agreed ? tr("Eerder vastgelegd door %1 op %2")
                     .arg(qs(known.recordedBy),
                          qs(app::dutchDay(app::calendarDayInNetherlands(agreed->recordedAt))))
               : tr("Wat hier is aangevinkt, wordt bij het versturen op uw naam vastgelegd."));
    QStringList failed;
    for (const auto& line : known.failed) {
        failed << askedText(line);
    }
    failed.removeDuplicates();
    m_failed->setText(u"<span style='color:%1'>●</span> %2"_s.arg(
        look::color(Meaning::Blocked).name(),
        tr("Valt af op %1.").arg(failed.join(tr(" en "))).toHtmlEscaped()));
    m_failed->setVisible(!failed.isEmpty());
    m_deviation->setVisible(!failed.isEmpty());
    m_deviation->setText(qs(draft.deviation));
    m_reasons->setPlainText(qs(draft.reasons));
    m_motivation->setPlainText(qs(draft.motivation));
    m_note->setText(qs(draft.availabilityNote));
    m_showing = false;
    follow();
}

app::PresentedDraft PresentationCandidatePane::draft() const {
    app::PresentedDraft draft{
        .candidate = m_candidate,
        .naming = static_cast<domain::ProfileNaming>(m_naming->currentData().toInt()),
        .employers = static_cast<domain::EmployerNaming>(m_employers->currentData().toInt()),
        .reasons = trimmed(m_reasons->toPlainText()),
        .motivation = trimmed(m_motivation->toPlainText()),
        .availabilityNote = trimmed(m_note->text()),
        .deviation = trimmed(m_deviation->text())};
    for (const auto& [section, check] : m_sections) {
        if (check->isChecked()) {
            draft.sections.add(section);
        }
    }
    const int consent = m_consent->currentData().toInt();
    if (consent == Spoken || consent == Written) {
        draft.consent = consent == Spoken ? ConsentHow::Spoken : ConsentHow::Written;
    }
    return draft;
}

void PresentationCandidatePane::follow() {
    // Somebody without a name cannot be called.
    m_sections.at(ProfileSection::ContactDetails)
        ->setEnabled(m_naming->currentData().toInt() ==
                     static_cast<int>(domain::ProfileNaming::Named));
    if (!m_showing) {
        Q_EMIT edited();
    }
}

} // namespace werkbalie::ui
