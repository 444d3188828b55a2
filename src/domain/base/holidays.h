// The Dutch public holidays, computed.
#pragma once

#include "domain/base/date.h"

#include <string_view>
#include <vector>

namespace werkbalie::domain {

enum class DayOff {
    General, ///< customary paid day off
    Lustrum, ///< Liberation Day: paid day off by custom in years divisible by five
    None     ///< Good Friday: equated in the Algemene termijnenwet art. 3, no customary day off
};

struct Holiday {
    Date date;
    std::string_view key; ///< "new_year", "kings_day", ...
    DayOff dayOff = DayOff::General;
};

/// Easter Sunday by the Gregorian computus (Meeus).
[[nodiscard]] Date easterSunday(int year);
/// The eleven holidays of a year (1980 or later), sorted by date: new_year, good_friday,
/// easter_sunday, easter_monday, kings_day (27 April, Sunday -> 26; before 2014 30 April, Sunday ->
/// 29), liberation_day, ascension_day, whit_sunday, whit_monday, christmas_day,
/// second_christmas_day.
[[nodiscard]] std::vector<Holiday> holidaysOf(int year);
/// Monday to Friday in a calendar year.
[[nodiscard]] int workdaysIn(int year);
/// Holidays that are a paid day off by custom and fall on Monday to Friday: 7 in 2025, 6 in 2026.
[[nodiscard]] int weekdayHolidaysIn(int year);

} // namespace werkbalie::domain
