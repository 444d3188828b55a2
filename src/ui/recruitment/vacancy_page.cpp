// Between the form's fields and the draft of a vacancy.
#include "ui/recruitment/vacancy_page.h"

#include "app/acquisition/clients.h"
#include "app/format_nl.h"
#include "app/recruitment/vacancies.h"
#include "ui/matching/closing_answers.h"
#include "ui/recruitment/requirement_rows.h"
#include "ui/recruitment/shift_toggles.h"
#include "ui/support/ask.h"
#include "ui/support/choice_box.h"
#include "ui/support/field_note.h"
#include "ui/support/fold.h"
#include "ui/support/in_sight.h"
#include "ui/support/name_editor.h"
#include "ui/support/qt_convert.h"
#include "ui_vacancy_page.h"

#include <QCompleter>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::VacancyStatus;

domain::Findings checkDraft(const domain::Vacancy& vacancy) {
    auto findings = domain::checkVacancy(vacancy);
    if (!vacancy.client.isValid()) {
        findings.push_back(
            {.rule = "client_missing", .severity = domain::Severity::Blocking, .where = "client"});
    }
    return findings;
}

RecordCases<domain::Vacancy> cases() {
    return {
        .load = [](app::Context& context,
                   std::int64_t id) { return app::loadVacancy(context, domain::VacancyId(id)); },
        .save = app::saveVacancy,
        .check = [](app::Context&, const domain::Vacancy& vacancy) { return checkDraft(vacancy); },
        .savedText =
            [](const domain::Vacancy& vacancy) {
                return VacancyPage::tr("Vacature %1 opgeslagen").arg(qs(vacancy.occupation));
            },
        .entity = app::Entity::Vacancy};
}

void setText(QLineEdit* edit, const std::string& text) {
    if (edit->text() != qs(text)) {
        edit->setText(qs(text));
        edit->setCursorPosition(0);
    }
}

std::optional<int> positive(int value) {
    return value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

VacancyPage::VacancyPage(Services& services, QWidget* parent)
    : RecordForm(parent), m_services(services), m_ui(std::make_unique<Ui::VacancyPage>()),
      m_presenter(new RecordPresenter<domain::Vacancy>(services, cases(), this)),
      m_notes(std::make_unique<FieldNotes>()) {
    m_ui->setupUi(this);
    setObjectName(u"vacancyPage"_s);
    prepare();
    prepareNotes();
    connectInputs();
    loadClients();
    setEnabled(false);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this,
            [this] { showHeader(m_presenter->draft()); });
    connect(m_presenter, &RecordSignals::recordShown, this, &VacancyPage::showRecord);
    connect(m_presenter, &RecordSignals::judged, this, &VacancyPage::showFindings);
    connect(m_presenter, &RecordSignals::dirtyChanged, this, &VacancyPage::showFindings);
    connect(m_notes.get(), &FieldNotes::changed, this, &VacancyPage::showFindings);
    connect(m_presenter, &RecordSignals::conflictFound, this, &VacancyPage::askAboutConflict);
    connect(m_presenter, &RecordSignals::saved, this, &VacancyPage::saved);
    connect(m_presenter, &RecordSignals::saved, this, [this] {
        if (m_presenter->stored().status != m_statusBefore) { // closed: who waits is told now
            offerAnswers(m_services, window(), m_presenter->stored().id);
        }
    });
    connect(m_presenter, &RecordSignals::refused, this,
            [this](const QString& where) { m_notes->goTo(str(where)); });
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Client)) {
            loadClients();
        }
    });
}

VacancyPage::~VacancyPage() = default;

void VacancyPage::prepare() {
    look::makeTitle(m_ui->titleLabel, 4);
    look::makeMuted(m_ui->summaryLabel);
    look::makeMuted(m_ui->hoursHint);
    look::makePrimary(m_ui->saveButton);
    m_ui->saveButton->setToolTip(tr("Ctrl+S"));
    makeFold(*m_ui->requestHeader, *m_ui->requestBody, Fold::Open);
    makeFold(*m_ui->termsHeader, *m_ui->termsBody, Fold::Open);
    makeFold(*m_ui->requirementHeader, *m_ui->requirementBody, Fold::Open);
    makeFold(*m_ui->placeHeader, *m_ui->placeBody, Fold::Closed);
    makeFold(*m_ui->textHeader, *m_ui->textBody, Fold::Closed);
    m_ui->requirementEditor->setColumns(tr("Eisen en wensen"), requirementColumns());
    m_ui->vacancyTextEdit->setFixedHeight(200);
    keepFocusInSight(*m_ui->scrollArea);
    // It scrolls down only, so it is never narrower than its widest row.
    m_ui->scrollArea->setMinimumWidth(m_ui->scrollContent->minimumSizeHint().width() + 16);
    fillChoices<VacancyStatus>(*m_ui->statusBox, {VacancyStatus::Open, VacancyStatus::OnHold,
                                                  VacancyStatus::Filled, VacancyStatus::Cancelled});
    nameEditor(*m_ui->clientBox);
    m_ui->clientBox->setInsertPolicy(QComboBox::NoInsert);
    m_ui->clientBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->clientBox->setMinimumContentsLength(12);
    m_ui->clientBox->completer()->setFilterMode(Qt::MatchContains);
    m_ui->clientBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_ui->startEdit->setToday(m_services.clock.today());
    m_ui->endEdit->setToday(m_services.clock.today());
}

