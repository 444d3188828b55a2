// The ISO 8601 week: the period in which this trade counts hours.
#pragma once

#include "domain/base/date.h"
#include "domain/base/date_range.h"

#include <compare>
#include <string>

namespace werkbalie::domain {

class IsoWeek {
public:
    constexpr IsoWeek() = default;
    [[nodiscard]] static IsoWeek of(Date day);
    /// Refusal week.not_a_week when the year has no such week (53 only in 2015, 2020, 2026, ...).
    [[nodiscard]] static Result<IsoWeek> make(int year, int week);
    [[nodiscard]] static Result<IsoWeek> parse(std::string_view text); ///< "2026-W47"

    [[nodiscard]] constexpr int year() const { return m_year; }
    [[nodiscard]] constexpr int week() const { return m_week; }
    [[nodiscard]] Date monday() const;
    [[nodiscard]] Date sunday() const;
    [[nodiscard]] DateRange days() const;
    [[nodiscard]] IsoWeek plusWeeks(int weeks) const;
    [[nodiscard]] std::string toString() const; ///< "2026-W47"
    constexpr auto operator<=>(const IsoWeek&) const = default;

private:
    constexpr IsoWeek(int year, int week) : m_year(year), m_week(week) {}
    int m_year = 1970;
    int m_week = 1;
};

/// 52 or 53.
[[nodiscard]] int weeksInYear(int year);

} // namespace werkbalie::domain
