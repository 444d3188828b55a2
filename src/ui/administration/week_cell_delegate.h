// Draws a cell of the week: hours worked, beside them thin what was planned, a mark of a finding,
// and of a conflict both values.
#pragma once

#include "ui/support/record_delegate.h"

namespace werkbalie::ui {

class WeekGridView;

class WeekCellDelegate final : public RecordDelegate {
    Q_OBJECT

public:
    explicit WeekCellDelegate(WeekGridView& view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    /// What was typed goes to every cell that is chosen.
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    WeekGridView& m_view;
};

} // namespace werkbalie::ui
