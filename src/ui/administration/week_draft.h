// An edit under way: cells of any number of placements that change as one step.
#pragma once

#include "ui/administration/week_line.h"

namespace werkbalie::ui {

/// How much a step filled.
struct FillOutcome {
    int cells = 0;
    int lines = 0;
    domain::Minutes leftOut{0}; ///< of kinds that do not come back every week
    bool byRoster = false;      ///< some of the rows have a roster
};

class WeekDraft {
public:
    explicit WeekDraft(const std::vector<WeekLine>& lines) : m_lines(lines) {}

    /// A text as a clerk types it. What is not understood stays in the cell; cells that cannot be
    /// edited are left alone. True when the cell took hours (or was emptied).
    bool enter(std::size_t line, const CellKey& cell, const QString& text);
    void write(std::size_t line, const CellKey& cell, const domain::HoursInput& hours);
    /// Cells of the day take one entry as it is, without its run.
    void add(std::size_t line, const domain::TimeEntry& entry);
    void ask(std::size_t line, const RowKey& key);
    /// The line as it would become.
    [[nodiscard]] const LineState& state(std::size_t line) const;
    [[nodiscard]] const std::map<std::size_t, LineState>& changed() const { return m_changed; }
    /// Why the last text was not understood; empty when all were.
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    LineState& edit(std::size_t line);
    [[nodiscard]] RowKey keyOf(std::size_t line, const CellKey& cell) const;
    [[nodiscard]] std::string withHours(std::size_t line, const CellKey& cell,
                                        std::string text) const;

    const std::vector<WeekLine>& m_lines;
    std::map<std::size_t, LineState> m_changed;
    QString m_problem;
};

} // namespace werkbalie::ui
