// A shift as a strip: each quarter of an hour in the colour of the band that it fell into.
#pragma once

#include "domain/administration/allowances/quarters.h"

#include <QString>
#include <QWidget>
#include <vector>

namespace werkbalie::ui {

/// What the strip and its table tell of one quarter.
struct QuarterLine {
    domain::Quarter quarter;
    QString from;      ///< "22:15" on the wall, empty without times
    QString pay;       ///< "150%"
    QString band;      ///< what counted: "Nacht", "Nacht + Koelcel", or empty
    QString reason;    ///< why, in a sentence
    int colour = -1;   ///< of the series of charts; -1: ordinary hours
    bool jump = false; ///< the clock was put forward or back since the quarter before
};
/// Of the quarters of the pieces that `wanted` names, in order of time.
[[nodiscard]] std::vector<QuarterLine> quarterLines(const domain::AllowanceReceipt& receipt,
                                                    const domain::AllowanceScheme& scheme,
                                                    const std::vector<std::size_t>& pieces);

class QuarterStrip final : public QWidget {
    Q_OBJECT

public:
    explicit QuarterStrip(QWidget* parent = nullptr);
    void setLines(std::vector<QuarterLine> lines);
    [[nodiscard]] const std::vector<QuarterLine>& lines() const { return m_lines; }
    /// The quarter that is pointed at, by mouse or arrow keys; -1 for none.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int quarter);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] double quarterWidth() const;
    [[nodiscard]] QRectF rectOf(std::size_t first, std::size_t last) const;
    void paintBands(QPainter& painter) const;
    void paintClock(QPainter& painter) const;
    void setCurrent(int quarter);

    std::vector<QuarterLine> m_lines;
    int m_current = -1;
};

} // namespace werkbalie::ui
