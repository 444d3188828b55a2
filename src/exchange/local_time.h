// Clock times as a portal writes them, in the Netherlands, with the nights on which the clock
// jumps.
#pragma once

#include "domain/base/date.h"
#include "domain/base/rates.h"

#include <optional>
#include <string_view>

namespace werkbalie::exchange {

struct LocalTime {
    domain::Date day{};
    int minute = 0; ///< after midnight
    auto operator<=>(const LocalTime&) const = default;
};

/// "2026-11-24T22:00:00", also without seconds, with fractions, or with an offset, which is left
/// out: portals write the Dutch clock, whatever they put behind it. Nothing when unreadable.
[[nodiscard]] std::optional<LocalTime> parseLocalTime(std::string_view text);

/// Minutes on the wall clock between two moments.
[[nodiscard]] domain::Minutes clockSpan(LocalTime from, LocalTime until);
/// The same as time that passes: an hour less or more over a change of the clock (from 1996: the
/// last Sunday of March 02:00 and of October 03:00, Europe/Amsterdam).
[[nodiscard]] domain::Minutes elapsed(LocalTime from, LocalTime until);

} // namespace werkbalie::exchange
