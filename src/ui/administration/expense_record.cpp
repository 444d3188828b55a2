// Receipts are attached by button or by dragging a file here, and open in the program for them.
#include "ui/administration/expense_record.h"

#include "app/format_nl.h"
#include "domain/base/dutch_clock.h"
#include "exchange/text_file.h"
#include "ui/administration/expense_agreement_dialog.h"
#include "ui/administration/expense_words.h"
#include "ui/support/file_dialog.h"
#include "ui/support/file_drop.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_table.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;
using domain::Receipt;

namespace {

QString suffixOf(const std::string& mime) {
    if (mime == "application/pdf") {
        return u"pdf"_s;
    }
    return mime == "image/png" ? u"png"_s : u"jpg"_s;
}

QString kindOfFile(const std::string& mime) {
    return suffixOf(mime).toUpper();
}

std::vector<Column<Receipt>> receiptColumns() {
    return {{.key = u"file"_s,
             .title = ExpenseRecord::tr("Bestand"),
             .text = [](const Receipt& r) { return qs(r.fileName); },
             .width = 200},
            {.key = u"kind"_s,
             .title = ExpenseRecord::tr("Soort"),
             .text = [](const Receipt& r) { return kindOfFile(r.mime); },
             .width = 60},
            {.key = u"size"_s,
             .title = ExpenseRecord::tr("Grootte"),
             .text = [](const Receipt& r) { return fileSize(r.bytes); },
             .sort = [](const Receipt& r) { return QVariant(qlonglong{r.bytes}); },
             .width = 76,
             .number = true},
            {.key = u"added"_s,
             .title = ExpenseRecord::tr("Toegevoegd"),
             .text =
                 [](const Receipt& r) {
                     const auto clock =
                         domain::clockAt(std::chrono::floor<domain::Minutes>(r.addedAt));
                     return qs(domain::dutchDate(clock.day) + ' ' + domain::timeText(clock.minute));
                 },
             .sort = [](const Receipt& r) { return QVariant(qlonglong{r.id.value}); },
             .width = 124}};
}

} // namespace

ExpenseRecord::ExpenseRecord(Services& services, ExpensePresenter& presenter, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(presenter),
      m_receipts(new RowModel<Receipt>(
          receiptColumns(), [](const Receipt& r) { return r.id.value; }, this)),
      m_title(new QLabel(this)), m_facts(new QLabel(this)), m_split(new QLabel(this)),
      m_source(new QLabel(this)), m_table(new RecordTable(this)),
      m_agree(new QPushButton(tr("Af&spraak…"), this)) {
    look::makeTitle(m_title);
    look::makeTitle(m_split, 1);
    look::makeMuted(m_source);
    m_facts->setObjectName(u"expenseFacts"_s);
    m_split->setObjectName(u"expenseSplit"_s);
    m_source->setObjectName(u"expenseSource"_s);
    for (auto* label : {m_title, m_facts, m_split, m_source}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::kGrid * 2, 0, 0, 0);
    m_agree->setObjectName(u"expenseAgreementButton"_s);
    connect(m_agree, &QPushButton::clicked, this, &ExpenseRecord::agree);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_agree, 0, Qt::AlignTop);
    layout->addLayout(head);
    for (auto* label : {m_facts, m_split, m_source}) {
        layout->addWidget(label);
    }
    layout->addWidget(buildReceipts(), 1);
    layout->addWidget(buildButtons());
    connect(&presenter, &ExpensePresenter::receiptsLoaded, this,
            [this](const std::vector<Receipt>& receipts) {
                if (!m_view ||
                    (!receipts.empty() && receipts.front().expense != m_view->row.expense.id)) {
                    return; // another one was chosen meanwhile
                }
                m_receipts->setRows(receipts);
                m_table->selectFirst();
                updateButtons();
            });
    connect(&presenter, &ExpensePresenter::receiptOpened, this, &ExpenseRecord::showFile);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &ExpenseRecord::attach);
    connect(new FileDrop(*m_table->viewport()), &FileDrop::dropped, this, &ExpenseRecord::attach);
    updateButtons();
}

QWidget* ExpenseRecord::buildReceipts() {
    m_table->setObjectName(u"receiptsTable"_s);
    m_table->setAccessibleName(tr("Bonnen van de declaratie"));
    m_table->setEmptyText(
        tr("Nog geen bon. Sleep een PDF, PNG of JPEG hierheen, of kies Bon toevoegen."));
    m_table->showRows(m_receipts);
    connect(m_table, &RecordTable::opened, this, &ExpenseRecord::openChosen);
    connect(m_table, &RecordTable::currentIdChanged, this, &ExpenseRecord::updateButtons);
    return m_table;
}

