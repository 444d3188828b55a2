// A pay scale of a client: steps with their wage, and the increases that were or will be given.
#pragma once

#include "domain/base/date_range.h"
#include "domain/base/finding.h"
#include "domain/base/id.h"
#include "domain/base/rates.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::domain {

using PayScaleId = Id<struct PayScaleTag>;

enum class WagePeriod { Hour, Week, FourWeeks, Month };
enum class IncreaseKind { Percentage, Amount };

struct PayStep {
    std::string name; ///< "0", "1", "Jeugd 18"
    Money wage;       ///< for the period of the scale, on the first day of its validity
    bool operator==(const PayStep&) const = default;
};

/// Of every step, from a day on.
struct WageIncrease {
    Date from{};
    IncreaseKind kind = IncreaseKind::Percentage;
    std::int64_t value = 0; ///< ten-thousandths of a percent, or of a euro a period
    std::string note = {};
    bool operator==(const WageIncrease&) const = default;
};

struct PayScale {
    PayScaleId id;
    std::int64_t version = 0;
    ClientId client;
    std::string name;
    DateRange validity;
    WagePeriod period = WagePeriod::Month;
    Minutes minutesPerWeek{2400}; ///< that the period's wage is for
    /// Hours a period when the client divides by a number of its own (173.33); ten-thousandths,
    /// empty: by the hours a week, 52 weeks in 12 months. Does not count for a wage per hour.
    std::optional<std::int64_t> hoursPerPeriod = {};
    std::vector<PayStep> steps = {};
    std::vector<WageIncrease> increases = {};
    std::string notes = {};
    bool operator==(const PayScale&) const = default;
};

[[nodiscard]] std::string_view toText(WagePeriod period);
[[nodiscard]] Result<WagePeriod> parseWagePeriod(std::string_view text);
[[nodiscard]] std::string_view toText(IncreaseKind kind);
[[nodiscard]] Result<IncreaseKind> parseIncreaseKind(std::string_view text);

/// Blocking: pay_scale.name_missing, pay_scale.no_steps, pay_scale.step_twice {step},
/// pay_scale.step_without_name, pay_scale.wage_out_of_range {step}, period_upside_down,
/// terms.period_missing, terms.hours_out_of_range, pay_scale.increase_out_of_range {date},
/// pay_scale.increase_outside {date}.
[[nodiscard]] Findings checkPayScale(const PayScale& scale);

/// The step's wage a period on the day. Each increase is rounded to whole cents, half away from
/// zero, in the order of their dates; those of one day in the order given.
/// Refusals: pay_scale.step_unknown {scale, step}, pay_scale.not_valid {scale, date}.
[[nodiscard]] Result<Money> periodWageOn(const PayScale& scale, std::string_view step, Date day);
/// The same an hour: divided by the hours of the period, one rounding to four decimals, half away
/// from zero.
[[nodiscard]] Result<HourlyRate> wageOn(const PayScale& scale, std::string_view step, Date day);

struct ScaleBounds {
    HourlyRate lowest;
    HourlyRate highest;
    bool operator==(const ScaleBounds&) const = default;
};
/// Refusals as wageOn, pay_scale.no_steps.
[[nodiscard]] Result<ScaleBounds> boundsOn(const PayScale& scale, Date day);

} // namespace werkbalie::domain
