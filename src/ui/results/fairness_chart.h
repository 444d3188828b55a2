// Shares of groups beside the highest share, with the line of four fifths.
#pragma once

#include "app/results/fairness_report.h"
#include "ui/support/bar_chart.h"

namespace werkbalie::ui {

class FairnessChart final : public BarChart {
    Q_OBJECT

public:
    explicit FairnessChart(QWidget* parent = nullptr);
    void show(const app::FairnessReport& report);

private:
    void draw() override;
    std::vector<app::FairnessPart> m_parts;
};

} // namespace werkbalie::ui
