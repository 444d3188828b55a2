// Draws a table cell: the dot of meaning before its word, a score bar under a figure.
#pragma once

#include <QStyledItemDelegate>

namespace werkbalie::ui {

class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace werkbalie::ui
