// From wage to tariff in steps: each bar begins where the one above it ends.
#pragma once

#include "ui/acquisition/rate_lines.h"

#include <QWidget>

namespace werkbalie::ui {

class WaterfallChart final : public QWidget {
    Q_OBJECT

public:
    explicit WaterfallChart(QWidget* parent = nullptr);
    /// `total` is the tariff, in units of 10^-4 euro; no bar for it when it is 0.
    void setSteps(const std::vector<RateStep>& steps, std::int64_t total);
    /// Steps can be walked through with the arrow keys and chosen with a click.
    void letChoose();
    void setCurrent(int step); ///< -1: none
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const std::vector<RateStep>& steps() const { return m_steps; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Bar {
        QString name;
        QString label;
        std::int64_t from = 0;
        std::int64_t amount = 0;
        QColor color;
    };
    [[nodiscard]] std::vector<Bar> bars() const;
    [[nodiscard]] int rowHeight(std::size_t bars) const;
    void paintBar(QPainter& painter, const Bar& bar, const QRect& row) const;
    void choose(int step);

    std::vector<RateStep> m_steps;
    std::int64_t m_total = 0;
    std::int64_t m_reach = 0; ///< what the whole width stands for
    int m_current = -1;
    bool m_choosing = false;
};

} // namespace werkbalie::ui
