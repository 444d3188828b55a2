// Flattens lines into rows.
#include "ui/administration/week_rows.h"

#include "ui/support/qt_convert.h"

#include <algorithm>

namespace werkbalie::ui {

bool WeekSieve::lets(const WeekLine& line) const {
    const auto matches = [&line](const QString& word) {
        return qs(line.row.workerName).contains(word, Qt::CaseInsensitive) ||
               qs(line.row.clientName).contains(word, Qt::CaseInsensitive) ||
               qs(line.row.occupation).contains(word, Qt::CaseInsensitive);
    };
    if (!std::ranges::all_of(words, matches)) {
        return false;
    }
    switch (shown) {
    case WeekShown::All:
        return true;
    case WeekShown::NotReady:
        return line.now.sheet.state == domain::TimesheetState::Open;
    case WeekShown::Empty:
        return line.now.sheet.entries.empty();
    case WeekShown::Differing:
        return line.now.sheet.total() != domain::sumOf(line.planned);
    case WeekShown::Found:
        return !line.findings.empty() || !line.now.unreadable.empty() || !line.now.theirs.empty();
    }
    return true;
}

void WeekRows::build(const std::vector<WeekLine>& lines, const WeekSieve& sieve) {
    m_rows.clear();
    m_rows.reserve(lines.size());
    m_lineCount = 0;
    for (const std::size_t line : m_order) {
        if (!sieve.lets(lines[line])) {
            continue;
        }
        ++m_lineCount;
        m_rows.push_back({.line = line, .key = {}});
        for (const RowKey& key : lines[line].otherRows()) {
            m_rows.push_back({.line = line, .key = key});
        }
    }
}

int WeekRows::firstOf(std::size_t line) const {
    return find({.line = line, .key = {}});
}

int WeekRows::find(const ShownRow& row) const {
    const auto found = std::ranges::find(m_rows, row);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<RowKey> WeekRows::otherKeysAt(int firstRow) const {
    std::vector<RowKey> keys;
    for (int row = firstRow + 1; row < count() && at(row).line == at(firstRow).line; ++row) {
        keys.push_back(at(row).key);
    }
    return keys;
}

} // namespace werkbalie::ui
