// Collects changes of lines; nothing of it is seen before the model takes the whole.
#include "ui/administration/week_draft.h"

#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

#include <algorithm>

namespace werkbalie::ui {

namespace {

domain::HoursInput lengthOf(domain::HoursInput hours) {
    hours.type.reset();
    hours.percentage.reset();
    hours.marks = {};
    return hours;
}

/// A mark says something of ordinary hours; in a row of another kind it would be lost.
domain::Result<domain::HoursInput> hoursIn(const std::string& text, domain::Minutes whole,
                                           const domain::HourKind& row) {
    auto hours = domain::parseHours(text, whole);
    const bool ordinary =
        row.type == domain::HourType::Regular && row.percentage == domain::HourKind{}.percentage;
    if (hours && !hours->marks.isEmpty() && !ordinary) {
        return domain::refuse("hours.mark_needs_plain_hours", {}, {{"text", text}});
    }
    return hours;
}

/// The row that a text belongs to: a kind that it names, or the cell's own. In the first row a text
/// without a kind is plain hours.
RowKey targetOf(const WeekLine& line, const RowKey& here, const CellKey& cell,
                const domain::HoursInput& hours) {
    if (hours.type || hours.percentage || !hours.marks.isEmpty()) {
        auto named = hours;
        named.type = hours.type.value_or(cell.first.kind.type);
        const auto entry = domain::typedEntry(named, line.dateOf(cell.second), line.row.sickPay);
        return rowKeyOf(entry);
    }
    const bool nothing = hours.worked == domain::Minutes{0} && !hours.startMinute;
    return nothing ? here : cell.first;
}

} // namespace

LineState& WeekDraft::edit(std::size_t line) {
    const auto found = m_changed.find(line);
    return found != m_changed.end() ? found->second
                                    : m_changed.emplace(line, m_lines[line].now).first->second;
}

const LineState& WeekDraft::state(std::size_t line) const {
    const auto found = m_changed.find(line);
    return found != m_changed.end() ? found->second : m_lines[line].now;
}

bool WeekDraft::enter(std::size_t at, const CellKey& cell, const QString& text) {
    const WeekLine& line = m_lines[at];
    if (!line.canEdit(cell.first, cell.second)) {
        return false;
    }
    const auto whole = line.planned.at(static_cast<std::size_t>(cell.second));
    const auto hours = hoursIn(withHours(at, cell, text.toStdString()), whole, cell.first.kind);
    if (!hours) {
        m_problem = language::sentenceOf(hours.error());
        edit(at).unreadable[cell] = {text, hours.error()};
        return false;
    }
    const CellKey here{keyOf(at, cell), cell.second};
    const CellKey target{targetOf(line, here.first, cell, *hours), cell.second};
    const auto& sheet = state(at).sheet;
    const bool same = here == target && typedText(sheet, here.first, line.dateOf(cell.second)) ==
                                            domain::formatHours(lengthOf(*hours));
    if (same && !state(at).unreadable.contains(cell) && !state(at).theirs.contains(here)) {
        return true;
    }
    edit(at).unreadable.erase(cell);
    if (!(here == target)) {
        write(at, here, {}); // a cell says one thing: another kind takes the place of what it said
    }
    write(at, target, lengthOf(*hours));
    return true;
}

/// "#koud" on hours that stand there marks those; "#" alone takes their marks out.
std::string WeekDraft::withHours(std::size_t at, const CellKey& cell, std::string text) const {
    if (!text.starts_with('#')) {
        return text;
    }
    const RowKey here = keyOf(at, cell);
    const auto hours = typedText(state(at).sheet, here, m_lines[at].dateOf(cell.second));
    if (hours.empty() || here.kind.type != domain::HourType::Regular) {
        return text;
    }
    return text == "#" ? hours : hours + ' ' + domain::typedMarks(here.kind.marks) + text;
}

/// What a cell of the first row stands for, with what this draft changed.
RowKey WeekDraft::keyOf(std::size_t at, const CellKey& cell) const {
    const auto found = m_changed.find(at);
    if (found == m_changed.end()) {
        return m_lines[at].keyIn(cell.first, cell.second);
    }
    WeekLine asIs;
    asIs.row.sickPay = m_lines[at].row.sickPay;
    asIs.now = found->second;
    return asIs.keyIn(cell.first, cell.second);
}

void WeekDraft::write(std::size_t line, const CellKey& cell, const domain::HoursInput& hours) {
    if (!m_lines[line].canEdit(cell.first, cell.second)) {
        return;
    }
    LineState& target = edit(line);
    target.unreadable.erase(cell);
    target.theirs.erase(cell); // who types again, chose
    writeCell(target.sheet, cell.first, m_lines[line].dateOf(cell.second), hours);
    const bool used = hours.worked != domain::Minutes{0} || hours.startMinute;
    const bool comesBack =
        domain::isAbsence(cell.first.kind.type) || !cell.first.kind.marks.isEmpty();
    if (!used && !comesBack) {
        ask(line, cell.first); // a row stays when its last hours are taken out
    }
}

void WeekDraft::add(std::size_t line, const domain::TimeEntry& entry) {
    LineState& target = edit(line);
    domain::TimeEntry copy = entry;
    copy.id = {};
    copy.run.reset();
    target.sheet.entries.push_back(std::move(copy));
    std::ranges::stable_sort(target.sheet.entries, {}, &domain::TimeEntry::day);
}

void WeekDraft::ask(std::size_t line, const RowKey& key) {
    if (!isPlain(key) && std::ranges::find(state(line).asked, key) == state(line).asked.end()) {
        edit(line).asked.push_back(key);
    }
}

} // namespace werkbalie::ui
