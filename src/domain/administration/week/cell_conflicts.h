// Two clerks in one week: which cells both changed, and what can be joined without asking.
#pragma once

#include "domain/administration/timesheet.h"

#include <vector>

namespace werkbalie::domain {

/// A cell of the grid: the hours of one kind, percentage and marks on one day.
struct CellConflict {
    Date day{};
    HourType type = HourType::Regular;
    Percentage percentage = {};
    WorkMarks marks = {};
    std::vector<TimeEntry> base = {}; ///< as both loaded it
    std::vector<TimeEntry> mine = {};
    std::vector<TimeEntry> theirs = {}; ///< as it is stored now
    bool operator==(const CellConflict&) const = default;
};
/// Cells that both changed to something different, by day, kind, percentage and marks. Ids and
/// sources of entries do not count.
[[nodiscard]] std::vector<CellConflict> cellConflicts(const Timesheet& mine, const Timesheet& base,
                                                      const Timesheet& theirs);
/// The stored sheet with my changes in the cells the other left alone: what can be saved once the
/// conflicts are settled. In a conflicting cell theirs stays.
[[nodiscard]] Timesheet joined(const Timesheet& mine, const Timesheet& base,
                               const Timesheet& theirs);

} // namespace werkbalie::domain
