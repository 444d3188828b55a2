// The week board: a row a placement and a row for the open shifts of a client, seven days.
#pragma once

#include "app/administration/roster/roster.h"
#include "ui/support/row_model.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace werkbalie::ui {

/// A row of the board; one without a placement holds open shifts.
struct RosterLine {
    std::optional<domain::PlacementId> placement = {};
    domain::CandidateId candidate;
    domain::ClientId client;
    QString workerName;
    QString clientName;
    QString occupation;
    domain::DateRange days; ///< of the placement
    domain::Minutes agreed{0};
    std::vector<domain::RosterShift> shifts = {};

    [[nodiscard]] bool isOpen() const { return !placement; }
    [[nodiscard]] bool takes(domain::Date day) const { return isOpen() || days.contains(day); }
    [[nodiscard]] std::vector<const domain::RosterShift*> shiftsOn(domain::Date day) const;
    [[nodiscard]] domain::Minutes planned() const;
};

class RosterModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Worker, Client, Monday, Sunday = Monday + 6, Planned, ColumnCount };
    [[nodiscard]] static bool isDay(int column) { return column >= Monday && column <= Sunday; }

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(app::RosterBoard board);
    void setFindings(domain::ShiftFindings findings);
    void setWords(const QStringList& words); ///< hides rows without them

    [[nodiscard]] domain::IsoWeek week() const { return m_week; }
    [[nodiscard]] const RosterLine& lineAt(int row) const {
        return m_lines.at(m_shown.at(static_cast<std::size_t>(row)));
    }
    [[nodiscard]] domain::Date dayAt(int column) const {
        return m_week.monday() + std::chrono::days{column - Monday};
    }
    /// Of a cell, by begin; none beside the days.
    [[nodiscard]] std::vector<const domain::RosterShift*> shiftsAt(const QModelIndex& cell) const;
    [[nodiscard]] const domain::Findings& findingsOf(domain::ShiftId shift) const;
    [[nodiscard]] Meaning meaningOf(domain::ShiftId shift) const; ///< of the gravest finding
    /// Where a shift or a placement stands; invalid when it is not shown.
    [[nodiscard]] QModelIndex find(domain::ShiftId shift) const;
    [[nodiscard]] int rowOf(const RosterLine& line) const; ///< -1: not shown
    [[nodiscard]] int mostShifts(int row) const;           ///< on one day
    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void sieve();
    [[nodiscard]] QString textOf(const RosterLine& line, int column) const;
    [[nodiscard]] QString tipOf(const QModelIndex& index) const;

    domain::IsoWeek m_week;
    std::vector<RosterLine> m_lines;
    std::vector<std::size_t> m_shown;
    domain::ShiftFindings m_findings;
    QStringList m_words;
};

} // namespace werkbalie::ui
