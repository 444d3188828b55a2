// How hours, states and hour types read on screen.
#pragma once

#include "domain/administration/timesheet.h"

#include <QString>

namespace werkbalie::ui {

[[nodiscard]] QString hourTypeText(domain::HourType type); ///< "Gewerkt", "Overwerk", ...
[[nodiscard]] QString
entryText(const domain::TimeEntry& entry);         ///< "Overwerk 150 %: 2:00 (15:00-17:00)"
[[nodiscard]] QString dayHeader(domain::Date day); ///< "ma 23-11"
/// "47" of the year of `current`, "2026-47" and "2026-W47". Refusal week.not_a_week.
[[nodiscard]] domain::Result<domain::IsoWeek> readTypedWeek(const QString& text,
                                                            domain::IsoWeek current);

} // namespace werkbalie::ui
