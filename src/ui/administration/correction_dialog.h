// A processed week as it should have been: typed in the cells of the week, booked as what differs.
#pragma once

#include "app/administration/hours.h"
#include "app/administration/week_corrections.h"
#include "ui/administration/week_grid_model.h"
#include "ui/shell/services.h"
#include "ui/support/work_dialog.h"

#include <QTimer>

class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace werkbalie::ui {

class FindingsView;
class WeekGridView;

class CorrectionDialog final : public WorkDialog {
    Q_OBJECT

public:
    /// `row` with the processed sheet.
    CorrectionDialog(Services& services, app::WeekRow row, QWidget* parent = nullptr);

private:
    void build();
    void buildGrid();
    [[nodiscard]] QLayout* buildReason();
    void load();
    void showWeek(const app::CorrectableWeek& week);
    void showPast(const std::vector<app::PastCorrection>& past);
    void preview();
    void showLines(const domain::Result<std::vector<app::CorrectionLine>>& lines);
    void judge();
    void book();
    [[nodiscard]] app::WeekCorrection correction() const;

    Services& m_services;
    app::WeekRow m_row;
    WeekGridModel* m_model;
    WeekGridView* m_grid;
    FindingsView* m_findings;
    QLabel* m_sums;
    QTreeWidget* m_lines;
    QLabel* m_pastLabel;
    QTreeWidget* m_past;
    QLineEdit* m_reason;
    QPushButton* m_book;
    QTimer m_pause; ///< between the last stroke and the difference
    Latest m_latest;
    bool m_loaded = false;
};

} // namespace werkbalie::ui
