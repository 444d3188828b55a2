// The weekly run: see what would come out, then process the week, and find the wage statements.
#include "ui/administration/run_pane.h"

#include "app/format_nl.h"
#include "ui/administration/run_words.h"
#include "ui/support/ask.h"
#include "ui/support/file_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

using app::RunMode;
using domain::WageStatement;

namespace {

domain::Minutes hoursOf(const std::vector<domain::StatementLine>& lines) {
    domain::Minutes sum{0};
    for (const auto& line : lines) {
        sum += line.worked;
    }
    return sum;
}

std::vector<Column<WageStatement>> statementColumns() {
    return {
        {.key = QStringLiteral("worker"),
         .title = QObject::tr("Flexkracht"),
         .text = [](const WageStatement& s) { return qs(s.workerName); },
         .width = 260},
        {.key = QStringLiteral("lines"),
         .title = QObject::tr("Regels"),
         .text = [](const WageStatement& s) { return QString::number(s.lines.size()); },
         .sort = [](const WageStatement& s) { return qlonglong(s.lines.size()); },
         .width = 80,
         .number = true},
        {.key = QStringLiteral("hours"),
         .title = QObject::tr("Uren"),
         .text = [](const WageStatement& s) { return qs(app::dutchHours(hoursOf(s.lines))); },
         .sort = [](const WageStatement& s) { return qlonglong{hoursOf(s.lines).count()}; },
         .width = 90,
         .number = true},
        {.key = QStringLiteral("gross"),
         .title = QObject::tr("Brutoloon"),
         .text = [](const WageStatement& s) { return qs(app::dutchMoney(s.gross)); },
         .sort = [](const WageStatement& s) { return qlonglong{s.gross.cents()}; },
         .width = 120,
         .number = true},
        {.key = QStringLiteral("untaxed"),
         .title = QObject::tr("Onbelast erbij"),
         .text =
             [](const WageStatement& s) {
                 return s.expenses.empty() ? QString() : qs(app::dutchMoney(s.untaxed));
             },
         .sort = [](const WageStatement& s) { return qlonglong{s.untaxed.cents()}; },
         .tip = [](const WageStatement&) { return QObject::tr("Onbelast deel van declaraties"); },
         .width = 120,
         .number = true},
    };
}

std::vector<Column<domain::Invoice>> runInvoiceColumns() {
    using I = domain::Invoice;
    return {
        {.key = QStringLiteral("number"),
         .title = QObject::tr("Nummer"),
         .text = [](const I& i) { return i.number.empty() ? QObject::tr("volgt") : qs(i.number); },
         .width = 110},
        {.key = QStringLiteral("client"),
         .title = QObject::tr("Opdrachtgever"),
         .text = [](const I& i) { return qs(i.clientName); },
         .width = 260},
        {.key = QStringLiteral("hours"),
         .title = QObject::tr("Uren"),
         .text = [](const I& i) { return qs(app::dutchHours(hoursOf(i.lines))); },
         .sort = [](const I& i) { return qlonglong{hoursOf(i.lines).count()}; },
         .width = 90,
         .number = true},
        {.key = QStringLiteral("net"),
         .title = QObject::tr("Zonder btw"),
         .text = [](const I& i) { return qs(app::dutchMoney(i.net)); },
         .sort = [](const I& i) { return qlonglong{i.net.cents()}; },
         .width = 120,
         .number = true},
        {.key = QStringLiteral("vat"),
         .title = QObject::tr("Btw"),
         .text =
             [](const I& i) {
                 return i.vatShifted ? QObject::tr("verlegd") : qs(app::dutchMoney(i.vat));
             },
         .width = 110,
         .number = true},
        {.key = QStringLiteral("total"),
         .title = QObject::tr("Totaal"),
         .text = [](const I& i) { return qs(app::dutchMoney(i.total)); },
         .sort = [](const I& i) { return qlonglong{i.total.cents()}; },
         .width = 120,
         .number = true},
    };
}

} // namespace

