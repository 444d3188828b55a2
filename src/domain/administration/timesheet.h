// A worker's week at one placement.
#pragma once

#include "domain/administration/work_marks.h"
#include "domain/base/finding.h"
#include "domain/base/id.h"
#include "domain/base/iso_week.h"
#include "domain/base/rates.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::domain {

enum class TimesheetState { Open, Ready, Approved, Processed };

struct TimeEntry {
    TimeEntryId id;
    Date day{};
    HourType type = HourType::Regular;
    Percentage payPercentage =
        Percentage::fromUnits(1'000'000); ///< 100 %: of the wage, and of the tariff
    Minutes worked{0};                    ///< negative only in a correction line
    std::optional<int> startMinute = {};  ///< minutes after midnight when begin and end are known
    std::optional<int> endMinute = {};    ///< may pass 1440: the shift ends the next day
    int breakMinutes = 0;
    WorkMarks marks = {};                ///< of ordinary hours: what some bands look at
    bool correction = false;             ///< added after processing
    std::optional<WeeklyRunId> run = {}; ///< run in which it was processed
    std::string source = {};             ///< "manual", "import:12", "setu:TC00123456"
    bool operator==(const TimeEntry&) const = default;
};

struct Timesheet {
    TimesheetId id;
    std::int64_t version = 0;
    PlacementId placement;
    IsoWeek week;
    TimesheetState state = TimesheetState::Open;
    std::string reason = {}; ///< of the last reopening
    std::vector<TimeEntry> entries = {};
    bool operator==(const Timesheet&) const = default;

    [[nodiscard]] Minutes total() const;
    [[nodiscard]] Minutes totalOn(Date day) const;
};

[[nodiscard]] std::string_view toText(TimesheetState state);
[[nodiscard]] Result<TimesheetState> parseTimesheetState(std::string_view text);

/// What a clerk types in a cell: "8", "7,5", "7:30", "9-17:30/30", "22-6" or "n22-6" (past
/// midnight), "9-12+13-17:30", "" (nothing). A letter or word before it (or behind it) names the
/// kind of hours, "@" the percentage it pays: "v8", "ziek 7:30", "o2@150"; behind ordinary hours
/// "#" marks what was special about them: "8 #koud" (docs/hours-input.md).
struct HoursInput {
    Minutes worked{0};
    std::optional<int> startMinute = {};
    std::optional<int> endMinute = {};
    int breakMinutes = 0;
    std::optional<HourType> type = {};         ///< empty: not said
    std::optional<Percentage> percentage = {}; ///< of the wage; empty: not said
    WorkMarks marks = {};
    bool operator==(const HoursInput&) const = default;
};
/// Refusals: hours.not_understood {text}, hours.negative, hours.more_than_a_day,
/// hours.break_too_long, hours.percentage_out_of_range {value}, hours.length_missing {text} for a
/// kind alone ("v"), hours.mark_not_understood {text}, hours.mark_without_hours {text},
/// hours.mark_needs_plain_hours {text} behind a kind or percentage of its own: bands say nothing of
/// those.
[[nodiscard]] Result<HoursInput> parseHours(std::string_view text);
/// The same; a kind or mark alone ("v", "#koud") takes the whole of the hours expected on that day.
[[nodiscard]] Result<HoursInput> parseHours(std::string_view text, Minutes wholeDay);
/// The shortest text that parseHours reads back to the same value: "8", "7:30", "9-17:30/30",
/// "v8".
[[nodiscard]] std::string formatHours(const HoursInput& hours);

/// The entry that a cell of that day asks for, from source "manual"; between begin and end the time
/// that passed, also when the clock was changed in that night. Without a percentage in the
/// cell a sick hour pays `sickPay` of the wage (payShareOf), any other hour the whole of it.
[[nodiscard]] TimeEntry typedEntry(const HoursInput& hours, Date day, Percentage sickPay);
/// What to type for an entry; says nothing that typedEntry takes for granted.
[[nodiscard]] HoursInput typedFor(const TimeEntry& entry, Percentage sickPay);

/// open -> ready -> approved -> processed; back to open from ready or approved with a reason.
/// Refusals: timesheet.step_not_allowed {from,to}, timesheet.reason_missing, timesheet.locked.
[[nodiscard]] Result<TimesheetState> nextState(TimesheetState from, TimesheetState to,
                                               std::string_view reason);

/// Blocking: more than 24 hours a day, overlapping entries, day outside the week, negative hours
/// outside a correction, edit of a processed entry. Warning: more than 12 hours a day or 60 a week
/// (ATW art. 5:7).
[[nodiscard]] Findings checkTimesheet(const Timesheet& sheet);

} // namespace werkbalie::domain
