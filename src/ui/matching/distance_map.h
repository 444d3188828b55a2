// A map of dots: the workplace in the middle, rings at a few distances, a dot for everybody.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "domain/matching/geo.h"
#include "ui/support/look.h"

namespace werkbalie::ui {

struct MapDot {
    std::int64_t id = 0;
    domain::Coordinates at;
    QString name;
    QString detail; ///< "Utrecht, 12 km"
    Meaning meaning = Meaning::Fine;
    QPointF spread = {}; ///< pixels beside its place where others lie too; set by the map
};

/// Eastward and northward kilometres from `middle` on a plane that touches the earth there: good
/// to a percent for the distances people travel to work.
[[nodiscard]] QPointF kilometresFrom(domain::Coordinates middle, domain::Coordinates at);

class DistanceMap final : public QWidget {
    Q_OBJECT

public:
    explicit DistanceMap(QWidget* parent = nullptr);
    void setMiddle(std::optional<domain::Coordinates> middle, const QString& name);
    void setDots(std::vector<MapDot> dots);
    void setChosen(std::int64_t id);
    [[nodiscard]] const std::vector<MapDot>& dots() const { return m_dots; }
    /// Where a dot is drawn. Those of one town lie around it, the nearest in the list inside.
    [[nodiscard]] QPointF pointOf(const MapDot& dot) const;
    /// Half the width of what is shown, in kilometres: the ring outside the furthest dot.
    [[nodiscard]] int reachKm() const;
    [[nodiscard]] QSize sizeHint() const override { return {360, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 200}; }

Q_SIGNALS:
    void dotChosen(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double scale() const; ///< pixels a kilometre
    [[nodiscard]] const MapDot* dotAt(QPointF point) const;
    void drawRings(QPainter& painter) const;
    void drawDots(QPainter& painter) const;
    void step(int by);
    void spreadTowns();

    std::optional<domain::Coordinates> m_middle;
    QString m_middleName;
    std::vector<MapDot> m_dots; ///< nearest first
    std::int64_t m_chosen = 0;
};

} // namespace werkbalie::ui
