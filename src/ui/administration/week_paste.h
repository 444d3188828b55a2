// A piece of a spreadsheet as hours: by place, or by the names in its first column.
#pragma once

#include "ui/administration/week_draft.h"
#include "ui/administration/week_rows.h"

#include <QStringList>

namespace werkbalie::ui {

struct PasteOutcome {
    int filled = 0;           ///< cells that took hours
    int unreadable = 0;       ///< kept as they were pasted, to be corrected
    int skipped = 0;          ///< outside the grid, the week or the placement, or locked
    QStringList unknown = {}; ///< names that no row of the grid has
    QStringList twice = {};   ///< names of several rows, without a client that tells them apart
};

struct PastePlace {
    int row = 0;
    int day = 0; ///< 0 is Monday
};

/// Lines of text, cells parted by tabs. When a line begins with a text that is no hours, it is a
/// name, possibly followed by the client: its hours go to that row, from Monday on. Else the lines
/// go to the rows from `place` down. A first line of headings is passed over.
[[nodiscard]] PasteOutcome pasteInto(WeekDraft& draft, const std::vector<WeekLine>& lines,
                                     const WeekRows& rows, PastePlace place, const QString& text);

} // namespace werkbalie::ui
