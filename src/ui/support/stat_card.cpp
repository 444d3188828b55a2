// Paints a card: the figure large, its caption under it, a dot of meaning beside it.
#include "ui/support/stat_card.h"

#include <QPainter>
#include <QPainterPath>

namespace werkbalie::ui {
namespace {

constexpr QSize kSize(176, 72);

} // namespace

StatCard::StatCard(const QString& caption, Meaning meaning, QWidget* parent)
    : QAbstractButton(parent), m_meaning(meaning) {
    setText(caption);
    setFocusPolicy(Qt::TabFocus);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatCard::setValue(const QString& value, const QString& detail) {
    m_value = value;
    m_detail = detail;
    setAccessibleName(text() + QStringLiteral(": ") + value);
    update();
}

QSize StatCard::sizeHint() const {
    return kSize;
}

void StatCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool marked = isChecked() || hasFocus() || underMouse();
    painter.setPen(QPen(marked ? look::accent() : look::border(), hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? look::softAccent() : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 6, 6);

    auto large = font();
    large.setPointSizeF(font().pointSizeF() + 9);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect figure(16, 8, width() - 32, 34);
    painter.drawText(figure, int{Qt::AlignLeft} | int{Qt::AlignVCenter}, m_value);
    if (!m_detail.isEmpty()) {
        painter.setFont(font());
        painter.setPen(look::muted());
        painter.drawText(figure, int{Qt::AlignRight} | int{Qt::AlignVCenter}, m_detail);
    }
    painter.setFont(font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::color(m_meaning));
    painter.drawEllipse(QRect(16, 51, 8, 8));
    painter.setPen(look::muted());
    painter.drawText(QRect(32, 44, width() - 48, 22), int{Qt::AlignLeft} | int{Qt::AlignVCenter},
                     text());
}

} // namespace werkbalie::ui