RunPane::RunPane(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(new RunPresenter(services, this)),
      m_statements(new RowModel<WageStatement>(
          statementColumns(), [](const WageStatement& s) { return s.id.value; }, this)),
      m_invoices(new RowModel<domain::Invoice>(
          runInvoiceColumns(), [](const domain::Invoice& i) { return i.id.value; }, this)),
      m_week(new QLineEdit(this)), m_book(new QPushButton(tr("Week verwerken…"), this)),
      m_summary(new QLabel(this)), m_tabs(new QTabWidget(this)),
      m_statementTable(new RecordTable(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    layout->addWidget(buildTop());
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("runSummaryLabel"));
    layout->addWidget(m_summary);
    buildResult();
    layout->addWidget(m_tabs, 1);
    auto* foot = new QHBoxLayout;
    auto* print = new QPushButton(tr("Loonstaat bewaren als PDF…"), this);
    print->setObjectName(QStringLiteral("printStatementButton"));
    connect(print, &QPushButton::clicked, this, &RunPane::printStatement);
    foot->addWidget(print);
    foot->addStretch(1);
    m_book->setObjectName(QStringLiteral("bookWeekButton"));
    m_book->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_book->setToolTip(tr("Week verwerken (Ctrl+Enter)"));
    look::makePrimary(m_book);
    m_book->setEnabled(services.may(domain::Right::RunWeek));
    connect(m_book, &QPushButton::clicked, this, &RunPane::askToBook);
    foot->addWidget(m_book);
    layout->addLayout(foot);
    connect(m_presenter, &RunPresenter::runFinished, this, &RunPane::show);
    connect(m_presenter, &RunPresenter::weighed, this, &RunPane::confirm);
    connect(m_presenter, &RunPresenter::statementsLoaded, this,
            [this](const std::vector<WageStatement>& statements) {
                m_statements->setRows(statements);
            });
}

QWidget* RunPane::buildTop() {
    auto* top = new QWidget(this);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    auto* label = new QLabel(tr("&Week"), top);
    label->setBuddy(m_week);
    m_week->setObjectName(QStringLiteral("runWeekEdit"));
    m_week->setMaximumWidth(96);
    m_week->setText(
        qs(domain::IsoWeek::of(m_services.clock.today() - std::chrono::days{7}).toString()));
    auto* preview = new QPushButton(tr("&Proefrun"), top);
    preview->setObjectName(QStringLiteral("previewRunButton"));
    preview->setToolTip(tr("Laat zien wat de week oplevert, zonder iets vast te leggen"));
    preview->setEnabled(m_services.may(domain::Right::RunWeek));
    connect(preview, &QPushButton::clicked, this, [this] { tryRun(RunMode::DryRun); });
    connect(m_week, &QLineEdit::returnPressed, this, [this] { tryRun(RunMode::DryRun); });
    auto* statements = new QPushButton(tr("L&oonstaten van deze week"), top);
    statements->setObjectName(QStringLiteral("loadStatementsButton"));
    connect(statements, &QPushButton::clicked, this, &RunPane::loadStatements);
    layout->addWidget(label);
    layout->addWidget(m_week);
    layout->addWidget(preview);
    layout->addWidget(statements);
    layout->addStretch(1);
    return top;
}

void RunPane::buildResult() {
    m_statementTable->setObjectName(QStringLiteral("runStatementsTable"));
    m_statementTable->setAccessibleName(tr("Loonstaten"));
    m_statementTable->showRows(m_statements);
    m_statementTable->setEmptyText(tr("Kies een week en doe een proefrun (Enter)."));
    auto* invoices = new RecordTable(this);
    invoices->setObjectName(QStringLiteral("runInvoicesTable"));
    invoices->setAccessibleName(tr("Facturen van deze run"));
    invoices->showRows(m_invoices);
    invoices->setEmptyText(tr("Kies een week en doe een proefrun (Enter)."));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(invoices, tr("Facturen"));
    m_tabs->addTab(m_statementTable, tr("Loonstaten"));
}

void RunPane::activate() {
    m_week->setFocus();
}

std::optional<domain::IsoWeek> RunPane::week() {
    const auto week = domain::IsoWeek::parse(trimmed(m_week->text().toUpper()));
    if (!week) {
        m_services.notifier.refused(week.error());
        m_week->setFocus();
        return std::nullopt;
    }
    return *week;
}

void RunPane::tryRun(RunMode mode) {
    if (const auto chosen = week()) {
        m_presenter->run(*chosen, mode);
    }
}

/// First what the run would take in: earlier weeks never go along unseen.
void RunPane::askToBook() {
    if (const auto chosen = week()) {
        m_presenter->weigh(*chosen);
    }
}

void RunPane::confirm(const app::WeeklyRunReport& report, domain::IsoWeek week) {
    const QStringList sentences{
        tr("De run neemt mee: %1").arg(run_words::takenIn(report)), run_words::leftOut(report),
        tr("De weken staan daarna vast; een correctie is dan een nieuwe regel.")};
    ask::open(this,
              {.title = tr("Week %1 verwerken").arg(qs(week.toString())),
               .text = sentences.join(QLatin1Char(' ')).simplified(),
               .action = tr("Week verwerken")},
              [this, week](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->run(week, RunMode::Book);
                  }
              });
}

void RunPane::show(const app::WeeklyRunReport& report, RunMode mode) {
    m_statements->setRows(report.statements);
    m_invoices->setRows(report.invoices);
    const auto text =
        mode == RunMode::DryRun ? tr("Proefrun, er is niets vastgelegd: ") : tr("Verwerkt: ");
    const QStringList sentences{text + run_words::outcome(report), run_words::takenIn(report),
                                run_words::leftOut(report)};
    m_summary->setText(sentences.join(QLatin1Char(' ')).trimmed());
}

void RunPane::loadStatements() {
    if (const auto chosen = week()) {
        m_presenter->loadStatements(*chosen);
        m_tabs->setCurrentIndex(1);
    }
}

void RunPane::printStatement() {
    const auto id = m_statementTable->currentId();
    if (id <= 0) {
        m_services.notifier.warn(
            tr("Haal eerst de loonstaten van een verwerkte week op en kies er een."));
        return;
    }
    auto* dialog = fileDialog(FileWanted::Save,
                              {.title = tr("Loonstaat bewaren als PDF"),
                               .filter = tr("PDF-bestanden (*.pdf)"),
                               .name = tr("loonstaat-%1.pdf").arg(id),
                               .suffix = QStringLiteral("pdf")},
                              this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString& file) {
        m_presenter->printStatement(domain::WageStatementId{id},
                                    std::filesystem::path(file.toStdU16String()));
    });
    dialog->open();
}

} // namespace werkbalie::ui
