// The balance of one kind at the end of each month of a year.
#pragma once

#include "ui/administration/leave_columns.h"
#include "ui/support/bar_chart.h"

namespace werkbalie::ui {

class LeaveChart final : public BarChart {
    Q_OBJECT

public:
    explicit LeaveChart(QWidget* parent = nullptr);
    void show(const std::vector<LeaveMonthRow>& months, domain::LeaveKind kind);

private:
    void draw() override;
    std::vector<LeaveMonthRow> m_months;
    domain::LeaveKind m_kind = domain::LeaveKind::Statutory;
};

} // namespace werkbalie::ui
