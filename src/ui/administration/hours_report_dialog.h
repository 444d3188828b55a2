// Which rows did not go along, and why.
#pragma once

#include "app/administration/hours_process.h"

#include <QDialog>

class QTreeWidget;

namespace werkbalie::ui {

class HoursReportDialog final : public QDialog {
    Q_OBJECT

public:
    static void open(QWidget* parent, const app::ProcessReport& report);
    HoursReportDialog(const app::ProcessReport& report, QWidget* parent);

private:
    void fitRows();

    QTreeWidget* m_list;
};

} // namespace werkbalie::ui
