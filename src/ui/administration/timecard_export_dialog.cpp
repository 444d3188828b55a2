// The choices above, what became of them below.
#include "ui/administration/timecard_export_dialog.h"

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
#include <QScrollArea>
#include <QVBoxLayout>

namespace werkbalie::ui {

TimecardExportDialog::TimecardExportDialog(Services& services, const app::WeekFilter& filter,
                                           QWidget* parent)
    : QDialog(parent), m_services(services), m_filter(filter), m_format(new QComboBox(this)),
      m_open(new QCheckBox(tr("&Ook weken die nog niet zijn goedgekeurd"), this)),
      m_summary(new QLabel(this)), m_findings(new FindingsView(this)), m_save(nullptr) {
    setObjectName(QStringLiteral("timecardExportDialog"));
    setWindowTitle(tr("SETU-urenstaten opslaan, week %1").arg(qs(filter.week.toString())));
    resize(620, 320);
    m_format->setObjectName(QStringLiteral("timecardFormatCombo"));
    m_format->addItem(tr("SETU 2.0, JSON"), int(exchange::TimecardFormat::Setu20Json));
    m_format->addItem(tr("SETU 2.0, XML"), int(exchange::TimecardFormat::Setu20Xml));
    m_format->addItem(tr("SETU 1.4, XML"), int(exchange::TimecardFormat::Setu14Xml));
    m_open->setObjectName(QStringLiteral("timecardOpenCheck"));
    m_summary->setObjectName(QStringLiteral("timecardSummaryLabel"));
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Elke plaatsing krijgt een bestand met nummer en week als naam. Verlof "
                          "en ziekte blijven weg: de opdrachtgever betaalt ze niet."));
    auto* form = new QFormLayout;
    form->addRow(tr("&Standaard"), m_format);
    form->addRow(QString(), m_open);
    auto* findings = new QScrollArea(this);
    findings->setWidgetResizable(true);
    findings->setFrameShape(QFrame::NoFrame);
    findings->setWidget(m_findings);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("In &map opslaan…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("timecardSaveButton"));
    m_save->setDefault(true);
    look::makePrimary(m_save);
    buttons->addButton(tr("Sl&uiten"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("timecardCloseButton"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(findings, 1);
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &TimecardExportDialog::askFolder);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

app::TimecardQuery TimecardExportDialog::query() const {
    return {.week = m_filter.week,
            .client = m_filter.client,
            .scope = m_open->isChecked() ? app::CardScope::AlsoOpen : app::CardScope::Approved};
}

void TimecardExportDialog::askFolder() {
    auto* dialog = fileDialog(FileWanted::Folder, {.title = tr("Map voor de urenstaten")}, this);
    connect(dialog, &QFileDialog::fileSelected, this, &TimecardExportDialog::saveInto);
    dialog->open();
}

void TimecardExportDialog::saveInto(const QString& folder) {
    const std::filesystem::path target(folder.toStdU16String());
    const auto format = static_cast<exchange::TimecardFormat>(m_format->currentData().toInt());
    m_save->setEnabled(false);
    m_services.tasks.read(
        this,
        [query = query(), format, target](app::Context& context) {
            return app::loadTimecards(context, query).and_then([&](const auto& cards) {
                return exchange::writeTimecards(cards, format, target);
            });
        },
        [this, folder](const Written& written) { show(written, folder); },
        tr("Urenstaten opslaan"));
}

void TimecardExportDialog::show(const Written& written, const QString& folder) {
    m_save->setEnabled(true);
    if (!written) {
        m_summary->clear();
        m_findings->setRefusal(written.error());
        return;
    }
    const auto text =
        tr("%n urenstaat opgeslagen in %1.", nullptr, static_cast<int>(written->files.size()))
            .arg(folder);
    m_summary->setText(text);
    m_findings->setFindings(written->findings);
    m_services.notifier.done(text);
}

} // namespace werkbalie::ui
