// A concept in a window of its own: terms, functions, texts and annexes, with its sheets beside it.
#include "ui/acquisition/quotation_editor.h"

#include "ui/acquisition/open_cell.h"
#include "ui/acquisition/quotation_agreement_dialog.h"
#include "ui/acquisition/quotation_conflict_dialog.h"
#include "ui/acquisition/quotation_line_dialog.h"
#include "ui/acquisition/quotation_preview_pane.h"
#include "ui/acquisition/quotation_texts_panel.h"
#include "ui/acquisition/quotation_words.h"
#include "ui/administration/tariff_findings.h"
#include "ui/support/ask.h"
#include "ui/support/field_note.h"
#include "ui/support/qt_convert.h"
#include "ui_quotation_editor.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QLabel>
#include <QShortcut>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Quotation;
using domain::QuotationLanguage;

void addShortcut(QWidget* parent, const QKeySequence& keys, const std::function<void()>& run) {
    auto* shortcut = new QShortcut(keys, parent);
    QObject::connect(shortcut, &QShortcut::activated, parent, run);
}

/// A field that says something grows downwards; what stands beside it stays where it was.
void keepRowsAtTop(QGridLayout& grid, int height) {
    for (int i = 0; i < grid.count(); ++i) {
        auto* widget = grid.itemAt(i)->widget();
        grid.itemAt(i)->setAlignment(Qt::AlignTop);
        if (qobject_cast<QLabel*>(widget) != nullptr ||
            qobject_cast<QCheckBox*>(widget) != nullptr) {
            widget->setMinimumHeight(height);
        }
    }
}

std::optional<domain::Date> lastDayOf(const std::optional<domain::Date>& end) {
    return end ? std::optional(lastDayBefore(*end)) : std::nullopt;
}

} // namespace

QuotationEditor::QuotationEditor(Services& services, domain::QuotationId id, QWidget* parent)
    : QDialog(parent, Qt::Window), m_services(services), m_id(id),
      m_ui(std::make_unique<::Ui::QuotationEditor>()),
      m_presenter(new QuotationEditorPresenter(services, this)),
      m_preview(new QuotationPreviewPane(services, this)), m_notes(std::make_unique<FieldNotes>()) {
    m_ui->setupUi(this);
    setObjectName(u"quotationEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    prepare();
    connectRecord();
    connectInputs();
    connectLines();
    m_presenter->open(id);
}

QuotationEditor::~QuotationEditor() = default;

void QuotationEditor::prepare() {
    look::makeTitle(m_ui->titleLabel, 4);
    look::makeMuted(m_ui->summaryLabel);
    look::makeMuted(m_ui->unsavedLabel);
    look::makePrimary(m_ui->sendButton);
    m_preview->setObjectName(u"quotationDraftPreview"_s);
    m_ui->editorSplitter->addWidget(m_preview);
    m_ui->editorSplitter->setSizes({660, 560});
    for (const auto language :
         {QuotationLanguage::Dutch, QuotationLanguage::English, QuotationLanguage::German}) {
        m_ui->languageBox->addItem(word(language), static_cast<int>(language));
    }
    for (auto* edit : {m_ui->untilEdit, m_ui->fromEdit, m_ui->lastEdit}) {
        edit->setToday(m_services.clock.today());
    }
    m_notes->add(m_ui->untilEdit, FieldKind::Date, "valid_until");
    m_notes->add(m_ui->fromEdit, FieldKind::Date, "tariffs_from");
    m_notes->add(m_ui->lastEdit, FieldKind::Date, "tariffs_until");
    keepRowsAtTop(*m_ui->headLayout, m_ui->subjectEdit->sizeHint().height());
    m_ui->saveButton->setToolTip(tr("Ctrl+S"));
    m_ui->sendButton->setToolTip(tr("Ctrl+Enter"));
    addShortcut(this, QKeySequence::Save, [this] { save(); });
    addShortcut(this, QKeySequence(u"Ctrl+Return"_s), [this] { saveAndSend(); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &QuotationEditor::save);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &QuotationEditor::saveAndSend);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QuotationEditor::reject);
}

void QuotationEditor::connectRecord() {
    auto& record = m_presenter->record();
    connect(&record, &RecordSignals::recordShown, this, &QuotationEditor::showRecord);
    connect(&record, &RecordSignals::judged, this, &QuotationEditor::showFindings);
    connect(m_notes.get(), &FieldNotes::changed, this, &QuotationEditor::showFindings);
    connect(&record, &RecordSignals::dirtyChanged, this, [this](bool dirty) {
        m_ui->saveButton->setEnabled(dirty);
        m_ui->unsavedLabel->setText(dirty ? tr("Nog niet opgeslagen") : QString());
    });
    connect(&record, &RecordSignals::conflictFound, this, &QuotationEditor::showConflict);
    connect(&record, &RecordSignals::saved, this, [this] {
        if (std::exchange(m_sending, false) && !isDirty()) {
            saveAndSend();
        }
    });
    connect(m_presenter, &QuotationEditorPresenter::surroundingsLoaded, this,
            &QuotationEditor::showSurroundings);
}

