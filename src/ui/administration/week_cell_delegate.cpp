// Painting of the marks and the second figure.
#include "ui/administration/week_cell_delegate.h"

#include "ui/administration/week_grid_model.h"
#include "ui/administration/week_grid_view.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace werkbalie::ui {

namespace {

constexpr int kPad = 6;
constexpr int kMark = 7;
constexpr int kIndent = 18;
constexpr int kDotWidth = 14; ///< of the dot that RecordDelegate paints first

/// A corner of the cell, as spreadsheets mark a note.
void paintMark(QPainter& painter, const QRect& cell, Meaning meaning) {
    QPainterPath corner;
    corner.moveTo(cell.topRight() + QPoint(1, 0));
    corner.lineTo(cell.topRight() + QPoint(1 - kMark, 0));
    corner.lineTo(cell.topRight() + QPoint(1, kMark));
    corner.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(corner, look::color(meaning));
}

void paintSecond(QPainter& painter, const QRect& cell, const QString& text, const QFont& font) {
    QFont thin = font;
    thin.setPointSizeF(font.pointSizeF() - 1);
    painter.setFont(thin);
    painter.setPen(look::muted());
    painter.drawText(cell.adjusted(kPad, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

/// Over a day that takes no hours: before or after the placement, or a week that is approved.
QColor shade() {
    QColor color = look::border();
    color.setAlpha(70);
    return color;
}

/// The planned figure gives way to a text that needs the cell.
bool hasRoom(const QStyleOptionViewItem& option, const QModelIndex& index, const QString& second) {
    const QFontMetrics metrics(option.font);
    return metrics.horizontalAdvance(index.data().toString()) + metrics.horizontalAdvance(second) +
               4 * kPad <=
           option.rect.width();
}

void paintFigures(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto planned = index.data(PlannedRole).toString();
    const auto theirs = index.data(TheirsRole).toString();
    if (!theirs.isEmpty()) {
        painter.setFont(option.font);
        painter.setPen(look::color(Meaning::Attention));
        painter.drawText(option.rect.adjusted(kPad, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         theirs);
    } else if (!planned.isEmpty() && hasRoom(option, index, planned)) {
        const bool dotted = index.data(MeaningRole).toInt() != static_cast<int>(Meaning::None);
        paintSecond(painter, option.rect.adjusted(dotted ? kDotWidth : 0, 0, 0, 0), planned,
                    option.font);
    }
    const auto mark = theirs.isEmpty() ? static_cast<Meaning>(index.data(FindingRole).toInt())
                                       : Meaning::Attention;
    if (mark != Meaning::None) {
        paintMark(painter, option.rect, mark);
    }
}

} // namespace

WeekCellDelegate::WeekCellDelegate(WeekGridView& view) : RecordDelegate(&view), m_view(view) {}

void WeekCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    QStyleOptionViewItem item(option);
    if (index.column() == WeekGridModel::Worker && index.data(SubRowRole).toBool()) {
        item.rect.adjust(kIndent, 0, 0, 0);
    }
    RecordDelegate::paint(painter, item, index);
    painter->save();
    const bool shut = WeekGridModel::isDay(index.column()) &&
                      !index.flags().testFlag(Qt::ItemIsEditable) &&
                      !option.state.testFlag(QStyle::State_Selected);
    if (shut) {
        painter->fillRect(option.rect, shade());
    }
    paintFigures(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(look::accent(), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget* WeekCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignRight);
    editor->setAccessibleName(
        tr("Uren op %1")
            .arg(index.model()
                     ->headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole)
                     .toString()));
    return editor;
}

void WeekCellDelegate::setModelData(QWidget* editor, QAbstractItemModel*,
                                    const QModelIndex& index) const {
    if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        m_view.enter(index, line->text());
    }
}

} // namespace werkbalie::ui
