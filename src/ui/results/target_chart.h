// Bars of what was achieved beside what was aimed at.
#pragma once

#include "app/results/targets_report.h"

#include <QtCharts/QChartView>

namespace werkbalie::ui {

class TargetChart final : public QChartView {
    Q_OBJECT

public:
    explicit TargetChart(QWidget* parent = nullptr);
    void show(const app::TargetsReport& report, domain::ResultMeasure measure);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    app::TargetsReport m_report;
    domain::ResultMeasure m_measure = domain::ResultMeasure::Hours;
};

} // namespace werkbalie::ui
