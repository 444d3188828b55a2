// Painting and picking dots; the distances in words stand in the list beside it.
#include "ui/matching/distance_map.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kRings{5, 10, 25, 50, 100, 200, 400};
constexpr int kMargin = 24;
constexpr double kDotRadius = 4.0;
constexpr double kReach = 9.0;           ///< pixels around a dot that still are the dot
constexpr double kKmPerDegree = 111.195; ///< 6371.0 km · π / 180

double distanceOf(QPointF km) {
    return std::hypot(km.x(), km.y());
}

} // namespace

QPointF kilometresFrom(domain::Coordinates middle, domain::Coordinates at) {
    constexpr double kMillionth = 1e-6;
    const double latitude = middle.latitude * kMillionth;
    const double north = (at.latitude - middle.latitude) * kMillionth * kKmPerDegree;
    const double east = (at.longitude - middle.longitude) * kMillionth * kKmPerDegree *
                        std::cos(latitude * std::numbers::pi / 180.0);
    return {east, north};
}

DistanceMap::DistanceMap(QWidget* parent) : QWidget(parent) {
    setObjectName(u"distanceMap"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Kaart met afstanden; de lijst ernaast noemt ze in kilometers"));
    connect(&look::watcher(), &look::Watcher::schemeChanged, this,
            qOverload<>(&DistanceMap::update));
}

void DistanceMap::setMiddle(std::optional<domain::Coordinates> middle, const QString& name) {
    m_middle = middle;
    m_middleName = name;
    update();
}

void DistanceMap::setDots(std::vector<MapDot> dots) {
    m_dots = std::move(dots);
    if (m_middle) {
        std::ranges::stable_sort(m_dots, {}, [this](const MapDot& dot) {
            return distanceOf(kilometresFrom(*m_middle, dot.at));
        });
    }
    spreadTowns();
    update();
}

/// Where only the town is known its people have one place: they lie around it as the seeds of a
/// sunflower do, closer together the more there are.
void DistanceMap::spreadTowns() {
    constexpr double kGoldenAngle = 2.39996322972865;
    constexpr double kApart = 1.8 * kDotRadius;
    constexpr double kWidest = 36.0;
    using Place = std::pair<std::int64_t, std::int64_t>;
    const auto placeOf = [](const MapDot& dot) { return Place{dot.at.latitude, dot.at.longitude}; };
    std::map<Place, int> counts;
    for (const auto& dot : m_dots) {
        ++counts[placeOf(dot)];
    }
    std::map<Place, int> seen;
    for (auto& dot : m_dots) {
        const int number = seen[placeOf(dot)]++;
        const double apart = std::min(kApart, kWidest / std::sqrt(counts[placeOf(dot)]));
        const double radius = apart * std::sqrt(number);
        dot.spread = {radius * std::cos(number * kGoldenAngle),
                      radius * std::sin(number * kGoldenAngle)};
    }
}

void DistanceMap::setChosen(std::int64_t id) {
    m_chosen = id;
    update();
}

int DistanceMap::reachKm() const {
    double furthest = 0;
    for (const auto& dot : m_dots) {
        furthest = m_middle ? std::max(furthest, distanceOf(kilometresFrom(*m_middle, dot.at))) : 0;
    }
    const auto* ring = std::ranges::find_if(kRings, [&](int km) { return km >= furthest; });
    return ring == kRings.end() ? kRings.back() : std::max(*ring, kRings[1]);
}

double DistanceMap::scale() const {
    return (std::min(width(), height()) / 2.0 - kMargin) / reachKm();
}

QPointF DistanceMap::pointOf(const MapDot& dot) const {
    const auto km = kilometresFrom(*m_middle, dot.at);
    return QPointF(rect().center()) + QPointF(km.x(), -km.y()) * scale() + dot.spread;
}

const MapDot* DistanceMap::dotAt(QPointF point) const {
    const MapDot* nearest = nullptr;
    double best = kReach;
    for (const auto& dot : m_dots) {
        const double distance = distanceOf(pointOf(dot) - point);
        if (m_middle && distance < best) {
            best = distance;
            nearest = &dot;
        }
    }
    return nearest;
}

void DistanceMap::drawRings(QPainter& painter) const {
    const QPointF middle = rect().center();
    painter.setBrush(Qt::NoBrush);
    for (const int km : kRings) {
        const double radius = km * scale();
        if (km > reachKm() || radius < 18) {
            continue;
        }
        painter.setPen(QPen(look::border(), 1));
        painter.drawEllipse(middle, radius, radius);
        painter.setPen(look::muted());
        painter.drawText(QRectF(middle.x() - 40, middle.y() - radius - 17, 80, 16), Qt::AlignCenter,
                         tr("%1 km").arg(km));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::accent());
    painter.drawRect(QRectF(middle.x() - 5, middle.y() - 5, 10, 10));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(middle.x() - 90, middle.y() + 6, 180, 18), Qt::AlignCenter,
                     m_middleName);
}

