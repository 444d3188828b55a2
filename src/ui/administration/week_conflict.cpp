// What both changed stands in the line twice; the rest is joined.
#include "ui/administration/week_conflict.h"

#include "domain/administration/week/cell_conflicts.h"

namespace werkbalie::ui {

void meetConflict(WeekLine& line, const domain::Timesheet& theirs) {
    const domain::Timesheet base = line.stored;
    const domain::Timesheet mine = line.now.sheet;
    line.stored = theirs;
    line.now.sheet = theirs;
    line.now.theirs.clear();
    if (line.isLocked()) {
        line.now.unreadable.clear();
        return;
    }
    line.now.sheet = domain::joined(mine, base, theirs);
    for (const auto& conflict : domain::cellConflicts(mine, base, theirs)) {
        const RowKey key{.kind = {.type = conflict.type,
                                  .percentage = conflict.percentage,
                                  .marks = conflict.marks}};
        const auto day = static_cast<int>((conflict.day - line.now.sheet.week.monday()).count());
        writeCell(line.now.sheet, key, conflict.day, inputIn(mine, key, conflict.day));
        line.now.theirs[{key, day}] = inputIn(theirs, key, conflict.day);
    }
}

} // namespace werkbalie::ui
