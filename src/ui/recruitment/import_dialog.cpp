// Shows mapping and report of the import presenter.
#include "ui/recruitment/import_dialog.h"

#include "ui/support/file_dialog.h"
#include "ui/support/language.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_delegate.h"
#include "ui_import_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::ImportRowOutcome;

enum MappingColumn { Field, SourceColumn, Example };

QString word(ImportRowOutcome outcome) {
    switch (outcome) {
    case ImportRowOutcome::Accepted:
        return ImportDialog::tr("Goed");
    case ImportRowOutcome::AcceptedWithWarning:
        return ImportDialog::tr("Met melding");
    case ImportRowOutcome::Rejected:
        return ImportDialog::tr("Afgekeurd");
    case ImportRowOutcome::Duplicate:
        return ImportDialog::tr("Dubbel");
    }
    return {};
}

Meaning meaningOf(ImportRowOutcome outcome) {
    switch (outcome) {
    case ImportRowOutcome::Accepted:
        return Meaning::Fine;
    case ImportRowOutcome::AcceptedWithWarning:
        return Meaning::Attention;
    case ImportRowOutcome::Rejected:
        return Meaning::Blocked;
    case ImportRowOutcome::Duplicate:
        return Meaning::Information;
    }
    return Meaning::None;
}

void dress(QTableView& table) {
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(look::kRowHeight + 4);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

ImportDialog::ImportDialog(Services& services, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ImportDialog>()),
      m_presenter(new ImportPresenter(services, this)), m_mapping(new QStandardItemModel(this)),
      m_report(new RowModel<ReportLine>(
          {{.key = u"line"_s,
            .title = tr("Regel"),
            .text = [](const ReportLine& r) { return QString::number(r.line); },
            .width = 56,
            .number = true},
           {.key = u"outcome"_s,
            .title = tr("Uitkomst"),
            .text = [](const ReportLine& r) { return word(r.outcome); },
            .meaning = [](const ReportLine& r) { return meaningOf(r.outcome); },
            .width = 112},
           {.key = u"text"_s,
            .title = tr("Melding"),
            .text = [](const ReportLine& r) { return r.text; },
            .tip = [](const ReportLine& r) { return r.text; },
            .width = 360}},
          [](const ReportLine& r) { return static_cast<std::int64_t>(r.line); }, this)) {
    m_ui->setupUi(this);
    setObjectName(u"importDialog"_s);
    look::makeTitle(m_ui->titleLabel, 4);
    look::makeTitle(m_ui->mappingTitle, 0);
    look::makeTitle(m_ui->reportTitle, 0);
    look::makeMuted(m_ui->introLabel);
    look::makePrimary(m_ui->importButton);
    prepareTables();
    connect(m_ui->browseButton, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->dryRunButton, &QPushButton::clicked, m_presenter, &ImportPresenter::dryRun);
    connect(m_ui->importButton, &QPushButton::clicked, m_presenter, &ImportPresenter::import);
    connect(m_presenter, &ImportPresenter::fileOpened, this, [this] {
        m_ui->fileEdit->setText(m_presenter->fileName());
        m_ui->findingsView->clear();
        showMapping();
        m_presenter->dryRun();
    });
    connect(m_presenter, &ImportPresenter::mappingChanged, this, &ImportDialog::updateButtons);
    connect(m_presenter, &ImportPresenter::reported, this, [this] {
        m_ui->findingsView->clear();
        showReport();
    });
    connect(m_presenter, &ImportPresenter::refused, this, [this](const domain::Refusal& refusal) {
        m_ui->findingsView->setRefusal(refusal);
        updateButtons();
    });
    updateButtons();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::prepareTables() {
    m_ui->mappingTable->setModel(m_mapping);
    m_ui->reportTable->setModel(m_report);
    m_ui->reportTable->setItemDelegate(new RecordDelegate(this));
    dress(*m_ui->mappingTable);
    dress(*m_ui->reportTable);
    for (int column = 0; column < m_report->columnCount(); ++column) {
        m_ui->reportTable->setColumnWidth(column, m_report->columnWidth(column));
    }
}

void ImportDialog::browse() {
    auto* dialog =
        fileDialog(FileWanted::Open,
                   {.title = tr("Bestand kiezen"),
                    .filter = tr("Tekstbestanden (*.csv *.txt *.tsv);;Alle bestanden (*)")},
                   this);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::openFile(const QString& path) {
    m_presenter->openFile(path);
}

void ImportDialog::showMapping() {
    m_mapping->clear();
    m_mapping->setHorizontalHeaderLabels({tr("Veld"), tr("Kolom in het bestand"), tr("Voorbeeld")});
    const auto& fields = app::candidateImportFields();
    for (int row = 0; row < static_cast<int>(fields.size()); ++row) {
        const auto& field = fields.at(static_cast<std::size_t>(row));
        m_mapping->appendRow(
            {new QStandardItem(qs(field.label) + (field.required ? u" *"_s : u""_s)),
             new QStandardItem, new QStandardItem});
        auto* box = new QComboBox;
        box->setObjectName(qs(field.key) + u"ColumnBox"_s);
        box->setAccessibleName(tr("Kolom voor %1").arg(qs(field.label)));
        box->addItem(tr("(niet overnemen)"), -1);
        for (std::size_t i = 0; i < m_presenter->table().headers.size(); ++i) {
            box->addItem(qs(m_presenter->table().headers[i]), static_cast<int>(i));
        }
        const auto mapped = m_presenter->mapping().find(field.key);
        box->setCurrentIndex(
            mapped == m_presenter->mapping().end() ? 0 : static_cast<int>(mapped->second) + 1);
        m_ui->mappingTable->setIndexWidget(m_mapping->index(row, SourceColumn), box);
        connect(
            box, &QComboBox::currentIndexChanged, this, [this, row, key = field.key](int index) {
                m_presenter->setColumn(key, index > 0
                                                ? std::optional(static_cast<std::size_t>(index - 1))
                                                : std::nullopt);
                showExample(row);
            });
        showExample(row);
    }
    m_ui->mappingTable->setColumnWidth(Field, 140);
    m_ui->mappingTable->setColumnWidth(SourceColumn, 150);
    m_ui->introLabel->setText(tr("%1 regels gelezen. Controleer welke kolom bij welk veld hoort; "
                                 "de keuze wordt onthouden voor bestanden met dezelfde koppen.")
                                  .arg(QLocale().toString(qlonglong{m_presenter->rowsRead()})));
    updateButtons();
}

void ImportDialog::showExample(int row) {
    const auto& field = app::candidateImportFields().at(static_cast<std::size_t>(row));
    const auto mapped = m_presenter->mapping().find(field.key);
    QString example;
    if (mapped != m_presenter->mapping().end()) {
        for (const auto& cells : m_presenter->table().rows) {
            if (mapped->second < cells.size() && !cells[mapped->second].empty()) {
                example = qs(cells[mapped->second]).left(80);
                break;
            }
        }
    }
    m_mapping->item(row, Example)->setText(example);
    m_mapping->item(row, Example)->setForeground(look::muted());
}

void ImportDialog::showReport() {
    std::vector<ReportLine> lines;
    for (const auto& row : m_presenter->report().rows) {
        QStringList sentences;
        for (const auto& finding : row.findings) {
            sentences << language::sentenceOf(finding);
        }
        lines.push_back({row.line, row.outcome, sentences.join(u' ')});
    }
    m_report->setRows(std::move(lines));
    m_ui->summaryLabel->setText(summary());
    updateButtons();
}

QString ImportDialog::summary() const {
    const auto& report = m_presenter->report();
    const auto number = [](std::int64_t count) { return QLocale().toString(qlonglong{count}); };
    const auto verb = m_presenter->state() == ImportPresenter::State::Imported
                          ? tr("Geïmporteerd")
                          : tr("Klaar om te importeren");
    return tr("%1: <b>%2</b> kandidaten  ·  %3 dubbel  ·  %4 afgekeurd")
        .arg(verb, number(report.accepted), number(report.duplicates), number(report.rejected));
}

void ImportDialog::updateButtons() {
    using State = ImportPresenter::State;
    const auto state = m_presenter->state();
    m_ui->dryRunButton->setEnabled(state == State::Mapped || state == State::Tried);
    m_ui->importButton->setEnabled(state == State::Tried && m_presenter->report().accepted > 0);
    m_ui->browseButton->setEnabled(state != State::Imported);
    if (state == State::Mapped) {
        m_ui->summaryLabel->setText(tr("Draai eerst proef: er wordt dan nog niets opgeslagen."));
    } else if (state == State::Empty) {
        m_ui->summaryLabel->clear();
        m_ui->introLabel->setText(
            tr("Kies een bestand. Puntkomma, komma of tab, met of zonder accenten: het wordt "
               "herkend. De eerste regel bevat de kolomkoppen."));
    }
}

} // namespace werkbalie::ui
