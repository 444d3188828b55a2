// The rules look at the worker's other expenses too: they are read when worker or day changes.
#include "ui/administration/expense_dialog.h"

#include "app/administration/kept_file.h"
#include "app/administration/receipts.h"
#include "app/format_nl.h"
#include "domain/base/finding_builder.h"
#include "ui/administration/expense_words.h"
#include "ui/support/choice_box.h"
#include "ui/support/file_dialog.h"
#include "ui/support/file_drop.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_expense_dialog.h"

#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

namespace werkbalie::ui {

using domain::Expense;
using domain::ExpenseKind;
using domain::ExpenseMeasure;
using domain::ExpenseTreatment;

namespace {

constexpr std::int64_t kPerHundredth = 100; ///< ten-thousandths of a number edit

QString placementText(const storage::PlacementRow& row) {
    return QStringLiteral("%1 – %2 (%3)")
        .arg(qs(row.workerName), qs(row.clientName), qs(row.occupation));
}

/// Why a file cannot be a receipt; told before anything is saved.
std::optional<domain::Finding> faultOf(const QString& path) {
    QFile file(path);
    const auto name = str(QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::blockingFinding("file.not_readable", name);
    }
    if (file.size() > static_cast<qint64>(app::kMaxScanBytes)) {
        return domain::blockingFinding(
            "receipt.too_large", name,
            {{"file", name}, {"limit", std::to_string(app::kMaxScanBytes >> 20U)}});
    }
    const QByteArray start = file.read(16);
    if (start.isEmpty()) {
        return domain::blockingFinding("receipt.empty", name, {{"file", name}});
    }
    if (app::mimeByContent(start.toStdString()).empty()) {
        return domain::blockingFinding("receipt.unknown_format", name, {{"file", name}});
    }
    return std::nullopt;
}

} // namespace

ExpenseDialog::ExpenseDialog(Services& services, Start start, QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::ExpenseDialog>()), m_services(services),
      m_start(std::move(start)) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("expenseDialog"));
    setWindowTitle(m_start.expense.id.isValid() ? tr("Declaratie wijzigen")
                                                : tr("Nieuwe declaratie"));
    m_ui->dayEdit->setToday(services.clock.today());
    look::makeTitle(m_ui->splitLabel, 1);
    look::makeMuted(m_ui->sourceLabel);
    m_ui->receiptsList->setToolTip(tr("Sleep een PDF, PNG of JPEG hierheen, of kies Toevoegen."));
    prepareButtons(*this, *m_ui->buttons, tr("Declaratie opslaan"));
    fillChoices();
    showStart();
    connectFields();
    showReceipts();
    kindChosen();
    loadDesk();
}

ExpenseDialog::~ExpenseDialog() = default;

void ExpenseDialog::accept() {
    Q_EMIT saveAsked();
}

void ExpenseDialog::showRefusal(const domain::Refusal& refusal) {
    m_ui->findingsView->setRefusal(refusal);
}

void ExpenseDialog::fillChoices() {
    for (const storage::PlacementRow& row : m_start.placements) {
        m_ui->placementCombo->addItem(placementText(row), qlonglong{row.id.value});
    }
    auto* completer = m_ui->placementCombo->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    for (const domain::ExpenseKindRules& rules : domain::allExpenseKinds()) {
        m_ui->kindCombo->addItem(word(rules.kind), static_cast<int>(rules.kind));
    }
}

void ExpenseDialog::showStart() {
    const Expense& expense = m_start.expense;
    const int row = m_ui->placementCombo->findData(qlonglong{expense.placement.value});
    m_ui->placementCombo->setCurrentIndex(row);
    if (auto* line = m_ui->placementCombo->lineEdit()) {
        line->setCursorPosition(0); // the name, not the tail of the occupation
    }
    m_ui->placementCombo->setEnabled(!expense.id.isValid());
    choose(*m_ui->kindCombo, expense.kind);
    m_ui->dayEdit->setDate(expense.day);
    if (expense.quantity != 0) {
        m_ui->quantityEdit->setPercentage(
            domain::Percentage::fromUnits(expense.quantity * kPerHundredth));
    }
    if (expense.id.isValid() && expense.rate != domain::HourlyRate{}) {
        m_ui->rateEdit->setRate(expense.rate);
    }
    if (expense.amount != domain::Money{}) {
        m_ui->amountEdit->setMoney(expense.amount);
    }
    m_ui->descriptionEdit->setText(qs(expense.description));
    m_ui->weekEdit->setText(qs(expense.week.toString()));
}

