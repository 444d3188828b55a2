// Opens the dialogs; the printing itself is one task.
#include "ui/administration/week_papers.h"

#include "app/administration/hour_sheets.h"
#include "documents/hour_sheet_pdf.h"
#include "ui/administration/hour_scans_dialog.h"
#include "ui/administration/timecard_export_dialog.h"
#include "ui/support/file_dialog.h"
#include "ui/support/qt_convert.h"

#include <QFileDialog>
#include <algorithm>

namespace werkbalie::ui {

WeekPapers::WeekPapers(Services& services, Filter filter, Chosen chosen, QWidget* pane)
    : QObject(pane), m_services(services), m_filter(std::move(filter)), m_chosen(std::move(chosen)),
      m_pane(pane) {}

void WeekPapers::exportTimecards() {
    auto* dialog = new TimecardExportDialog(m_services, m_filter(), m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WeekPapers::printSheets() {
    auto* dialog =
        fileDialog(FileWanted::Save,
                   {.title = tr("%n urenbriefje(s) bewaren als PDF", nullptr,
                                static_cast<int>(m_chosen().size())),
                    .filter = tr("PDF-bestanden (*.pdf)"),
                    .name = tr("urenbriefjes-%1.pdf").arg(qs(m_filter().week.toString())),
                    .suffix = QStringLiteral("pdf")},
                   m_pane);
    connect(dialog, &QFileDialog::fileSelected, this, &WeekPapers::writeSheets);
    dialog->open();
}

void WeekPapers::writeSheets(const QString& file) {
    const app::WeekFilter filter = m_filter();
    const std::filesystem::path target(file.toStdU16String());
    m_services.tasks.read(
        this,
        [filter, target, chosen = m_chosen()](app::Context& context) {
            return app::loadHourSheets(context, {.week = filter.week, .client = filter.client})
                .and_then([&](auto sheets) {
                    std::erase_if(sheets, [&](const app::HourSheet& sheet) {
                        return std::ranges::find(chosen, sheet.placement) == chosen.end();
                    });
                    return documents::writeHourSheetsPdf(sheets, target).map([&] {
                        return sheets.size();
                    });
                });
        },
        [this, file](const domain::Result<std::size_t>& printed) {
            if (printed) {
                m_services.notifier.done(
                    tr("%n urenbriefje bewaard in %1.", nullptr, static_cast<int>(*printed))
                        .arg(file));
            } else {
                m_services.notifier.refused(printed.error());
            }
        },
        tr("Urenbriefjes afdrukken"));
}

void WeekPapers::showScans() {
    auto* dialog = new HourScansDialog(m_services, m_filter().week, m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace werkbalie::ui
