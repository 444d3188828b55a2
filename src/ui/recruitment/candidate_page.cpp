// Between the form's fields and the draft of the presenter.
#include "ui/recruitment/candidate_page.h"

#include "app/format_nl.h"
#include "app/recruitment/candidates.h"
#include "exchange/phone.h"
#include "ui/recruitment/candidate_rows.h"
#include "ui/recruitment/candidate_terms.h"
#include "ui/recruitment/shift_toggles.h"
#include "ui/support/ask.h"
#include "ui/support/choice_box.h"
#include "ui/support/field_note.h"
#include "ui/support/fold.h"
#include "ui/support/in_sight.h"
#include "ui/support/look.h"
#include "ui/support/name_editor.h"
#include "ui/support/qt_convert.h"
#include "ui_candidate_page.h"

#include <QSignalBlocker>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::CandidateStatus;

RecordCases<domain::Candidate> cases() {
    return {.load =
                [](app::Context& context, std::int64_t id) {
                    return app::loadCandidate(context, domain::CandidateId(id));
                },
            .save = app::saveCandidate,
            .check = app::checkCandidateDraft,
            .savedText =
                [](const domain::Candidate& candidate) {
                    return CandidatePage::tr("%1 opgeslagen").arg(qs(candidate.person.name.full()));
                },
            .entity = app::Entity::Candidate};
}

void setText(QLineEdit* edit, const std::string& text) {
    if (edit->text() != qs(text)) {
        edit->setText(qs(text));
        edit->setCursorPosition(0);
    }
}

QString count(std::size_t number) {
    return number == 0 ? QString() : QString::number(number);
}

} // namespace

CandidatePage::CandidatePage(Services& services, QWidget* parent)
    : RecordForm(parent), m_services(services), m_ui(std::make_unique<Ui::CandidatePage>()),
      m_presenter(new RecordPresenter<domain::Candidate>(services, cases(), this)),
      m_notes(std::make_unique<FieldNotes>()) {
    m_ui->setupUi(this);
    setObjectName(u"candidatePage"_s);
    look::makeTitle(m_ui->nameLabel, 4);
    look::makeMuted(m_ui->summaryLabel);
    look::makePrimary(m_ui->saveButton);
    m_ui->saveButton->setToolTip(tr("Ctrl+S"));
    prepareSections();
    prepareChoices();
    prepareRows();
    prepareNotes();
    connectInputs();
    setEnabled(false);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this,
            [this] { showHeader(m_presenter->draft()); });

    connect(m_presenter, &RecordSignals::recordShown, this, &CandidatePage::showRecord);
    connect(m_presenter, &RecordSignals::judged, this, &CandidatePage::showFindings);
    connect(m_presenter, &RecordSignals::dirtyChanged, this, &CandidatePage::showFindings);
    connect(m_notes.get(), &FieldNotes::changed, this, &CandidatePage::showFindings);
    connect(m_presenter, &RecordSignals::conflictFound, this, &CandidatePage::askAboutConflict);
    connect(m_presenter, &RecordSignals::saved, this, &CandidatePage::saved);
    connect(m_presenter, &RecordSignals::refused, this,
            [this](const QString& where) { m_notes->goTo(str(where)); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CandidatePage::save);
    connect(m_ui->revertButton, &QPushButton::clicked, this, [this] { m_presenter->revert(); });
    connect(m_ui->matchButton, &QPushButton::clicked, this, [this] {
        m_services.navigator.showPage(u"matching"_s,
                                      u"candidate:%1"_s.arg(m_presenter->stored().id.value));
    });
    m_ui->clientsButton->setShortcut(QKeySequence(u"Ctrl+Shift+O"_s));
    connect(m_ui->clientsButton, &QPushButton::clicked, this, [this] {
        m_services.navigator.showPage(u"matching"_s,
                                      u"clients:%1"_s.arg(m_presenter->stored().id.value));
    });
}

CandidatePage::~CandidatePage() = default;

