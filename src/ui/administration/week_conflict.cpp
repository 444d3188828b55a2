// Compares three sheets: what both began with, mine and theirs.
#include "ui/administration/week_conflict.h"

#include <set>

namespace werkbalie::ui {

namespace {

std::set<RowKey> rowsOf(const WeekLine& line, const domain::Timesheet& theirs) {
    std::set<RowKey> keys{RowKey{}};
    for (const auto* sheet : {&line.stored, &line.now.sheet, &theirs}) {
        for (const RowKey& key : otherRowsOf(*sheet)) {
            keys.insert(key);
        }
    }
    return keys;
}

} // namespace

void meetConflict(WeekLine& line, const domain::Timesheet& theirs) {
    const domain::Timesheet base = line.stored;
    const domain::Timesheet mine = line.now.sheet;
    const auto keys = rowsOf(line, theirs);
    line.stored = theirs;
    line.now.sheet = theirs;
    line.now.theirs.clear();
    if (line.isLocked()) {
        line.now.unreadable.clear();
        return;
    }
    for (const RowKey& key : keys) {
        for (int day = 0; day < 7; ++day) {
            const auto date = line.dateOf(day);
            const auto wanted = inputIn(mine, key, date);
            const auto stored = inputIn(theirs, key, date);
            const auto before = inputIn(base, key, date);
            if (wanted == stored || wanted == before || key.correction) {
                continue;
            }
            writeCell(line.now.sheet, key, date, wanted);
            if (!(stored == before)) {
                line.now.theirs[{key, day}] = stored;
            }
        }
    }
}

} // namespace werkbalie::ui
