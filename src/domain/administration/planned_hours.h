// What was agreed to be worked on each day of a week, as far as the placement alone can tell.
#pragma once

#include "domain/base/date_range.h"
#include "domain/base/iso_week.h"
#include "domain/base/rates.h"

#include <array>

namespace werkbalie::domain {

/// Of the seven days of a week, Monday first.
using WeekMinutes = std::array<Minutes, 7>;

[[nodiscard]] Minutes sumOf(const WeekMinutes& days);

/// The hours a week that a placement was agreed for, evenly over Monday to Friday in whole minutes:
/// earlier days take what does not divide. Nothing on days outside `days`, and nothing on public
/// holidays that are a customary day off: their hours are not moved to other days.
[[nodiscard]] WeekMinutes agreedDays(Minutes perWeek, IsoWeek week, const DateRange& days);

} // namespace werkbalie::domain