void CandidatePage::prepareSections() {
    makeFold(*m_ui->personHeader, *m_ui->personBody, Fold::Open);
    makeFold(*m_ui->addressHeader, *m_ui->addressBody, Fold::Closed);
    makeFold(*m_ui->wishHeader, *m_ui->wishBody, Fold::Open);
    makeFold(*m_ui->deployHeader, *m_ui->deployBody, Fold::Closed);
    makeFold(*m_ui->skillHeader, *m_ui->skillBody, Fold::Closed);
    makeFold(*m_ui->certificateHeader, *m_ui->certificateBody, Fold::Closed);
    makeFold(*m_ui->languageHeader, *m_ui->languageBody, Fold::Closed);
    makeFold(*m_ui->experienceHeader, *m_ui->experienceBody, Fold::Closed);
    makeFold(*m_ui->educationHeader, *m_ui->educationBody, Fold::Closed);
    makeFold(*m_ui->originHeader, *m_ui->originBody, Fold::Closed);
    makeFold(*m_ui->notesHeader, *m_ui->notesBody, Fold::Closed);
    makeFold(*m_ui->cvHeader, *m_ui->cvBody, Fold::Closed);
    makeFold(*m_ui->hireHeader, *m_ui->hireBody, Fold::Closed);
    m_ui->notesEdit->setFixedHeight(120);
    m_ui->cvEdit->setFixedHeight(240);
    keepFocusInSight(*m_ui->scrollArea);
    // It scrolls down only, so it is never narrower than its widest row.
    m_ui->scrollArea->setMinimumWidth(m_ui->scrollContent->minimumSizeHint().width() + 16);
}

void CandidatePage::prepareChoices() {
    fillChoices<CandidateStatus>(*m_ui->statusBox,
                                 {CandidateStatus::Registered, CandidateStatus::Available,
                                  CandidateStatus::Placed, CandidateStatus::Unavailable,
                                  CandidateStatus::Archived});
    nameEditor(*m_ui->channelBox);
    m_ui->channelBox->addItems({tr("Eigen bestand"), tr("Inloop"), tr("Indeed"), tr("werk.nl"),
                                tr("LinkedIn"), tr("Verwijzing"), tr("Website"), tr("School")});
    fillPermissions(*m_ui->permissionBox);
    const auto today = m_services.clock.today();
    for (auto* edit : {m_ui->birthDateEdit, m_ui->availableFromEdit, m_ui->consentEdit,
                       m_ui->permitUntilEdit}) {
        edit->setToday(today);
    }
}

void CandidatePage::prepareRows() {
    m_ui->educationEditor->setColumns(tr("Opleidingen"), educationColumns());
    m_ui->experienceEditor->setColumns(tr("Werkervaring"), experienceColumns());
    m_ui->skillEditor->setColumns(tr("Vaardigheden"), skillColumns());
    m_ui->certificateEditor->setColumns(tr("Certificaten"), certificateColumns());
    m_ui->languageEditor->setColumns(tr("Talen"), languageColumns());
}

void CandidatePage::prepareNotes() {
    m_notes->add(m_ui->birthDateEdit, FieldKind::Date, "birth_date");
    m_notes->add(m_ui->phoneEdit, FieldKind::Phone, "phone");
    m_notes->add(m_ui->emailEdit, FieldKind::Email, "email");
    auto& postcode = m_notes->add(m_ui->postcodeEdit, FieldKind::Postcode, "postcode");
    postcode.setCondition([this] { return m_ui->countryEdit->text().trimmed() == "NL"_L1; });
    connect(m_ui->countryEdit, &QLineEdit::textChanged, &postcode, &FieldNote::judge);
    m_notes->add(m_ui->availableFromEdit, FieldKind::Date, "available_from");
    m_notes->add(m_ui->permitUntilEdit, FieldKind::Date, "permit_until");
    m_notes->add(m_ui->consentEdit, FieldKind::Date, "consent_date");
    m_bsnNote = &m_notes->add(m_ui->bsnEdit, FieldKind::Bsn, "bsn");
    m_notes->add(m_ui->ibanEdit, FieldKind::Iban, "iban");
}

