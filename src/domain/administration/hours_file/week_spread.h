// The total of a week over its days, by a rule that somebody chose.
#pragma once

#include "domain/administration/hours_file/hours_layout.h"
#include "domain/administration/planned_hours.h"

namespace werkbalie::domain {

/// In whole minutes, in proportion to `weights`; what does not divide goes to the earlier days.
/// The days sum to `total` exactly. Refusals: hours_file.no_days_to_spread when no day has a
/// weight, hours.more_than_a_day {text} when a day would get more than 24 hours.
[[nodiscard]] Result<WeekMinutes> spreadOver(Minutes total, const WeekMinutes& weights);

struct SpreadBasis {
    IsoWeek week;
    DateRange placementDays;
    WeekMinutes agreed{}; ///< what is expected day by day (expectedDays)
};
/// The weights that the rule gives each day. Refusal hours_file.spread_not_chosen for Ask.
[[nodiscard]] Result<WeekMinutes> weightsOf(WeekSpread rule, const SpreadBasis& basis);

} // namespace werkbalie::domain
