// The clock on the wall in the Netherlands and the time that really passes, over both nights on
// which the clock jumps.
#pragma once

#include "domain/base/date.h"
#include "domain/base/rates.h"

#include <compare>
#include <string>

namespace werkbalie::domain {

/// A whole minute of time that passes, in UTC.
using Moment = std::chrono::time_point<std::chrono::system_clock, Minutes>;

/// What the clock on the wall says; `minute` is 0..1439 after midnight.
struct ClockTime {
    Date day{};
    int minute = 0;
    auto operator<=>(const ClockTime&) const = default;
};

/// The clock goes from 02:00 to 03:00 on the last Sunday of March and from 03:00 to 02:00 on the
/// last Sunday of October (Europe/Amsterdam, as it is since 1996). A time that the clock skips is
/// the moment of the jump; a time that comes twice is the first of the two, so that neighbouring
/// stretches add up.
[[nodiscard]] Moment momentOf(ClockTime time);
/// `minute` may lie outside the day: 1800 is 06:00 of the next day.
[[nodiscard]] Moment momentOf(Date day, int minute);
[[nodiscard]] ClockTime clockAt(Moment moment);
/// In the hour of March that no clock shows.
[[nodiscard]] bool isSkipped(ClockTime time);

[[nodiscard]] std::string timeText(int minute);    ///< "08:05"
[[nodiscard]] std::string isoText(ClockTime time); ///< "2026-11-23T08:05"

} // namespace werkbalie::domain
