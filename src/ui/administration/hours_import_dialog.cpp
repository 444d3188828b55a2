// Hours from a file: CSV, a workbook or a SETU timecard, tried first, then read in as a whole.
#include "ui/administration/hours_import_dialog.h"

#include "app/acquisition/clients.h"
#include "app/administration/hours_file/rejected_rows.h"
#include "exchange/csv.h"
#include "exchange/text_file.h"
#include "ui/administration/hours_answers_page.h"
#include "ui/recruitment/import_presenter.h"
#include "ui/support/file_dialog.h"
#include "ui/support/language.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {

using domain::Result;

HoursImportDialog::HoursImportDialog(Services& services, QWidget* parent)
    : QDialog(parent), m_services(services), m_pages(new QStackedWidget(this)),
      m_layoutPage(new HoursLayoutPage(this)), m_answersPage(new HoursAnswersPage(this)),
      m_model(new RowModel<ReportLine>(
          columns(), [](const ReportLine& line) { return static_cast<std::int64_t>(line.line); },
          this)),
      m_summary(new QLabel(this)), m_doing(new QLabel(this)), m_progress(new QProgressBar(this)) {
    setObjectName(QStringLiteral("hoursImportDialog"));
    setWindowTitle(tr("Uren importeren"));
    resize(920, 680);
    build();
    connect(m_layoutPage, &HoursLayoutPage::changed, this, [this] {
        if (m_step == Step::Layout && !m_busy) {
            m_next->setEnabled(m_layoutPage->isSound());
        }
    });
    connect(m_layoutPage, &HoursLayoutPage::clientChosen, this, &HoursImportDialog::planAgain);
    connect(&m_services.tasks, &TaskRunner::progressed, this,
            [this](quint64, qint64 done, qint64 total) {
                m_progress->setRange(0, total > 0 ? 1000 : 0);
                m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
            });
    connect(&m_services.tasks, &TaskRunner::cancelled, this, &HoursImportDialog::setIdle);
    connect(&m_services.tasks, &TaskRunner::failed, this, &HoursImportDialog::setIdle);
}

