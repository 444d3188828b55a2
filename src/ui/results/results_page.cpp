// Resultaten: figures against targets per consultant and branch, in a table and a chart.
#include "ui/results/results_page.h"

#include "app/format_nl.h"
#include "documents/targets_report_pdf.h"
#include "ui/results/behind_model.h"
#include "ui/results/fairness_view.h"
#include "ui/results/period_bar.h"
#include "ui/results/target_chart.h"
#include "ui/results/target_dialog.h"
#include "ui/support/file_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace werkbalie::ui {

using domain::ResultMeasure;

namespace {

constexpr std::array kMeasures{ResultMeasure::CandidatesRegistered,
                               ResultMeasure::Proposals,
                               ResultMeasure::Placements,
                               ResultMeasure::Hours,
                               ResultMeasure::Revenue,
                               ResultMeasure::Margin};
constexpr int kFirstMeasureColumn = 2;

std::size_t at(ResultMeasure measure) {
    return static_cast<std::size_t>(measure);
}

Meaning againstTarget(std::int64_t value, std::int64_t target) {
    if (target <= 0) {
        return Meaning::None;
    }
    return value >= target ? Meaning::Fine : Meaning::Attention;
}

Column<ResultLine> measureColumn(ResultMeasure measure) {
    return {
        .key = qs(domain::toText(measure)),
        .title = measureText(measure),
        .text =
            [measure](const ResultLine& l) {
                return measureValue(measure, l.row.values.at(at(measure)));
            },
        .sort = [measure](const ResultLine& l) { return qlonglong{l.row.values.at(at(measure))}; },
        .meaning =
            [measure](const ResultLine& l) {
                return againstTarget(l.row.values.at(at(measure)), l.row.targets.at(at(measure)));
            },
        .tip =
            [measure](const ResultLine& l) {
                const auto target = l.row.targets.at(at(measure));
                return target > 0 ? QCoreApplication::translate("Results", "Doel %1")
                                        .arg(measureValue(measure, target))
                                  : QCoreApplication::translate("Results", "Geen doel gesteld");
            },
        .width = 118,
        .number = true};
}

Column<ResultLine> targetColumn(ResultMeasure measure) {
    return {
        .key = QStringLiteral("target.") + qs(domain::toText(measure)),
        .title =
            QCoreApplication::translate("Results", "Doel %1").arg(measureText(measure).toLower()),
        .text =
            [measure](const ResultLine& l) {
                const auto target = l.row.targets.at(at(measure));
                return target > 0 ? measureValue(measure, target) : QString();
            },
        .sort = [measure](const ResultLine& l) { return qlonglong{l.row.targets.at(at(measure))}; },
        .width = 118,
        .number = true,
        .hidden = true};
}

} // namespace

std::vector<Column<ResultLine>> resultColumns() {
    std::vector<Column<ResultLine>> columns{
        {.key = QStringLiteral("branch"),
         .title = QCoreApplication::translate("Results", "Vestiging"),
         .text = [](const ResultLine& l) { return qs(l.row.branchName); },
         .width = 130},
        {.key = QStringLiteral("consultant"),
         .title = QCoreApplication::translate("Results", "Intercedent"),
         .text = [](const ResultLine& l) { return qs(l.row.consultantName); },
         .width = 170}};
    for (const auto measure : kMeasures) {
        columns.push_back(measureColumn(measure));
    }
    for (const auto measure : kMeasures) {
        columns.push_back(targetColumn(measure));
    }
    return columns;
}

std::vector<ResultLine> resultLines(const app::TargetsReport& report) {
    std::vector<ResultLine> lines;
    for (const auto& row : report.rows) {
        lines.push_back({.level = ResultLine::Level::Consultant, .row = row});
    }
    for (auto row : report.branches) {
        row.consultantName = str(QCoreApplication::translate("Results", "Hele vestiging"));
        lines.push_back({.level = ResultLine::Level::Branch, .row = std::move(row)});
    }
    return lines;
}

