// Bars of what was achieved beside what was aimed at.
#include "ui/results/target_chart.h"

#include "ui/results/results_presenter.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <algorithm>

namespace werkbalie::ui {

namespace {

/// For the height of a bar only; the figures themselves stay whole numbers.
qreal barHeight(domain::ResultMeasure measure, std::int64_t value) {
    switch (measure) {
    case domain::ResultMeasure::CandidatesRegistered:
    case domain::ResultMeasure::Proposals:
    case domain::ResultMeasure::Placements:
        return static_cast<qreal>(value);
    case domain::ResultMeasure::Hours:
        return static_cast<qreal>(value) / 60;
    case domain::ResultMeasure::Revenue:
    case domain::ResultMeasure::Margin:
        return static_cast<qreal>(value) / 100;
    }
    return 0;
}

} // namespace

TargetChart::TargetChart(QWidget* parent) : BarChart(parent) {
    setObjectName(QStringLiteral("targetChart"));
    setAccessibleName(tr("Grafiek van resultaat en doel per intercedent"));
}

void TargetChart::show(const app::TargetsReport& report, domain::ResultMeasure measure) {
    m_report = report;
    m_measure = measure;
    draw();
}

void TargetChart::draw() {
    clear();
    chart()->legend()->setLabelColor(palette().text().color());
    chart()->legend()->setAlignment(Qt::AlignTop);
    if (m_report.rows.empty()) {
        return;
    }
    auto* achieved = new QBarSet(tr("Resultaat"));
    auto* aimed = new QBarSet(tr("Doel"));
    achieved->setColor(look::accent());
    achieved->setBorderColor(look::accent());
    aimed->setColor(look::border());
    aimed->setBorderColor(look::muted());
    // First names, with the branch for who works at two: the table beside it has the whole name.
    const auto shortName = [this](const app::ReportRow& row) {
        const auto first = [](const app::ReportRow& one) {
            return qs(one.consultantName).section(QLatin1Char(' '), 0, 0);
        };
        const auto same = std::ranges::count_if(
            m_report.rows, [&](const app::ReportRow& other) { return first(other) == first(row); });
        return same < 2 ? first(row) : first(row) + QLatin1Char(' ') + qs(row.branchName);
    };
    QStringList names;
    const auto index = static_cast<std::size_t>(m_measure);
    for (const auto& row : m_report.rows) {
        names << shortName(row);
        achieved->append(barHeight(m_measure, row.values.at(index)));
        aimed->append(barHeight(m_measure, row.targets.at(index)));
    }
    auto* series = new QBarSeries(chart());
    series->append(achieved);
    series->append(aimed);
    const bool euro =
        m_measure == domain::ResultMeasure::Revenue || m_measure == domain::ResultMeasure::Margin;
    auto* much = lay(series, names, euro ? tr("euro") : QString());
    much->setMin(0);
    much->applyNiceNumbers();
}

} // namespace werkbalie::ui
