// Paints the waterfall with names at the left and amounts at the right.
#include "ui/acquisition/waterfall_chart.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/qt_convert.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace werkbalie::ui {
namespace {

constexpr int kRow = 22;
constexpr int kHighestRow = 30;
constexpr int kLowestRow = 16;
constexpr int kNames = 116;
constexpr int kWideNames = 188;
constexpr int kWide = 560;
constexpr int kAmounts = 76;
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

void WaterfallChart::letChoose() {
    m_choosing = true;
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WaterfallChart::setSteps(const std::vector<RateStep>& steps, std::int64_t total) {
    m_steps = steps;
    m_total = total;
    m_reach = total;
    std::int64_t reached = 0;
    QStringList words;
    for (const auto& step : steps) {
        reached += step.fromZero ? 0 : step.amount;
        m_reach = std::max({m_reach, reached, step.amount});
        words << step.name + QStringLiteral(" ") +
                     (step.label.isEmpty() ? euro(step.amount) : step.label);
    }
    m_current = std::min(m_current, static_cast<int>(steps.size()) - 1);
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void WaterfallChart::setCurrent(int step) {
    m_current = step;
    update();
}

QSize WaterfallChart::sizeHint() const {
    const auto rows = m_choosing ? m_steps.size() + 1 : kMostRows;
    return {360, kRow * static_cast<int>(rows)};
}

QSize WaterfallChart::minimumSizeHint() const {
    return m_choosing ? QSize{360, kLowestRow * static_cast<int>(kMostRows)} : sizeHint();
}

std::vector<WaterfallChart::Bar> WaterfallChart::bars() const {
    std::vector<Bar> bars;
    bars.reserve(m_steps.size() + 1);
    std::int64_t reached = 0;
    for (const auto& step : m_steps) {
        const auto color = step.isMargin ? look::color(Meaning::Fine)
                           : reached == 0
                               ? look::accent()
                               : softened(look::accent(), palette().color(QPalette::Window));
        bars.push_back({step.name, step.label.isEmpty() ? euro(step.amount) : step.label,
                        step.fromZero ? 0 : reached, step.amount, color});
        reached += step.fromZero ? 0 : step.amount;
    }
    if (!bars.empty() && m_total > 0) {
        bars.push_back({tr("Tarief"), euro(m_total), 0, m_total, look::muted()});
    }
    return bars;
}

/// A short list keeps its measure; a long one shrinks to fit.
int WaterfallChart::rowHeight(std::size_t bars) const {
    if (!m_choosing || bars == 0) {
        return kRow;
    }
    return std::clamp(height() / static_cast<int>(bars), kLowestRow, kHighestRow);
}

void WaterfallChart::paintBar(QPainter& painter, const Bar& bar, const QRect& row) const {
    const int names = width() >= kWide ? kWideNames : kNames;
    const int inset = m_choosing ? 4 : 0; // clear of the frame of what is chosen
    const int room = width() - names - kAmounts - 2 * inset;
    const auto x = [&](std::int64_t units) {
        return names + static_cast<int>(units * room / m_reach);
    };
    painter.setPen(palette().color(QPalette::WindowText));
    const auto name = painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, names - 12);
    painter.drawText(QRect(inset, row.top(), names - 8, row.height()),
                     int{Qt::AlignLeft} | int{Qt::AlignVCenter}, name);
    painter.drawText(QRect(width() - kAmounts - inset, row.top(), kAmounts, row.height()),
                     int{Qt::AlignRight} | int{Qt::AlignVCenter}, bar.label);
    const int left = x(std::min(bar.from, bar.from + bar.amount));
    const int right = x(std::max(bar.from, bar.from + bar.amount));
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.color);
    const int gap = row.height() / 5;
    painter.drawRoundedRect(
        QRect(left, row.top() + gap, std::max(2, right - left), row.height() - 2 * gap), 2, 2);
    painter.setPen(QPen(look::border(), 1, Qt::DotLine));
    painter.drawLine(right, row.bottom() - gap + 1, right, row.bottom() + gap);
}

void WaterfallChart::paintEvent(QPaintEvent*) {
    if (m_reach <= 0) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = bars();
    const int high = rowHeight(all.size());
    QRect row(0, 0, width(), high);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (static_cast<int>(i) == m_current) {
            painter.fillRect(row, look::softAccent());
            if (hasFocus()) {
                painter.setPen(look::accent());
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(row.adjusted(0, 0, -1, -1));
            }
        }
        paintBar(painter, all[i], row);
        row.translate(0, high);
    }
}

void WaterfallChart::choose(int step) {
    const int last = static_cast<int>(m_steps.size()) - 1;
    if (!m_choosing || last < 0) {
        return;
    }
    m_current = std::clamp(step, 0, last);
    update();
    Q_EMIT stepChosen(m_current);
}

void WaterfallChart::keyPressEvent(QKeyEvent* event) {
    switch (m_choosing ? event->key() : 0) {
    case Qt::Key_Down:
        return choose(m_current + 1);
    case Qt::Key_Up:
        return choose(m_current - 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(static_cast<int>(m_steps.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void WaterfallChart::mousePressEvent(QMouseEvent* event) {
    if (m_choosing && !m_steps.empty()) {
        const int row = event->position().toPoint().y() / rowHeight(bars().size());
        choose(row);
    }
    QWidget::mousePressEvent(event);
}

} // namespace werkbalie::ui
