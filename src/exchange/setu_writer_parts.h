// What the shapes of the SETU timecard have in common when written.
#pragma once

#include "app/administration/timecards.h"

#include <string>
#include <string_view>

namespace werkbalie::exchange::setu {

/// Word of the 1.4 list of hour types.
[[nodiscard]] std::string_view hourWord(domain::HourType type);
/// Code of 2.0, or empty: no code for it has been published.
[[nodiscard]] std::string_view hourCode(domain::HourType type);
/// Under which a multiplier cannot go.
inline constexpr domain::Percentage kWhole = domain::Percentage::fromUnits(1'000'000);

/// "2026-11-24T22:00:00"; of a line without clock times midnight of its day.
[[nodiscard]] std::string startText(const domain::CardLine& line);
[[nodiscard]] std::string localText(domain::ClockTime time);
/// The hours count for another day than the one they begin or end on.
[[nodiscard]] bool needsDayAssignment(const domain::CardLine& line);
/// Without what no XML may hold: control characters and bytes that are no UTF-8.
[[nodiscard]] std::string plain(std::string_view text);
/// First and last day of the card: its week.
[[nodiscard]] std::string firstDay(const app::Timecard& card);
[[nodiscard]] std::string lastDay(const app::Timecard& card);
/// "12-2026-W47-3", counted from 1.
[[nodiscard]] std::string lineId(const app::Timecard& card, std::size_t number);
/// Multiplier and amount of an hour. The amount is "0.00" (it stands in the assignment) unless the
/// percentage is under 100, which the standard does not know: then it is what the client pays for
/// the hour, not to be paid out. Absence that the client does not pay for is not billed.
struct RateText {
    std::string multiplier;
    std::string amount;
    bool billed = true;
    bool paid = true;
};
[[nodiscard]] RateText rateText(const app::Timecard& card, const domain::CardLine& line);

[[nodiscard]] std::string writeXml14(const app::Timecard& card);
[[nodiscard]] std::string writeXml20(const app::Timecard& card);
[[nodiscard]] std::string writeJson20(const app::Timecard& card);

} // namespace werkbalie::exchange::setu