void HoursImportDialog::build() {
    auto* result = new QWidget(this);
    auto* resultLayout = new QVBoxLayout(result);
    resultLayout->setContentsMargins(0, 0, 0, 0);
    m_summary->setObjectName(QStringLiteral("importSummaryLabel"));
    m_summary->setWordWrap(true);
    resultLayout->addWidget(m_summary);
    auto* pane =
        new ListPane(QStringLiteral("hoursImport"), {tr("melding"), tr("meldingen")}, result);
    pane->showRows(m_model);
    pane->table().setEmptyText(tr("Geen meldingen: elke regel kan worden ingelezen."));
    resultLayout->addWidget(pane, 1);
    m_pages->addWidget(m_layoutPage);
    m_pages->addWidget(m_answersPage);
    m_pages->addWidget(result);
    auto* buttons = new QDialogButtonBox(this);
    m_rejected =
        buttons->addButton(tr("&Geweigerde regels opslaan…"), QDialogButtonBox::ActionRole);
    m_rejected->setObjectName(QStringLiteral("saveRejectedButton"));
    m_back = buttons->addButton(tr("&Terug"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("importBackButton"));
    m_next = buttons->addButton(tr("Ver&der"), QDialogButtonBox::ActionRole);
    m_next->setObjectName(QStringLiteral("importButton"));
    m_next->setDefault(true);
    look::makePrimary(m_next);
    m_cancel = buttons->addButton(tr("Annuleren"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("cancelImportButton"));
    auto* busy = new QHBoxLayout;
    m_progress->setObjectName(QStringLiteral("importProgressBar"));
    m_progress->setAccessibleName(tr("Voortgang"));
    m_progress->setTextVisible(false);
    busy->addWidget(m_doing);
    busy->addWidget(m_progress, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addLayout(busy);
    layout->addWidget(buttons);
    connect(m_next, &QPushButton::clicked, this, &HoursImportDialog::goOn);
    connect(m_back, &QPushButton::clicked, this, &HoursImportDialog::goBack);
    connect(m_rejected, &QPushButton::clicked, this, &HoursImportDialog::saveRejected);
    connect(buttons, &QDialogButtonBox::rejected, this, &HoursImportDialog::reject);
    setIdle();
}

void HoursImportDialog::chooseFile() {
    auto* dialog = fileDialog(
        FileWanted::Open,
        {.title = tr("Uren importeren"),
         .filter = tr("Urenbestanden (*.csv *.txt *.xlsx *.xlsm *.xml *.json);;Alle bestanden "
                      "(*)")},
        parentWidget());
    connect(dialog, &QFileDialog::fileSelected, this, &HoursImportDialog::tryFile);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void HoursImportDialog::tryFile(const QString& path) {
    const std::filesystem::path file(path.toStdU16String());
    m_fileName = QFileInfo(path).fileName();
    m_services.tasks.read(
        this,
        [file](app::Context& context) -> Result<Opened> {
            const auto bytes = exchange::readWholeFile(file);
            if (!bytes) {
                return tl::unexpected(bytes.error());
            }
            auto read = exchange::openHoursFile(*bytes, file.filename().string());
            if (!read) {
                return tl::unexpected(read.error());
            }
            Opened opened;
            if (read->isTable()) {
                const auto right = app::requireRight(context, domain::Right::ImportHours);
                if (!right) {
                    return tl::unexpected(right.error());
                }
                // What nobody recognises is laid out by hand.
                opened.plan =
                    app::planHoursFile(context, read->sheets, {})
                        .value_or(app::planOfSheet(read->sheets, 0, context.clock.today()));
            }
            opened.file = std::make_shared<const exchange::OpenedHoursFile>(std::move(*read));
            auto clients = app::searchClients(context, {.today = context.clock.today()});
            for (const auto& row : clients ? *clients : std::vector<storage::ClientRow>{}) {
                opened.clients.emplace_back(row.id, qs(row.name));
            }
            return opened;
        },
        [this](Result<Opened> opened) { showOpened(std::move(opened)); }, tr("Bestand lezen"));
}

void HoursImportDialog::showOpened(Result<Opened> opened) {
    if (!opened) {
        m_services.notifier.refused(opened.error());
        deleteLater();
        return;
    }
    m_file = std::move(opened->file);
    setWindowTitle(tr("Uren importeren uit %1").arg(m_fileName));
    m_layoutPage->setClients(opened->clients);
    open();
    if (m_file->isTable()) {
        m_layoutPage->setFile(m_file, opened->plan);
        show(Step::Layout);
    } else {
        tryOut(); // a timecard says itself how it is to be read
    }
}

void HoursImportDialog::planAgain() {
    m_services.tasks.read(
        this,
        [file = m_file, client = m_layoutPage->client()](app::Context& context) {
            return app::planHoursFile(context, file->sheets, {.client = client});
        },
        [this](const Result<app::HoursFilePlan>& plan) {
            if (plan) {
                m_layoutPage->setFile(m_file, *plan);
            }
        });
}

void HoursImportDialog::goOn() {
    if (m_busy) {
        return;
    }
    if (m_step == Step::Result) {
        importNow();
        return;
    }
    if (m_step == Step::Answers) {
        for (const auto& [name, candidate] : m_answersPage->names()) {
            m_names.insert_or_assign(name, candidate);
        }
    }
    tryOut();
}

void HoursImportDialog::goBack() {
    const bool answers = m_step == Step::Result && m_answersPage->hasQuestions();
    show(answers ? Step::Answers : Step::Layout);
}

app::HoursImport HoursImportDialog::prepared(app::HoursImport import) const {
    import.fileName = str(m_fileName);
    import.client = m_layoutPage->client();
    import.names = m_names;
    import.contentHash = m_file->contentHash;
    return import;
}

void HoursImportDialog::tryOut() {
    setBusy(tr("Uren proberen"));
    auto plan = m_layoutPage->plan();
    if (m_step == Step::Answers) {
        const auto words = m_answersPage->words();
        plan.words.insert(plan.words.end(), words.begin(), words.end());
    }
    m_task = m_services.tasks.read(
        this,
        [file = m_file, plan, base = prepared({})](app::Context& context,
                                                   app::Progress& progress) -> Result<Tried> {
            Tried tried{.import = file->timecard};
            if (file->isTable()) {
                auto read = app::readHoursFile(file->sheets[plan.sheet], plan);
                if (!read) {
                    return tl::unexpected(read.error());
                }
                tried.import = std::move(read->import);
                tried.import.learn = plan.mapping();
                tried.unknownWords = std::move(read->unknownWords);
            }
            tried.import.fileName = base.fileName;
            tried.import.client = base.client;
            tried.import.names = base.names;
            tried.import.contentHash = base.contentHash;
            tried.import.dryRun = true;
            auto report = app::importHours(context, tried.import, progress);
            if (!report) {
                return tl::unexpected(report.error());
            }
            tried.report = std::move(*report);
            return tried;
        },
        [this](Result<Tried> tried) { showTried(std::move(tried)); }, tr("Uren proberen"));
}

void HoursImportDialog::showTried(Result<Tried> tried) {
    setIdle();
    if (!tried) {
        m_model->setRows({});
        m_summary->setText(language::sentenceOf(tried.error()));
        show(Step::Result);
        m_next->setEnabled(false);
        return;
    }
    m_import = std::move(tried->import);
    m_report = std::move(tried->report);
    showReport(m_report);
    if (m_step == Step::Layout) {
        m_answersPage->setQuestions(m_report.names, tried->unknownWords);
        if (m_answersPage->hasQuestions()) {
            show(Step::Answers);
            return;
        }
    }
    show(Step::Result);
}

void HoursImportDialog::importNow() {
    setBusy(tr("Uren inlezen"));
    auto import = m_import;
    import.dryRun = false;
    m_task = m_services.tasks.write(
        this,
        [import = std::move(import)](app::Context& context, app::Progress& progress) {
            return app::importHours(context, import, progress);
        },
        [this](const Result<app::HoursReport>& report) { showImported(report); },
        tr("Uren inlezen"));
}

void HoursImportDialog::showImported(const Result<app::HoursReport>& report) {
    setIdle();
    if (!report) {
        m_summary->setText(language::sentenceOf(report.error()));
        m_next->setEnabled(false);
        return;
    }
    const auto id = report->import;
    auto& services = m_services;
    services.notifier.done(
        tr("%n regel(s) uren ingelezen.", nullptr, static_cast<int>(report->accepted)),
        [&services, id] { undoImport(services, &services.notifier, id); });
    accept();
}

void HoursImportDialog::saveRejected() {
    auto* dialog = fileDialog(FileWanted::Save,
                              {.title = tr("Geweigerde regels opslaan"),
                               .filter = tr("CSV-bestanden (*.csv)"),
                               .name = m_fileName + QStringLiteral(".rejected.csv"),
                               .suffix = QStringLiteral("csv")},
                              this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto rejected = app::rejectedRows(
            app::tableOf(m_file->sheets[m_layoutPage->plan().sheet], m_layoutPage->plan()),
            m_report);
        const std::filesystem::path target(path.toStdU16String());
        m_services.tasks.read(
            this,
            [rejected, target](app::Context&) {
                return exchange::writeWholeFile(target, exchange::writeCsv(rejected));
            },
            [this, count = rejected.rows.size()](const Result<void>& written) {
                if (!written) {
                    m_services.notifier.refused(written.error());
                    return;
                }
                m_services.notifier.done(
                    tr("%n geweigerde regel(s) opgeslagen.", nullptr, static_cast<int>(count)));
            },
            tr("Geweigerde regels opslaan"));
    });
    dialog->open();
}

/// While something runs, Annuleren stops that; the steps stay as they were.
void HoursImportDialog::reject() {
    if (m_busy) {
        m_task.cancel();
        return;
    }
    QDialog::reject();
}

void HoursImportDialog::setBusy(const QString& what) {
    m_busy = true;
    m_doing->setText(what);
    m_doing->show();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_next->setEnabled(false);
    m_back->setEnabled(false);
}

void HoursImportDialog::setIdle() {
    m_busy = false;
    m_doing->hide();
    m_progress->hide();
    show(m_step);
}

void HoursImportDialog::show(Step step) {
    const bool moved = step != m_step || m_pages->currentIndex() != static_cast<int>(step);
    m_step = step;
    m_pages->setCurrentIndex(static_cast<int>(step));
    const bool table = m_file != nullptr && m_file->isTable();
    m_back->setVisible(step != Step::Layout && table);
    m_back->setEnabled(true);
    m_rejected->setVisible(step == Step::Result && table);
    m_rejected->setEnabled(m_report.rejected + m_report.duplicates > 0);
    m_next->setText(step == Step::Result ? tr("&Uren inlezen") : tr("Ver&der"));
    m_next->setEnabled(step == Step::Result   ? m_report.accepted > 0
                       : step == Step::Layout ? m_layoutPage->isSound()
                                              : true);
    if (!moved) {
        return;
    }
    const std::vector<QWidget*> buttons{m_rejected, m_back, m_next, m_cancel};
    if (step == Step::Layout) {
        m_layoutPage->leadTo(buttons);
        m_layoutPage->focusFirst();
    } else if (step == Step::Answers) {
        m_answersPage->leadTo(buttons);
        m_answersPage->focusFirst();
    } else {
        m_next->setFocus();
    }
}

void HoursImportDialog::showReport(const app::HoursReport& report) {
    std::vector<ReportLine> lines;
    for (const auto& row : report.rows) {
        for (const auto& finding : row.findings) {
            lines.push_back(
                {.line = row.line, .outcome = row.outcome, .text = language::sentenceOf(finding)});
        }
    }
    m_model->setRows(std::move(lines));
    m_summary->setText(tr("%1: goed %2, geweigerd %3, dubbel %4. Er is nog niets bewaard.")
                           .arg(m_fileName)
                           .arg(report.accepted)
                           .arg(report.rejected)
                           .arg(report.duplicates));
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
         .width = 640},
    };
}

} // namespace werkbalie::ui
