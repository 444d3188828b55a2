// Blocks under each other, as high as a row of text.
#include "ui/administration/roster/roster_delegate.h"

#include "ui/administration/roster/roster_model.h"
#include "ui/administration/roster/roster_view.h"
#include "ui/administration/roster/roster_words.h"

#include <QPainter>

namespace werkbalie::ui {

namespace {

constexpr int kInset = 2;
constexpr int kBar = 3;
constexpr int kSign = 11;
constexpr qreal kRound = 3;

QColor faint(QColor color, int alpha) {
    color.setAlpha(alpha);
    return color;
}

QColor inkOf(Meaning meaning) {
    return meaning == Meaning::None ? look::muted() : look::color(meaning);
}

void paintSign(QPainter& painter, const QRect& place, const QString& sign, Meaning meaning) {
    painter.setPen(inkOf(meaning));
    painter.drawText(place, Qt::AlignCenter, sign);
}

} // namespace

RosterDelegate::RosterDelegate(RosterView& view) : RecordDelegate(&view), m_view(view) {}

QRect RosterDelegate::blockIn(const QRect& cell, int number) {
    return {cell.left() + kInset, cell.top() + kInset + number * (look::kRowHeight - kInset),
            cell.width() - 2 * kInset, look::kRowHeight - 2 * kInset};
}

void RosterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const auto& board = m_view.board();
    if (!RosterModel::isDay(index.column())) {
        RecordDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (!board.lineAt(index.row()).takes(board.dayAt(index.column()))) {
        painter->fillRect(option.rect, faint(look::border(), 70));
    }
    int number = 0;
    for (const auto* shift : board.shiftsAt(index)) {
        const QRect block = blockIn(option.rect, number++);
        const Meaning conflict = board.meaningOf(shift->id);
        const Meaning state = meaningOf(shift->state);
        painter->setPen(Qt::NoPen);
        painter->setBrush(shift->isOn() ? faint(look::accent(), 36) : faint(look::border(), 60));
        painter->drawRoundedRect(block, kRound, kRound);
        painter->fillRect(QRect(block.left(), block.top(), kBar, block.height()),
                          conflict != Meaning::None ? look::color(conflict) : inkOf(state));
        QFont font = option.font;
        font.setPointSizeF(option.font.pointSizeF() - 1); // two signs have room beside it
        font.setStrikeOut(!shift->isOn());
        painter->setFont(font);
        painter->setPen(shift->isOn() ? option.palette.color(QPalette::Text) : look::muted());
        QRect text = block.adjusted(kBar + 3, 0, -2, 0);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, timesOf(shift->times));
        painter->setFont(option.font);
        if (conflict != Meaning::None) {
            QFont bold = option.font;
            bold.setBold(true);
            painter->setFont(bold);
            paintSign(*painter, {text.right() - kSign, text.top(), kSign, text.height()},
                      conflictSign(), conflict);
            painter->setFont(option.font);
            text.setRight(text.right() - kSign);
        }
        paintSign(*painter, {text.right() - kSign, text.top(), kSign, text.height()},
                  signOf(shift->state), state);
        if (shift->id == m_view.currentShiftId()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(look::accent(), 2));
            painter->drawRoundedRect(block, kRound, kRound);
        }
    }
    if (index == m_view.currentIndex() || index == m_view.dropCell()) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(look::accent(), index == m_view.dropCell() ? 2 : 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace werkbalie::ui
