// The week grid: one row a placement, seven days, hours as a clerk types them.
#include "ui/administration/week_grid_model.h"

#include "app/format_nl.h"
#include "domain/base/text.h"
#include "ui/administration/hours_text.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QUndoCommand>
#include <algorithm>

namespace werkbalie::ui {

using domain::Minutes;
using domain::TimesheetState;

namespace {

const domain::TimeEntry kPlain; ///< regular hours at the whole wage

bool isSameKind(const domain::TimeEntry& entry, const domain::TimeEntry& typed) {
    return entry.type == typed.type && entry.payPercentage == typed.payPercentage &&
           !entry.correction;
}

/// The entry that a cell stands for: the only one of the day when it was typed, else the one of the
/// same kind.
auto entryOfCell(std::vector<domain::TimeEntry>& entries, const domain::TimeEntry& typed) {
    const auto isThatDay = [&](const auto& each) { return each.day == typed.day; };
    const auto first = std::ranges::find_if(entries, isThatDay);
    if (std::ranges::count_if(entries, isThatDay) == 1 && first->source == "manual" &&
        !first->correction) {
        return first;
    }
    return std::ranges::find_if(entries, [&](const auto& each) {
        return isThatDay(each) && isSameKind(each, typed);
    });
}

bool isLockedState(TimesheetState state) {
    return state == TimesheetState::Approved || state == TimesheetState::Processed;
}

} // namespace

/// One step back or forth of one placement's week.
class SetSheetCommand final : public QUndoCommand {
public:
    SetSheetCommand(WeekGridModel& model, domain::Timesheet before, domain::Timesheet after)
        : m_model(model), m_before(std::move(before)), m_after(std::move(after)) {
        // A row without a sheet yet still knows whose week it is.
        m_before.placement = m_after.placement;
        m_before.week = m_after.week;
    }
    void undo() override { m_model.setSheet(m_before); }
    void redo() override { m_model.setSheet(m_after); }

private:
    WeekGridModel& m_model;
    domain::Timesheet m_before;
    domain::Timesheet m_after;
};

WeekGridModel::WeekGridModel(QObject* parent) : QAbstractTableModel(parent), m_undo(this) {}

void WeekGridModel::setWeek(domain::IsoWeek week, std::vector<app::WeekRow> rows) {
    beginResetModel();
    m_undo.clear();
    m_unreadable.clear();
    m_week = week;
    m_lines.clear();
    for (auto& row : rows) {
        row.sheet.placement = row.placement;
        row.sheet.week = week;
        auto stored = row.sheet;
        m_lines.push_back({.row = std::move(row), .stored = std::move(stored), .findings = {}});
    }
    endResetModel();
    Q_EMIT edited();
}

std::vector<domain::Timesheet> WeekGridModel::editedSheets() const {
    std::vector<domain::Timesheet> sheets;
    for (const Line& each : m_lines) {
        if (!(each.row.sheet == each.stored)) {
            sheets.push_back(each.row.sheet);
        }
    }
    return sheets;
}

bool WeekGridModel::hasEdits() const {
    return !editedSheets().empty() || !m_unreadable.empty();
}

WeekTotals WeekGridModel::totals() const {
    WeekTotals totals;
    for (const Line& each : m_lines) {
        const auto& row = each.row;
        for (const auto& entry : row.sheet.entries) {
            const auto day = (entry.day - m_week.monday()).count();
            if (day >= 0 && day < 7) {
                totals.days[static_cast<std::size_t>(day)] += entry.worked;
            }
        }
        totals.total += row.sheet.total();
        totals.agreed += row.agreedMinutes;
    }
    return totals;
}

void WeekGridModel::takeSaved(const app::SavedWeek& saved) {
    const auto take = [this](const domain::Timesheet& sheet) {
        if (const int row = rowOf(sheet.placement); row >= 0) {
            line(row).row.sheet = sheet;
            line(row).stored = sheet;
            line(row).findings.clear();
            rowEdited(row);
        }
    };
    std::ranges::for_each(saved.saved, take);
    std::ranges::for_each(saved.conflicts, take);
    for (const auto& found : saved.findings) {
        if (const int row = rowOf(found.first); row >= 0) {
            line(row).findings = found.second;
            rowEdited(row);
        }
    }
    m_undo.clear();
}

void WeekGridModel::copyFrom(const std::vector<app::WeekRow>& otherWeek) {
    m_undo.beginMacro(tr("Vorige week overnemen"));
    for (int row = 0; row < rowCount(); ++row) {
        const auto& mine = line(row).row;
        const auto other = std::ranges::find(otherWeek, mine.placement, &app::WeekRow::placement);
        if (other == otherWeek.end() || isLocked(row) || !mine.sheet.entries.empty()) {
            continue;
        }
        auto sheet = mine.sheet;
        for (const auto& entry : other->sheet.entries) {
            if (!isSameKind(entry, kPlain)) {
                continue;
            }
            auto copy = entry;
            copy.id = {};
            copy.run = {};
            copy.day += m_week.monday() - other->sheet.week.monday();
            copy.source = "manual";
            if (mine.placementDays.contains(copy.day)) {
                sheet.entries.push_back(copy);
            }
        }
        m_undo.push(new SetSheetCommand(*this, mine.sheet, sheet));
    }
    m_undo.endMacro();
}

int WeekGridModel::paste(const QModelIndex& topLeft, const QString& text) {
    int filled = 0;
    m_undo.beginMacro(tr("Plakken"));
    auto lines = text.split(QLatin1Char('\n'));
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty()) {
        lines.removeLast();
    }
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const auto cells = lines[line].split(QLatin1Char('\t'));
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            const int row = topLeft.row() + static_cast<int>(line);
            const int column = topLeft.column() + static_cast<int>(cell);
            if (row < rowCount() && isDay(column) && !isLocked(row)) {
                filled += enter(row, column, cells[cell].trimmed()) ? 1 : 0;
            }
        }
    }
    m_undo.endMacro();
    return filled;
}

