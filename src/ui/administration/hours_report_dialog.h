// Which rows did not go along, and why.
#pragma once

#include "app/administration/hours_process.h"

#include <QDialog>

namespace werkbalie::ui {

class HoursReportDialog final : public QDialog {
    Q_OBJECT

public:
    static void open(QWidget* parent, const app::ProcessReport& report);
    HoursReportDialog(const app::ProcessReport& report, QWidget* parent);
};

} // namespace werkbalie::ui
