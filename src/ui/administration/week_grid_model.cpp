// Keeps the lines of the week and takes every change of them as one step.
#include "ui/administration/week_grid_model.h"

#include "ui/administration/week_conflict.h"
#include "ui/administration/week_step.h"

#include <algorithm>
#include <numeric>

namespace werkbalie::ui {

WeekGridModel::WeekGridModel(QObject* parent) : QAbstractTableModel(parent), m_undo(this) {}

void WeekGridModel::clearLines() {
    m_undo.clear();
    m_lines.clear();
    m_places.clear();
    m_edited = 0;
}

void WeekGridModel::setWeek(domain::IsoWeek week, std::vector<app::WeekRow> rows) {
    beginResetModel();
    clearLines();
    m_week = week;
    m_lines.reserve(rows.size());
    for (auto& row : rows) {
        m_places.emplace(row.placement, m_lines.size());
        m_lines.push_back(lineOf(std::move(row), week));
        lookUpScheme(m_lines.back());
    }
    std::vector<std::size_t> order(m_lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    m_rows.setOrder(std::move(order));
    m_rows.build(m_lines, m_sieve);
    endResetModel();
    Q_EMIT edited();
}

void WeekGridModel::lookUpScheme(WeekLine& line) const {
    line.terms.basis.scheme = schemeOf(line.row, m_schemes, m_week);
}

void WeekGridModel::setSchemes(std::vector<domain::AllowanceScheme> schemes,
                               const ChargesOf& charges) {
    m_schemes = std::move(schemes);
    for (WeekLine& line : m_lines) {
        lookUpScheme(line);
        const auto charge = charges.find(line.row.placement);
        line.terms.basis.charge =
            charge == charges.end() ? domain::ChargeFactors{} : charge->second;
        line.valued = false;
    }
}

void WeekGridModel::setSickFloors(const SickFloors& floors) {
    for (const auto& [placement, floor] : floors) {
        if (WeekLine* line = find(placement); line != nullptr) {
            line->terms.sickFloors = floor;
            line->valued = false;
        }
    }
}

void WeekGridModel::takeValues(const std::map<domain::PlacementId, domain::WeekValue>& values) {
    for (const auto& [placement, value] : values) {
        if (WeekLine* line = find(placement); line != nullptr && !line->valued) {
            line->value = value;
            line->valued = true;
        }
    }
    if (!m_lines.empty() && m_rows.count() > 0) {
        Q_EMIT dataChanged(index(0, Turnover), index(rowCount() - 1, Margin));
    }
    Q_EMIT edited();
}

WeekLine* WeekGridModel::find(domain::PlacementId placement) {
    const auto found = m_places.find(placement);
    return found == m_places.end() ? nullptr : &m_lines[found->second];
}

void WeekGridModel::setSieve(const WeekSieve& sieve) {
    m_sieve = sieve;
    rebuildRows();
    Q_EMIT edited();
}

/// What stood under the cursor stays there, wherever its row went.
void WeekGridModel::rebuildRows() {
    Q_EMIT layoutAboutToBeChanged();
    const auto before = persistentIndexList();
    std::vector<ShownRow> shown;
    for (const auto& index : before) {
        shown.push_back(m_rows.at(index.row()));
    }
    m_rows.build(m_lines, m_sieve);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_rows.find(shown[static_cast<std::size_t>(i)]);
        after << (row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

WeekTotals WeekGridModel::totals() const {
    WeekTotals totals;
    totals.edited = m_edited;
    for (const WeekLine& line : m_lines) {
        totals.open += line.now.sheet.state == domain::TimesheetState::Open ? 1 : 0;
        if (!m_sieve.isOpen() && !m_sieve.lets(line)) {
            ++totals.hidden;
            continue;
        }
        ++totals.lines;
        for (const auto& entry : line.now.sheet.entries) {
            const auto day = (entry.day - m_week.monday()).count();
            if (day >= 0 && day < 7) {
                totals.days[static_cast<std::size_t>(day)] += entry.worked;
            }
        }
        for (std::size_t day = 0; day < totals.planned.size(); ++day) {
            totals.planned[day] += line.planned[day];
        }
        totals.byRoster = totals.byRoster || line.hasRoster();
        totals.value += line.value;
    }
    totals.total = domain::sumOf(totals.days);
    return totals;
}

std::vector<domain::Timesheet> WeekGridModel::editedSheets() const {
    std::vector<domain::Timesheet> sheets;
    for (const WeekLine& line : m_lines) {
        if (!(line.now.sheet == line.stored) && line.now.theirs.empty()) {
            sheets.push_back(line.now.sheet);
        }
    }
    return sheets;
}

void WeekGridModel::countEdits() {
    m_edited = static_cast<int>(std::ranges::count_if(m_lines, &WeekLine::isEdited));
}

int WeekGridModel::unreadableCells() const {
    std::size_t count = 0;
    for (const WeekLine& line : m_lines) {
        count += line.now.unreadable.size();
    }
    return static_cast<int>(count);
}

int WeekGridModel::openConflicts() const {
    std::size_t count = 0;
    for (const WeekLine& line : m_lines) {
        count += line.now.theirs.size();
    }
    return static_cast<int>(count);
}

QModelIndex WeekGridModel::firstBlocked() {
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const LineState& now = m_lines[line].now;
        if (now.unreadable.empty() && now.theirs.empty()) {
            continue;
        }
        if (m_rows.firstOf(line) < 0) {
            setSieve({});
        }
        const CellKey cell =
            now.unreadable.empty() ? now.theirs.begin()->first : now.unreadable.begin()->first;
        return index(m_rows.find({.line = line, .key = cell.first}), Monday + cell.second);
    }
    return {};
}

void WeekGridModel::takeStored(WeekLine& line, const domain::Timesheet& sheet,
                               const domain::Timesheet* sent) {
    LineState now{.sheet = sheet, .unreadable = line.now.unreadable};
    if (sent != nullptr && !(line.now.sheet == *sent)) {
        now.sheet.entries = line.now.sheet.entries;
        now.asked = line.now.asked;
    }
    line.stored = sheet;
    line.findings.clear();
    setState(m_places.at(sheet.placement), std::move(now));
}

void WeekGridModel::takeSaved(const app::SavedWeek& saved,
                              const std::vector<domain::Timesheet>& sent) {
    for (const auto& sheet : saved.saved) {
        if (WeekLine* line = find(sheet.placement)) {
            const auto was =
                std::ranges::find(sent, sheet.placement, &domain::Timesheet::placement);
            takeStored(*line, sheet, was == sent.end() ? nullptr : &*was);
        }
    }
    for (const auto& sheet : saved.conflicts) {
        if (WeekLine* line = find(sheet.placement)) {
            m_undo.clear();
            WeekLine met = *line;
            meetConflict(met, sheet);
            line->stored = met.stored;
            setState(m_places.at(sheet.placement), met.now);
        }
    }
    for (const auto& [placement, findings] : saved.findings) {
        if (WeekLine* line = find(placement)) {
            line->takeFindings(findings);
            lineChanged(m_places.at(placement));
        }
    }
    countEdits();
    Q_EMIT edited();
}

void WeekGridModel::commit(const QString& what, const WeekDraft& draft) {
    States before;
    States after;
    for (const auto& [line, state] : draft.changed()) {
        if (!(state == m_lines[line].now)) {
            before.emplace_back(m_lines[line].row.placement, m_lines[line].now);
            after.emplace_back(m_lines[line].row.placement, state);
        }
    }
    if (!after.empty()) {
        m_undo.push(new WeekStep(what, *this, std::move(before), std::move(after)));
    }
    if (!draft.problem().isEmpty()) {
        Q_EMIT inputRefused(draft.problem());
    }
}

void WeekGridModel::setStates(const States& states) {
    for (const auto& [placement, state] : states) {
        const std::size_t at = m_places.at(placement);
        if (m_lines[at].isLocked()) {
            continue; // approved after the step
        }
        LineState next = state;
        // A save between the step and its undo gave the sheet a new version.
        next.sheet.id = m_lines[at].stored.id;
        next.sheet.version = m_lines[at].stored.version;
        next.sheet.state = m_lines[at].stored.state;
        next.sheet.reason = m_lines[at].stored.reason;
        setState(at, std::move(next));
    }
    countEdits();
    Q_EMIT edited();
}

void WeekGridModel::setState(std::size_t at, LineState state) {
    WeekLine& line = m_lines[at];
    const bool other = !(state.sheet == line.now.sheet);
    line.now = std::move(state);
    if (other) {
        check(line);
        line.value = domain::weekValue(line.now.sheet, line.terms);
        line.valued = true;
    }
    arrangeRows(at);
    lineChanged(at);
}

void WeekGridModel::check(WeekLine& line) const {
    if (!line.context) {
        line.takeFindings(domain::checkTimesheet(line.now.sheet));
        return;
    }
    line.context->sheet = line.now.sheet;
    line.takeFindings(domain::checkWeek(*line.context, m_parameters));
}

void WeekGridModel::setChecks(domain::ParameterSet parameters,
                              std::map<domain::PlacementId, domain::WeekContext> contexts,
                              const app::Acceptances& acceptances) {
    m_parameters = std::move(parameters);
    for (auto& [placement, context] : contexts) {
        WeekLine* line = find(placement);
        if (line == nullptr) {
            continue;
        }
        line->context = std::move(context);
        const auto accepted = acceptances.find(line->now.sheet.id);
        line->acceptances =
            accepted == acceptances.end() ? std::vector<domain::Acceptance>{} : accepted->second;
        check(*line);
        lineChanged(m_places.at(placement));
    }
    Q_EMIT edited();
}

/// Rows of other kinds come and go under the line while it is seen.
void WeekGridModel::arrangeRows(std::size_t line) {
    const int first = m_rows.firstOf(line);
    if (first < 0) {
        return;
    }
    const auto wanted = m_lines[line].otherRows();
    const auto shown = m_rows.otherKeysAt(first);
    for (auto i = static_cast<int>(shown.size()) - 1; i >= 0; --i) {
        if (!std::ranges::binary_search(wanted, shown[static_cast<std::size_t>(i)])) {
            beginRemoveRows({}, first + 1 + i, first + 1 + i);
            m_rows.remove(first + 1 + i);
            endRemoveRows();
        }
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const int row = first + 1 + static_cast<int>(i);
        const ShownRow here{.line = line, .key = wanted[i]};
        if (row >= m_rows.count() || !(m_rows.at(row) == here)) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, here);
            endInsertRows();
        }
    }
}

void WeekGridModel::lineChanged(std::size_t line) {
    if (const int first = m_rows.firstOf(line); first >= 0) {
        const int last = first + static_cast<int>(m_rows.otherKeysAt(first).size());
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

CellKey WeekGridModel::cellAt(const QModelIndex& index) const {
    return {m_rows.at(index.row()).key, index.column() - Monday};
}

void WeekGridModel::sort(int column, Qt::SortOrder order) {
    std::vector<std::pair<QVariant, std::size_t>> keyed;
    for (const std::size_t line : m_rows.order()) {
        keyed.emplace_back(sortValue(line, column), line);
    }
    std::ranges::stable_sort(keyed, [order](const auto& a, const auto& b) {
        const auto relation = QVariant::compare(a.first, b.first);
        return order == Qt::AscendingOrder ? relation == QPartialOrdering::Less
                                           : relation == QPartialOrdering::Greater;
    });
    std::vector<std::size_t> sorted;
    for (const auto& [value, line] : keyed) {
        sorted.push_back(line);
    }
    m_rows.setOrder(std::move(sorted));
    rebuildRows();
}

} // namespace werkbalie::ui
