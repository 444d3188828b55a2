// Draws the quarters, the clock under them, and where the clock jumped.
#include "ui/administration/quarter_strip.h"

#include "app/format_nl.h"
#include "ui/administration/allowance_words.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace werkbalie::ui {

namespace {

constexpr int kBarTop = 2;
constexpr int kBarHeight = 24;
constexpr int kClockHeight = 16;
constexpr double kWidest = 22;

/// An amount a shift or a day is of no one quarter: the reason and the sums tell of it.
QString bandsOf(const domain::Quarter& quarter, const domain::AllowanceScheme& scheme) {
    QStringList names;
    for (const auto& hit : quarter.hits) {
        if (hit.counts && domain::isByTheHour(scheme.bands[hit.band])) {
            names << qs(scheme.bands[hit.band].name);
        }
    }
    return names.join(QStringLiteral(" + "));
}

int colourOf(const domain::Quarter& quarter, const domain::AllowanceScheme& scheme) {
    const auto counts = std::ranges::find_if(quarter.hits, [&](const domain::BandHit& hit) {
        return hit.counts && domain::isByTheHour(scheme.bands[hit.band]);
    });
    return counts == quarter.hits.end() ? -1 : static_cast<int>(counts->band);
}

/// "125%", "100% + € 0,75", "100% + 50% in tijd"
QString payOf(const domain::Quarter& quarter, const domain::AllowanceScheme& scheme) {
    auto paid = surchargeText(quarter.paid);
    std::int64_t units = 0;
    for (const auto& hit : quarter.hits) {
        const auto& band = scheme.bands[hit.band];
        if (hit.counts && band.amount && domain::isByTheHour(band)) {
            units += band.amount->each.units();
        }
    }
    if (units != 0) {
        const int decimals = units % 100 == 0 ? 2 : domain::HourlyRate::kScale;
        paid += QStringLiteral(" + ") +
                qs(app::dutchRate(domain::HourlyRate::fromUnits(units), decimals));
    }
    return quarter.inTime == domain::Percentage{}
               ? paid
               : QuarterStrip::tr("%1 + %2 in tijd").arg(paid, surchargeText(quarter.inTime));
}

/// Red is kept for what may not be: four colours, then lighter ones.
QColor fillOf(int band) {
    constexpr int kColours = 4;
    if (band < 0) {
        return look::border();
    }
    const auto colour = look::series(band % kColours);
    return band < kColours ? colour : colour.lighter(150);
}

/// The wall clock went on by more or less than the time that passed.
bool jumped(const domain::Quarter& before, const domain::Quarter& now) {
    if (!before.from || !now.from || *now.from - *before.from > std::chrono::hours{3}) {
        return false;
    }
    const auto wall = [](domain::Moment moment) {
        const auto at = domain::clockAt(moment);
        return at.day.time_since_epoch().count() * 24LL * 60 + at.minute;
    };
    return wall(*now.from) - wall(*before.from) != (*now.from - *before.from).count();
}

} // namespace

std::vector<QuarterLine> quarterLines(const domain::AllowanceReceipt& receipt,
                                      const domain::AllowanceScheme& scheme,
                                      const std::vector<std::size_t>& pieces) {
    std::vector<QuarterLine> lines;
    for (const auto& quarter : receipt.quarters) {
        if (std::ranges::find(pieces, quarter.piece) == pieces.end()) {
            continue;
        }
        QuarterLine line{.quarter = quarter,
                         .from = {},
                         .pay = payOf(quarter, scheme),
                         .band = bandsOf(quarter, scheme),
                         .reason = reasonText(quarter, scheme),
                         .colour = colourOf(quarter, scheme)};
        if (quarter.from) {
            line.from = qs(domain::timeText(domain::clockAt(*quarter.from).minute));
        }
        line.jump = !lines.empty() && jumped(lines.back().quarter, quarter);
        lines.push_back(std::move(line));
    }
    return lines;
}

QuarterStrip::QuarterStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("quarterStrip"));
    setAccessibleName(tr("Kwartieren van de dienst"));
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this, [this] { update(); });
}

void QuarterStrip::setLines(std::vector<QuarterLine> lines) {
    m_lines = std::move(lines);
    m_current = -1;
    Q_EMIT currentChanged(m_current);
    update();
}

QSize QuarterStrip::sizeHint() const {
    return {480, kBarTop + kBarHeight + kClockHeight};
}

