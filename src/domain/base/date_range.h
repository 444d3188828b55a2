// A stretch of days, half-open: [from, until). Without `until` it has no end.
#pragma once

#include "domain/base/date.h"

#include <optional>

namespace werkbalie::domain {

struct DateRange {
    Date from{};
    std::optional<Date> until = {}; ///< first day after the range

    [[nodiscard]] bool contains(Date day) const { return day >= from && (!until || day < *until); }
    [[nodiscard]] bool isEmpty() const { return until && *until <= from; }
    bool operator==(const DateRange&) const = default;
};

[[nodiscard]] bool overlaps(const DateRange& a, const DateRange& b);
/// The days both have, or nothing.
[[nodiscard]] std::optional<DateRange> intersection(const DateRange& a, const DateRange& b);

} // namespace werkbalie::domain
