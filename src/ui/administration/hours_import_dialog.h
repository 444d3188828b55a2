// Hours from a file: CSV or a SETU timecard, tried first, then read in as a whole.
#pragma once

#include "app/administration/hours.h"
#include "ui/shell/services.h"
#include "ui/support/row_model.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace werkbalie::ui {

class HoursImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit HoursImportDialog(Services& services, QWidget* parent = nullptr);
    /// Asks for the file; opens the dialog on its trial run.
    void chooseFile();
    void tryFile(const QString& path);

private:
    struct ReportLine {
        std::size_t line = 0;
        app::ImportRowOutcome outcome = app::ImportRowOutcome::Accepted;
        QString text;
    };
    using Report = domain::Result<app::ImportReport>;

    void start(app::HoursImport import);
    void run();
    void show(const Report& report, const app::HoursImport& import);
    static QString outcomeText(app::ImportRowOutcome outcome);
    static std::vector<Column<ReportLine>> columns();

    Services& m_services;
    app::HoursImport m_import;
    RowModel<ReportLine>* m_model;
    QLabel* m_summary;
    QPushButton* m_accept;
};

} // namespace werkbalie::ui