void QuotationEditor::connectInputs() {
    connect(m_ui->contactBox, &QComboBox::currentIndexChanged, this, &QuotationEditor::edited);
    connect(m_ui->languageBox, &QComboBox::currentIndexChanged, this,
            &QuotationEditor::languageChosen);
    for (auto* edit : std::initializer_list<QLineEdit*>{
             m_ui->subjectEdit, m_ui->untilEdit, m_ui->fromEdit, m_ui->lastEdit, m_ui->termEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &QuotationEditor::edited);
    }
    connect(m_ui->contentsCheck, &QCheckBox::toggled, this, &QuotationEditor::edited);
    connect(m_ui->textsPanel, &QuotationTextsPanel::edited, this, &QuotationEditor::edited);
    connect(m_ui->annexPanel, &QuotationAnnexPanel::edited, this, &QuotationEditor::edited);
}

void QuotationEditor::connectLines() {
    auto* lines = m_ui->linesPanel;
    connect(lines, &QuotationLinesPanel::edited, this, &QuotationEditor::edited);
    connect(lines, &QuotationLinesPanel::tariffTyped, this, [this, lines](int row) {
        m_presenter->price(row, lines->lines().at(static_cast<std::size_t>(row)));
    });
    connect(lines, &QuotationLinesPanel::newLineAsked, this,
            [this] { m_presenter->prepareCalculation(-1); });
    connect(lines, &QuotationLinesPanel::calculationAsked, m_presenter,
            &QuotationEditorPresenter::prepareCalculation);
    connect(lines, &QuotationLinesPanel::agreementAsked, this, &QuotationEditor::chooseAgreement);
    connect(m_presenter, &QuotationEditorPresenter::priced, lines,
            &QuotationLinesPanel::replaceLine);
    connect(m_presenter, &QuotationEditorPresenter::calculated, this,
            &QuotationEditor::takeCalculated);
    connect(m_presenter, &QuotationEditorPresenter::calculationPrepared, this,
            &QuotationEditor::openCalculation);
}

bool QuotationEditor::isDirty() const {
    return m_presenter->record().isOpen() &&
           (m_presenter->record().isDirty() || m_notes->holdTyping());
}

void QuotationEditor::showFindings() {
    const auto& findings = m_presenter->record().findings();
    m_ui->findingsView->setFindings(tidyFindings(m_notes->place(findings)));
    m_ui->sendButton->setEnabled(m_notes->allRight() && !domain::hasBlocking(findings));
}

void QuotationEditor::save() {
    commitOpenCell(*this);
    store(AfterSaving::Stay);
}

void QuotationEditor::saveAndSend() {
    commitOpenCell(*this);
    if (!m_ui->sendButton->isEnabled()) {
        return;
    }
    if (isDirty()) {
        store(AfterSaving::Send);
        return;
    }
    Q_EMIT sendAsked(m_id);
    QDialog::reject();
}

void QuotationEditor::store(AfterSaving next) {
    if (!m_notes->allRight()) {
        m_services.notifier.warn(tr("Niet opgeslagen. %1").arg(m_notes->goToFirstFault()));
        return;
    }
    m_sending = next == AfterSaving::Send;
    if (isDirty()) {
        m_presenter->record().save();
    }
}

void QuotationEditor::reject() {
    if (!isDirty()) {
        QDialog::reject();
        return;
    }
    ask::open(this,
              {.title = tr("Niet opgeslagen"),
               .text = tr("De wijzigingen in %1 zijn nog niet opgeslagen. Wilt u ze laten "
                          "vervallen?")
                           .arg(qs(m_presenter->record().stored().number)),
               .action = tr("Wijzigingen laten vervallen"),
               .cancel = tr("Terug naar de offerte"),
               .preset = Preset::Cancel},
              [this](const Answer& answer) {
                  if (answer.yes) {
                      QDialog::reject();
                  }
              });
}

void QuotationEditor::closeEvent(QCloseEvent* event) {
    event->setAccepted(!isDirty());
    if (isDirty()) {
        reject();
        return;
    }
    QDialog::closeEvent(event);
}

void QuotationEditor::showSurroundings() {
    m_showing = true;
    const auto& draft = m_presenter->record().draft();
    auto& box = *m_ui->contactBox;
    box.clear();
    box.addItem(tr("niemand bij naam"), QVariant::fromValue<qlonglong>(0));
    for (const auto& contact : m_presenter->client().contacts) {
        box.addItem(qs(contact.person.name.full()),
                    QVariant::fromValue<qlonglong>(contact.id.value));
    }
    const auto chosen = draft.contact ? draft.contact->value : 0;
    box.setCurrentIndex(std::max(0, box.findData(QVariant::fromValue<qlonglong>(chosen))));
    m_ui->textsPanel->setStandards(m_presenter->standards(), draft.language);
    m_ui->annexPanel->setStandard(
        standardOf(m_presenter->standards(), domain::TextBlockKind::Annex, draft.language));
    showHeader();
    m_showing = false;
}

