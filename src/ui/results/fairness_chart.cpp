// A group that is too small has no bar.
#include "ui/results/fairness_chart.h"

#include "ui/results/fairness_words.h"
#include "ui/support/look.h"

#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>

namespace werkbalie::ui {

namespace {
constexpr qreal kFourFifths = 80;
} // namespace

FairnessChart::FairnessChart(QWidget* parent) : BarChart(parent) {
    setObjectName(QStringLiteral("fairnessChart"));
    setAccessibleName(tr("Grafiek van het aandeel van leeftijdsgroepen naast het hoogste aandeel"));
}

void FairnessChart::show(const app::FairnessReport& report) {
    m_parts = report.parts;
    draw();
}

void FairnessChart::draw() {
    clear();
    chart()->legend()->setLabelColor(palette().text().color());
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries); // the line is a line there
    if (m_parts.empty()) {
        return;
    }
    auto* bars = new QBarSeries(chart());
    QStringList names;
    for (const auto& share : m_parts.front().shares.groups) {
        names << shortAgeGroup(share.group);
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        auto* set = new QBarSet(choiceText(m_parts[i].choice));
        const auto colour = look::series(static_cast<int>(i));
        set->setColor(colour);
        set->setBorderColor(colour);
        for (const auto& share : m_parts[i].shares.groups) {
            set->append(static_cast<qreal>(share.ratioInTenths) / 10);
        }
        bars->append(set);
    }
    auto* much = lay(bars, names, tr("% van het hoogste aandeel"));
    much->setRange(0, 100);
    much->setTickCount(6);
    auto* line = new QLineSeries(chart());
    line->setName(tr("vier vijfde"));
    line->setPen(QPen(look::color(Meaning::Attention), 1.5, Qt::DashLine));
    line->append(-0.5, kFourFifths);
    line->append(static_cast<qreal>(names.size()) - 0.5, kFourFifths);
    chart()->addSeries(line);
    for (auto* axis : chart()->axes()) {
        line->attachAxis(axis);
    }
}

} // namespace werkbalie::ui
