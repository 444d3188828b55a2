// The week grid: a row a placement and one for each other kind of hour, seven days, as one types.
#pragma once

#include "app/administration/hours_process.h"
#include "ui/administration/week_paste.h"
#include "ui/support/row_model.h"

#include <QAbstractTableModel>
#include <QUndoStack>
#include <unordered_map>

namespace werkbalie::ui {

/// Of the lines that are seen.
struct WeekTotals {
    domain::WeekMinutes days{};
    domain::Minutes total{0};
    domain::WeekMinutes planned{};
    bool byRoster = false; ///< some of it stands in a roster
    domain::WeekValue value = {};
    int lines = 0;
    int hidden = 0; ///< by the sieve
    int open = 0;   ///< of all lines, seen or not
    int edited = 0; ///< of all lines
};

/// What the delegate asks beside the roles of every table.
enum WeekRole {
    PlannedRole = RowIdRole + 1, ///< what was planned, when that differs from what stands there
    FindingRole,                 ///< int(Meaning) of a day
    TheirsRole,                  ///< what another saved in this cell
    SubRowRole                   ///< bool: another kind of hour under a placement
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
        Turnover,
        Margin,
        State,
        ColumnCount
    };
    [[nodiscard]] static bool isDay(int column) { return column >= Monday && column <= Sunday; }

    explicit WeekGridModel(QObject* parent = nullptr);

    void setWeek(domain::IsoWeek week, std::vector<app::WeekRow> rows);
    /// Of all clients in the grid; prices and quarters follow them.
    void setSchemes(std::vector<domain::AllowanceScheme> schemes, const ChargesOf& charges = {});
    void setSickFloors(const SickFloors& floors); ///< likewise the prices
    /// Takes values that were calculated elsewhere, for lines that did not change since.
    void takeValues(const std::map<domain::PlacementId, domain::WeekValue>& values);
    /// From now on each edit is checked as a save would; without, by the sheet alone.
    void setChecks(domain::ParameterSet parameters,
                   std::map<domain::PlacementId, domain::WeekContext> contexts,
                   const app::Acceptances& acceptances = {});
    void setSieve(const WeekSieve& sieve);
    [[nodiscard]] const WeekSieve& sieve() const { return m_sieve; }

    [[nodiscard]] domain::IsoWeek week() const { return m_week; }
    [[nodiscard]] const std::vector<WeekLine>& lines() const { return m_lines; }
    [[nodiscard]] const WeekLine& lineAt(int row) const { return m_lines[m_rows.at(row).line]; }
    [[nodiscard]] const ShownRow& shownRow(int row) const { return m_rows.at(row); }
    [[nodiscard]] const domain::Timesheet& sheetAt(int row) const { return lineAt(row).now.sheet; }
    [[nodiscard]] WeekTotals totals() const;

    /// Sheets that differ from what is stored and can be read whole.
    [[nodiscard]] std::vector<domain::Timesheet> editedSheets() const;
    [[nodiscard]] bool hasEdits() const { return m_edited > 0; }
    /// Cells whose text is not understood yet: they keep what was typed and block saving.
    [[nodiscard]] int unreadableCells() const;
    [[nodiscard]] int openConflicts() const;
    /// The first cell that blocks saving; lifts the sieve when that hides it.
    [[nodiscard]] QModelIndex firstBlocked();
    /// Takes over versions and findings of a save. Of a conflict the cells that only one of the two
    /// changed are settled; the others show both until one is chosen.
    /// What was typed after the sheets were `sent` stays.
    void takeSaved(const app::SavedWeek& saved, const std::vector<domain::Timesheet>& sent = {});

    // Each of these is one step to undo.
    FillOutcome copyFrom(const std::vector<app::WeekRow>& otherWeek);
    /// Days without hours get those that were planned; of all rows seen, or of those given.
    FillOutcome fillPlanned(const std::vector<int>& rows);
    PasteOutcome paste(const QModelIndex& topLeft, const QString& text);
    void enterAll(const QModelIndexList& cells, const QString& text);
    /// Within the columns (rows) of the cells: the first of each goes to the others.
    void fillDown(const QModelIndexList& cells);
    void fillRight(const QModelIndexList& cells);
    void clearCells(const QModelIndexList& cells);
    /// A row for another kind of hour under the placement of `row`; returns that row.
    int askRow(int row, const domain::HourKind& kind);
    enum class Take { Mine, Theirs };
    void settle(const QModelIndex& cell, Take take);
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

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
    void edited(); ///< once a step
    void inputRefused(const QString& message);

private:
    friend class WeekStep;
    using States = std::vector<std::pair<domain::PlacementId, LineState>>;

    void commit(const QString& what, const WeekDraft& draft);
    void setStates(const States& states);
    void setState(std::size_t line, LineState state);
    void lineChanged(std::size_t line);
    void check(WeekLine& line) const;
    void arrangeRows(std::size_t line);
    void rebuildRows();
    void takeStored(WeekLine& line, const domain::Timesheet& sheet, const domain::Timesheet* sent);
    void lookUpScheme(WeekLine& line) const;
    void countEdits();
    [[nodiscard]] WeekLine* find(domain::PlacementId placement);
    [[nodiscard]] CellKey cellAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant sortValue(std::size_t line, int column) const;
    void clearLines();

    domain::IsoWeek m_week;
    std::vector<WeekLine> m_lines;
    std::unordered_map<domain::PlacementId, std::size_t> m_places;
    std::vector<domain::AllowanceScheme> m_schemes;
    domain::ParameterSet m_parameters;
    WeekSieve m_sieve;
    WeekRows m_rows;
    int m_edited = 0;
    QUndoStack m_undo;
};

} // namespace werkbalie::ui
