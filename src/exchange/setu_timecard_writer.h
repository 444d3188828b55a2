// Hours as portals take them: SETU Reporting Time and Expenses 1.4 (HR-XML) and 2.0 (XML, JSON).
#pragma once

#include "app/administration/timecards.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace werkbalie::exchange {

enum class TimecardFormat { Setu14Xml, Setu20Xml, Setu20Json };
/// "xml" or "json".
[[nodiscard]] std::string_view extensionOf(TimecardFormat format);

/// What the standard has no place for; the rest of the card is written.
/// Warnings: setu.below_hundred {day, type, percentage} (1.4 knows no multiplier under 100),
/// setu.no_code {type} (the word stands where 2.0 has a code), setu.time_for_time {hours},
/// setu.correction_spread {hours}; of 1.4, whose list of codes is closed, setu.allowance_amounts
/// {bands} and setu.expense_no_code {kinds, amount}; each with `document`. Info:
/// setu.absence_left_out {hours}, setu.expenses_left_out {amount}.
[[nodiscard]] domain::Findings timecardFindings(const app::Timecard& card, TimecardFormat format);

/// One card as one document, UTF-8. The rate is 0.00: it stands in the assignment; `multiplier`
/// tells the percentage. 1.4: a corrected week has status "corrected" and says of every line what
/// happened to it. 2.0 has no such words: the card with the same number tells the hours as they are
/// now.
[[nodiscard]] std::string writeTimecard(const app::Timecard& card, TimecardFormat format);

struct WrittenTimecards {
    std::vector<std::filesystem::path> files; ///< in the order of the cards
    domain::Findings findings;
};
/// A document each, since the standard has no envelope: into `target` when there is one card; with
/// more, `target` holds the first and "-2", "-3" … the others. A folder takes files named after
/// their document. Refusal file.not_writable.
[[nodiscard]] domain::Result<WrittenTimecards> writeTimecards(std::span<const app::Timecard> cards,
                                                              TimecardFormat format,
                                                              const std::filesystem::path& target);

} // namespace werkbalie::exchange