void WeekGridModel::clearCells(const QModelIndexList& cells) {
    m_undo.beginMacro(tr("Wissen"));
    for (const auto& cell : cells) {
        if (isDay(cell.column()) && !isLocked(cell.row())) {
            enter(cell.row(), cell.column(), {});
        }
    }
    m_undo.endMacro();
}

int WeekGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WeekGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

domain::Date WeekGridModel::dayOf(int column) const {
    return m_week.monday() + std::chrono::days{column - Monday};
}

bool WeekGridModel::isLocked(int row) const {
    return isLockedState(line(row).row.sheet.state);
}

QString WeekGridModel::cellText(int row, int column, Shown shown) const {
    const auto& week = line(row).row;
    switch (column) {
    case Worker:
        return qs(week.workerName);
    case Client:
        return qs(week.clientName);
    case Occupation:
        return qs(week.occupation);
    case Total:
        return week.sheet.total() == Minutes{0} ? QString()
                                                : qs(app::dutchHours(week.sheet.total()));
    case Agreed:
        return qs(app::dutchHours(week.agreedMinutes));
    case State:
        return word(week.sheet.state);
    default:
        break;
    }
    const auto unreadable = m_unreadable.find(keyOf(row, column));
    if (unreadable != m_unreadable.end()) {
        return unreadable->second.text;
    }
    const auto day = dayOf(column);
    const auto isToday = [day](const domain::TimeEntry& entry) { return entry.day == day; };
    const auto count = std::ranges::count_if(week.sheet.entries, isToday);
    if (count == 0) {
        return {};
    }
    if (count == 1) {
        const auto hours =
            domain::typedFor(*std::ranges::find_if(week.sheet.entries, isToday), week.sickPay);
        return shown == Shown::AsTyped ? qs(domain::formatHours(hours))
                                       : qs(app::dutchHours(hours.worked));
    }
    return qs(app::dutchHours(week.sheet.totalOn(day)));
}

QString WeekGridModel::tooltip(int row, int column) const {
    if (!isDay(column)) {
        return {};
    }
    const auto unreadable = m_unreadable.find(keyOf(row, column));
    if (unreadable != m_unreadable.end()) {
        return unreadable->second.message;
    }
    QStringList lines;
    for (const auto& entry : line(row).row.sheet.entries) {
        if (entry.day == dayOf(column)) {
            lines << entryText(entry);
        }
    }
    for (const auto& finding : findingsOf(row)) {
        lines << language::sentenceOf(finding);
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant WeekGridModel::sortValue(int row, int column) const {
    const auto& week = line(row).row;
    switch (column) {
    case Worker:
    case Client:
    case Occupation:
        return qs(domain::foldText(str(cellText(row, column, Shown::Worked))));
    case Total:
        return static_cast<qlonglong>(week.sheet.total().count());
    case Agreed:
        return static_cast<qlonglong>(week.agreedMinutes.count());
    case State:
        return static_cast<int>(week.sheet.state);
    default:
        return static_cast<qlonglong>(week.sheet.totalOn(dayOf(column)).count());
    }
}

QVariant WeekGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column, Shown::Worked);
    case Qt::EditRole:
        return cellText(row, column, Shown::AsTyped);
    case Qt::ToolTipRole:
        return tooltip(row, column);
    case Qt::TextAlignmentRole:
        return column >= Monday && column <= Agreed ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, column);
    case MeaningRole:
        return static_cast<int>(meaning(row, column));
    case RowIdRole:
        return QVariant::fromValue<qlonglong>(line(row).row.placement.value);
    default:
        return {};
    }
}

