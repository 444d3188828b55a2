// Bars of what a change of tariffs means in euro a week, per client.
#pragma once

#include "app/acquisition/indexation.h"
#include "ui/support/bar_chart.h"

namespace werkbalie::ui {

class EffectChart final : public BarChart {
    Q_OBJECT

public:
    explicit EffectChart(QWidget* parent = nullptr);
    /// The first ten, largest effect first.
    void show(const std::vector<app::ClientEffect>& effects);

private:
    void draw() override;
    std::vector<app::ClientEffect> m_effects;
};

} // namespace werkbalie::ui
