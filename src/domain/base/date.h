// Calendar days without a clock: reading, writing and arithmetic.
#pragma once

#include "domain/base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace werkbalie::domain {

using Date = std::chrono::sys_days;
/// A moment in UTC, whole seconds.
using Instant = std::chrono::sys_seconds;

/// year 1900..2199; std::domain_error for an impossible day (programming error, not input).
[[nodiscard]] Date makeDate(int year, unsigned month, unsigned day);
/// "2026-11-24". Refusals: date.not_a_date, date.impossible.
[[nodiscard]] Result<Date> parseIsoDate(std::string_view text);
/// As a Dutch user or spreadsheet writes it: "24-11-2026", "24/11/2026", "24.11.2026", "24-11-26"
/// (two-digit years: 00..39 is 20xx, 40..99 is 19xx), "20261124" and ISO.
[[nodiscard]] Result<Date> parseDutchDate(std::string_view text);
[[nodiscard]] std::string isoDate(Date date);          ///< "2026-11-24"
[[nodiscard]] std::string dutchDate(Date date);        ///< "24-11-2026"
[[nodiscard]] std::string isoInstant(Instant instant); ///< "2026-11-24T19:48:00Z"
[[nodiscard]] Result<Instant> parseIsoInstant(std::string_view text);

[[nodiscard]] int yearOf(Date date);
/// 1 = Monday .. 7 = Sunday.
[[nodiscard]] unsigned isoWeekday(Date date);
/// Adds months; a day past the end becomes the last day of that month (31 Jan + 1 month = 28/29
/// Feb).
[[nodiscard]] Date addMonths(Date date, int months);
/// Whole years between birth and day; on the birthday itself the year counts.
/// Someone born on 29 February has the birthday on 1 March in common years.
[[nodiscard]] int ageAt(Date birth, Date day);

} // namespace werkbalie::domain
