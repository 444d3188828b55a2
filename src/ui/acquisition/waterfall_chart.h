// From wage to tariff in steps: each bar begins where the one above it ends.
#pragma once

#include "ui/acquisition/rate_lines.h"

#include <QWidget>

namespace werkbalie::ui {

class WaterfallChart final : public QWidget {
    Q_OBJECT

public:
    explicit WaterfallChart(QWidget* parent = nullptr);
    /// `total` is the tariff, in units of 10^-4 euro.
    void setSteps(const std::vector<RateStep>& steps, std::int64_t total);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        QString name;
        std::int64_t from = 0;
        std::int64_t amount = 0;
        QColor color;
    };
    [[nodiscard]] std::vector<Bar> bars() const;

    std::vector<RateStep> m_steps;
    std::int64_t m_total = 0;
};

} // namespace werkbalie::ui
