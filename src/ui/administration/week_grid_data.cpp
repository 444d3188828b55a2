// What each cell of the grid shows.
#include "app/format_nl.h"
#include "domain/base/text.h"
#include "ui/administration/hours_text.h"
#include "ui/administration/week_grid_model.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <algorithm>

namespace werkbalie::ui {

namespace {

using domain::Minutes;

QString hoursText(Minutes worked) {
    return worked == Minutes{0} ? QString() : qs(app::dutchHours(worked));
}

QString moneyText(domain::Money amount) {
    return amount == domain::Money{} ? QString() : qs(app::dutchMoney(amount));
}

/// Of the plain row the whole of the week; of another row its own hours.
Minutes totalOf(const WeekLine& line, const RowKey& key) {
    return isPlain(key) ? line.now.sheet.total() : workedIn(line.now.sheet, key);
}

QString nameText(const WeekLine& line, const RowKey& key) {
    if (isPlain(key)) {
        return qs(line.row.workerName);
    }
    QString text = hourTypeText(key.kind.type);
    if (key.kind.percentage != domain::HourKind{}.percentage) {
        text += QLatin1Char(' ') + qs(app::dutchPercentage(key.kind.percentage, 0));
    }
    if (!key.kind.marks.isEmpty()) {
        text += QStringLiteral(", ") + marksText(key.kind.marks);
    }
    return key.correction ? WeekGridModel::tr("%1, correctie").arg(text) : text;
}

QString dayText(const WeekLine& line, const CellKey& cell, int role) {
    const auto unreadable = line.now.unreadable.find(cell);
    if (unreadable != line.now.unreadable.end()) {
        return unreadable->second.text;
    }
    const auto day = line.dateOf(cell.second);
    const RowKey key = line.keyIn(cell.first, cell.second);
    if (!(key == cell.first)) {
        const auto entry = std::ranges::find(line.now.sheet.entries, day, &domain::TimeEntry::day);
        return role == Qt::DisplayRole && !entry->marks.isEmpty()
                   ? hoursText(entry->worked) + QLatin1Char(' ') + marksSign(entry->marks)
                   : qs(domain::formatHours(domain::typedFor(*entry, line.row.sickPay)));
    }
    return role == Qt::EditRole ? qs(typedText(line.now.sheet, key, day))
                                : hoursText(workedIn(line.now.sheet, key, day));
}

QString plannedText(const WeekLine& line, int day) {
    const Minutes planned = line.planned.at(static_cast<std::size_t>(day));
    const Minutes worked = line.now.sheet.totalOn(line.dateOf(day));
    return planned == worked ? QString() : qs(app::dutchHours(planned));
}

QString findingLines(const domain::Findings& findings) {
    QStringList lines;
    for (const auto& finding : findings) {
        lines << language::sentenceOf(finding);
        if (!finding.source.empty()) {
            lines.back() += QStringLiteral(" (%1)").arg(qs(finding.source));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString acceptedLines(const std::vector<domain::JudgedFinding>& accepted) {
    QStringList lines;
    for (const auto& each : accepted) {
        lines << acceptedText(*each.accepted) + QStringLiteral(" — ") +
                     language::sentenceOf(each.finding);
    }
    return lines.join(QLatin1Char('\n'));
}

QString plannedTip(const WeekLine& line, int day) {
    const domain::HoursInput planned = line.plannedOn(day);
    const auto hours = qs(app::dutchHours(planned.worked));
    return planned.startMinute ? WeekGridModel::tr("Rooster: %1 (%2 uur)")
                                     .arg(qs(domain::formatHours(planned)), hours)
                               : WeekGridModel::tr("Afgesproken: %1").arg(hours);
}

QString dayTip(const WeekLine& line, const CellKey& cell) {
    QStringList lines;
    const auto unreadable = line.now.unreadable.find(cell);
    if (unreadable != line.now.unreadable.end()) {
        return language::sentenceOf(unreadable->second.why);
    }
    const auto theirs = line.now.theirs.find(cell);
    if (theirs != line.now.theirs.end()) {
        lines << WeekGridModel::tr("Een ander bewaarde hier intussen %1. Houd uw uren met "
                                   "Alt+Pijl-links, neem die van de ander met Alt+Pijl-rechts.")
                     .arg(theirs->second.worked == Minutes{0}
                              ? WeekGridModel::tr("niets")
                              : qs(app::dutchHours(theirs->second.worked)));
    }
    for (const auto& entry : line.now.sheet.entries) {
        if (entry.day == line.dateOf(cell.second)) {
            lines << entryText(entry);
        }
    }
    const auto planned = line.planned.at(static_cast<std::size_t>(cell.second));
    if (isPlain(cell.first) && planned > Minutes{0}) {
        lines << plannedTip(line, cell.second);
    }
    if (const auto findings = line.findingsOn(cell.second); !findings.empty()) {
        lines << findingLines(findings);
    }
    lines << acceptedLines(line.acceptedOn(cell.second));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant alignmentOf(int column) {
    return column >= WeekGridModel::Monday && column <= WeekGridModel::Margin
               ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

QString cellText(const WeekLine& line, const RowKey& key, int column, int role) {
    if (WeekGridModel::isDay(column)) {
        return dayText(line, {key, column - WeekGridModel::Monday}, role);
    }
    if (column == WeekGridModel::Worker) {
        return nameText(line, key);
    }
    if (column == WeekGridModel::Total) {
        return hoursText(totalOf(line, key));
    }
    if (!isPlain(key)) {
        return {};
    }
    switch (column) {
    case WeekGridModel::Client:
        return qs(line.row.clientName);
    case WeekGridModel::Occupation:
        return qs(line.row.occupation);
    case WeekGridModel::Turnover:
        return moneyText(line.value.total().turnover);
    case WeekGridModel::Margin:
        return moneyText(line.value.total().margin());
    default:
        return word(line.now.sheet.state);
    }
}

Meaning meaningAt(const WeekLine& line, const RowKey& key, int column) {
    if (WeekGridModel::isDay(column)) {
        const bool unreadable = line.now.unreadable.contains({key, column - WeekGridModel::Monday});
        return unreadable ? Meaning::Blocked : Meaning::None;
    }
    if (!isPlain(key)) {
        return Meaning::None;
    }
    if (column == WeekGridModel::Total) {
        return gravestOf(line.findings);
    }
    return column == WeekGridModel::State ? meaningOf(line.now.sheet.state) : Meaning::None;
}

QVariant dayExtra(const WeekLine& line, const CellKey& cell, int role) {
    if (role == TheirsRole) {
        const auto theirs = line.now.theirs.find(cell);
        if (theirs == line.now.theirs.end()) {
            return {};
        }
        return theirs->second.worked == Minutes{0} ? QStringLiteral("–")
                                                   : qs(app::dutchHours(theirs->second.worked));
    }
    if (!isPlain(cell.first)) {
        return {};
    }
    if (role == PlannedRole && line.now.unreadable.contains(cell)) {
        return {}; // what was typed may need the whole cell
    }
    return role == PlannedRole ? QVariant(plannedText(line, cell.second))
                               : QVariant(static_cast<int>(line.meaningOn(cell.second)));
}

} // namespace

QVariant WeekGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const WeekLine& line = lineAt(index.row());
    const RowKey& key = m_rows.at(index.row()).key;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(line, key, column, role);
    case Qt::ToolTipRole:
        if (isDay(column)) {
            return dayTip(line, {key, column - Monday});
        }
        return column == Total ? (findingLines(line.findings) + QLatin1Char('\n') +
                                  acceptedLines(line.accepted))
                                     .trimmed()
                               : cellText(line, key, column, role);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case SortRole:
        return sortValue(m_rows.at(index.row()).line, column);
    case MeaningRole:
        return static_cast<int>(meaningAt(line, key, column));
    case PlannedRole:
    case FindingRole:
    case TheirsRole:
        if (column == Total && role == PlannedRole && isPlain(key)) {
            const auto planned = domain::sumOf(line.planned);
            return planned == line.now.sheet.total() ? QString() : qs(app::dutchHours(planned));
        }
        return isDay(column) ? dayExtra(line, {key, column - Monday}, role) : QVariant();
    case SubRowRole:
        return !isPlain(key);
    case RowIdRole:
        return QVariant::fromValue<qlonglong>(line.row.placement.value);
    default:
        return {};
    }
}

QVariant WeekGridModel::sortValue(std::size_t at, int column) const {
    const WeekLine& line = m_lines[at];
    if (isDay(column)) {
        return static_cast<qlonglong>(line.now.sheet.totalOn(line.dateOf(column - Monday)).count());
    }
    switch (column) {
    case Worker:
        return qs(domain::foldText(line.row.workerName));
    case Client:
        return qs(domain::foldText(line.row.clientName));
    case Occupation:
        return qs(domain::foldText(line.row.occupation));
    case Total:
        return static_cast<qlonglong>(line.now.sheet.total().count());
    case Turnover:
        return static_cast<qlonglong>(line.value.total().turnover.cents());
    case Margin:
        return static_cast<qlonglong>(line.value.total().margin().cents());
    default:
        return static_cast<int>(line.now.sheet.state);
    }
}

QVariant WeekGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
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
    case Turnover:
        return tr("Omzet");
    case Margin:
        return tr("Marge");
    case State:
        return tr("Status");
    default:
        break;
    }
    const auto day = dayAt(m_week, section - Monday);
    return role == Qt::DisplayRole ? dayHeader(day).left(5) : qs(app::dutchDay(day));
}

Qt::ItemFlags WeekGridModel::flags(const QModelIndex& index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isDay(index.column()) &&
        lineAt(index.row()).canEdit(m_rows.at(index.row()).key, index.column() - Monday)) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

int WeekGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows.count();
}

int WeekGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString WeekGridModel::columnKey(int column) const {
    return QStringLiteral("column%1").arg(column);
}

int WeekGridModel::columnWidth(int column) const {
    switch (column) {
    case Worker:
        return 150;
    case Client:
        return 146;
    case Occupation:
        return 118;
    case Total:
        return 94;
    case Turnover:
    case Margin:
        return 104;
    case State:
        return 124;
    default:
        return 66;
    }
}

} // namespace werkbalie::ui
