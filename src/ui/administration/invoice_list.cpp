// The invoices, and one of them with its lines; prints to PDF.
#include "ui/administration/invoice_list.h"

#include "app/format_nl.h"
#include "ui/administration/allowance_words.h"
#include "ui/administration/expense_words.h"
#include "ui/administration/hours_text.h"
#include "ui/support/file_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_panel.h"

#include <QAction>
#include <QFileDialog>
#include <QVBoxLayout>

namespace werkbalie::ui {

using domain::Invoice;
using domain::StatementLine;

namespace {

Column<Invoice> moneyColumn(const char* key, const QString& title, domain::Money Invoice::*amount) {
    return {.key = QLatin1String(key),
            .title = title,
            .text = [amount](const Invoice& i) { return qs(app::dutchMoney(i.*amount)); },
            .sort = [amount](const Invoice& i) { return qlonglong{(i.*amount).cents()}; },
            .width = 110,
            .number = true};
}

Column<Invoice> dayColumn(const char* key, const QString& title, domain::Date Invoice::*day) {
    return {.key = QLatin1String(key),
            .title = title,
            .text = [day](const Invoice& i) { return qs(app::dutchDay(i.*day)); },
            .sort =
                [day](const Invoice& i) {
                    return static_cast<qlonglong>((i.*day).time_since_epoch().count());
                },
            .width = 110};
}

std::vector<Column<Invoice>> invoiceColumns() {
    return {
        {.key = QStringLiteral("number"),
         .title = QObject::tr("Nummer"),
         .text = [](const Invoice& i) { return qs(i.number); },
         .width = 92},
        {.key = QStringLiteral("client"),
         .title = QObject::tr("Opdrachtgever"),
         .text = [](const Invoice& i) { return qs(i.clientName); },
         .width = 180},
        {.key = QStringLiteral("week"),
         .title = QObject::tr("Week"),
         .text = [](const Invoice& i) { return qs(i.week.toString()); },
         .width = 90},
        moneyColumn("total", QObject::tr("Totaal"), &Invoice::total),
        dayColumn("issued", QObject::tr("Datum"), &Invoice::issuedOn),
        dayColumn("due", QObject::tr("Vervalt"), &Invoice::dueOn),
        moneyColumn("net", QObject::tr("Zonder btw"), &Invoice::net),
        moneyColumn("vat", QObject::tr("Btw"), &Invoice::vat),
    };
}

/// An expense among the hours: named, without hours or rate.
bool isExpense(const StatementLine& line) {
    return !line.label.empty() && !line.unit && line.worked == domain::Minutes{0} &&
           line.rate == domain::HourlyRate{};
}

/// What a client is charged for a unit of an allowance may not be whole cents.
QString rateText(const StatementLine& line) {
    const bool exact = line.unit && line.rate.units() % 100 != 0;
    return qs(app::dutchRate(line.rate, exact ? domain::HourlyRate::kScale : 2));
}

std::vector<StatementLine> shownLines(const Invoice& invoice) {
    std::vector<StatementLine> lines = invoice.lines;
    for (const domain::ExpenseLine& expense : invoice.expenses) {
        StatementLine line;
        line.placement = expense.placement;
        line.week = expense.week;
        line.workerName = expense.workerName;
        line.amount = expense.total();
        line.label = str(word(expense.kind));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

std::vector<Column<StatementLine>> statementLineColumns(const QString& rate) {
    using L = StatementLine;
    return {
        {.key = QStringLiteral("worker"),
         .title = QObject::tr("Flexkracht"),
         .text = [](const L& l) { return qs(l.workerName); },
         .width = 140},
        {.key = QStringLiteral("type"),
         .title = QObject::tr("Soort uur"),
         .text =
             [](const L& l) {
                 auto text = l.label.empty() ? hourTypeText(l.type) : qs(l.label);
                 if (l.unit) {
                     text += QLatin1Char(' ') + perUnit(*l.unit);
                 }
                 if (l.day) {
                     return QObject::tr("%1 (correctie %2)").arg(text, qs(app::dutchDay(*l.day)));
                 }
                 return l.correction ? QObject::tr("%1 (correctie)").arg(text) : text;
             },
         .width = 110},
        {.key = QStringLiteral("week"),
         .title = QObject::tr("Week"),
         .text = [](const L& l) { return qs(l.week.toString()); },
         .width = 84},
        {.key = QStringLiteral("hours"),
         .title = QObject::tr("Uren"),
         .text =
             [](const L& l) {
                 return isExpense(l) ? QString()
                        : l.unit     ? countText(*l.unit, l.quantity)
                                     : qs(app::dutchHours(l.worked));
             },
         .width = 64,
         .number = true},
        {.key = QStringLiteral("rate"),
         .title = rate,
         .text = [](const L& l) { return isExpense(l) ? QString() : rateText(l); },
         .width = 80,
         .number = true},
        {.key = QStringLiteral("percentage"),
         .title = QStringLiteral("%"),
         .text =
             [](const L& l) {
                 return l.label.empty() ? qs(app::dutchPercentage(l.percentage, 0)) : QString();
             },
         .sort = [](const L& l) { return qlonglong{l.percentage.units()}; },
         .width = 60,
         .number = true},
        {.key = QStringLiteral("amount"),
         .title = QObject::tr("Bedrag"),
         .text = [](const L& l) { return qs(app::dutchMoney(l.amount)); },
         .width = 100,
         .number = true},
    };
}

InvoiceList::InvoiceList(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new RunPresenter(services, this)),
      m_model(new RowModel<Invoice>(
          invoiceColumns(), [](const Invoice& invoice) { return invoice.id.value; }, this)),
      m_lines(new RowModel<StatementLine>(
          statementLineColumns(tr("Tarief")), [](const StatementLine&) { return 0; }, this)),
      m_pane(new ListPane(QStringLiteral("invoices"), {tr("factuur"), tr("facturen")}, this)),
      m_record(new RecordPanel(PanelPlace::Beside, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->showRows(m_model);
    m_pane->table().remember(services.preferences, QStringLiteral("invoices"));
    m_pane->table().setDefaultSort(0, Qt::DescendingOrder);
    m_pane->table().setEmptyText(
        tr("Hier staan de facturen. Verwerk eerst een week in het onderdeel Weekrun."));
    auto* printAction = new QAction(tr("Bewaren als PDF…"), this);
    printAction->setObjectName(QStringLiteral("printInvoice"));
    printAction->setShortcut(QKeySequence::Print);
    printAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(printAction, &QAction::triggered, this, &InvoiceList::print);
    m_pane->addAction(printAction);
    addAction(printAction);
    m_record->setLines(m_lines, {.objectName = QStringLiteral("invoiceLinesTable"),
                                 .accessibleName = tr("Regels van de factuur"),
                                 .emptyText = tr("Kies een factuur; hier staan dan haar regels.")});
    connect(&m_pane->table(), &RecordTable::currentIdChanged, this, &InvoiceList::show);
    connect(&m_pane->table(), &RecordTable::opened, this, &InvoiceList::print);
    connect(m_presenter, &RunPresenter::invoiceOpened, this, &InvoiceList::showDocument);
    connect(m_presenter, &RunPresenter::invoicesLoaded, this,
            [this](const std::vector<Invoice>& invoices) {
                m_model->setRows(invoices);
                showTotal();
                m_pane->table().selectFirst();
            });
    auto* shown = m_pane->table().proxy();
    connect(shown, &QAbstractItemModel::rowsInserted, this, &InvoiceList::showTotal);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &InvoiceList::showTotal);
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Invoice)) {
            reload();
        }
    });
}

