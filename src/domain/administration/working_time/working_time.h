// The Arbeidstijdenwet over a list of worked shifts: one finding for each offence, with the norm
// and its article.
#pragma once

#include "domain/base/dutch_clock.h"
#include "domain/base/finding.h"
#include "domain/parameters/parameter_set.h"

#include <span>
#include <vector>

namespace werkbalie::domain {

/// As a clerk writes it: begin and end on the wall clock, and the minutes of break in between.
struct WorkEntry {
    ClockTime start;
    ClockTime end;
    int breakMinutes = 0;
    auto operator<=>(const WorkEntry&) const = default;
};

/// Refusals, each with `entries[2].end` or the like as place: working_time.no_entries,
/// working_time.skipped_time {date, time}, working_time.end_before_start {start, end},
/// working_time.more_than_a_day {start, end}, working_time.break_negative {break},
/// working_time.break_too_long {break, hours}, working_time.born_later {date, born}.
[[nodiscard]] Result<void> checkWorkEntries(Date birthDate, std::span<const WorkEntry> entries);

/// What lies between two rests: one entry, or several on the same day with only a pause between.
struct ShiftSummary {
    ClockTime start;
    ClockTime end;
    Minutes worked{0};
    Minutes pause{0};
    bool night = false;
    bool youth = false;
    bool operator==(const ShiftSummary&) const = default;
};
/// From Sunday 00:00 to Saturday 24:00 (Arbeidstijdenwet).
struct WeekSummary {
    Date sunday{};
    Minutes worked{0};
    bool operator==(const WeekSummary&) const = default;
};
struct WorkingTimeReport {
    Minutes worked{0}; ///< sum of the entries, in time that passed
    std::vector<ShiftSummary> shifts = {};
    std::vector<WeekSummary> weeks = {};
    /// By time, then by rule. Blocking: past the norm. Warning: within an exception that holds
    /// only when the work calls for it, which no list of hours can tell.
    Findings findings = {};
};

/// Order and splitting of entries do not matter. Refusals: those of checkWorkEntries,
/// parameter.missing.
[[nodiscard]] Result<WorkingTimeReport> checkWorkingTime(Date birthDate,
                                                         std::span<const WorkEntry> entries,
                                                         const ParameterSet& parameters);

} // namespace werkbalie::domain
