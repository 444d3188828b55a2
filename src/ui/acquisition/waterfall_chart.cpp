// Paints the waterfall with names at the left and amounts at the right.
#include "ui/acquisition/waterfall_chart.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/qt_convert.h"

#include <QPainter>

namespace werkbalie::ui {
namespace {

constexpr int kRow = 22;
constexpr int kNames = 116;
constexpr int kAmounts = 72;
constexpr std::size_t kMostRows = 8;

QString euro(std::int64_t units) {
    return QStringLiteral("€ ") + qs(app::dutchNumber(domain::formatDecimal(units, 4, 2)));
}

/// Half way to the background: a step is lighter than the wage it is added to, in both schemes.
QColor softened(const QColor& color, const QColor& background) {
    const auto mix = [](int a, int b) { return (a * 3 + b * 2) / 5; };
    return {mix(color.red(), background.red()), mix(color.green(), background.green()),
            mix(color.blue(), background.blue())};
}

} // namespace

WaterfallChart::WaterfallChart(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Opbouw van uurloon tot tarief"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WaterfallChart::setSteps(const std::vector<RateStep>& steps, std::int64_t total) {
    m_steps = steps;
    m_total = total;
    QStringList words;
    for (const auto& step : steps) {
        words << step.name + QStringLiteral(" ") + euro(step.amount);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QSize WaterfallChart::sizeHint() const {
    return {360, kRow * static_cast<int>(kMostRows)};
}

std::vector<WaterfallChart::Bar> WaterfallChart::bars() const {
    std::vector<Bar> bars;
    std::int64_t reached = 0;
    for (const auto& step : m_steps) {
        const auto color = step.isMargin ? look::color(Meaning::Fine)
                           : reached == 0
                               ? look::accent()
                               : softened(look::accent(), palette().color(QPalette::Window));
        bars.push_back({step.name, reached, step.amount, color});
        reached += step.amount;
    }
    if (!bars.empty()) {
        bars.push_back({tr("Tarief"), 0, m_total, look::muted()});
    }
    return bars;
}

void WaterfallChart::paintEvent(QPaintEvent*) {
    if (m_total <= 0) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int room = width() - kNames - kAmounts;
    const auto x = [&](std::int64_t units) {
        return kNames + static_cast<int>(units * room / m_total);
    };
    int top = 0;
    for (const auto& bar : bars()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top, kNames - 8, kRow),
                         int{Qt::AlignLeft} | int{Qt::AlignVCenter}, bar.name);
        painter.drawText(QRect(width() - kAmounts, top, kAmounts, kRow),
                         int{Qt::AlignRight} | int{Qt::AlignVCenter}, euro(bar.amount));
        const int left = x(std::min(bar.from, bar.from + bar.amount));
        const int right = x(std::max(bar.from, bar.from + bar.amount));
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.color);
        painter.drawRoundedRect(QRect(left, top + 4, std::max(2, right - left), kRow - 8), 2, 2);
        painter.setPen(QPen(look::border(), 1, Qt::DotLine));
        painter.drawLine(right, top + kRow - 4, right, top + kRow + 3);
        top += kRow;
    }
}

} // namespace werkbalie::ui
