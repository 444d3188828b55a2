// The dialog of an import: file, columns, dry run, report.
#pragma once

#include "ui/recruitment/import_presenter.h"
#include "ui/support/row_model.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QStandardItemModel;

namespace werkbalie::ui {

namespace Ui {
class ImportDialog;
}

class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Services& services, QWidget* parent);
    ~ImportDialog() override;
    void openFile(const QString& path);
    [[nodiscard]] ImportPresenter& presenter() const { return *m_presenter; }

private:
    void prepareTables();
    void browse();
    void showMapping();
    void showExample(int row);
    void showReport();
    void updateButtons();
    [[nodiscard]] QString summary() const;

    struct ReportLine {
        std::size_t line = 0;
        app::ImportRowOutcome outcome = app::ImportRowOutcome::Accepted;
        QString text;
    };

    const std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportPresenter* m_presenter;
    QStandardItemModel* m_mapping;
    RowModel<ReportLine>* m_report;
};

} // namespace werkbalie::ui
