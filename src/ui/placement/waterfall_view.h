// The tariff as a waterfall: from the wage, step by step, to what the client pays.
#pragma once

#include "domain/acquisition/tariff.h"

#include <QWidget>

namespace werkbalie::ui {

class WaterfallView final : public QWidget {
    Q_OBJECT

public:
    explicit WaterfallView(QWidget* parent = nullptr);
    void show(const domain::RateBreakdown& breakdown);
    void clear();
    [[nodiscard]] QSize sizeHint() const override { return {440, 190}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Step {
        QString name;
        std::int64_t amount = 0; ///< units of 10^-4 euro
        bool total = false;
    };
    std::vector<Step> m_steps;
};

} // namespace werkbalie::ui
