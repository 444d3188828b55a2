// The look that charts of bars share: ground, names and figures in the colours of the palette.
#pragma once

#include <QtCharts/QAbstractBarSeries>
#include <QtCharts/QChartView>
#include <QtCharts/QValueAxis>

namespace werkbalie::ui {

class BarChart : public QChartView {
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    /// Takes away what was drawn.
    void clear();
    /// The names beside the bars. Returns the axis of the figures: its reach is the caller's.
    QValueAxis* lay(QAbstractBarSeries* series, const QStringList& names, const QString& unit);

private:
    /// Again whenever the palette changes.
    virtual void draw() = 0;
};

} // namespace werkbalie::ui
