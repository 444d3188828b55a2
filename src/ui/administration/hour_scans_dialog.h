// The signed hour sheets of a week: attached from scans, opened, taken away.
#pragma once

#include "app/administration/hour_sheets.h"
#include "ui/shell/services.h"
#include "ui/support/findings_view.h"
#include "ui/support/row_model.h"

#include <QDialog>
#include <QStringList>
#include <QTemporaryDir>

class QPushButton;

namespace werkbalie::ui {

class ListPane;

class HourScansDialog final : public QDialog {
    Q_OBJECT

public:
    HourScansDialog(Services& services, domain::IsoWeek week, QWidget* parent = nullptr);
    void reload();
    /// Reads the codes and keeps each sheet with its own week, off this thread.
    void attach(const QStringList& files);
    /// Where the file that was opened last lies until the dialog goes; for tests.
    [[nodiscard]] const QString& openedFile() const { return m_opened; }

private:
    using Rows = domain::Result<std::vector<storage::SheetScanRow>>;
    struct Outcome {
        int attached = 0;
        int known = 0;
        QStringList otherWeeks = {};
        domain::Findings findings = {};
    };

    static Outcome attachAll(app::Context& context, const QStringList& files);
    static void attachFile(app::Context& context, const QString& file, Outcome& outcome);
    static void refuse(Outcome& outcome, const QString& file, const domain::Refusal& why);
    static std::vector<Column<storage::SheetScanRow>> columns();
    QWidget* buildButtons();
    void askFiles();
    void openChosen();
    void removeChosen();
    void show(const Outcome& outcome);
    void showFile(const app::ScanFile& file, std::int64_t id);
    [[nodiscard]] domain::SheetScanId chosen() const;

    Services& m_services;
    domain::IsoWeek m_week;
    RowModel<storage::SheetScanRow>* m_model;
    ListPane* m_pane;
    FindingsView* m_findings;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
    QTemporaryDir m_folder; ///< what was opened goes with the dialog
    QString m_opened;
};

} // namespace werkbalie::ui