void VacancyPage::prepareNotes() {
    m_notes->add(m_ui->startEdit, FieldKind::Date, "start");
    m_notes->add(m_ui->endEdit, FieldKind::Date, "end");
    auto& postcode = m_notes->add(m_ui->postcodeEdit, FieldKind::Postcode, "postcode");
    postcode.setCondition([this] { return m_presenter->draft().workplace.country == "NL"; });
}

void VacancyPage::showFindings() {
    const auto& findings = m_presenter->findings();
    m_ui->findingsView->setFindings(m_notes->place(findings));
    m_ui->saveButton->setEnabled(m_presenter->isDirty() && !domain::hasBlocking(findings) &&
                                 m_notes->allRight());
    m_ui->revertButton->setEnabled(isDirty());
    Q_EMIT recordChanged();
}

void VacancyPage::connectInputs() {
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &VacancyPage::edited);
    }
    for (auto* box : {m_ui->statusBox, m_ui->clientBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, &VacancyPage::edited);
    }
    connect(m_ui->vacancyTextEdit, &QPlainTextEdit::textChanged, this, &VacancyPage::edited);
    connect(m_ui->requirementEditor, &RowsEditor::edited, this, &VacancyPage::edited);
    connect(m_ui->daysEdit, &WeekdayToggles::valueEdited, this, &VacancyPage::edited);
    connect(m_ui->shiftsEdit, &ShiftToggles::valueEdited, this, &VacancyPage::edited);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &VacancyPage::save);
    connect(m_ui->revertButton, &QPushButton::clicked, this, [this] { m_presenter->revert(); });
    connect(m_ui->matchButton, &QPushButton::clicked, this, [this] {
        m_services.navigator.showPage(u"matching"_s,
                                      u"vacancy:%1"_s.arg(m_presenter->stored().id.value));
    });
}

void VacancyPage::loadClients() {
    m_services.tasks.read(
        this,
        [](app::Context& context) {
            return app::searchClients(context, {.today = context.clock.today()});
        },
        [this](const domain::Result<std::vector<storage::ClientRow>>& clients) {
            if (!clients) {
                return;
            }
            m_showing = true;
            m_ui->clientBox->clear();
            for (const auto& client : *clients) {
                m_ui->clientBox->addItem(qs(client.name),
                                         QVariant::fromValue<qlonglong>(client.id.value));
            }
            m_showing = false;
            if (m_presenter->isOpen()) {
                showRecord();
            }
        });
}

void VacancyPage::open(std::int64_t id) {
    m_presenter->open(id);
}

void VacancyPage::startNew() {
    domain::Vacancy fresh;
    fresh.branch = m_services.user.branch;
    fresh.owner = m_services.user.id;
    fresh.start = m_services.clock.today() + std::chrono::days(7);
    m_presenter->startNew(std::move(fresh));
    focusFirst();
}

void VacancyPage::focusFirst() {
    m_ui->requestHeader->setChecked(true);
    m_ui->occupationEdit->setFocus();
    m_ui->occupationEdit->selectAll();
}

bool VacancyPage::isDirty() const {
    return m_presenter->isOpen() && (m_presenter->isDirty() || m_notes->holdTyping());
}

QString VacancyPage::recordTitle() const {
    return m_presenter->isOpen() ? qs(m_presenter->stored().occupation) : QString();
}

void VacancyPage::save() {
    if (!isDirty()) {
        return;
    }
    if (!m_notes->allRight()) {
        m_services.notifier.warn(tr("Niet opgeslagen. %1").arg(m_notes->goToFirstFault()));
        return;
    }
    m_statusBefore = m_presenter->stored().status;
    m_presenter->save();
}

void VacancyPage::edited() {
    if (!m_showing) {
        m_presenter->edit(read(m_presenter->draft()));
    }
}