/// Of the invoices that are seen: beside "16 facturen, gefilterd" stands what those come to.
void InvoiceList::showTotal() {
    const auto* shown = m_pane->table().proxy();
    domain::Money total;
    for (int row = 0; row < shown->rowCount(); ++row) {
        total += m_model->rowAt(shown->mapToSource(shown->index(row, 0)).row()).total;
    }
    m_pane->setTotals(tr("Totaal %1").arg(qs(app::dutchMoney(total))));
}

QWidget* InvoiceList::record() const {
    return m_record;
}

void InvoiceList::open(std::int64_t id) {
    m_pane->clearFilter();
    m_pane->table().selectId(id);
}

void InvoiceList::show(std::int64_t id) {
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_presenter->openInvoice(m_model->rowAt(row).number);
    }
}

void InvoiceList::showDocument(const app::InvoiceDocument& document) {
    const auto& invoice = document.invoice;
    m_record->setTitle(tr("Factuur %1").arg(qs(invoice.number)));
    m_record->setFacts(tr("%1\nWeek %2, datum %3, te betalen voor %4")
                           .arg(qs(invoice.clientName), qs(invoice.week.toString()),
                                qs(app::dutchDay(invoice.issuedOn)),
                                qs(app::dutchDay(invoice.dueOn))));
    m_lines->setRows(shownLines(invoice));
    const auto vat = invoice.vatShifted
                         ? tr("Btw verlegd")
                         : tr("Btw %1: %2")
                               .arg(qs(app::dutchPercentage(invoice.vatPercentage, 0)),
                                    qs(app::dutchMoney(invoice.vat)));
    m_record->setFoot(
        tr("Zonder btw %1    %2    Totaal %3")
            .arg(qs(app::dutchMoney(invoice.net)), vat, qs(app::dutchMoney(invoice.total))));
}

void InvoiceList::print() {
    const int row = m_model->rowOf(m_pane->table().currentId());
    if (row < 0) {
        return;
    }
    const auto number = m_model->rowAt(row).number;
    auto* dialog = fileDialog(FileWanted::Save,
                              {.title = tr("Factuur bewaren als PDF"),
                               .filter = tr("PDF-bestanden (*.pdf)"),
                               .name = tr("factuur-%1.pdf").arg(qs(number)),
                               .suffix = QStringLiteral("pdf")},
                              this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, number](const QString& file) {
        m_presenter->printInvoice(number, std::filesystem::path(file.toStdU16String()));
    });
    dialog->open();
}

} // namespace werkbalie::ui