ResultsPage::ResultsPage(Services& given, QWidget* parent)
    : ViewsPage(QStringLiteral("results"), given, parent),
      m_presenter(new ResultsPresenter(given, this)),
      m_model(new RowModel<ResultLine>(
          resultColumns(),
          [](const ResultLine& l) {
              return l.level == ResultLine::Level::Consultant ? l.row.consultant.value
                                                              : -l.row.branch.value;
          },
          this)),
      m_pane(new ListPane(QStringLiteral("results"), {tr("regel"), tr("regels")}, this)),
      m_period(new PeriodBar(given, this)), m_measure(new QComboBox(this)),
      m_chart(new TargetChart(this)), m_figure(new QLabel(this)), m_record(nullptr),
      m_behind(new BehindModel(this)) {
    buildActions();
    m_pane->showRows(m_model);
    m_pane->table().setSelectionBehavior(QAbstractItemView::SelectItems);
    m_pane->table().remember(given.preferences, QStringLiteral("results"));
    m_pane->table().setEmptyText(tr("In deze periode is nog niets vastgelegd."));
    for (auto* action : std::as_const(m_actions)) {
        m_pane->addAction(action);
    }
    auto* holder = new QWidget(this);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    layout->addWidget(makeTop());
    layout->addWidget(m_pane, 3);
    m_record = makeRecord();
    layout->addWidget(m_record, 4);
    addView({.key = QStringLiteral("targets"),
             .title = tr("Tegen de doelen"),
             .icon = QStringLiteral("office-chart-bar"),
             .list = holder});
    if (given.may(domain::Right::ViewFairness)) {
        m_fairness = new FairnessView(given, this);
        addView({.key = QStringLiteral("fairness"),
                 .title = tr("Gelijke kansen"),
                 .icon = QStringLiteral("view-statistics"),
                 .list = m_fairness});
    }
    connect(m_presenter, &ResultsPresenter::loaded, this, &ResultsPage::show);
    connect(m_presenter, &ResultsPresenter::rowsLoaded, this,
            [this](const app::Table& rows, ResultMeasure measure) {
                m_behind->setTable(rows);
                m_figure->setText(
                    tr("%1: %2 regels").arg(measureText(measure)).arg(rows.rows.size()));
            });
    connect(&m_pane->table(), &RecordTable::opened, this, &ResultsPage::openFigure);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &ResultsPage::showChart);
}

void ResultsPage::buildActions() {
    const auto add = [this](const char* name, const QString& text, const char* key, auto work) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(QLatin1String(key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, work);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    add("openFigure", tr("Regels tonen"), "Ctrl+Return", [this] { openFigure(); });
    add("setTarget", tr("Doel stellen…"), "Ctrl+Shift+D", [this] {
        setTarget();
    })->setEnabled(services().may(domain::Right::EditTargets));
    add("reportPdf", tr("Bewaren als PDF…"), "Ctrl+P", [this] { savePdf(); });
}

QWidget* ResultsPage::makeTop() {
    m_measure->setObjectName(QStringLiteral("measureCombo"));
    auto* measureLabel = new QLabel(tr("&Grafiek van"), m_period);
    measureLabel->setBuddy(m_measure);
    for (const auto measure : kMeasures) {
        m_measure->addItem(measureText(measure), static_cast<int>(measure));
    }
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(ResultMeasure::Margin)));
    m_period->addControl(measureLabel);
    m_period->addControl(m_measure);
    connect(m_period, &PeriodBar::chosen, this, [this](const domain::ReportPeriod& period) {
        auto query = m_presenter->query();
        query.period = period;
        m_presenter->load(query);
    });
    return m_period;
}

QWidget* ResultsPage::makeRecord() {
    auto* record = new QSplitter(Qt::Horizontal, this);
    record->setChildrenCollapsible(false);
    auto* right = new QWidget(record);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    m_figure->setObjectName(QStringLiteral("figureLabel"));
    m_figure->setText(tr("Zet de cursor op een cijfer en druk op Enter om de regels te zien."));
    auto* table = new RecordTable(right);
    table->setObjectName(QStringLiteral("behindTable"));
    table->setAccessibleName(tr("Regels achter het gekozen cijfer"));
    table->showRows(m_behind);
    table->setEmptyText(tr("Nog geen cijfer gekozen."));
    layout->addWidget(m_figure);
    layout->addWidget(table, 1);
    record->addWidget(m_chart);
    record->addWidget(right);
    record->setSizes({500, 500});
    m_chart->setMinimumWidth(360);
    return record;
}