void DistanceMap::drawDots(QPainter& painter) const {
    const MapDot* chosen = nullptr;
    for (const auto& dot : m_dots) {
        if (dot.id == m_chosen) {
            chosen = &dot;
        }
        painter.setPen(QPen(palette().color(QPalette::Base), 1));
        painter.setBrush(look::color(dot.meaning));
        painter.drawEllipse(pointOf(dot), kDotRadius, kDotRadius);
    }
    if (chosen == nullptr) {
        return;
    }
    const auto at = pointOf(*chosen);
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    painter.setBrush(look::color(chosen->meaning));
    painter.drawEllipse(at, kDotRadius + 3, kDotRadius + 3);
    const auto text = u"%1 · %2"_s.arg(chosen->name, chosen->detail);
    const double half = (fontMetrics().horizontalAdvance(text) / 2.0) + 6;
    QRectF label(at.x() - half, at.y() - 30, half * 2, 18);
    label.moveLeft(std::clamp(label.left(), 2.0, std::max(2.0, width() - label.width() - 2)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(label, 3, 3);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(label, Qt::AlignCenter, text);
}

void DistanceMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!m_middle) {
        painter.setPen(look::muted());
        painter.drawText(rect().adjusted(32, 48, -32, -32),
                         int{Qt::AlignHCenter | Qt::AlignTop} | int{Qt::TextWordWrap},
                         tr("De plaats is niet bekend: vul een postcode of plaats in."));
        return;
    }
    drawRings(painter);
    drawDots(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look::accent(), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void DistanceMap::mousePressEvent(QMouseEvent* event) {
    if (const auto* dot = m_middle ? dotAt(event->position()) : nullptr) {
        setChosen(dot->id);
        Q_EMIT dotChosen(dot->id);
    }
}

/// Outward and inward with the arrows: the dots are in order of distance.
void DistanceMap::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Right || key == Qt::Key_Down) {
        step(1);
    } else if (key == Qt::Key_Left || key == Qt::Key_Up) {
        step(-1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DistanceMap::step(int by) {
    if (m_dots.empty()) {
        return;
    }
    const auto at = std::ranges::find(m_dots, m_chosen, &MapDot::id);
    auto index = at == m_dots.end() ? std::ptrdiff_t{by > 0 ? -1 : 1} : at - m_dots.begin();
    index = std::clamp(index + by, std::ptrdiff_t{0}, std::ssize(m_dots) - 1);
    m_chosen = m_dots[static_cast<std::size_t>(index)].id;
    update();
    Q_EMIT dotChosen(m_chosen);
}

bool DistanceMap::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_middle) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* dot = dotAt(help->pos());
        if (dot != nullptr) {
            QToolTip::showText(help->globalPos(), u"%1\n%2"_s.arg(dot->name, dot->detail), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace werkbalie::ui
