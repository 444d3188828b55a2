// The norms of the Arbeidstijdenwet as dated parameters: each finding names the one it was judged
// by.
#pragma once

#include "domain/base/dutch_clock.h"
#include "domain/base/finding.h"
#include "domain/parameters/parameter_set.h"

#include <string>

namespace werkbalie::domain {

/// One norm on one day.
struct Norm {
    std::int64_t millionths = 0;
    std::string_view source = {};
    [[nodiscard]] Minutes hours() const;   ///< of a norm in hours
    [[nodiscard]] Minutes minutes() const; ///< of a norm in minutes
    [[nodiscard]] int count() const;       ///< of a norm in times
    /// As it stands in a finding: "12", "5.5".
    [[nodiscard]] std::string text() const;
};

namespace norm {
inline constexpr ParameterKey kShift{"working_time.shift.max_hours"};
inline constexpr ParameterKey kWeek{"working_time.week.max_hours"};
inline constexpr ParameterKey kFourWeeks{"working_time.four_weeks.average_hours"};
inline constexpr ParameterKey kSixteenWeeks{"working_time.sixteen_weeks.average_hours"};
inline constexpr ParameterKey kDailyRest{"working_time.daily_rest.hours"};
inline constexpr ParameterKey kShortDailyRest{"working_time.daily_rest.shortened_hours"};
inline constexpr ParameterKey kWeeklyRest{"working_time.weekly_rest.hours"};
inline constexpr ParameterKey kFortnightRest{"working_time.fortnight_rest.hours"};
inline constexpr ParameterKey kFortnightPart{"working_time.fortnight_rest.part_hours"};
inline constexpr ParameterKey kBreakAfter{"working_time.break.after_hours"};
inline constexpr ParameterKey kBreak{"working_time.break.minutes"};
inline constexpr ParameterKey kLongBreakAfter{"working_time.break.long_after_hours"};
inline constexpr ParameterKey kLongBreak{"working_time.break.long_minutes"};
inline constexpr ParameterKey kNightAfter{"working_time.night.after_hours"};
inline constexpr ParameterKey kNightShift{"working_time.night.max_hours"};
inline constexpr ParameterKey kLongNight{"working_time.night.long_hours"};
inline constexpr ParameterKey kLongNightsFortnight{"working_time.night.long_per_fortnight"};
inline constexpr ParameterKey kLongNightsYear{"working_time.night.long_per_year"};
inline constexpr ParameterKey kLongNightRest{"working_time.night.long_rest_hours"};
inline constexpr ParameterKey kNightRest{"working_time.night.rest_hours"};
inline constexpr ParameterKey kShortNightRest{"working_time.night.shortened_rest_hours"};
inline constexpr ParameterKey kLateEnd{"working_time.night.late_end_hour"};
inline constexpr ParameterKey kSeriesFrom{"working_time.night.series_from"};
inline constexpr ParameterKey kSeriesRest{"working_time.night.series_rest_hours"};
inline constexpr ParameterKey kSeriesShifts{"working_time.night.series_shifts"};
inline constexpr ParameterKey kSeriesEnds{"working_time.night.series_ends_after_hours"};
inline constexpr ParameterKey kNights{"working_time.night.max_in_sixteen_weeks"};
inline constexpr ParameterKey kNightAverageFrom{"working_time.night.average_from"};
inline constexpr ParameterKey kNightAverage{"working_time.night.average_hours"};
inline constexpr ParameterKey kFreeSundays{"working_time.sunday.free_in_a_year"};
inline constexpr ParameterKey kYouthShift{"working_time.youth.shift_max_hours"};
inline constexpr ParameterKey kYouthWeek{"working_time.youth.week_max_hours"};
inline constexpr ParameterKey kYouthFourWeeks{"working_time.youth.four_weeks_average_hours"};
inline constexpr ParameterKey kYouthBreakAfter{"working_time.youth.break_after_hours"};
inline constexpr ParameterKey kYouthBreak{"working_time.youth.break_minutes"};
inline constexpr ParameterKey kYouthDailyRest{"working_time.youth.daily_rest_hours"};
inline constexpr ParameterKey kYouthWeeklyRest{"working_time.youth.weekly_rest_hours"};
inline constexpr ParameterKey kYouthNightFrom{"working_time.youth.night_from_hour"};
inline constexpr ParameterKey kYouthNightUntil{"working_time.youth.night_until_hour"};
} // namespace norm

class Norms {
public:
    /// Refusal parameter.missing {key, date} when a norm is not known on the first or last day.
    [[nodiscard]] static Result<Norms> between(const ParameterSet& set, Date first, Date last);
    /// Of a day between the two.
    [[nodiscard]] Norm at(const ParameterKey& key, Date day) const;

private:
    explicit Norms(ParameterSet set) : m_set(std::move(set)) {}
    ParameterSet m_set;
};

} // namespace werkbalie::domain
