// Bars of what a change of tariffs means in euro a week, per client.
#include "ui/parameters/effect_chart.h"

#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>

namespace werkbalie::ui {

namespace {

constexpr std::size_t kMostBars = 10;
constexpr int kLongestName = 22;

/// For the length of a bar only; the figures stay whole cents.
qreal euros(domain::Money amount) {
    return static_cast<qreal>(amount.cents()) / 100;
}

QString shortName(const std::string& name) {
    const QString text = qs(name);
    return text.size() <= kLongestName ? text : text.left(kLongestName - 1) + QChar(0x2026);
}

} // namespace

EffectChart::EffectChart(QWidget* parent) : BarChart(parent) {
    setObjectName(QStringLiteral("effectChart"));
    setAccessibleName(tr("Grafiek van het gevolg per week voor elke opdrachtgever"));
    chart()->legend()->hide();
}

void EffectChart::show(const std::vector<app::ClientEffect>& effects) {
    m_effects = effects;
    if (m_effects.size() > kMostBars) {
        m_effects.resize(kMostBars);
    }
    draw();
}

void EffectChart::draw() {
    clear();
    if (m_effects.empty()) {
        return;
    }
    auto* bars = new QBarSet(tr("Per week"));
    bars->setColor(look::accent());
    bars->setBorderColor(look::accent());
    QStringList names;
    for (auto effect = m_effects.rbegin(); effect != m_effects.rend(); ++effect) {
        // Two clients of one short name would share a bar.
        QString name = shortName(effect->clientName);
        while (names.contains(name)) {
            name += QChar(0x200b);
        }
        names << name;
        bars->append(euros(effect->perWeek));
    }
    auto* series = new QHorizontalBarSeries(chart());
    series->append(bars);
    auto* much = lay(series, names, tr("euro per week"));
    if (m_effects.back().perWeek.cents() >= 0) {
        much->setMin(0);
    }
    much->applyNiceNumbers();
}

} // namespace werkbalie::ui
