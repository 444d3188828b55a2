// The three periods over which wages are paid and declared: week, four weeks, month.
#pragma once

#include "domain/base/date_range.h"

#include <string>
#include <vector>

namespace werkbalie::domain {

enum class PayPeriodKind { Week, FourWeeks, Month };

struct PayPeriod {
    PayPeriodKind kind = PayPeriodKind::Week;
    int year = 0;
    int number = 0;
    /// The days worked that are paid in this period. Four weeks: ISO weeks 4n-3..4n, and week 53
    /// joins period 13.
    DateRange days = {};
    /// The days that the wage tax return declares. As `days`, but four-week periods are clamped to
    /// the calendar year (official table 2026: P1 = 1-25 Jan, P13 = 30 Nov-31 Dec).
    DateRange declared = {};

    [[nodiscard]] std::string key() const; ///< "2026-W47", "2026-P12", "2026-11"
    bool operator==(const PayPeriod&) const = default;
};

[[nodiscard]] std::vector<PayPeriod> payPeriods(int year, PayPeriodKind kind);

} // namespace werkbalie::domain
