// Bars of what was achieved beside what was aimed at.
#pragma once

#include "app/results/targets_report.h"
#include "ui/support/bar_chart.h"

namespace werkbalie::ui {

class TargetChart final : public BarChart {
    Q_OBJECT

public:
    explicit TargetChart(QWidget* parent = nullptr);
    void show(const app::TargetsReport& report, domain::ResultMeasure measure);

private:
    void draw() override;
    app::TargetsReport m_report;
    domain::ResultMeasure m_measure = domain::ResultMeasure::Hours;
};

} // namespace werkbalie::ui
