// A list with its buttons; what a scan was refused for stands below it.
#include "ui/administration/hour_scans_dialog.h"

#include "documents/sheet_scan.h"
#include "exchange/text_file.h"
#include "ui/administration/hours_text.h"
#include "ui/support/ask.h"
#include "ui/support/file_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace werkbalie::ui {

using storage::SheetScanRow;

namespace {

QString sizeText(std::int64_t bytes) {
    constexpr std::int64_t kKilo = 1024;
    return HourScansDialog::tr("%1 kB").arg((bytes + kKilo - 1) / kKilo);
}

QString suffixOf(const std::string& mime) {
    if (mime == "application/pdf") {
        return QStringLiteral("pdf");
    }
    return mime == "image/png" ? QStringLiteral("png") : QStringLiteral("jpg");
}

} // namespace

HourScansDialog::HourScansDialog(Services& services, domain::IsoWeek week, QWidget* parent)
    : QDialog(parent), m_services(services), m_week(week),
      m_model(new RowModel<SheetScanRow>(
          columns(), [](const SheetScanRow& row) { return row.scan.id.value; }, this)),
      m_pane(new ListPane(QStringLiteral("hourScans"), {tr("briefje"), tr("briefjes")}, this)),
      m_findings(new FindingsView(this)) {
    setObjectName(QStringLiteral("hourScansDialog"));
    setWindowTitle(tr("Ondertekende urenbriefjes, week %1").arg(qs(week.toString())));
    resize(860, 460);
    auto* text = new QLabel(tr("Scan de ondertekende briefjes en voeg de bestanden toe. De code op "
                               "elk briefje zegt bij welke plaatsing en week het hoort."),
                            this);
    text->setWordWrap(true);
    look::makeMuted(text);
    m_pane->showRows(m_model);
    m_pane->table().setEmptyText(
        tr("Bij deze week is nog geen briefje bewaard. Begin met Scans toevoegen (Alt+T)."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_findings);
    layout->addWidget(buildButtons());
    connect(&m_pane->table(), &RecordTable::opened, this, &HourScansDialog::openChosen);
    connect(&m_pane->table(), &RecordTable::currentIdChanged, this, [this] {
        m_open->setEnabled(chosen().isValid());
        m_remove->setEnabled(chosen().isValid() && m_services.may(domain::Right::EditHours));
    });
    reload();
}

QWidget* HourScansDialog::buildButtons() {
    auto* buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString& text, const char* name, auto work) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, work);
        return button;
    };
    m_open = add(tr("&Openen"), "openScanButton", [this] { openChosen(); });
    m_remove = add(tr("&Verwijderen…"), "removeScanButton", [this] { removeChosen(); });
    auto* attach = add(tr("Scans &toevoegen…"), "attachScansButton", [this] { askFiles(); });
    m_open->setEnabled(false);
    m_remove->setEnabled(false);
    attach->setEnabled(m_services.may(domain::Right::EditHours));
    attach->setDefault(true);
    look::makePrimary(attach);
    buttons->addButton(tr("Sl&uiten"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

domain::SheetScanId HourScansDialog::chosen() const {
    return domain::SheetScanId{m_pane->table().currentId()};
}

void HourScansDialog::reload() {
    m_services.tasks.read(
        this,
        [week = m_week](app::Context& context) { return app::listScans(context, {.week = week}); },
        [this](Rows rows) {
            if (rows) {
                m_model->setRows(std::move(*rows));
            } else {
                m_findings->setRefusal(rows.error());
            }
        });
}

void HourScansDialog::askFiles() {
    auto* dialog =
        fileDialog(FileWanted::OpenSeveral,
                   {.title = tr("Scans toevoegen"),
                    .filter = tr("Scans (*.pdf *.png *.jpg *.jpeg);;Alle bestanden (*)")},
                   this);
    connect(dialog, &QFileDialog::filesSelected, this, &HourScansDialog::attach);
    dialog->open();
}

void HourScansDialog::refuse(Outcome& outcome, const QString& file, const domain::Refusal& why) {
    outcome.findings.push_back({.rule = why.key,
                                .severity = domain::Severity::Blocking,
                                .where = str(file),
                                .values = why.values,
                                .source = str(file)});
}

void HourScansDialog::attachFile(app::Context& context, const QString& file, Outcome& outcome) {
    const QString name = QFileInfo(file).fileName();
    const auto bytes =
        exchange::readWholeFile(std::filesystem::path(file.toStdU16String()), app::kMaxScanBytes);
    const auto parts = bytes.and_then(documents::sheetParts);
    if (!parts) {
        return refuse(outcome, name, parts.error());
    }
    for (const documents::SheetPart& part : *parts) {
        if (part.code.empty()) {
            refuse(outcome, name, {"sheet.no_code", {}, {{"page", std::to_string(part.page)}}});
            continue;
        }
        const auto attached = app::attachScan(
            context, part.code, {.bytes = part.bytes, .fileName = str(name), .mime = part.mime});
        if (!attached) {
            refuse(outcome, name, attached.error());
            continue;
        }
        outcome.attached += attached->alreadyThere ? 0 : 1;
        outcome.known += attached->alreadyThere ? 1 : 0;
        outcome.otherWeeks << qs(attached->row.scan.week.toString());
    }
}

HourScansDialog::Outcome HourScansDialog::attachAll(app::Context& context,
                                                    const QStringList& files) {
    Outcome outcome;
    for (const QString& file : files) {
        attachFile(context, file, outcome);
    }
    return outcome;
}

void HourScansDialog::attach(const QStringList& files) {
    m_services.tasks.write(
        this, [files](app::Context& context) { return attachAll(context, files); },
        [this](const Outcome& outcome) { show(outcome); }, tr("Briefjes lezen"));
}

void HourScansDialog::show(const Outcome& outcome) {
    m_findings->setFindings(outcome.findings);
    QStringList others = outcome.otherWeeks;
    others.removeAll(qs(m_week.toString()));
    others.removeDuplicates();
    QStringList parts{tr("%n briefje toegevoegd", nullptr, outcome.attached)};
    if (outcome.known > 0) {
        parts << tr("%n stond er al", nullptr, outcome.known);
    }
    if (!others.isEmpty()) {
        parts << tr("ook voor week %1").arg(others.join(QStringLiteral(", ")));
    }
    m_services.notifier.done(parts.join(QStringLiteral(", ")) + QLatin1Char('.'));
    reload();
}

void HourScansDialog::openChosen() {
    const auto id = chosen();
    if (!id.isValid()) {
        return;
    }
    m_services.tasks.read(
        this, [id](app::Context& context) { return app::loadScan(context, id); },
        [this, id](const domain::Result<app::ScanFile>& file) {
            if (file) {
                showFile(*file, id.value);
            } else {
                m_findings->setRefusal(file.error());
            }
        },
        tr("Briefje openen"));
}

void HourScansDialog::showFile(const app::ScanFile& file, std::int64_t id) {
    const QString path =
        m_folder.filePath(QStringLiteral("urenbriefje-%1.%2").arg(id).arg(suffixOf(file.mime)));
    const auto kept =
        exchange::writeWholeFile(std::filesystem::path(path.toStdU16String()), file.bytes);
    if (!kept) {
        m_findings->setRefusal(kept.error());
        return;
    }
    m_opened = path;
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        m_services.notifier.warn(
            tr("Er is geen programma gevonden dat dit briefje kan tonen: %1").arg(path));
    }
}

void HourScansDialog::removeChosen() {
    const auto id = chosen();
    const int row = m_model->rowOf(id.value);
    if (row < 0) {
        return;
    }
    ask::open(this,
              {.title = tr("Briefje verwijderen"),
               .text = tr("Het briefje van %1 gaat uit deze week. Dat is niet ongedaan te maken; "
                          "het spoor zegt wie het deed.")
                           .arg(qs(m_model->rowAt(row).workerName)),
               .action = tr("Verwijderen")},
              [this, id](const Answer& answer) {
                  if (!answer.yes) {
                      return;
                  }
                  m_services.tasks.write(
                      this, [id](app::Context& context) { return app::removeScan(context, id); },
                      [this](const domain::Result<void>& removed) {
                          if (!removed) {
                              m_findings->setRefusal(removed.error());
                          }
                          reload();
                      });
              });
}

std::vector<Column<SheetScanRow>> HourScansDialog::columns() {
    using R = SheetScanRow;
    return {{.key = QStringLiteral("worker"),
             .title = tr("Flexkracht"),
             .text = [](const R& r) { return qs(r.workerName); },
             .width = 190},
            {.key = QStringLiteral("client"),
             .title = tr("Opdrachtgever"),
             .text = [](const R& r) { return qs(r.clientName); },
             .width = 200},
            {.key = QStringLiteral("added"),
             .title = tr("Toegevoegd"),
             .text = [](const R& r) { return momentText(r.scan.addedAt); },
             .sort = [](const R& r) { return QVariant(qlonglong{r.scan.id.value}); },
             .width = 130},
            {.key = QStringLiteral("by"),
             .title = tr("Door"),
             .text = [](const R& r) { return qs(r.addedBy); },
             .width = 130},
            {.key = QStringLiteral("size"),
             .title = tr("Grootte"),
             .text = [](const R& r) { return sizeText(r.scan.bytes); },
             .sort = [](const R& r) { return QVariant(qlonglong{r.scan.bytes}); },
             .width = 80,
             .number = true}};
}

} // namespace werkbalie::ui