void CandidatePage::showFindings() {
    const auto& findings = m_presenter->findings();
    m_ui->findingsView->setFindings(m_notes->place(findings));
    m_ui->saveButton->setEnabled(m_presenter->isDirty() && !domain::hasBlocking(findings) &&
                                 m_notes->allRight());
    m_ui->revertButton->setEnabled(isDirty());
    Q_EMIT recordChanged();
}

void CandidatePage::connectInputs() {
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &CandidatePage::edited);
    }
    for (auto* box : {m_ui->statusBox, m_ui->channelBox, m_ui->permissionBox}) {
        connect(box, &QComboBox::currentTextChanged, this, &CandidatePage::edited);
    }
    for (auto* text : {m_ui->notesEdit, m_ui->cvEdit}) {
        connect(text, &QPlainTextEdit::textChanged, this, &CandidatePage::edited);
    }
    for (auto* rows : findChildren<RowsEditor*>()) {
        connect(rows, &RowsEditor::edited, this, &CandidatePage::edited);
    }
    connect(m_ui->daysEdit, &WeekdayToggles::valueEdited, this, &CandidatePage::edited);
    connect(m_ui->shiftsEdit, &ShiftToggles::valueEdited, this, &CandidatePage::edited);
}

void CandidatePage::open(std::int64_t id) {
    m_presenter->open(id);
}

void CandidatePage::startNew() {
    domain::Candidate fresh;
    fresh.branch = m_services.user.branch;
    fresh.owner = m_services.user.id;
    fresh.registeredOn = m_services.clock.today();
    m_presenter->startNew(std::move(fresh));
    focusFirst();
}

void CandidatePage::focusFirst() {
    m_ui->personHeader->setChecked(true);
    m_ui->firstNameEdit->setFocus();
    m_ui->firstNameEdit->selectAll();
}

bool CandidatePage::isDirty() const {
    return m_presenter->isOpen() && (m_presenter->isDirty() || m_notes->holdTyping());
}

QString CandidatePage::recordTitle() const {
    return m_presenter->isOpen() ? qs(m_presenter->stored().person.name.full()) : QString();
}

void CandidatePage::save() {
    if (!isDirty()) {
        return;
    }
    if (!m_notes->allRight()) {
        m_services.notifier.warn(tr("Niet opgeslagen. %1").arg(m_notes->goToFirstFault()));
        return;
    }
    m_presenter->save();
}

void CandidatePage::edited() {
    if (m_showing) {
        return;
    }
    auto draft = m_presenter->draft();
    readPerson(draft);
    readWork(draft);
    m_presenter->edit(std::move(draft));
}

void CandidatePage::showRecord() {
    m_showing = true;
    const auto& candidate = m_presenter->draft();
    setEnabled(m_services.may(domain::Right::EditCandidates));
    showPerson(candidate);
    showWork(candidate);
    showHeader(candidate);
    showDetails(candidate);
    m_showing = false;
}

void CandidatePage::showPerson(const domain::Candidate& candidate) {
    setText(m_ui->firstNameEdit, candidate.person.name.first);
    setText(m_ui->prefixEdit, candidate.person.name.prefix);
    setText(m_ui->lastNameEdit, candidate.person.name.last);
    setText(m_ui->phoneEdit, candidate.person.phone);
    setText(m_ui->emailEdit, candidate.person.email);
    setText(m_ui->streetEdit, candidate.address.street);
    setText(m_ui->houseNumberEdit, candidate.address.houseNumber);
    setText(m_ui->postcodeEdit, candidate.address.postcode);
    setText(m_ui->cityEdit, candidate.address.city);
    setText(m_ui->countryEdit, candidate.address.country);
    const auto bsn = candidate.bsn ? candidate.bsn->masked() : std::string();
    m_bsnNote->setKept(qs(bsn));
    setText(m_ui->bsnEdit, bsn);
    setText(m_ui->ibanEdit, candidate.iban ? candidate.iban->grouped() : std::string());
    m_ui->birthDateEdit->setDate(candidate.birthDate);
    m_ui->consentEdit->setDate(candidate.consentDate);
    choose(*m_ui->statusBox, candidate.status);
    m_ui->channelBox->setCurrentText(qs(candidate.sourceChannel));
    m_ui->registeredLabel->setText(candidate.registeredOn == domain::Date{}
                                       ? QString()
                                       : qs(app::dutchDay(candidate.registeredOn)));
}

