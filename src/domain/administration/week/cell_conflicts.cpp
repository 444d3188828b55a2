// Compares three sheets cell by cell.
#include "domain/administration/week/cell_conflicts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace werkbalie::domain {

namespace {

using CellKey = std::tuple<Date, HourType, Percentage, WorkMarks>;
using Cells = std::map<CellKey, std::vector<TimeEntry>>;

CellKey keyOf(const TimeEntry& entry) {
    return {entry.day, entry.type, entry.payPercentage, entry.marks};
}

Cells cellsOf(const Timesheet& sheet) {
    Cells cells;
    for (const TimeEntry& entry : sheet.entries) {
        cells[keyOf(entry)].push_back(entry);
    }
    return cells;
}

const std::vector<TimeEntry>& at(const Cells& cells, const CellKey& key) {
    static const std::vector<TimeEntry> nothing;
    const auto found = cells.find(key);
    return found == cells.end() ? nothing : found->second;
}

/// What a clerk sees of an entry; ids are new after every save.
auto seen(const TimeEntry& entry) {
    return std::tie(entry.worked, entry.startMinute, entry.endMinute, entry.breakMinutes,
                    entry.correction);
}

bool same(const std::vector<TimeEntry>& a, const std::vector<TimeEntry>& b) {
    return std::ranges::is_permutation(
        a, b, [](const TimeEntry& x, const TimeEntry& y) { return seen(x) == seen(y); });
}

std::set<CellKey> keysOf(std::initializer_list<const Cells*> sheets) {
    std::set<CellKey> keys;
    for (const Cells* cells : sheets) {
        for (const auto& [key, entries] : *cells) {
            keys.insert(key);
        }
    }
    return keys;
}

/// I changed the cell, and the other did not.
bool isMineAlone(const std::vector<TimeEntry>& mine, const std::vector<TimeEntry>& base,
                 const std::vector<TimeEntry>& theirs) {
    return !same(mine, base) && same(theirs, base);
}

} // namespace

std::vector<CellConflict> cellConflicts(const Timesheet& mine, const Timesheet& base,
                                        const Timesheet& theirs) {
    const Cells my = cellsOf(mine);
    const Cells loaded = cellsOf(base);
    const Cells their = cellsOf(theirs);
    std::vector<CellConflict> conflicts;
    for (const CellKey& key : keysOf({&my, &loaded, &their})) {
        const bool bothChanged =
            !same(at(my, key), at(loaded, key)) && !same(at(their, key), at(loaded, key));
        if (bothChanged && !same(at(my, key), at(their, key))) {
            conflicts.push_back({.day = std::get<0>(key),
                                 .type = std::get<1>(key),
                                 .percentage = std::get<2>(key),
                                 .marks = std::get<3>(key),
                                 .base = at(loaded, key),
                                 .mine = at(my, key),
                                 .theirs = at(their, key)});
        }
    }
    return conflicts;
}

Timesheet joined(const Timesheet& mine, const Timesheet& base, const Timesheet& theirs) {
    const Cells my = cellsOf(mine);
    const Cells loaded = cellsOf(base);
    const Cells their = cellsOf(theirs);
    Timesheet result = theirs;
    for (const CellKey& key : keysOf({&my, &loaded, &their})) {
        if (isMineAlone(at(my, key), at(loaded, key), at(their, key))) {
            std::erase_if(result.entries,
                          [&key](const auto& entry) { return keyOf(entry) == key; });
            std::ranges::copy(at(my, key), std::back_inserter(result.entries));
        }
    }
    std::ranges::stable_sort(result.entries, {}, &TimeEntry::day);
    return result;
}

} // namespace werkbalie::domain
