// How a file tells hours: which row is the header, what its columns are, and in which shape.
#pragma once

#include "domain/administration/hours_file/column_meaning.h"
#include "domain/base/iso_week.h"

#include <span>

namespace werkbalie::domain {

enum class HoursLayout {
    Entries,    ///< a row is one entry
    Components, ///< a row is a day of somebody, a column a kind of hours
    Days,       ///< a row is a week of somebody, a column a day
    WeekTotals  ///< a row is a week of somebody, without days
};
[[nodiscard]] std::string_view toText(HoursLayout layout);
[[nodiscard]] Result<HoursLayout> parseHoursLayout(std::string_view text);

/// Which days the total of a week is spread over; nobody knows unless somebody says.
enum class WeekSpread { Ask, AgreedDays, Workdays };
[[nodiscard]] std::string_view toText(WeekSpread spread);
[[nodiscard]] Result<WeekSpread> parseWeekSpread(std::string_view text);

/// Of dates with slashes: 2-11 is here the second of November.
enum class DateOrder { DayFirst, MonthFirst };
[[nodiscard]] std::string_view toText(DateOrder order);
[[nodiscard]] Result<DateOrder> parseDateOrder(std::string_view text);

using GridRows = std::span<const std::vector<std::string>>;

struct RecognisedSheet {
    std::size_t headerRow = 0;
    std::vector<ColumnMeaning> columns; ///< as wide as the header
    HoursLayout layout = HoursLayout::Entries;
    DateOrder dates = DateOrder::DayFirst;
    std::string weekText = {}; ///< as weekTextAbove
    /// How many columns were recognised; more is a better guess between sheets.
    std::size_t known = 0;
};
/// The header is the row, of the first thirty, in which most columns are recognised; with fewer
/// than two there is no header. Refusal hours_file.no_header.
[[nodiscard]] Result<RecognisedSheet> recogniseSheet(GridRows rows);

/// A week named in the rows above a table ("Week 48 2026"); empty when there is none.
[[nodiscard]] std::string weekTextAbove(GridRows rows);

/// The shape that these columns make.
[[nodiscard]] HoursLayout layoutOf(std::span<const ColumnMeaning> columns);
/// Month first when a date says so and none says otherwise.
[[nodiscard]] DateOrder dateOrderOf(GridRows rows, std::span<const ColumnMeaning> columns,
                                    std::size_t headerRow);

/// What a mapping cannot do without. Refusals: hours_file.no_person, hours_file.no_day,
/// hours_file.no_hours, hours_file.no_weekdays, hours_file.no_components, hours_file.role_twice
/// {role}.
[[nodiscard]] Result<void> checkColumns(std::span<const ColumnMeaning> columns, HoursLayout layout);

/// "48", "week 48", "2026-W48", "202648", "48-2026". Without a year (neither there nor in
/// `year`) it is the week of that number nearest to `today`. Refusal hours_file.not_a_week {text}.
[[nodiscard]] Result<IsoWeek> parseWeekText(std::string_view text, std::string_view year,
                                            Date today);

} // namespace werkbalie::domain
