// All findings of a week in one list; warnings are accepted here with a reason.
#pragma once

#include "app/administration/hours_process.h"
#include "ui/shell/services.h"
#include "ui/support/quiet_end.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace werkbalie::ui {

class HoursFindingsDialog final : public QDialog {
    Q_OBJECT

public:
    HoursFindingsDialog(Services& services, const app::WeekFilter& filter, QWidget* parent);

Q_SIGNALS:
    void warningAccepted();

private:
    void build();
    void load();
    void fill(const std::vector<app::ProcessRow>& rows);
    void addLine(const app::WeekRow& row, const domain::JudgedFinding& each);
    void judge();
    void acceptChosen();

    Services& m_services;
    app::WeekFilter m_filter;
    QTreeWidget* m_list;
    QLabel* m_counts;
    QLineEdit* m_reason;
    QPushButton* m_accept;
    std::vector<app::AcceptWarning> m_warnings; ///< by line; without a sheet: nothing to accept
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
