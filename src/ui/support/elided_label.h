// One line of text that ends in an ellipsis where it does not fit, and is whole in its tooltip.
#pragma once

#include <QLabel>

namespace werkbalie::ui {

class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;
    /// Its text as far as it fits, with its tooltip.
    void showLine(const QString& text);
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace werkbalie::ui
