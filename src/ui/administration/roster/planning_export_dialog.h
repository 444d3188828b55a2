// A week's roster as SETU planning messages for the client's system: which notation, and into which
// folder.
#pragma once

#include "app/administration/roster/roster_plannings.h"
#include "exchange/setu_planning.h"
#include "ui/shell/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace werkbalie::ui {

class PlanningExportDialog final : public QDialog {
    Q_OBJECT

public:
    PlanningExportDialog(Services& services, const app::RosterFilter& filter,
                         QWidget* parent = nullptr);
    /// Writes a file each into the folder, off this thread, and tells what was done.
    void saveInto(const QString& folder);

private:
    void build();
    void askFolder();
    void show(const domain::Result<int>& files, const QString& folder);

    Services& m_services;
    app::RosterFilter m_filter;
    QComboBox* m_format;
    QCheckBox* m_sent;
    QLabel* m_summary;
    QPushButton* m_save;
};

} // namespace werkbalie::ui
