// Finds the cells of a row that was left out by its line in the file.
#include "app/administration/hours_file/rejected_rows.h"

#include "app/messages.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

bool isLeftOut(ImportRowOutcome outcome) {
    return outcome == ImportRowOutcome::Rejected || outcome == ImportRowOutcome::Duplicate;
}

/// The cells of the row on this line of the file.
std::vector<std::string> cellsOnLine(const Table& table, std::size_t line) {
    const auto found = std::ranges::lower_bound(table.lines, line);
    if (found != table.lines.end() && *found == line) {
        return table.rows[static_cast<std::size_t>(found - table.lines.begin())];
    }
    for (const UnreadRow& row : table.unread) {
        if (row.line == line) {
            return row.cells;
        }
    }
    return {};
}

} // namespace

std::string reasonOf(const domain::Findings& findings) {
    std::string reason;
    for (const domain::Finding& finding : findings) {
        reason += (reason.empty() ? "" : " ") + messageFor(finding);
    }
    return reason;
}

Table rejectedRows(const Table& table, const ImportReport& report) {
    Table rejected{.headers = table.headers};
    const std::size_t width = table.headers.size();
    rejected.headers.emplace_back("reden");
    for (const ImportRowReport& row : report.rows) {
        if (!isLeftOut(row.outcome)) {
            continue;
        }
        std::vector<std::string> cells = cellsOnLine(table, row.line);
        for (std::size_t i = width; i < cells.size(); ++i) {
            cells[width - 1] += ";" + cells[i];
        }
        cells.resize(width);
        cells.push_back(reasonOf(row.findings));
        rejected.rows.push_back(std::move(cells));
    }
    return rejected;
}

} // namespace werkbalie::app
