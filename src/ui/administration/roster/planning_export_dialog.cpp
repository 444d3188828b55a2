// What was written counts as sent when the user says so.
#include "ui/administration/roster/planning_export_dialog.h"

#include "exchange/setu_roster.h"
#include "ui/support/file_dialog.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {

namespace {

using exchange::PlanningFormat;

struct Export {
    app::PlanningQuery query;
    PlanningFormat format = PlanningFormat::Json;
    std::filesystem::path folder;
    bool sent = false;
};

domain::Result<int> write(app::Context& context, const Export& wanted) {
    const auto plannings = app::loadPlannings(context, wanted.query);
    if (!plannings) {
        return tl::unexpected(plannings.error());
    }
    const auto files = exchange::writePlannings(*plannings, wanted.format, wanted.folder);
    if (!files) {
        return tl::unexpected(files.error());
    }
    if (wanted.sent) {
        if (const auto marked = app::markSent(context, *plannings); !marked) {
            return tl::unexpected(marked.error());
        }
    }
    return static_cast<int>(files->size());
}

} // namespace

PlanningExportDialog::PlanningExportDialog(Services& services, const app::RosterFilter& filter,
                                           QWidget* parent)
    : QDialog(parent), m_services(services), m_filter(filter), m_format(new QComboBox(this)),
      m_sent(new QCheckBox(tr("&Vastleggen als verstuurd"), this)), m_summary(new QLabel(this)),
      m_save(new QPushButton(tr("In &map opslaan…"), this)) {
    setObjectName(QStringLiteral("planningExportDialog"));
    setWindowTitle(tr("SETU-planning opslaan, week %1").arg(qs(filter.week.toString())));
    build();
    connect(m_save, &QPushButton::clicked, this, &PlanningExportDialog::askFolder);
}

void PlanningExportDialog::build() {
    m_format->setObjectName(QStringLiteral("planningFormatCombo"));
    m_format->addItem(tr("SETU 2.0, JSON"), int(PlanningFormat::Json));
    m_format->addItem(tr("SETU 2.0, XML"), int(PlanningFormat::Xml));
    m_sent->setObjectName(QStringLiteral("planningSentCheck"));
    m_sent->setChecked(true);
    m_summary->setObjectName(QStringLiteral("planningSummaryLabel"));
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Elke plaatsing met diensten krijgt een bestand met nummer en week als "
                          "naam. Wat als verstuurd is vastgelegd, heet in een volgend bericht "
                          "gewijzigd of vervallen."));
    auto* form = new QFormLayout;
    form->addRow(tr("&Standaard"), m_format);
    form->addRow(QString(), m_sent);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("planningSaveButton"));
    m_save->setDefault(true);
    look::makePrimary(m_save);
    buttons->addButton(tr("Sl&uiten"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("planningCloseButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(520, 200);
}

void PlanningExportDialog::askFolder() {
    auto* dialog = fileDialog(FileWanted::Folder, {.title = tr("Map voor de planning")}, this);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanningExportDialog::saveInto);
    dialog->open();
}

void PlanningExportDialog::saveInto(const QString& folder) {
    const Export wanted{.query = {.filter = m_filter},
                        .format = static_cast<PlanningFormat>(m_format->currentData().toInt()),
                        .folder = std::filesystem::path(folder.toStdU16String()),
                        .sent = m_sent->isChecked()};
    m_save->setEnabled(false);
    m_services.tasks.write(
        this, [wanted](app::Context& context) { return write(context, wanted); },
        [this, folder](const domain::Result<int>& files) { show(files, folder); },
        tr("Planning opslaan"));
}

void PlanningExportDialog::show(const domain::Result<int>& files, const QString& folder) {
    m_save->setEnabled(true);
    if (!files) {
        m_services.notifier.refused(files.error());
        return;
    }
    const auto text = tr("%n planningsbericht(en) opgeslagen in %1.", nullptr, *files).arg(folder);
    m_summary->setText(text);
    m_services.notifier.done(text);
}

} // namespace werkbalie::ui
