// A target for a consultant and a quarter.
#pragma once

#include "app/results/targets_report.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace Ui {
class TargetDialog;
}

namespace werkbalie::ui {

class TargetDialog final : public WorkDialog {
    Q_OBJECT

public:
    TargetDialog(const app::TargetsReport& report, const QString& quarter,
                 QWidget* parent = nullptr);
    ~TargetDialog() override;
    [[nodiscard]] app::TargetEdit edit() const;

private:
    void judge();
    const std::unique_ptr<::Ui::TargetDialog> m_ui;
};

} // namespace werkbalie::ui
