// Columns and mappers of timesheets and their entries, shared by the parts of TimesheetRepository.
#pragma once

#include "domain/administration/timesheet.h"
#include "storage/db/connection.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {

/// `SELECT …` from timesheet t; append WHERE and ORDER BY.
[[nodiscard]] const std::string& selectTimesheet();
[[nodiscard]] domain::Timesheet timesheetFrom(const db::Statement& row);

/// id, day, type, pay_percentage, minutes, start_minute, end_minute, break_minutes, correction,
/// run_id, source, marks of time_entry e.
inline constexpr std::string_view kEntryColumns =
    "e.id, e.day, e.type, e.pay_percentage, e.minutes, e.start_minute, e.end_minute, "
    "e.break_minutes, e.correction, e.run_id, e.source, e.marks";
[[nodiscard]] domain::TimeEntry entryFrom(const db::Statement& row, int firstColumn);

/// Fills the entries of these sheets (any order) with one query; the filter is on timesheet t.
void readEntries(db::Connection& connection, std::span<domain::Timesheet*> sheets,
                 const Filter& filter);
/// Inserts the entries that no run has processed.
void insertEntries(db::Connection& connection, const domain::Timesheet& sheet);

} // namespace werkbalie::storage