Meaning WeekGridModel::meaning(int row, int column) const {
    if (isDay(column)) {
        return m_unreadable.contains(keyOf(row, column)) ? Meaning::Blocked : Meaning::None;
    }
    if (column == Total && !findingsOf(row).empty()) {
        return domain::hasBlocking(findingsOf(row)) ? Meaning::Blocked : Meaning::Attention;
    }
    if (column != State) {
        return Meaning::None;
    }
    return meaningOf(line(row).row.sheet.state);
}

WeekGridModel::CellKey WeekGridModel::keyOf(int row, int column) const {
    return {line(row).row.placement, column - Monday};
}

int WeekGridModel::rowOf(domain::PlacementId placement) const {
    const auto found = std::ranges::find_if(
        m_lines, [placement](const Line& each) { return each.row.placement == placement; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void WeekGridModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged();
    std::vector<std::pair<QVariant, Line>> keyed;
    for (int row = 0; row < rowCount(); ++row) {
        keyed.emplace_back(sortValue(row, column), line(row));
    }
    std::ranges::stable_sort(keyed, [order](const auto& a, const auto& b) {
        const auto relation = QVariant::compare(a.first, b.first);
        return order == Qt::AscendingOrder ? relation == QPartialOrdering::Less
                                           : relation == QPartialOrdering::Greater;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        m_lines[i] = std::move(keyed[i].second);
    }
    Q_EMIT layoutChanged();
}

QString WeekGridModel::columnKey(int column) const {
    return QStringLiteral("column%1").arg(column);
}

int WeekGridModel::columnWidth(int column) const {
    switch (column) {
    case Worker:
        return 142;
    case Client:
        return 146;
    case Occupation:
        return 118;
    case Agreed:
        return 76;
    case State:
        return 116;
    default:
        return 60;
    }
}

QVariant WeekGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return section >= Monday && section <= Agreed ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Worker:
        return tr("Flexkracht");
    case Client:
        return tr("Opdrachtgever");
    case Occupation:
        return tr("Functie");
    case Total:
        return tr("Totaal");
    case Agreed:
        return tr("Afspraak");
    case State:
        return tr("Status");
    default:
        break;
    }
    return role == Qt::DisplayRole ? dayHeader(dayOf(section)).left(5)
                                   : qs(app::dutchDay(dayOf(section)));
}

Qt::ItemFlags WeekGridModel::flags(const QModelIndex& index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isDay(index.column()) && !isLocked(index.row()) &&
        line(index.row()).row.placementDays.contains(dayOf(index.column()))) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

domain::Timesheet WeekGridModel::withCell(int row, domain::Date day,
                                          const domain::HoursInput& hours) const {
    auto sheet = line(row).row.sheet;
    sheet.placement = line(row).row.placement;
    sheet.week = m_week;
    // A cell speaks of the kind that was typed, or of the plain hours; other lines of that day
    // stay.
    const auto typed = domain::typedEntry(hours, day, line(row).row.sickPay);
    const auto entry = entryOfCell(sheet.entries, typed);
    if (hours.worked == Minutes{0} && !hours.startMinute) {
        if (entry != sheet.entries.end()) {
            sheet.entries.erase(entry);
        }
        return sheet;
    }
    domain::TimeEntry changed = typed;
    if (entry == sheet.entries.end()) {
        sheet.entries.push_back(changed);
        std::ranges::stable_sort(sheet.entries, {}, &domain::TimeEntry::day);
    } else {
        changed.id = entry->id;
        changed.run = entry->run;
        *entry = changed;
    }
    return sheet;
}

bool WeekGridModel::enter(int row, int column, const QString& text) {
    const CellKey key = keyOf(row, column);
    const auto hours = domain::parseHours(text.toStdString());
    if (!hours) {
        const auto message = language::sentenceOf(hours.error());
        m_unreadable[key] = {text, message};
        rowEdited(row);
        Q_EMIT inputRefused(message);
        return false;
    }
    m_unreadable.erase(key);
    auto sheet = withCell(row, dayOf(column), *hours);
    if (sheet == line(row).row.sheet) {
        rowEdited(row);
        return true;
    }
    m_undo.push(new SetSheetCommand(*this, line(row).row.sheet, std::move(sheet)));
    return true;
}

bool WeekGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    enter(index.row(), index.column(), value.toString().trimmed());
    return true;
}

void WeekGridModel::setSheet(const domain::Timesheet& sheet) {
    const int row = rowOf(sheet.placement);
    if (row < 0) {
        return;
    }
    line(row).row.sheet = sheet;
    line(row).findings = domain::checkTimesheet(sheet);
    rowEdited(row);
}

void WeekGridModel::rowEdited(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

} // namespace werkbalie::ui
