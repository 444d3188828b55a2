// The cells of a placement's week: a row of hours of one kind, and how a day of it is read and
// written.
#pragma once

#include "domain/administration/week_value.h"

#include <vector>

namespace werkbalie::ui {

/// Which hours of a sheet a row of the grid shows. The plain row is the one that every placement
/// has; rows of corrections are for reading alone.
struct RowKey {
    domain::HourKind kind = {};
    bool correction = false;
    auto operator<=>(const RowKey&) const = default;
};
[[nodiscard]] bool isPlain(const RowKey& key);
[[nodiscard]] RowKey rowKeyOf(const domain::TimeEntry& entry);

[[nodiscard]] domain::Date dayAt(domain::IsoWeek week, int day); ///< 0 is Monday
[[nodiscard]] domain::Minutes workedIn(const domain::Timesheet& sheet, const RowKey& key,
                                       domain::Date day);
[[nodiscard]] domain::Minutes workedIn(const domain::Timesheet& sheet, const RowKey& key);
/// As it would be typed: with begin and end when the cell is one entry that has them.
[[nodiscard]] domain::HoursInput inputIn(const domain::Timesheet& sheet, const RowKey& key,
                                         domain::Date day);
[[nodiscard]] std::string typedText(const domain::Timesheet& sheet, const RowKey& key,
                                    domain::Date day);
/// One entry takes the place of those that the cell holds; nothing worked leaves none.
void writeCell(domain::Timesheet& sheet, const RowKey& key, domain::Date day,
               const domain::HoursInput& hours);

} // namespace werkbalie::ui