void ExpenseDialog::connectFields() {
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &ExpenseDialog::judge);
    }
    connect(m_ui->dayEdit, &QLineEdit::textChanged, this, &ExpenseDialog::loadDesk);
    connect(m_ui->placementCombo, &QComboBox::currentIndexChanged, this, &ExpenseDialog::loadDesk);
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &ExpenseDialog::kindChosen);
    connect(m_ui->treatmentCombo, &QComboBox::currentIndexChanged, this, &ExpenseDialog::judge);
    connect(m_ui->addReceiptButton, &QPushButton::clicked, this, &ExpenseDialog::askFiles);
    connect(m_ui->dropReceiptButton, &QPushButton::clicked, this, &ExpenseDialog::dropChosen);
    connect(m_ui->receiptsList, &QListWidget::currentRowChanged, this, [this](int row) {
        m_ui->dropReceiptButton->setEnabled(row >= static_cast<int>(m_start.receipts.size()));
        showPreview(row);
    });
    connect(new FileDrop(*this), &FileDrop::dropped, this, &ExpenseDialog::addReceipts);
    connect(new FileDrop(*m_ui->receiptsList->viewport()), &FileDrop::dropped, this,
            &ExpenseDialog::addReceipts);
}

void ExpenseDialog::askFiles() {
    auto* dialog =
        fileDialog(FileWanted::OpenSeveral,
                   {.title = tr("Bon toevoegen"),
                    .filter = tr("Bonnen (*.pdf *.png *.jpg *.jpeg);;Alle bestanden (*)")},
                   this);
    connect(dialog, &QFileDialog::filesSelected, this, &ExpenseDialog::addReceipts);
    dialog->open();
}

void ExpenseDialog::addReceipts(const QStringList& files) {
    m_fileFindings.clear();
    for (const QString& file : files) {
        if (auto fault = faultOf(file)) {
            fault->severity = domain::Severity::Warning; // the file is left out, the rest goes on
            m_fileFindings.push_back(std::move(*fault));
        } else if (!m_files.contains(file)) {
            m_files << file;
        }
    }
    touch();
    showReceipts();
    judge();
}

void ExpenseDialog::dropChosen() {
    const auto row = m_ui->receiptsList->currentRow() - static_cast<int>(m_start.receipts.size());
    if (row >= 0 && row < m_files.size()) {
        m_files.removeAt(row);
        showReceipts();
        judge();
    }
}

void ExpenseDialog::showReceipts() {
    m_ui->receiptsList->clear();
    for (const domain::Receipt& receipt : m_start.receipts) {
        m_ui->receiptsList->addItem(
            tr("%1, %2 (bewaard)").arg(qs(receipt.fileName), fileSize(receipt.bytes)));
    }
    for (const QString& file : m_files) {
        const QFileInfo info(file);
        m_ui->receiptsList->addItem(
            QStringLiteral("%1, %2").arg(info.fileName(), fileSize(info.size())));
    }
    m_ui->dropReceiptButton->setEnabled(false);
    m_ui->receiptsList->setCurrentRow(m_ui->receiptsList->count() - 1); // what came last
    m_ui->receiptPreview->setVisible(m_ui->receiptsList->count() > 0);
}

void ExpenseDialog::showPreview(int row) {
    const auto kept = static_cast<int>(m_start.receipts.size());
    const auto request = m_latestPreview.next();
    m_ui->receiptPreview->setVisible(row >= 0);
    if (row < 0) {
        m_ui->receiptPreview->showNothing();
        return;
    }
    if (row >= kept) {
        m_ui->receiptPreview->showFile(m_files.value(row - kept));
        return;
    }
    m_ui->receiptPreview->showNothing();
    m_services.tasks.read(
        this,
        [id = m_start.receipts.at(static_cast<std::size_t>(row)).id](app::Context& context) {
            return app::loadReceipt(context, id);
        },
        [this, request](const domain::Result<app::ScanFile>& file) {
            if (file && m_latestPreview.isCurrent(request)) {
                m_ui->receiptPreview->showFile(*file);
            }
        });
}

void ExpenseDialog::kindChosen() {
    const auto kind = chosen<ExpenseKind>(*m_ui->kindCombo);
    const auto& rules = domain::rulesOf(kind);
    const bool same = kind == m_start.expense.kind && m_start.expense.id.isValid();
    {
        const QSignalBlocker quiet(m_ui->treatmentCombo);
        if (rules.parameter.empty()) {
            ui::fillChoices(
                *m_ui->treatmentCombo,
                {ExpenseTreatment::Undecided, ExpenseTreatment::Exempt, ExpenseTreatment::Taxed});
        } else {
            ui::fillChoices(*m_ui->treatmentCombo,
                            {ExpenseTreatment::ByLimit, ExpenseTreatment::Taxed});
        }
        choose(*m_ui->treatmentCombo, same ? m_start.expense.treatment : rules.usual);
    }
    showRows(rules.measure);
    judge();
}

void ExpenseDialog::showRows(ExpenseMeasure measure) {
    auto& form = *m_ui->expenseLayout;
    form.setRowVisible(m_ui->quantityEdit, measure == ExpenseMeasure::Kilometres);
    form.setRowVisible(m_ui->rateEdit, measure != ExpenseMeasure::Receipt);
    form.setRowVisible(m_ui->amountEdit, measure == ExpenseMeasure::Receipt);
    m_ui->rateEditLabel->setText(measure == ExpenseMeasure::Days ? tr("&Vergoeding per dag")
                                                                 : tr("&Vergoeding per km"));
}

