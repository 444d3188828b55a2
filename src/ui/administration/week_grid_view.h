// The grid itself: typing starts a cell or fills those that are chosen, Enter goes down, Tab to the
// next day and on to the next person.
#pragma once

#include <QTableView>

namespace werkbalie::ui {

class WeekGridModel;
struct PasteOutcome;

/// Where Enter goes after a cell: spreadsheets go down; one hand on the figures goes on in the row.
enum class EnterGoes { Down, NextDay };

class WeekGridView final : public QTableView {
    Q_OBJECT

public:
    explicit WeekGridView(QWidget* parent = nullptr);
    void showGrid(WeekGridModel& model);
    void setEnterGoes(EnterGoes where) { m_enterGoes = where; }
    /// Money has a place of its own when the window is wide.
    void setMoneyShown(bool shown);
    /// Rows with a selected or current cell.
    [[nodiscard]] std::vector<int> chosenRows() const;
    /// Those chosen; the current one alone when nothing else is.
    [[nodiscard]] QModelIndexList chosenCells() const;
    /// Goes to the cell, and to all that is chosen when it is part of that.
    void enter(const QModelIndex& cell, const QString& text);
    void pasteCells();
    void copyCells() const;

Q_SIGNALS:
    void cellChanged(const QModelIndex& cell);
    void pasted(const werkbalie::ui::PasteOutcome& outcome);
    void columnsMoved(); ///< widths or the scroll position changed

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;

private:
    enum class Step { Back = -1, Ahead = 1 };
    [[nodiscard]] bool takes(int row, int column) const;
    [[nodiscard]] int lastDay(int row, int column) const;
    [[nodiscard]] QModelIndex below(const QModelIndex& from, Step step) const;
    [[nodiscard]] QModelIndex beside(const QModelIndex& from, Step step) const;
    [[nodiscard]] QModelIndex edgeOfRow(int row, Step step) const;
    void go(const QModelIndex& cell);
    void afterEnter(Step step);
    bool takeKey(QKeyEvent* event);
    void returnToCell();
    void spanKinds();

    WeekGridModel* m_model = nullptr;
    EnterGoes m_enterGoes = EnterGoes::Down;
    bool m_moneyAllowed = false;
    bool m_going = false; ///< to one cell, whatever keys are down
    qint64 m_keptId = 0; ///< placement under the cursor before the week was read again
    int m_keptColumn = 0;
};

} // namespace werkbalie::ui