void CandidatePage::showWork(const domain::Candidate& candidate) {
    setText(m_ui->occupationEdit, candidate.occupation);
    setText(m_ui->sectorEdit, candidate.sector);
    m_ui->wageWishEdit->setRate(candidate.wageWish);
    m_ui->daysEdit->setDays(candidate.availability.days);
    const auto minutes = candidate.availability.minutesPerWeek;
    m_ui->hoursEdit->setMinutes(minutes.count() > 0 ? std::optional(minutes) : std::nullopt);
    m_ui->availableFromEdit->setDate(candidate.availability.from);
    m_ui->radiusEdit->setCount(
        candidate.travelRadiusKm > 0 ? std::optional(candidate.travelRadiusKm) : std::nullopt);
    showTerms(candidate);
    m_ui->educationEditor->setRows(rowsOf(candidate.education));
    m_ui->experienceEditor->setRows(rowsOf(candidate.experience));
    m_ui->skillEditor->setRows(rowsOf(candidate.skills));
    m_ui->certificateEditor->setRows(rowsOf(candidate.certificates));
    m_ui->languageEditor->setRows(rowsOf(candidate.languages));
    if (m_ui->notesEdit->toPlainText() != qs(candidate.notes)) {
        m_ui->notesEdit->setPlainText(qs(candidate.notes));
    }
    if (m_ui->cvEdit->toPlainText() != qs(candidate.cvText)) {
        m_ui->cvEdit->setPlainText(qs(candidate.cvText));
    }
}

void CandidatePage::showTerms(const domain::Candidate& candidate) {
    const auto further = furtherText(candidate.furtherOccupations);
    if (furtherOf(m_ui->furtherEdit->text()) != candidate.furtherOccupations) {
        m_ui->furtherEdit->setText(further); // not while a semicolon is being typed
    }
    m_ui->shiftsEdit->setShifts(candidate.availability.shifts);
    choosePermission(*m_ui->permissionBox, candidate.workPermission.kind);
    m_ui->permitUntilEdit->setDate(candidate.workPermission.validUntil);
    m_ui->permitUntilEdit->setEnabled(candidate.workPermission.kind ==
                                      domain::WorkPermissionKind::Permit);
}

void CandidatePage::showHeader(const domain::Candidate& candidate) {
    const auto name = qs(candidate.person.name.full());
    m_ui->nameLabel->setText(name.isEmpty() ? tr("Nieuwe kandidaat") : name);
    QStringList facts{u"<span style='color:%1'>●</span> %2"_s.arg(
        look::color(meaningOf(candidate.status)).name(), word(candidate.status))};
    for (const auto& fact : {candidate.occupation, candidate.address.city,
                             exchange::readablePhone(candidate.person.phone)}) {
        if (!fact.empty()) {
            facts << qs(fact).toHtmlEscaped();
        }
    }
    m_ui->summaryLabel->setText(facts.join(u"  ·  "_s));
    const bool mayMatch = candidate.version > 0 && m_services.may(domain::Right::Match);
    m_ui->matchButton->setVisible(mayMatch);
    m_ui->clientsButton->setVisible(mayMatch);
}

void CandidatePage::showDetails(const domain::Candidate& candidate) {
    setFoldDetail(*m_ui->deployHeader, termsSummary(candidate));
    setFoldDetail(*m_ui->skillHeader, count(candidate.skills.size()));
    setFoldDetail(*m_ui->certificateHeader, count(candidate.certificates.size()));
    setFoldDetail(*m_ui->languageHeader, count(candidate.languages.size()));
    setFoldDetail(*m_ui->experienceHeader, count(candidate.experience.size()));
    setFoldDetail(*m_ui->educationHeader, count(candidate.education.size()));
    setFoldDetail(*m_ui->addressHeader, qs(candidate.address.city));
    setFoldDetail(*m_ui->originHeader, qs(candidate.sourceChannel));
    setFoldDetail(*m_ui->notesHeader, qs(candidate.notes).simplified().left(60));
    setFoldDetail(*m_ui->cvHeader, candidate.cvText.empty()
                                       ? QString()
                                       : tr("%1 tekens").arg(qs(candidate.cvText).size()));
}

