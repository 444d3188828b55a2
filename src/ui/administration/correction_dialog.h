// A difference line on a processed week: day, hours more or less, kind and percentage.
#pragma once

#include "app/administration/hours.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace Ui {
class CorrectionDialog;
}

namespace werkbalie::ui {

class CorrectionDialog final : public WorkDialog {
    Q_OBJECT

public:
    explicit CorrectionDialog(const app::WeekRow& week, QWidget* parent = nullptr);
    ~CorrectionDialog() override;
    [[nodiscard]] domain::TimeEntry entry() const;

private:
    void judge();
    const std::unique_ptr<::Ui::CorrectionDialog> m_ui;
    domain::IsoWeek m_week;
    domain::TimeEntry m_entry;
    bool m_valid = false;
};

} // namespace werkbalie::ui
