// A week's hours as SETU timecards for a portal: which standard, and into which folder.
#pragma once

#include "app/administration/hours.h"
#include "exchange/setu_timecard_writer.h"
#include "ui/shell/services.h"
#include "ui/support/findings_view.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace werkbalie::ui {

class TimecardExportDialog final : public QDialog {
    Q_OBJECT

public:
    TimecardExportDialog(Services& services, const app::WeekFilter& filter,
                         QWidget* parent = nullptr);
    /// Writes a file each into the folder, off this thread, and tells what was done.
    void saveInto(const QString& folder);

private:
    using Written = domain::Result<exchange::WrittenTimecards>;

    void askFolder();
    void show(const Written& written, const QString& folder);
    [[nodiscard]] app::TimecardQuery query() const;

    Services& m_services;
    app::WeekFilter m_filter;
    QComboBox* m_format;
    QCheckBox* m_open;
    QLabel* m_summary;
    FindingsView* m_findings;
    QPushButton* m_save;
};

} // namespace werkbalie::ui