void ResultsPage::viewShown(const QString& key) {
    if (m_fairness != nullptr && key == QStringLiteral("fairness")) {
        m_fairness->reload();
        return;
    }
    m_period->setPeriod(m_presenter->query().period);
    m_presenter->load(m_presenter->query());
}

void ResultsPage::reload() {
    viewShown(currentView());
}

QList<QAction*> ResultsPage::viewActions() const {
    return m_fairness != nullptr && currentView() == QStringLiteral("fairness")
               ? m_fairness->actions()
               : m_actions;
}

QList<QAction*> ResultsPage::pageActions() const {
    return m_fairness != nullptr ? m_actions + m_fairness->actions() : m_actions;
}

void ResultsPage::show(const app::TargetsReport& report) {
    m_period->setPeriod(report.period);
    m_model->setRows(resultLines(report));
    QStringList totals;
    for (const auto measure : kMeasures) {
        totals << QStringLiteral("%1 %2").arg(
            measureText(measure).toLower(),
            measureValue(measure, report.total.values.at(at(measure))));
    }
    m_pane->setTotals(tr("Totaal: %1").arg(totals.join(QStringLiteral("   "))));
    m_pane->table().selectFirst();
    showChart();
}

ResultMeasure ResultsPage::chosenMeasure() const {
    return static_cast<ResultMeasure>(m_measure->currentData().toInt());
}

void ResultsPage::showChart() {
    m_chart->show(m_presenter->report(), chosenMeasure());
}

void ResultsPage::openFigure() {
    const auto index = m_pane->table().currentIndex();
    const auto id = m_pane->table().currentId();
    if (!index.isValid()) {
        return;
    }
    const int column = index.column() - kFirstMeasureColumn;
    const auto measure = column >= 0 && column < static_cast<int>(kMeasures.size())
                             ? kMeasures.at(static_cast<std::size_t>(column))
                             : chosenMeasure();
    auto query = m_presenter->query();
    if (id < 0) {
        query.branch = domain::BranchId{-id};
    } else {
        query.consultant = domain::UserId{id};
    }
    m_presenter->loadRowsBehind(query, measure);
}

void ResultsPage::setTarget() {
    const auto& from = m_presenter->query().period.days.from;
    const std::chrono::year_month_day ymd{from};
    const auto quarter = QStringLiteral("%1-Q%2")
                             .arg(static_cast<int>(ymd.year()))
                             .arg((static_cast<unsigned>(ymd.month()) + 2) / 3);
    auto* dialog = new TargetDialog(m_presenter->report(), quarter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->saveTarget(dialog->edit()); });
    dialog->open();
}

void ResultsPage::savePdf() {
    auto* dialog =
        fileDialog(FileWanted::Save,
                   {.title = tr("Resultaten bewaren als PDF"),
                    .filter = tr("PDF-bestanden (*.pdf)"),
                    .name = tr("resultaten-%1.pdf").arg(qs(m_presenter->query().period.key)),
                    .suffix = QStringLiteral("pdf")},
                   this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const auto written = documents::writeTargetsReportPdf(
            m_presenter->report(), services().agency, std::filesystem::path(file.toStdU16String()));
        if (written) {
            services().notifier.done(tr("Bewaard als %1").arg(file));
        } else {
            services().notifier.refused(written.error());
        }
    });
    dialog->open();
}

PageEntry resultsPageEntry() {
    return {
        .key = QStringLiteral("results"),
        .title = QCoreApplication::translate("Pages", "Resultaten"),
        .icon = QStringLiteral("office-chart-bar"),
        .visible = [](const Services& s) { return s.may(domain::Right::ViewResults); },
        .make = [](Services& s, QWidget* parent) -> Page* { return new ResultsPage(s, parent); }};
}

} // namespace werkbalie::ui