void VacancyPage::showRecord() {
    m_showing = true;
    const auto& vacancy = m_presenter->draft();
    setEnabled(m_services.may(domain::Right::EditVacancies));
    setText(m_ui->occupationEdit, vacancy.occupation);
    setText(m_ui->sectorEdit, vacancy.sector);
    setText(m_ui->streetEdit, vacancy.workplace.street);
    setText(m_ui->houseNumberEdit, vacancy.workplace.houseNumber);
    setText(m_ui->postcodeEdit, vacancy.workplace.postcode);
    setText(m_ui->cityEdit, vacancy.workplace.city);
    const int client =
        m_ui->clientBox->findData(QVariant::fromValue<qlonglong>(vacancy.client.value));
    m_ui->clientBox->setCurrentIndex(client);
    if (client < 0) {
        m_ui->clientBox->setCurrentText({});
    }
    choose(*m_ui->statusBox, vacancy.status);
    m_ui->positionsEdit->setCount(vacancy.positions);
    m_ui->travelEdit->setCount(positive(vacancy.maxTravelKm));
    m_ui->daysEdit->setDays(vacancy.days);
    m_ui->hoursEdit->setMinutes(vacancy.minutesPerWeek);
    m_ui->shiftsEdit->setShifts(vacancy.shifts);
    m_ui->wageFromEdit->setRate(vacancy.wageFrom);
    m_ui->wageToEdit->setRate(vacancy.wageTo);
    m_ui->startEdit->setDate(vacancy.start);
    m_ui->endEdit->setDate(vacancy.end);
    m_ui->requirementEditor->setRows(rowsOf(vacancy.requirements));
    if (m_ui->vacancyTextEdit->toPlainText() != qs(vacancy.text)) {
        m_ui->vacancyTextEdit->setPlainText(qs(vacancy.text));
    }
    showHeader(vacancy);
    m_showing = false;
}

void VacancyPage::showHeader(const domain::Vacancy& vacancy) {
    const auto title = qs(vacancy.occupation);
    m_ui->titleLabel->setText(title.isEmpty() ? tr("Nieuwe vacature") : title);
    QStringList facts{u"<span style='color:%1'>●</span> %2"_s.arg(
        look::color(meaningOf(vacancy.status)).name(), word(vacancy.status))};
    if (!m_ui->clientBox->currentText().isEmpty()) {
        facts << m_ui->clientBox->currentText().toHtmlEscaped();
    }
    if (!vacancy.workplace.city.empty()) {
        facts << qs(vacancy.workplace.city).toHtmlEscaped();
    }
    m_ui->summaryLabel->setText(facts.join(u"  ·  "_s));
    m_ui->matchButton->setVisible(vacancy.version > 0 && m_services.may(domain::Right::Match));
    setFoldDetail(*m_ui->placeHeader, qs(vacancy.workplace.city));
    setFoldDetail(*m_ui->requirementHeader, vacancy.requirements.empty()
                                                ? QString()
                                                : QString::number(vacancy.requirements.size()));
    setFoldDetail(*m_ui->textHeader, qs(vacancy.text).simplified().left(60));
}

domain::Vacancy VacancyPage::read(domain::Vacancy vacancy) const {
    vacancy.occupation = trimmed(m_ui->occupationEdit->text());
    vacancy.sector = trimmed(m_ui->sectorEdit->text());
    const int client = m_ui->clientBox->findText(m_ui->clientBox->currentText());
    vacancy.client = domain::ClientId(m_ui->clientBox->itemData(client).toLongLong());
    vacancy.status = chosen<VacancyStatus>(*m_ui->statusBox);
    vacancy.positions = m_ui->positionsEdit->count().value_or(0);
    vacancy.maxTravelKm = m_ui->travelEdit->count().value_or(0);
    vacancy.days = m_ui->daysEdit->days();
    vacancy.minutesPerWeek = m_ui->hoursEdit->minutes().value_or(domain::Minutes(0));
    vacancy.shifts = m_ui->shiftsEdit->shifts();
    vacancy.wageFrom = m_ui->wageFromEdit->rate();
    vacancy.wageTo = m_ui->wageToEdit->rate();
    vacancy.start = m_ui->startEdit->date().value_or(vacancy.start);
    vacancy.end = m_ui->endEdit->date();
    vacancy.workplace.street = trimmed(m_ui->streetEdit->text());
    vacancy.workplace.houseNumber = trimmed(m_ui->houseNumberEdit->text());
    vacancy.workplace.postcode = trimmed(m_ui->postcodeEdit->text());
    vacancy.workplace.city = trimmed(m_ui->cityEdit->text());
    vacancy.requirements = requirementsOf(m_ui->requirementEditor->rows());
    vacancy.text = str(m_ui->vacancyTextEdit->toPlainText());
    return vacancy;
}

void VacancyPage::askAboutConflict() {
    ask::open(this,
              {.title = tr("Intussen gewijzigd"),
               .text = tr("Iemand anders heeft deze vacature opgeslagen terwijl u typte. Er is "
                          "niets overschreven. Welke gegevens moeten blijven?"),
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
