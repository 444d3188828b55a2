// A processed week as it should have been: what differs is booked under the terms of that week.
#pragma once

#include "app/context.h"
#include "domain/administration/week/difference_lines.h"
#include "domain/base/money.h"

namespace werkbalie::app {

/// A line that is booked, with what it adds to the wage and the invoice, to the cent as the run
/// puts it on a line of its own.
struct CorrectionLine {
    domain::TimeEntry entry;
    domain::Money wage = {};     ///< zero without the right to see margins
    domain::Money invoiced = {}; ///< excl. VAT; likewise
    /// Of an allowance in euro: then the entry has no hours.
    std::optional<domain::AllowancePay> pay = {};
};
struct PastCorrection {
    std::string by;
    domain::Instant at{};
    std::string reason;
    std::vector<CorrectionLine> lines = {};
};
struct CorrectableWeek {
    domain::Timesheet sheet;               ///< as stored
    std::vector<domain::TimeEntry> now;    ///< the hours that count, earlier corrections laid over
    std::vector<PastCorrection> past = {}; ///< oldest first
};
/// Right::ViewHours. Refusals: record.missing, timesheet.not_processed {state}.
[[nodiscard]] domain::Result<CorrectableWeek> loadCorrectable(Context& context,
                                                              domain::TimesheetId sheet);

struct WeekCorrection {
    domain::TimesheetId sheet;
    std::int64_t version = 0;
    std::vector<domain::TimeEntry> wanted; ///< the whole week as it should have been
    std::string reason;
};
/// What would be booked: the lines that differ under the terms of that week. Right::ViewHours.
[[nodiscard]] domain::Result<std::vector<CorrectionLine>>
previewCorrection(Context& context, const WeekCorrection& correction);
/// Books them, with the reason; the next run of any week takes them. Right::ApproveHours.
/// Refusals: timesheet.not_processed {state}, correction.reason_missing,
/// correction.nothing_changes, timesheet.changed_meanwhile, hours.week_locked, and those of the
/// checks of a week.
[[nodiscard]] domain::Result<domain::Timesheet> correctWeek(Context& context,
                                                            const WeekCorrection& correction);

} // namespace werkbalie::app
