// The edits of the grid that fill many cells at once; each is one step to undo.
#include "ui/administration/week_grid_model.h"

#include <algorithm>
#include <map>

namespace werkbalie::ui {

namespace {

constexpr int kDays = 7;

bool hasHoursOn(const domain::Timesheet& sheet, domain::Date day) {
    return std::ranges::any_of(sheet.entries, [day](const auto& e) { return e.day == day; });
}

/// Ordinary hours and shifts come back every week; overtime or leave of last week says nothing of
/// this one.
bool isRepeated(const domain::TimeEntry& entry) {
    return !entry.correction &&
           (entry.type == domain::HourType::Regular || entry.type == domain::HourType::Shift);
}

} // namespace

bool WeekGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    enterAll({index}, value.toString());
    return true;
}

void WeekGridModel::enterAll(const QModelIndexList& cells, const QString& text) {
    WeekDraft draft(m_lines);
    const bool onlyMarks = cells.size() > 1 && text.trimmed().startsWith(QLatin1Char('#'));
    for (const auto& cell : cells) {
        const bool leftAlone = onlyMarks && cell.data(Qt::EditRole).toString().isEmpty();
        if (isDay(cell.column()) && !leftAlone) {
            (void)draft.enter(m_rows.at(cell.row()).line, cellAt(cell), text.trimmed());
        }
    }
    commit(cells.size() > 1 ? tr("Cellen invullen") : tr("Cel invullen"), draft);
}

void WeekGridModel::clearCells(const QModelIndexList& cells) {
    WeekDraft draft(m_lines);
    for (const auto& cell : cells) {
        if (isDay(cell.column())) {
            (void)draft.enter(m_rows.at(cell.row()).line, cellAt(cell), {});
        }
    }
    commit(tr("Wissen"), draft);
}

void WeekGridModel::fillDown(const QModelIndexList& cells) {
    std::map<int, QModelIndex> tops;
    for (const auto& cell : cells) {
        const auto top = tops.find(cell.column());
        if (top == tops.end() || cell.row() < top->second.row()) {
            tops[cell.column()] = cell;
        }
    }
    WeekDraft draft(m_lines);
    for (const auto& cell : cells) {
        if (isDay(cell.column()) && cell != tops[cell.column()]) {
            (void)draft.enter(m_rows.at(cell.row()).line, cellAt(cell),
                              tops[cell.column()].data(Qt::EditRole).toString());
        }
    }
    commit(tr("Naar beneden doorvoeren"), draft);
}

void WeekGridModel::fillRight(const QModelIndexList& cells) {
    std::map<int, QModelIndex> firsts;
    for (const auto& cell : cells) {
        const auto first = firsts.find(cell.row());
        if (isDay(cell.column()) &&
            (first == firsts.end() || cell.column() < first->second.column())) {
            firsts[cell.row()] = cell;
        }
    }
    WeekDraft draft(m_lines);
    for (const auto& cell : cells) {
        if (isDay(cell.column()) && cell != firsts[cell.row()]) {
            (void)draft.enter(m_rows.at(cell.row()).line, cellAt(cell),
                              firsts[cell.row()].data(Qt::EditRole).toString());
        }
    }
    commit(tr("Naar rechts doorvoeren"), draft);
}

FillOutcome WeekGridModel::copyFrom(const std::vector<app::WeekRow>& otherWeek) {
    WeekDraft draft(m_lines);
    FillOutcome outcome;
    for (const auto& other : otherWeek) {
        const auto place = m_places.find(other.placement);
        if (place == m_places.end() || m_lines[place->second].isLocked() ||
            !m_lines[place->second].now.sheet.entries.empty()) {
            continue;
        }
        const int before = outcome.cells;
        for (auto entry : other.sheet.entries) {
            entry.day += m_week.monday() - other.sheet.week.monday();
            entry.source = "manual";
            if (!m_lines[place->second].row.placementDays.contains(entry.day)) {
                continue;
            }
            if (isRepeated(entry)) {
                draft.add(place->second, entry);
                ++outcome.cells;
            } else if (!entry.correction) {
                outcome.leftOut += entry.worked;
            }
        }
        outcome.lines += outcome.cells > before ? 1 : 0;
    }
    commit(tr("Vorige week overnemen"), draft);
    return outcome;
}

FillOutcome WeekGridModel::fillPlanned(const std::vector<int>& rows) {
    WeekDraft draft(m_lines);
    FillOutcome outcome;
    for (const int row : rows) {
        const auto& [at, key] = m_rows.at(row);
        const WeekLine& line = m_lines[at];
        const int before = outcome.cells;
        outcome.byRoster = outcome.byRoster || line.hasRoster();
        for (int day = 0; isPlain(key) && day < kDays; ++day) {
            const auto planned = line.planned.at(static_cast<std::size_t>(day));
            if (planned > domain::Minutes{0} && line.canEdit(key, day) &&
                !line.now.unreadable.contains({key, day}) &&
                !hasHoursOn(line.now.sheet, line.dateOf(day))) {
                draft.write(at, {key, day}, line.plannedOn(day));
                ++outcome.cells;
            }
        }
        outcome.lines += outcome.cells > before ? 1 : 0;
    }
    commit(outcome.byRoster ? tr("Volgens rooster invullen") : tr("Volgens afspraak invullen"),
           draft);
    return outcome;
}

PasteOutcome WeekGridModel::paste(const QModelIndex& topLeft, const QString& text) {
    WeekDraft draft(m_lines);
    const PastePlace place{.row = topLeft.row(),
                           .day = isDay(topLeft.column()) ? topLeft.column() - Monday : 0};
    const auto outcome = pasteInto(draft, m_lines, m_rows, place, text);
    commit(tr("Plakken"), draft);
    return outcome;
}

int WeekGridModel::askRow(int row, const domain::HourKind& kind) {
    const std::size_t line = m_rows.at(row).line;
    const RowKey key{.kind = kind};
    WeekDraft draft(m_lines);
    draft.ask(line, key);
    commit(tr("Uursoort toevoegen"), draft);
    return m_rows.find({.line = line, .key = key});
}

void WeekGridModel::settle(const QModelIndex& index, Take take) {
    if (!isDay(index.column())) {
        return;
    }
    const std::size_t line = m_rows.at(index.row()).line;
    CellKey cell = cellAt(index);
    cell.first = m_lines[line].keyIn(cell.first, cell.second);
    const auto theirs = m_lines[line].now.theirs.find(cell);
    if (theirs == m_lines[line].now.theirs.end()) {
        return;
    }
    WeekDraft draft(m_lines);
    draft.write(line, cell,
                take == Take::Theirs ? theirs->second
                                     : inputIn(m_lines[line].now.sheet, cell.first,
                                               m_lines[line].dateOf(cell.second)));
    commit(take == Take::Theirs ? tr("Die van de ander nemen") : tr("De eigen uren houden"), draft);
}

} // namespace werkbalie::ui