QWidget* ExpenseRecord::buildButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const char* name, auto work) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, work);
        layout->addWidget(button);
        return button;
    };
    layout->addStretch(1);
    m_open = add(tr("Bon &openen"), "openReceiptButton", [this] { openChosen(); });
    m_remove = add(tr("Bon &weghalen"), "removeReceiptButton", [this] { removeChosen(); });
    m_attach = add(tr("Bon &toevoegen…"), "attachReceiptButton", [this] { askFiles(); });
    return row;
}

void ExpenseRecord::show(const app::ExpenseView* view) {
    const auto before = m_view ? m_view->row.expense.id : domain::ExpenseId{};
    m_view = view == nullptr ? std::nullopt : std::optional(*view);
    if (!m_view || m_view->row.expense.id != before) {
        m_receipts->setRows({});
    }
    showFacts();
    updateButtons();
    if (m_view) {
        m_presenter.loadReceipts(m_view->row.expense.id);
    }
}

void ExpenseRecord::showFacts() {
    if (!m_view) {
        m_title->setText(tr("Kies een declaratie"));
        for (auto* label : {m_facts, m_split, m_source}) {
            label->clear();
        }
        return;
    }
    const domain::Expense& expense = m_view->row.expense;
    m_title->setText(word(expense.kind));
    QStringList facts{tr("Status: %1").arg(word(expense.state).toLower()),
                      tr("%1 bij %2").arg(qs(m_view->row.workerName), qs(m_view->row.clientName)),
                      tr("%1, uit te betalen in week %2")
                          .arg(qs(app::dutchDay(expense.day)), qs(expense.week.toString()))};
    if (const QString quantity = quantityText(expense); !quantity.isEmpty()) {
        facts << tr("%1 tegen %2").arg(quantity, qs(app::dutchRate(expense.rate)));
    }
    facts << word(expense.treatment);
    if (!expense.description.empty()) {
        facts << qs(expense.description);
    }
    if (!expense.reason.empty()) {
        facts << tr("Afgewezen: %1").arg(qs(expense.reason));
    }
    facts << (m_view->row.charged ? tr("Wordt doorbelast aan de opdrachtgever, zonder marge")
                                  : tr("Wordt niet doorbelast"));
    m_facts->setText(facts.join(u'\n'));
    const auto claimed = qs(app::dutchMoney(domain::claimedAmount(expense)));
    m_split->setText(
        m_view->split ? QStringLiteral("%1: %2").arg(claimed, splitText(*m_view->split)) : claimed);
    m_source->setText(
        m_view->split ? splitSource(expense, *m_view->split)
                      : splitSource(expense, domain::splitExpense(expense, m_services.parameters)));
}

void ExpenseRecord::updateButtons() {
    const bool may = m_view && m_services.may(domain::Right::BookLeave);
    const bool open = may && m_view->row.expense.state != domain::ExpenseState::Processed;
    m_agree->setEnabled(may);
    m_attach->setEnabled(open);
    m_open->setEnabled(m_table->currentId() != 0);
    m_remove->setEnabled(open && m_table->currentId() != 0);
}

void ExpenseRecord::attach(const QStringList& files) {
    if (m_attach->isEnabled()) {
        m_presenter.attach(m_view->row.expense.id, files);
    }
}

void ExpenseRecord::askFiles() {
    auto* dialog =
        fileDialog(FileWanted::OpenSeveral,
                   {.title = tr("Bon toevoegen"),
                    .filter = tr("Bonnen (*.pdf *.png *.jpg *.jpeg);;Alle bestanden (*)")},
                   this);
    connect(dialog, &QFileDialog::filesSelected, this, &ExpenseRecord::attach);
    dialog->open();
}

void ExpenseRecord::openChosen() {
    if (const domain::ReceiptId id{m_table->currentId()}; id.isValid()) {
        m_presenter.openReceipt(id);
    }
}

void ExpenseRecord::removeChosen() {
    const domain::ReceiptId id{m_table->currentId()};
    if (m_view && id.isValid()) {
        m_presenter.removeReceipt(m_view->row.expense.id, id);
    }
}

void ExpenseRecord::agree() {
    auto* dialog = new ExpenseAgreementDialog(m_services, *m_view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter.saveAgreement(dialog->agreement(), dialog->before()); });
    dialog->open();
}

void ExpenseRecord::showFile(const app::ScanFile& file, qint64 receipt) {
    const QString path = m_folder.filePath(u"bon-%1.%2"_s.arg(receipt).arg(suffixOf(file.mime)));
    const auto kept =
        exchange::writeWholeFile(std::filesystem::path(path.toStdU16String()), file.bytes);
    if (!kept) {
        m_services.notifier.refused(kept.error());
        return;
    }
    m_opened = path;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        m_services.notifier.warn(
            tr("Er is geen programma gevonden dat deze bon kan tonen: %1").arg(path));
    }
}

} // namespace werkbalie::ui
