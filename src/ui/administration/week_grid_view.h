// The grid itself: typing starts a cell, Enter goes to the next day, Ctrl+V takes a piece of a
// spreadsheet.
#pragma once

#include <QTableView>

namespace werkbalie::ui {

class WeekGridModel;

class WeekGridView final : public QTableView {
    Q_OBJECT

public:
    explicit WeekGridView(QWidget* parent = nullptr);
    void showGrid(WeekGridModel& model);
    /// Rows with a selected or current cell.
    [[nodiscard]] std::vector<int> chosenRows() const;

Q_SIGNALS:
    void rowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void copyCells() const;
    void pasteCells();
    void goToNextDay();
    WeekGridModel* m_model = nullptr;
};

} // namespace werkbalie::ui
