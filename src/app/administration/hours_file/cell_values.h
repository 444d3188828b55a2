// Values of cells as clients type them and spreadsheets export them.
#pragma once

#include "domain/administration/hours_file/hours_mapping.h"
#include "domain/administration/timesheet.h"

#include <span>

namespace werkbalie::app {

/// "ma 23-11-2026", "2026-11-23T00:00", "23 nov 2026", the number of days of a spreadsheet (46349).
/// Refusals of parseDutchDate, and those of a cell that holds a fault.
[[nodiscard]] domain::Result<domain::Date> dayInCell(std::string_view text,
                                                     domain::DateOrder order);

/// "8", "7,5", "7.5", "7:30", "8 uur", "9-17:30/30", "v8"; nothing for an empty cell and for "-".
/// Refusals of parseHours, hours_file.cell_fault {text}, hours_file.cell_formula.
[[nodiscard]] domain::Result<domain::HoursInput> hoursInCell(std::string_view text);

/// The same for the total of a week, up to 168 hours; without clock times.
[[nodiscard]] domain::Result<domain::HoursInput> weekTotalInCell(std::string_view text);

/// Begin, end and break in columns of their own; a time may be a part of a day (0,375).
struct ClockCells {
    std::string_view start;
    std::string_view end;
    std::string_view pause;
};
[[nodiscard]] domain::Result<domain::HoursInput> clockInCells(const ClockCells& cells);

/// A word of the client first, then those everyone uses; "100" and an empty cell are regular.
/// Refusal hours_file.word_unknown {word}.
[[nodiscard]] domain::Result<domain::ComponentWord>
kindInCell(std::string_view text, std::span<const domain::WordMeaning> words);

/// "150", "150%", "1,5" from a spreadsheet is 150 %. Refusal hours.percentage_out_of_range {value}.
[[nodiscard]] domain::Result<domain::Percentage> percentageInCell(std::string_view text);

/// A fault of a spreadsheet ("#N/A"), or a formula that was never calculated. Refusals
/// hours_file.cell_fault {text}, hours_file.cell_formula {text}.
[[nodiscard]] domain::Result<void> checkCell(std::string_view text);

} // namespace werkbalie::app
