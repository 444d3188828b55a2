// The week grid: one row a placement, seven days, hours as a clerk types them.
#pragma once

#include "app/administration/hours.h"
#include "ui/support/row_model.h"

#include <QAbstractTableModel>
#include <QUndoStack>
#include <map>
#include <vector>

namespace werkbalie::ui {

struct WeekTotals {
    std::array<domain::Minutes, 7> days{};
    domain::Minutes total{0};
    domain::Minutes agreed{0};
};

class WeekGridModel final : public QAbstractTableModel, public ColumnInfo {
    Q_OBJECT

public:
    enum Column {
        Worker,
        Client,
        Occupation,
        Monday,
        Sunday = Monday + 6,
        Total,
        Agreed,
        State,
        ColumnCount
    };

    explicit WeekGridModel(QObject* parent = nullptr);

    void setWeek(domain::IsoWeek week, std::vector<app::WeekRow> rows);
    [[nodiscard]] const app::WeekRow& weekRow(int row) const { return line(row).row; }
    [[nodiscard]] domain::IsoWeek week() const { return m_week; }
    /// Sheets that differ from what is stored and can be read whole.
    [[nodiscard]] std::vector<domain::Timesheet> editedSheets() const;
    [[nodiscard]] bool hasEdits() const;
    /// Cells whose text is not understood yet: they keep what was typed and block saving.
    [[nodiscard]] int unreadableCells() const { return static_cast<int>(m_unreadable.size()); }
    [[nodiscard]] WeekTotals totals() const;
    /// Takes over versions and findings of a save; conflicts replace the row with what is stored.
    void takeSaved(const app::SavedWeek& saved);
    /// Fills empty days of the given rows with the hours of the same placements in another week;
    /// undoable as one step.
    void copyFrom(const std::vector<app::WeekRow>& otherWeek);
    /// Tab- and line-separated text from `topLeft` on; cells outside the days are skipped. One undo
    /// step.
    int paste(const QModelIndex& topLeft, const QString& text);
    void clearCells(const QModelIndexList& cells);
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] const domain::Findings& findingsOf(int row) const { return line(row).findings; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] int columnWidth(int column) const override;
    [[nodiscard]] bool startsHidden(int) const override { return false; }

Q_SIGNALS:
    void edited();
    void inputRefused(const QString& message);

private:
    friend class SetSheetCommand;
    struct Unreadable {
        QString text;
        QString message;
    };
    using CellKey = std::pair<domain::PlacementId, int>; ///< day 0..6

    [[nodiscard]] bool isDay(int column) const { return column >= Monday && column <= Sunday; }
    [[nodiscard]] domain::Date dayOf(int column) const;
    [[nodiscard]] bool isLocked(int row) const;
    /// Begin and end are shown while a cell is edited; else the grid shows what counts.
    enum class Shown { Worked, AsTyped };
    [[nodiscard]] QString cellText(int row, int column, Shown shown) const;
    [[nodiscard]] QString tooltip(int row, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    [[nodiscard]] domain::Timesheet withCell(int row, domain::Date day,
                                             const domain::HoursInput& hours) const;
    bool enter(int row, int column, const QString& text);
    void setSheet(const domain::Timesheet& sheet);
    [[nodiscard]] CellKey keyOf(int row, int column) const;
    [[nodiscard]] int rowOf(domain::PlacementId placement) const;
    [[nodiscard]] Meaning meaning(int row, int column) const;
    void rowEdited(int row);

    struct Line {
        app::WeekRow row;
        domain::Timesheet stored;
        domain::Findings findings;
    };
    [[nodiscard]] Line& line(int row) { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Line& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    domain::IsoWeek m_week;
    std::vector<Line> m_lines;
    std::map<CellKey, Unreadable> m_unreadable;
    QUndoStack m_undo;
};

} // namespace werkbalie::ui
