// The board itself: arrows go from day to day, Enter opens, keys move and copy shifts, and the
// mouse drags them.
#pragma once

#include "domain/administration/roster/roster_shift.h"

#include <QPersistentModelIndex>
#include <QTableView>
#include <optional>

namespace werkbalie::ui {

class RosterModel;

/// Where a shift goes: another day, another row, or both.
struct ShiftTarget {
    int row = 0;
    domain::Date day{};
};

class RosterView final : public QTableView {
    Q_OBJECT

public:
    explicit RosterView(QWidget* parent = nullptr);
    void showBoard(RosterModel& model);
    [[nodiscard]] const RosterModel& board() const { return *m_model; }
    /// The one of the cell under the cursor that keys are about; null in an empty cell.
    [[nodiscard]] const domain::RosterShift* currentShift() const;
    [[nodiscard]] domain::ShiftId currentShiftId() const;
    void goTo(domain::ShiftId shift);
    [[nodiscard]] QModelIndex dropCell() const { return m_drop; }
    [[nodiscard]] std::optional<ShiftTarget> currentCell() const; ///< a day's cell
    /// The cell beside the cursor; nothing past the edge.
    [[nodiscard]] std::optional<ShiftTarget> beside(int rows, int days) const;

Q_SIGNALS:
    void currentShiftChanged();
    void openAsked(); ///< Enter, or a double click
    void newAsked();  ///< N
    void moveAsked(const werkbalie::domain::RosterShift& shift,
                   const werkbalie::ui::ShiftTarget& target);
    void copyAsked(const werkbalie::domain::RosterShift& shift,
                   const werkbalie::ui::ShiftTarget& target);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void nextShift();
    void arrangeHeights();
    void returnToCell();
    void setDrop(const QModelIndex& cell);

    RosterModel* m_model = nullptr;
    std::size_t m_chosen = 0; ///< which shift of the cell
    domain::ShiftId m_kept;   ///< under the cursor before the board was read again
    domain::ShiftId m_wanted; ///< comes with the next board
    int m_keptRow = 0;
    int m_keptColumn = 2;
    std::optional<domain::RosterShift> m_dragged = {};
    QPoint m_pressed;
    QPersistentModelIndex m_drop;
};

} // namespace werkbalie::ui
