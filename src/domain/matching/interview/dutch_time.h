// The wall clock in the Netherlands and moments in UTC, over the nights on which the clock jumps.
#pragma once

#include "domain/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace werkbalie::domain {

struct DutchTime {
    Date day{};
    int minute = 0; ///< after midnight, 0..1439
    auto operator<=>(const DutchTime&) const = default;
};

[[nodiscard]] DutchTime dutchTime(Instant moment);
/// Nothing in the hour that does not exist, in the night that summer time begins. The hour that
/// comes twice is taken as its first pass, still in summer time.
[[nodiscard]] std::optional<Instant> momentOf(const DutchTime& time);

/// "9:30", "09.30", "0930", "9": minutes after midnight. Refusal time.not_a_time {value}.
[[nodiscard]] Result<int> parseClock(std::string_view text);
[[nodiscard]] std::string clockText(int minute); ///< "09:30"

} // namespace werkbalie::domain
