// Overlap of half-open stretches of days.
#include "domain/base/date_range.h"

#include <algorithm>

namespace werkbalie::domain {

bool overlaps(const DateRange& a, const DateRange& b) {
    return intersection(a, b).has_value();
}

std::optional<DateRange> intersection(const DateRange& a, const DateRange& b) {
    DateRange both{.from = std::max(a.from, b.from), .until = a.until ? a.until : b.until};
    if (a.until && b.until)
        both.until = std::min(*a.until, *b.until);
    if (both.isEmpty())
        return std::nullopt;
    return both;
}

} // namespace werkbalie::domain
