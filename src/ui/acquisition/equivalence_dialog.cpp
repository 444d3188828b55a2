// "Gelijkwaardigheid": what a placed worker gets beside the client's terms, and what repairs it.
#include "ui/acquisition/equivalence_dialog.h"

#include "app/acquisition/equivalence_record.h"
#include "app/format_nl.h"
#include "domain/base/text.h"
#include "ui/acquisition/terms_rows.h"
#include "ui/acquisition/terms_words.h"
#include "ui/support/file_dialog.h"
#include "ui/support/form_checks.h"
#include "ui/support/form_dialog.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_table.h"
#include "ui_equivalence_dialog.h"

#include <QFileDialog>

namespace werkbalie::ui {

namespace {

constexpr int kRowsShown = 5;
constexpr int kTableHeight = 200;

QString coloured(const Verdict& verdict) {
    const auto meaning = verdict.holds ? Meaning::Fine : Meaning::Blocked;
    return QStringLiteral("<span style='color:%1'>●</span> %2")
        .arg(look::color(meaning).name(), verdict.text.toHtmlEscaped());
}

} // namespace

EquivalenceDialog::EquivalenceDialog(Services& services, domain::PlacementId placement,
                                     QWidget* parent)
    : QDialog(parent), m_services(services), m_ui(std::make_unique<::Ui::EquivalenceDialog>()),
      m_presenter(new EquivalencePresenter(services, placement, this)),
      m_rows(new RowModel<EquivalenceRow>(
          equivalenceColumns(), [](const EquivalenceRow& r) { return r.id; }, this)),
      m_table(new RecordTable(this)) {
    m_ui->setupUi(this);
    prepare();
    connectInputs();
    m_presenter->load();
}

EquivalenceDialog::~EquivalenceDialog() = default;

EquivalenceDialog* EquivalenceDialog::open(Services& services, domain::PlacementId placement,
                                           QWidget* parent) {
    auto* dialog = new EquivalenceDialog(services, placement, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    static_cast<QDialog*>(dialog)->open();
    return dialog;
}

void EquivalenceDialog::prepare() {
    m_ui->workerEdit->setRowsShown(kRowsShown);
    m_ui->workerEdit->setColumns(tr("Wat de flexkracht krijgt"), termsItemColumns());
    m_table->setObjectName(QStringLiteral("equivalenceTable"));
    m_table->setAccessibleName(tr("Vergelijking per onderdeel"));
    m_table->showRows(m_rows);
    m_table->setEmptyText(tr("Hier staat de vergelijking zodra de gegevens kloppen."));
    m_table->setMinimumHeight(kTableHeight);
    m_ui->resultLayout->addWidget(m_table, 1);
    look::makeTitle(m_ui->titleLabel, 1);
    look::makeMuted(m_ui->baseLabel);
    m_ui->dayEdit->setToday(m_services.clock.today());
    prepareButtons(*this, *m_ui->buttons, tr("Bewijs bewaren"));
    m_pdf = m_ui->buttons->addButton(tr("Bewaren als PDF…"), QDialogButtonBox::ActionRole);
    m_pdf->setObjectName(QStringLiteral("pdfButton"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Sluiten"));
    disconnect(m_ui->buttons, &QDialogButtonBox::accepted, this, nullptr);
}

void EquivalenceDialog::connectInputs() {
    connect(m_presenter, &EquivalencePresenter::drafted, this, &EquivalenceDialog::showDraft);
    connect(m_presenter, &EquivalencePresenter::judged, this, &EquivalenceDialog::showOutcome);
    connect(m_presenter, &EquivalencePresenter::refused, this, &EquivalenceDialog::showRefusal);
    connect(m_presenter, &EquivalencePresenter::kept, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, m_presenter, &EquivalencePresenter::keep);
    connect(m_pdf, &QPushButton::clicked, this, &EquivalenceDialog::askPdf);
    connect(m_ui->takeOverButton, &QPushButton::clicked, this, &EquivalenceDialog::takeOver);
    for (auto* rate : {m_ui->clientWageEdit, m_ui->workerWageEdit}) {
        connect(rate, &ValueEdit::valueEdited, this, &EquivalenceDialog::edited);
    }
    connect(m_ui->pensionEdit, &ValueEdit::valueEdited, this, &EquivalenceDialog::edited);
    connect(m_ui->workerEdit, &RowsEditor::edited, this, &EquivalenceDialog::edited);
    const auto reload = [this] {
        if (m_showing || !m_ui->dayEdit->date()) {
            return;
        }
        const domain::ClientId owner{m_ui->ownerCombo->currentData().toLongLong()};
        m_presenter->load(owner.isValid() ? std::optional(owner) : std::nullopt,
                          m_ui->dayEdit->date());
    };
    connect(m_ui->dayEdit, &QLineEdit::editingFinished, this, reload);
    connect(m_ui->ownerCombo, &QComboBox::currentIndexChanged, this, reload);
    connect(m_ui->proofCombo, &QComboBox::currentIndexChanged, this, &EquivalenceDialog::showProof);
}

void EquivalenceDialog::showDraft() {
    m_showing = true;
    const auto& draft = m_presenter->draft();
    m_ui->titleLabel->setText(
        tr("%1, %2 bij %3")
            .arg(qs(draft.workerName), qs(draft.placement.occupation), qs(draft.clientName)));
    m_ui->ownerCombo->clear();
    for (const auto& owner : draft.owners) {
        m_ui->ownerCombo->addItem(owner.client == draft.placement.client
                                      ? qs(owner.name)
                                      : tr("%1 (doorlenen)").arg(qs(owner.name)),
                                  qlonglong{owner.client.value});
    }
    m_ui->ownerCombo->setCurrentIndex(
        m_ui->ownerCombo->findData(qlonglong{draft.terms.client.value}));
    fillProofs();
    fillInput(draft.input);
    m_showing = false;
    m_unread.clear();
    showOutcome();
}

void EquivalenceDialog::fillInput(const domain::EquivalenceInput& input) {
    m_ui->dayEdit->setDate(input.date);
    m_ui->clientWageEdit->setRate(input.client.wage);
    m_ui->workerWageEdit->setRate(input.worker.wage);
    m_ui->pensionEdit->setPercentage(input.worker.pension > domain::Percentage{}
                                         ? std::optional(input.worker.pension)
                                         : std::nullopt);
    m_ui->workerEdit->setRows(rowsOf(input.worker.items));
}

void EquivalenceDialog::fillProofs() {
    m_ui->proofCombo->clear();
    m_ui->proofCombo->addItem(tr("nieuwe vergelijking"));
    for (const auto& proof : m_presenter->draft().proofs) {
        m_ui->proofCombo->addItem(
            tr("%1, %2: %3")
                .arg(qs(app::dutchDay(app::calendarDayInNetherlands(proof.at))), qs(proof.userName),
                     proof.passes ? tr("voldoet") : tr("voldoet niet")));
    }
    m_ui->proofCombo->setEnabled(m_ui->proofCombo->count() > 1);
}

void EquivalenceDialog::setEditable(Editing editing) {
    const bool allowed = editing == Editing::Allowed;
    for (QWidget* input : std::initializer_list<QWidget*>{
             m_ui->dayEdit, m_ui->ownerCombo, m_ui->clientWageEdit, m_ui->workerWageEdit,
             m_ui->pensionEdit, m_ui->workerEdit, m_ui->takeOverButton}) {
        input->setEnabled(allowed);
    }
}

void EquivalenceDialog::showProof(int index) {
    if (m_showing || index < 0) {
        return;
    }
    m_proofPaper.reset();
    setEditable(index == 0 ? Editing::Allowed : Editing::Frozen);
    m_showing = true;
    if (index == 0) {
        fillInput(m_presenter->draft().input);
        m_showing = false;
        showOutcome();
        return;
    }
    const auto& proof = m_presenter->draft().proofs.at(static_cast<std::size_t>(index) - 1);
    const auto input = app::equivalenceInputOf(proof.input);
    const auto outcome = app::equivalenceOutcomeOf(proof.outcome);
    if (input && outcome) {
        fillInput(*input);
        showResult(*input, *outcome);
        m_proofPaper =
            equivalencePaper(m_presenter->draft(), {*input, *outcome},
                             {.agency = m_services.agency,
                              .terms = qs(proof.termsName),
                              .owner = m_ui->ownerCombo->itemText(
                                  m_ui->ownerCombo->findData(qlonglong{proof.termsClient.value})),
                              .madeBy = qs(proof.userName),
                              .madeOn = app::calendarDayInNetherlands(proof.at)});
    }
    m_showing = false;
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    m_pdf->setEnabled(m_proofPaper.has_value());
}

domain::EquivalenceInput EquivalenceDialog::read(domain::Findings& findings) const {
    auto input = m_presenter->draft().input;
    input.client.wage = m_ui->clientWageEdit->rate().value_or(domain::HourlyRate{});
    input.worker.wage = m_ui->workerWageEdit->rate().value_or(domain::HourlyRate{});
    input.worker.pension = m_ui->pensionEdit->percentage().value_or(domain::Percentage{});
    input.worker.items = termsItemsOf(m_ui->workerEdit->rows(), findings);
    return input;
}

void EquivalenceDialog::edited() {
    if (m_showing) {
        return;
    }
    // A wage that cannot be read is not a wage of 0: nothing is judged or kept on it.
    m_unread = unreadableFields(*this);
    auto input = read(m_unread);
    m_presenter->edit(std::move(input));
}

/// What the client gives and the worker's list does not have yet.
void EquivalenceDialog::takeOver() {
    domain::Findings ignored;
    auto input = read(ignored);
    for (const auto& item : input.client.items) {
        const bool known =
            std::ranges::any_of(input.worker.items, [&](const domain::TermsItem& own) {
                return own.kind == item.kind &&
                       domain::foldText(own.name) == domain::foldText(item.name);
            });
        if (!known) {
            input.worker.items.push_back(item);
        }
    }
    std::ranges::stable_sort(input.worker.items, {}, &domain::TermsItem::kind);
    if (input.worker.pension < input.client.pension) {
        input.worker.pension = input.client.pension;
        m_ui->pensionEdit->setPercentage(input.worker.pension);
    }
    m_showing = true;
    m_ui->workerEdit->setRows(rowsOf(input.worker.items));
    m_showing = false;
    edited();
}

void EquivalenceDialog::showOutcome() {
    const auto& outcome = m_presenter->outcome();
    const bool understood = m_unread.empty();
    auto* save = m_ui->buttons->button(QDialogButtonBox::Save);
    save->setEnabled(outcome && understood && m_services.may(domain::Right::Place));
    m_pdf->setEnabled(outcome && understood);
    m_ui->takeOverButton->setEnabled(true);
    if (!understood || !outcome) {
        m_rows->setRows({});
        m_ui->verdictLabel->clear();
        m_ui->baseLabel->clear();
        if (!understood) {
            m_ui->findingsView->setFindings(inWords(m_unread));
        } else if (m_presenter->refusal()) {
            m_ui->findingsView->setRefusal(inWords(*m_presenter->refusal()));
        }
        return;
    }
    showResult(m_presenter->draft().input, *outcome);
}

void EquivalenceDialog::showResult(const domain::EquivalenceInput& input,
                                   const domain::EquivalenceOutcome& outcome) {
    m_rows->setRows(equivalenceRows(input, outcome));
    m_ui->baseLabel->setText(equivalenceBase(outcome));
    QStringList verdicts;
    for (const auto& verdict : equivalenceVerdicts(outcome)) {
        verdicts << coloured(verdict);
    }
    m_ui->verdictLabel->setText(verdicts.join(QStringLiteral("<br>")));
    m_ui->findingsView->setFindings(inWords(outcome.findings));
}

void EquivalenceDialog::showRefusal() {
    m_showing = false;
    m_rows->setRows({});
    m_ui->verdictLabel->clear();
    m_ui->baseLabel->clear();
    m_ui->findingsView->setRefusal(inWords(*m_presenter->refusal()));
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    m_pdf->setEnabled(false);
    m_ui->takeOverButton->setEnabled(false);
}

void EquivalenceDialog::askPdf() {
    auto* dialog = fileDialog(FileWanted::Save,
                              {.title = tr("Vergelijking bewaren als PDF"),
                               .filter = tr("PDF-bestanden (*.pdf)"),
                               .name = tr("gelijkwaardige-beloning.pdf"),
                               .suffix = QStringLiteral("pdf")},
                              this);
    connect(dialog, &QFileDialog::fileSelected, this, &EquivalenceDialog::savePdf);
    dialog->open();
}

void EquivalenceDialog::savePdf(const QString& file) {
    if (!m_presenter->outcome() && !m_proofPaper) {
        return;
    }
    const auto& draft = m_presenter->draft();
    const auto paper = m_proofPaper
                           ? *m_proofPaper
                           : equivalencePaper(draft, {draft.input, *m_presenter->outcome()},
                                              {.agency = m_services.agency,
                                               .terms = qs(draft.terms.name),
                                               .owner = qs(draft.termsClientName),
                                               .madeBy = qs(m_services.user.displayName),
                                               .madeOn = m_services.clock.today()});
    const auto written =
        documents::writeEquivalencePdf(paper, std::filesystem::path(file.toStdU16String()));
    if (written) {
        m_services.notifier.done(tr("Vergelijking bewaard in %1.").arg(file));
    } else {
        m_services.notifier.refused(written.error());
    }
}

} // namespace werkbalie::ui