QSize QuarterStrip::minimumSizeHint() const {
    return {120, kBarTop + kBarHeight + kClockHeight};
}

double QuarterStrip::quarterWidth() const {
    return std::min(kWidest, static_cast<double>(width() - 2) /
                                 static_cast<double>(std::max<std::size_t>(m_lines.size(), 1)));
}

QRectF QuarterStrip::rectOf(std::size_t first, std::size_t last) const {
    const double wide = quarterWidth();
    return {1 + static_cast<double>(first) * wide, kBarTop,
            static_cast<double>(last - first + 1) * wide, kBarHeight};
}

/// Neighbours that pay the same are one piece with its name.
void QuarterStrip::paintBands(QPainter& painter) const {
    for (std::size_t first = 0; first < m_lines.size();) {
        std::size_t last = first;
        while (last + 1 < m_lines.size() && m_lines[last + 1].band == m_lines[first].band &&
               m_lines[last + 1].pay == m_lines[first].pay) {
            ++last;
        }
        const auto area = rectOf(first, last);
        const QColor fill = fillOf(m_lines[first].colour);
        painter.fillRect(area.adjusted(0.5, 0, -0.5, 0), fill);
        painter.setPen(QPen(palette().color(QPalette::Base), 1));
        for (std::size_t i = first + 1; i <= last; ++i) {
            const double x = rectOf(i, i).left();
            painter.drawLine(QPointF(x, kBarTop + kBarHeight - 5),
                             QPointF(x, kBarTop + kBarHeight));
        }
        const auto text = m_lines[first].band.isEmpty()
                              ? m_lines[first].pay
                              : m_lines[first].band + QLatin1Char(' ') + m_lines[first].pay;
        painter.setPen(fill.lightnessF() > 0.55 ? QColor(Qt::black) : QColor(Qt::white));
        painter.drawText(area.adjusted(5, 0, -3, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                                          static_cast<int>(area.width()) - 8));
        first = last + 1;
    }
}

void QuarterStrip::paintClock(QPainter& painter) const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 1);
    painter.setFont(small);
    double free = -1;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto& line = m_lines[i];
        const double x = rectOf(i, i).left();
        if (line.jump) {
            painter.setPen(QPen(look::color(Meaning::Attention), 2));
            painter.drawLine(QPointF(x, 0), QPointF(x, kBarTop + kBarHeight + 3));
        }
        const bool hour = line.from.endsWith(QStringLiteral(":00")) || i == 0 || line.jump;
        if (!hour || line.from.isEmpty() || x < free) {
            continue;
        }
        const auto text = line.jump ? tr("klok: %1").arg(line.from) : line.from;
        const double wide = painter.fontMetrics().horizontalAdvance(text) + 8;
        painter.setPen(line.jump ? look::color(Meaning::Attention) : look::muted());
        painter.drawText(
            QRectF(std::min(x, width() - wide), kBarTop + kBarHeight, wide, kClockHeight),
            Qt::AlignLeft | Qt::AlignVCenter, text);
        free = x + wide;
    }
}

void QuarterStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBands(painter);
    paintClock(painter);
    if (m_current >= 0 && m_current < static_cast<int>(m_lines.size())) {
        const auto at = static_cast<std::size_t>(m_current);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawRect(rectOf(at, at).adjusted(1, 0, -1, 0));
    }
}

void QuarterStrip::setCurrent(int quarter) {
    const int last = static_cast<int>(m_lines.size()) - 1;
    const int wanted = last < 0 ? -1 : std::clamp(quarter, -1, last);
    if (wanted != m_current) {
        m_current = wanted;
        update();
        Q_EMIT currentChanged(m_current);
    }
}

void QuarterStrip::mouseMoveEvent(QMouseEvent* event) {
    const auto at = static_cast<int>(std::floor((event->position().x() - 1) / quarterWidth()));
    setCurrent(at < static_cast<int>(m_lines.size()) ? at : -1);
}

void QuarterStrip::leaveEvent(QEvent*) {
    if (!hasFocus()) {
        setCurrent(-1);
    }
}

void QuarterStrip::focusInEvent(QFocusEvent* event) {
    setCurrent(std::max(m_current, 0));
    QWidget::focusInEvent(event);
}

void QuarterStrip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(std::max(0, m_current - 1));
        return;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_lines.size()) - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace werkbalie::ui
