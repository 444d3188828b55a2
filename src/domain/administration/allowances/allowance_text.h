// Bands as lines of text: how they are kept, read from a file, and written down in examples.
//
//   stacking highest
//   band Avond: 25 irregular, days 12345, 18:00-22:00
//   band Nacht: 50 irregular, 22:00-06:00
//   band Zondag: 100 irregular, days 7
//   band Feestdag: 100 holiday, holidays
//   band Overuren 1-2: 25 overtime, over 8 a day, at most 2
//   band Boven contract: 50 overtime, over contract, in time
//   band Late ploeg: 12.50 shift, starts 14:00-18:00
//   band Koelcel: 10 cold, marked
//   band Consignatie: 10 stand_by
//   band Koude: 0.75 euro an hour cold, marked
//   band Weekenddienst: 25 euro a day stand_by, days 67, carries wage-and-premiums
//   band Gebroken dienst: 12.50 euro a shift other
#pragma once

#include "domain/administration/allowances/quarters.h"

#include <string>
#include <string_view>

namespace werkbalie::domain {

struct BandsText {
    Stacking stacking = Stacking::Highest;
    std::vector<AllowanceBand> bands = {};
    bool operator==(const BandsText&) const = default;
};
/// Empty lines and lines that begin with # are for the reader. Refusal allowance.not_understood
/// {line, text}.
[[nodiscard]] Result<BandsText> parseBands(std::string_view text);
/// parseBands reads it back to the same.
[[nodiscard]] std::string formatBands(const BandsText& bands);

/// Bands and the work that they are laid over, for a calculation on its own:
///   contract 32
///   wage 15.50
///   shift 2026-11-23 22:00 - 2026-11-24 06:00 break 30 cold
///   stand_by 2026-11-28 08:00 - 2026-11-28 20:00
///   hours 2026-11-25 8:30
struct AllowanceSheet {
    BandsText bands;
    WorkTerms terms = {};
    std::vector<WorkPiece> pieces = {};
};
/// Refusals as well: allowance.wage_missing when an amount an hour is weighed against a percentage,
/// those of parseHours, working_time.end_before_start, working_time.more_than_a_day,
/// working_time.break_too_long.
[[nodiscard]] Result<AllowanceSheet> parseAllowanceSheet(std::string_view text);

} // namespace werkbalie::domain
