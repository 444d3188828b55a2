// Draws the shifts of a day as blocks: times, a sign for the state, and a mark where something
// stands in the way.
#pragma once

#include "ui/support/record_delegate.h"

namespace werkbalie::ui {

class RosterView;

class RosterDelegate final : public RecordDelegate {
    Q_OBJECT

public:
    explicit RosterDelegate(RosterView& view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Where the number-th block of a cell lies.
    [[nodiscard]] static QRect blockIn(const QRect& cell, int number);

private:
    RosterView& m_view;
};

} // namespace werkbalie::ui
