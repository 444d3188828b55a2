// Text is kept whole for screen readers; only what is painted is shortened.
#include "ui/support/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace werkbalie::ui {

void ElidedLabel::showLine(const QString& text) {
    setText(text);
    setToolTip(text);
}

QString ElidedLabel::shownText() const {
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(),
                          static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), palette(),
                          isEnabled(), shownText(), foregroundRole());
}

} // namespace werkbalie::ui