void CandidatePage::readPerson(domain::Candidate& candidate) const {
    candidate.person.name = {.first = trimmed(m_ui->firstNameEdit->text()),
                             .prefix = trimmed(m_ui->prefixEdit->text()),
                             .last = trimmed(m_ui->lastNameEdit->text())};
    candidate.person.phone = trimmed(m_ui->phoneEdit->text());
    candidate.person.email = trimmed(m_ui->emailEdit->text());
    candidate.address = {.street = trimmed(m_ui->streetEdit->text()),
                         .houseNumber = trimmed(m_ui->houseNumberEdit->text()),
                         .postcode = trimmed(m_ui->postcodeEdit->text()),
                         .city = trimmed(m_ui->cityEdit->text()),
                         .country = trimmed(m_ui->countryEdit->text())};
    candidate.birthDate = m_ui->birthDateEdit->date();
    candidate.consentDate = m_ui->consentEdit->date();
    candidate.status = chosen<CandidateStatus>(*m_ui->statusBox);
    candidate.sourceChannel = trimmed(m_ui->channelBox->currentText());
    if (const auto bsn = trimmed(m_ui->bsnEdit->text()); bsn.empty()) {
        candidate.bsn.reset();
    } else if (const auto parsed = domain::Bsn::parse(bsn)) {
        candidate.bsn = *parsed; // masked text is not read and leaves the number as it is
    }
    if (const auto iban = trimmed(m_ui->ibanEdit->text()); iban.empty()) {
        candidate.iban.reset();
    } else if (const auto parsed = domain::Iban::parse(iban)) {
        candidate.iban = *parsed;
    }
}

void CandidatePage::readWork(domain::Candidate& candidate) const {
    candidate.occupation = trimmed(m_ui->occupationEdit->text());
    candidate.sector = trimmed(m_ui->sectorEdit->text());
    candidate.wageWish = m_ui->wageWishEdit->rate();
    candidate.availability = {.days = m_ui->daysEdit->days(),
                              .minutesPerWeek =
                                  m_ui->hoursEdit->minutes().value_or(domain::Minutes(0)),
                              .from = m_ui->availableFromEdit->date(),
                              .shifts = m_ui->shiftsEdit->shifts()};
    candidate.furtherOccupations = furtherOf(m_ui->furtherEdit->text());
    const auto permission = chosenPermission(*m_ui->permissionBox);
    m_ui->permitUntilEdit->setEnabled(permission == domain::WorkPermissionKind::Permit);
    candidate.workPermission = {.kind = permission,
                                .validUntil = permission == domain::WorkPermissionKind::Permit
                                                  ? m_ui->permitUntilEdit->date()
                                                  : std::nullopt};
    candidate.travelRadiusKm = m_ui->radiusEdit->count().value_or(0);
    candidate.education = educationsOf(m_ui->educationEditor->rows());
    candidate.experience = experienceOf(m_ui->experienceEditor->rows());
    candidate.skills = skillsOf(m_ui->skillEditor->rows());
    candidate.certificates = certificatesOf(m_ui->certificateEditor->rows());
    candidate.languages = languagesOf(m_ui->languageEditor->rows());
    candidate.notes = str(m_ui->notesEdit->toPlainText());
    candidate.cvText = str(m_ui->cvEdit->toPlainText());
}

void CandidatePage::askAboutConflict() {
    ask::open(this,
              {.title = tr("Intussen gewijzigd"),
               .text = tr("Iemand anders heeft %1 opgeslagen terwijl u typte. Er is niets "
                          "overschreven. Welke gegevens moeten blijven?")
                           .arg(qs(m_presenter->theirs().person.name.full())),
               .action = tr("Mijn gegevens opslaan"),
               .cancel = tr("Gegevens van de ander tonen")},
              [this](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->keepMine();
                  } else {
                      m_presenter->takeTheirs();
                  }
              });
}

} // namespace werkbalie::ui