domain::PlacementId ExpenseDialog::placement() const {
    return domain::PlacementId{m_ui->placementCombo->currentData().toLongLong()};
}

void ExpenseDialog::loadDesk() {
    const auto day = m_ui->dayEdit->date();
    if (!placement().isValid() || !day) {
        judge();
        return;
    }
    const bool known = m_desk && m_desk->placement == placement() && m_deskDay == *day;
    if (known) {
        return;
    }
    const auto request = m_latest.next();
    m_services.tasks.read(
        this,
        [id = placement(), day = *day](app::Context& context) {
            return app::loadExpenseDesk(context, id, day);
        },
        [this, request, day = *day](const domain::Result<app::ExpenseDesk>& desk) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (!desk) {
                m_ui->findingsView->setRefusal(desk.error());
                return;
            }
            m_desk = *desk;
            m_deskDay = day;
            judge();
        });
}

Expense ExpenseDialog::expense() const {
    Expense expense = m_start.expense;
    expense.placement = placement();
    expense.kind = chosen<ExpenseKind>(*m_ui->kindCombo);
    expense.treatment = chosen<ExpenseTreatment>(*m_ui->treatmentCombo);
    expense.day = m_ui->dayEdit->date().value_or(expense.day);
    expense.week = domain::IsoWeek::parse(str(m_ui->weekEdit->text().trimmed().toUpper()))
                       .value_or(expense.week);
    const auto quantity = m_ui->quantityEdit->percentage();
    expense.quantity = quantity ? quantity->units() / kPerHundredth : 0;
    if (domain::rulesOf(expense.kind).measure == ExpenseMeasure::Days) {
        expense.quantity = domain::kOneUnit;
    }
    expense.rate = m_ui->rateEdit->rate().value_or(domain::HourlyRate{});
    expense.amount = m_ui->amountEdit->money().value_or(domain::Money{});
    expense.description = trimmed(m_ui->descriptionEdit->text());
    return expense;
}

domain::Findings ExpenseDialog::unreadable() const {
    domain::Findings findings;
    if (!placement().isValid()) {
        findings.push_back(domain::blockingFinding("expense.placement_missing", "placement"));
    }
    if (!m_ui->dayEdit->date()) {
        findings.push_back(domain::blockingFinding("leave.day_unreadable", "day"));
    }
    if (!domain::IsoWeek::parse(str(m_ui->weekEdit->text().trimmed().toUpper()))) {
        findings.push_back(domain::blockingFinding("expense.week_unreadable", "week"));
    }
    for (const ValueEdit* edit : {static_cast<const ValueEdit*>(m_ui->quantityEdit),
                                  static_cast<const ValueEdit*>(m_ui->rateEdit),
                                  static_cast<const ValueEdit*>(m_ui->amountEdit)}) {
        if (!edit->isHidden() && !edit->isUnderstood()) {
            findings.push_back(domain::blockingFinding("decimal.not_a_number", "amount",
                                                       {{"value", trimmed(edit->text())}}));
        }
    }
    return findings;
}

domain::Findings ExpenseDialog::findings(const Expense& expense) const {
    domain::Findings findings = unreadable();
    if (m_desk && findings.empty()) {
        const auto receipts = m_start.receipts.size() + static_cast<std::size_t>(m_files.size());
        findings = app::judgeExpense(*m_desk, expense, receipts);
    }
    findings.insert(findings.end(), m_fileFindings.begin(), m_fileFindings.end());
    return findings;
}

void ExpenseDialog::judge() {
    Expense expense = this->expense();
    if (m_desk && expense.rate == domain::HourlyRate{}) {
        const auto agreed = app::agreedRate(*m_desk, expense.kind, expense.day);
        expense.rate = agreed.value_or(domain::HourlyRate{});
        m_ui->rateEdit->setPlaceholderText(
            agreed ? tr("volgens afspraak %1").arg(qs(app::dutchRate(*agreed)))
                   : tr("geen afspraak bekend"));
    }
    showSplit(expense);
    judgeForm(*m_ui->buttons, *m_ui->findingsView, findings(expense));
    if (!m_desk || m_desk->placement != placement()) {
        m_ui->buttons->button(QDialogButtonBox::Save)
            ->setEnabled(false); // what it says is of another
    }
}

void ExpenseDialog::showSplit(const Expense& expense) {
    if (!m_desk || domain::claimedAmount(expense) == domain::Money{}) {
        m_ui->splitLabel->clear();
        m_ui->sourceLabel->clear();
        return;
    }
    const auto split = domain::splitExpense(expense, m_desk->parameters);
    m_ui->splitLabel->setText(
        split ? QStringLiteral("%1: %2").arg(qs(app::dutchMoney(split->total)), splitText(*split))
              : tr("%1: verdeling nog niet bekend")
                    .arg(qs(app::dutchMoney(domain::claimedAmount(expense)))));
    m_ui->sourceLabel->setText(splitSource(expense, split));
}

} // namespace werkbalie::ui
