// Lays bars out: upright bars have their names below, lying bars at the left.
#include "ui/support/bar_chart.h"

#include "ui/support/look.h"

#include <QEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QChart>

namespace werkbalie::ui {

BarChart::BarChart(QWidget* parent) : QChartView(new QChart, parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(220);
    chart()->setMargins({0, 0, 0, 0});
    chart()->setBackgroundRoundness(0);
}

void BarChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
}

void BarChart::clear() {
    chart()->removeAllSeries();
    for (auto* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setBackgroundBrush(palette().base());
}

QValueAxis* BarChart::lay(QAbstractBarSeries* series, const QStringList& names,
                          const QString& unit) {
    chart()->addSeries(series);
    auto* who = new QBarCategoryAxis(chart());
    // The axis drops a name that it has already, and every bar behind it moves to another's name.
    QStringList distinct;
    for (QString name : names) {
        while (distinct.contains(name)) {
            name += QChar(0x200B);
        }
        distinct << name;
    }
    who->append(distinct);
    who->setLabelsColor(palette().text().color());
    who->setGridLineVisible(false);
    auto* much = new QValueAxis(chart());
    much->setLabelFormat(QStringLiteral("%.0f"));
    much->setTitleText(unit);
    much->setTitleBrush(look::muted());
    much->setLabelsColor(look::muted());
    much->setGridLineColor(look::border());
    const bool lying = series->type() == QAbstractSeries::SeriesTypeHorizontalBar;
    chart()->addAxis(who, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(much, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(who);
    series->attachAxis(much);
    return much;
}

} // namespace werkbalie::ui