void QuotationEditor::showHeader() {
    const auto& stored = m_presenter->record().stored();
    const auto name = quotationName(stored.number, stored.edition);
    m_ui->titleLabel->setText(name);
    setWindowTitle(tr("%1 – %2").arg(name, qs(m_presenter->client().client.name)));
    m_ui->summaryLabel->setText(tr("Concept voor %1").arg(qs(m_presenter->client().client.name)));
}

void QuotationEditor::showRecord() {
    m_showing = true;
    const auto& draft = m_presenter->record().draft();
    m_ui->languageBox->setCurrentIndex(
        m_ui->languageBox->findData(static_cast<int>(draft.language)));
    if (trimmed(m_ui->subjectEdit->text()) != draft.subject) {
        m_ui->subjectEdit->setText(qs(draft.subject));
    }
    m_ui->untilEdit->setDate(lastDayBefore(draft.validUntil));
    m_ui->fromEdit->setDate(draft.tariffPeriod.from);
    m_ui->lastEdit->setDate(lastDayOf(draft.tariffPeriod.until));
    m_ui->termEdit->setCount(draft.paymentTermDays);
    m_ui->contentsCheck->setChecked(draft.showsContents);
    m_ui->linesPanel->setLines(draft.lines);
    m_ui->textsPanel->setTexts(draft.texts);
    m_ui->annexPanel->setAnnexes(draft.annexes);
    m_showing = false;
    showSurroundings();
    m_preview->showDraft(draft);
    if (focusWidget() == nullptr || focusWidget() == m_ui->contactBox) {
        m_ui->linesPanel->focusLines();
    }
}

Quotation QuotationEditor::read() const {
    Quotation draft = m_presenter->record().draft();
    const auto contact = m_ui->contactBox->currentData().toLongLong();
    if (m_ui->contactBox->count() > 1) {
        draft.contact = contact > 0 ? std::optional(domain::ContactId{contact}) : std::nullopt;
    }
    draft.subject = trimmed(m_ui->subjectEdit->text());
    constexpr std::chrono::days next{1};
    if (const auto last = m_ui->untilEdit->date()) {
        draft.validUntil = *last + next;
    }
    draft.tariffPeriod.from = m_ui->fromEdit->date().value_or(draft.tariffPeriod.from);
    const auto end = m_ui->lastEdit->date();
    draft.tariffPeriod.until = end ? std::optional(*end + next) : std::nullopt;
    draft.paymentTermDays = m_ui->termEdit->count().value_or(0);
    draft.showsContents = m_ui->contentsCheck->isChecked();
    draft.lines = m_ui->linesPanel->lines();
    draft.texts = m_ui->textsPanel->texts();
    draft.annexes = m_ui->annexPanel->annexes();
    return draft;
}

void QuotationEditor::edited() {
    if (m_showing || !m_presenter->record().isOpen()) {
        return;
    }
    m_presenter->record().edit(read());
    m_preview->showDraft(m_presenter->record().draft());
}

void QuotationEditor::languageChosen() {
    if (m_showing) {
        return;
    }
    const auto language = static_cast<QuotationLanguage>(m_ui->languageBox->currentData().toInt());
    m_presenter->record().edit(m_presenter->inLanguage(read(), language));
    showRecord();
}

void QuotationEditor::openCalculation(int row, const app::QuotedCalculation& start,
                                      const domain::ParameterSet& parameters) {
    auto* dialog = new QuotationLineDialog(start, parameters, m_services.agency.cao, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList functions;
    for (const auto& agreement : m_presenter->client().agreements) {
        functions << qs(agreement.occupation);
    }
    functions.removeDuplicates();
    dialog->proposeFunctions(functions);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, row] { m_presenter->calculate(row, dialog->calculation()); });
    dialog->open();
}

/// What was typed beside the calculation, a note for instance, stays.
void QuotationEditor::takeCalculated(int row, const domain::QuotationLine& line) {
    const auto& lines = m_ui->linesPanel->lines();
    if (row < 0 || row >= static_cast<int>(lines.size())) {
        m_ui->linesPanel->addLine(line);
        return;
    }
    const auto before = lines[static_cast<std::size_t>(row)];
    auto after = line;
    after.note = before.note;
    after.marginReason = before.marginReason;
    m_ui->linesPanel->replaceLine(row, before, after);
}

void QuotationEditor::chooseAgreement() {
    const auto& agreements = m_presenter->client().agreements;
    auto* dialog = new QuotationAgreementDialog(agreements, m_services.clock.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto agreement = dialog->agreement()) {
            m_ui->linesPanel->addLine(app::lineOf(*agreement));
        }
    });
    dialog->open();
}

void QuotationEditor::showConflict() {
    m_sending = false;
    auto& record = m_presenter->record();
    auto* dialog =
        new QuotationConflictDialog(quotationDifferences(record.draft(), record.theirs()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_presenter->record().keepMine(); });
    connect(dialog, &QDialog::rejected, this, [this] { m_presenter->record().takeTheirs(); });
    dialog->open();
}

} // namespace werkbalie::ui
