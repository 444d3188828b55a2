// Bars of what a change of tariffs means in euro a week, per client.
#pragma once

#include "app/acquisition/indexation.h"

#include <QtCharts/QChartView>

namespace werkbalie::ui {

class EffectChart final : public QChartView {
    Q_OBJECT

public:
    explicit EffectChart(QWidget* parent = nullptr);
    /// The first ten, largest effect first.
    void show(const std::vector<app::ClientEffect>& effects);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    std::vector<app::ClientEffect> m_effects;
};

} // namespace werkbalie::ui
