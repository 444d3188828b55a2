// Reads and writes single cells of a sheet.
#include "ui/administration/week_cells.h"

#include <algorithm>

namespace werkbalie::ui {

namespace {

bool isIn(const domain::TimeEntry& entry, const RowKey& key, domain::Date day) {
    return entry.day == day && rowKeyOf(entry) == key;
}

domain::HoursInput inputOf(const domain::TimeEntry& entry) {
    return {.worked = entry.worked,
            .startMinute = entry.startMinute,
            .endMinute = entry.endMinute,
            .breakMinutes = entry.breakMinutes};
}

} // namespace

bool isPlain(const RowKey& key) {
    return key == RowKey{};
}

RowKey rowKeyOf(const domain::TimeEntry& entry) {
    return {.kind = {.type = entry.type, .percentage = entry.payPercentage, .marks = entry.marks},
            .correction = entry.correction};
}

domain::Date dayAt(domain::IsoWeek week, int day) {
    return week.monday() + std::chrono::days{day};
}

domain::Minutes workedIn(const domain::Timesheet& sheet, const RowKey& key, domain::Date day) {
    domain::Minutes sum{0};
    for (const auto& entry : sheet.entries) {
        sum += isIn(entry, key, day) ? entry.worked : domain::Minutes{0};
    }
    return sum;
}

domain::Minutes workedIn(const domain::Timesheet& sheet, const RowKey& key) {
    domain::Minutes sum{0};
    for (const auto& entry : sheet.entries) {
        sum += rowKeyOf(entry) == key ? entry.worked : domain::Minutes{0};
    }
    return sum;
}

domain::HoursInput inputIn(const domain::Timesheet& sheet, const RowKey& key, domain::Date day) {
    const auto in = [&](const domain::TimeEntry& entry) { return isIn(entry, key, day); };
    return std::ranges::count_if(sheet.entries, in) == 1
               ? inputOf(*std::ranges::find_if(sheet.entries, in))
               : domain::HoursInput{.worked = workedIn(sheet, key, day)};
}

std::string typedText(const domain::Timesheet& sheet, const RowKey& key, domain::Date day) {
    return domain::formatHours(inputIn(sheet, key, day));
}

void writeCell(domain::Timesheet& sheet, const RowKey& key, domain::Date day,
               const domain::HoursInput& hours) {
    const auto in = [&](const domain::TimeEntry& entry) { return isIn(entry, key, day); };
    const auto found = std::ranges::find_if(sheet.entries, in);
    domain::TimeEntry changed = found == sheet.entries.end() ? domain::TimeEntry{} : *found;
    std::erase_if(sheet.entries, in);
    if (hours.worked == domain::Minutes{0} && !hours.startMinute) {
        return;
    }
    changed.day = day;
    changed.type = key.kind.type;
    changed.payPercentage = key.kind.percentage;
    changed.marks = key.kind.marks;
    changed.worked = hours.worked;
    changed.startMinute = hours.startMinute;
    changed.endMinute = hours.endMinute;
    changed.breakMinutes = hours.breakMinutes;
    changed.source = "manual";
    sheet.entries.push_back(std::move(changed));
    std::ranges::stable_sort(sheet.entries, {}, &domain::TimeEntry::day);
}

} // namespace werkbalie::ui
