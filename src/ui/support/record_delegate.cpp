// Painting of dots and bars on top of what the style draws.
#include "ui/support/record_delegate.h"

#include "ui/support/row_model.h"

#include <QApplication>
#include <QPainter>

namespace werkbalie::ui {
namespace {

constexpr int kDot = 8;
constexpr int kDotSpace = 18;

void paintDot(QPainter& painter, const QRect& cell, Meaning meaning) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::color(meaning));
    painter.drawEllipse(QRect(cell.left() + 8, cell.center().y() - kDot / 2 + 1, kDot, kDot));
    painter.restore();
}

void paintBar(QPainter& painter, const QRect& cell, int thousandths) {
    const QRect track = cell.adjusted(8, cell.height() - 6, -8, -3);
    auto fill = track;
    fill.setWidth(track.width() * thousandths / 1000);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::border());
    painter.drawRoundedRect(track, 1.5, 1.5);
    painter.setBrush(look::accent());
    painter.drawRoundedRect(fill, 1.5, 1.5);
    painter.restore();
}

} // namespace

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.state &= ~QStyle::State_HasFocus; // the whole row carries the selection
    const auto* widget = option.widget;
    auto* style = widget != nullptr ? widget->style() : QApplication::style();
    const auto meaning = index.data(MeaningRole);
    const auto bar = index.data(BarRole);
    const QString text = item.text;
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    QRect area = option.rect.adjusted(8, 0, -8, 0);
    if (meaning.isValid() && meaning.toInt() != 0 && !text.isEmpty()) {
        paintDot(*painter, option.rect, static_cast<Meaning>(meaning.toInt()));
        area.setLeft(area.left() + kDotSpace - 4);
    }
    if (bar.isValid()) {
        paintBar(*painter, option.rect, bar.toInt());
        area.adjust(0, 0, 0, -4);
    }
    const auto role =
        item.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const auto brush = index.data(Qt::ForegroundRole).value<QBrush>();
    painter->setFont(item.font);
    painter->setPen(brush.style() != Qt::NoBrush ? brush.color()
                                                 : item.palette.color(role, QPalette::Text));
    painter->drawText(area, static_cast<int>(item.displayAlignment.toInt()),
                      item.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    auto size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), look::kRowHeight));
    const auto meaning = index.data(MeaningRole);
    const bool hasDot = meaning.isValid() && meaning.toInt() != 0;
    // The style counts three pixels beside a text, we paint eight.
    return size + QSize(hasDot ? 10 + kDotSpace - 4 : 10, 0);
}

} // namespace werkbalie::ui
