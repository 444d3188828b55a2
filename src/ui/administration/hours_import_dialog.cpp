// Hours from a file: CSV or a SETU timecard, tried first, then read in as a whole.
#include "ui/administration/hours_import_dialog.h"

#include "exchange/csv.h"
#include "exchange/setu_timecard.h"
#include "exchange/text_file.h"
#include "ui/support/language.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

using domain::Result;

Result<app::HoursImport> readTable(app::Context& context, std::string_view bytes) {
    const auto table = exchange::readCsv(bytes);
    if (!table) {
        return tl::unexpected(table.error());
    }
    const auto& fields = app::timesheetImportFields();
    const auto mapping = app::suggestMapping(context, "timesheets", fields, table->headers);
    std::string missing;
    for (const auto& field : fields) {
        if (field.required && !mapping.contains(field.key)) {
            missing += (missing.empty() ? "" : ", ") + field.label;
        }
    }
    if (!missing.empty()) {
        return domain::refuse("import.columns_missing", {}, {{"columns", missing}});
    }
    return app::hoursFromTable(*table, mapping);
}

Result<app::HoursImport> readHours(app::Context& context, const std::filesystem::path& path) {
    const auto bytes = exchange::readWholeFile(path);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto format = exchange::sniffHoursFile(*bytes);
    if (!format) {
        return tl::unexpected(format.error());
    }
    auto import = *format == exchange::HoursFormat::Csv
                      ? readTable(context, *bytes)
                      : exchange::readSetuTimecard(*bytes, path.filename().string());
    if (import) {
        import->fileName = path.filename().string();
    }
    return import;
}

} // namespace

HoursImportDialog::HoursImportDialog(Services& services, QWidget* parent)
    : QDialog(parent), m_services(services),
      m_model(new RowModel<ReportLine>(
          columns(), [](const ReportLine& line) { return static_cast<std::int64_t>(line.line); },
          this)),
      m_summary(new QLabel(this)), m_accept(nullptr) {
    setWindowTitle(tr("Uren importeren"));
    resize(760, 480);
    auto* layout = new QVBoxLayout(this);
    m_summary->setObjectName(QStringLiteral("importSummaryLabel"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    auto* pane =
        new ListPane(QStringLiteral("hoursImport"), {tr("melding"), tr("meldingen")}, this);
    pane->showRows(m_model);
    pane->table().setEmptyText(tr("Geen meldingen: elke regel kan worden ingelezen."));
    layout->addWidget(pane, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Uren inlezen"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("importButton"));
    look::makePrimary(m_accept);
    buttons->addButton(tr("Annuleren"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("cancelImportButton"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_import.dryRun = false;
        m_accept->setEnabled(false);
        run();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HoursImportDialog::chooseFile() {
    auto* dialog =
        new QFileDialog(parentWidget(), tr("Uren importeren"), QString(),
                        tr("Urenbestanden (*.csv *.txt *.xml *.json);;Alle bestanden (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HoursImportDialog::tryFile);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void HoursImportDialog::tryFile(const QString& path) {
    const std::filesystem::path file(path.toStdU16String());
    m_services.tasks.read(
        this, [file](app::Context& context) { return readHours(context, file); },
        [this](Result<app::HoursImport> import) {
            if (!import) {
                m_services.notifier.refused(import.error());
                deleteLater();
                return;
            }
            start(std::move(*import));
        },
        tr("Bestand lezen"));
}

void HoursImportDialog::start(app::HoursImport import) {
    m_import = std::move(import);
    m_import.dryRun = true;
    open();
    run();
}

void HoursImportDialog::run() {
    m_services.tasks.write(
        this,
        [import = m_import](app::Context& context, app::Progress& progress) {
            return app::importHours(context, import, progress);
        },
        [this](const Report& report) { show(report, m_import); },
        m_import.dryRun ? tr("Uren proberen") : tr("Uren inlezen"));
}

void HoursImportDialog::show(const Report& report, const app::HoursImport& import) {
    if (!report) {
        m_summary->setText(language::sentenceOf(report.error()));
        m_accept->setEnabled(false);
        return;
    }
    std::vector<ReportLine> lines;
    for (const auto& row : report->rows) {
        for (const auto& finding : row.findings) {
            lines.push_back(
                {.line = row.line, .outcome = row.outcome, .text = language::sentenceOf(finding)});
        }
    }
    m_model->setRows(std::move(lines));
    m_summary->setText(tr("%1: %2 regels goed, %3 geweigerd, %4 dubbel.%5")
                           .arg(qs(import.fileName))
                           .arg(report->accepted)
                           .arg(report->rejected)
                           .arg(report->duplicates)
                           .arg(import.dryRun ? tr(" Er is nog niets bewaard.") : QString()));
    m_accept->setEnabled(import.dryRun && report->accepted > 0);
    if (!import.dryRun) {
        const auto id = report->import;
        auto& services = m_services;
        services.notifier.done(
            tr("%1 regels uren ingelezen.").arg(report->accepted), [&services, id] {
                services.tasks.write(
                    &services.notifier,
                    [id](app::Context& context) { return app::undoImport(context, id); },
                    [&services](const Result<void>& undone) {
                        if (undone) {
                            services.notifier.done(
                                HoursImportDialog::tr("De import van uren is teruggedraaid."));
                        } else {
                            services.notifier.refused(undone.error());
                        }
                    });
            });
        accept();
    }
}

QString HoursImportDialog::outcomeText(app::ImportRowOutcome outcome) {
    switch (outcome) {
    case app::ImportRowOutcome::Accepted:
        return tr("Goed");
    case app::ImportRowOutcome::AcceptedWithWarning:
        return tr("Let op");
    case app::ImportRowOutcome::Rejected:
        return tr("Geweigerd");
    case app::ImportRowOutcome::Duplicate:
        return tr("Dubbel");
    }
    return {};
}

std::vector<Column<HoursImportDialog::ReportLine>> HoursImportDialog::columns() {
    using L = ReportLine;
    return {
        {.key = QStringLiteral("line"),
         .title = tr("Regel"),
         .text = [](const L& l) { return l.line > 0 ? QString::number(l.line) : QString(); },
         .sort = [](const L& l) { return qlonglong(l.line); },
         .width = 70,
         .number = true},
        {.key = QStringLiteral("outcome"),
         .title = tr("Uitkomst"),
         .text = [](const L& l) { return outcomeText(l.outcome); },
         .meaning =
             [](const L& l) {
                 return l.outcome == app::ImportRowOutcome::Rejected ? Meaning::Blocked
                                                                     : Meaning::Attention;
             },
         .width = 110},
        {.key = QStringLiteral("text"),
         .title = tr("Wat er is"),
         .text = [](const L& l) { return l.text; },
         .tip = [](const L& l) { return l.text; },
         .width = 480},
    };
}

} // namespace werkbalie::ui
