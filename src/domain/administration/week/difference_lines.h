// A processed week as it should have been: the difference becomes correction lines, under the rules
// that held when it was processed.
#pragma once

#include "domain/administration/allowances/billable_allowances.h"

namespace werkbalie::domain {

/// What decided on the pay of a week, kept when it was processed: a later change of wage, tariff,
/// scheme or parameter does not reach it.
struct ProcessedTerms {
    HourlyRate wage;
    HourlyRate tariff;
    HourlyRate costPrice;
    std::vector<AgreedRate> rates = {};
    Minutes contract{0}; ///< a week
    Percentage sickPay = Percentage::fromUnits(1'000'000);
    std::optional<AllowanceScheme> scheme = {};
    ChargeFactors charge = {};
    bool operator==(const ProcessedTerms&) const = default;
};

/// Entries of the kinds and percentages that the scheme of that week makes of them; corrections
/// stay as they are.
/// What bands pay in euro is not among them (paidAmounts).
[[nodiscard]] std::vector<TimeEntry> paidEntries(const std::vector<TimeEntry>& entries,
                                                 const ProcessedTerms& terms);

/// Per day, kind and percentage what `wanted` pays more or less than `stored` (its corrections
/// included), by day, as correction lines. Empty when nothing changes.
[[nodiscard]] std::vector<TimeEntry> differenceLines(const std::vector<TimeEntry>& stored,
                                                     const std::vector<TimeEntry>& wanted,
                                                     const ProcessedTerms& terms);

/// An allowance in euro on a day of a week.
struct DayAmount {
    Date day{};
    HourType type = HourType::Regular;
    AllowancePay pay; ///< its quantity may be negative in a correction
    bool operator==(const DayAmount&) const = default;
};
/// What the bands of that week pay in euro over these hours, without corrections.
[[nodiscard]] std::vector<DayAmount> paidAmounts(const std::vector<TimeEntry>& entries,
                                                 const ProcessedTerms& terms);
/// Per day and band what `wanted` pays more or less than the hours as processed and what was
/// corrected of them since (`booked`). Empty when nothing changes.
[[nodiscard]] std::vector<DayAmount> differenceAmounts(const std::vector<TimeEntry>& stored,
                                                       const std::vector<DayAmount>& booked,
                                                       const std::vector<TimeEntry>& wanted,
                                                       const ProcessedTerms& terms);

} // namespace werkbalie::domain
