// A worker's week as another party takes it: stretches of work of one kind, with corrections laid
// over what was reported before.
#pragma once

#include "domain/administration/allowances/quarters.h"
#include "domain/administration/timesheet.h"
#include "domain/base/dutch_clock.h"

#include <optional>
#include <vector>

namespace werkbalie::domain {

/// What a correction did to a line that was reported before; None in a week without corrections.
enum class CardChange { None, Unchanged, Change, Void, Add };

struct CardLine {
    Date day{}; ///< that the hours are assigned to; of a night the day on which it began
    HourType type = HourType::Regular;
    Percentage percentage = Percentage::fromUnits(1'000'000);
    Minutes worked{0}; ///< of a void line what was reported before
    std::optional<ClockTime> start = {};
    std::optional<ClockTime> end = {}; ///< only with a start
    CardChange change = CardChange::None;
    bool operator==(const CardLine&) const = default;
};

struct CardLines {
    std::vector<CardLine> lines = {}; ///< by day and start; those that a correction adds last
    Minutes timeForTime{0};           ///< earned as leave under the scheme
    /// Hours that a correction takes back from a kind of which that day has no more.
    Minutes spread{0};
    bool operator==(const CardLines&) const = default;
};

/// Hours that the client's scheme decides on become a line for each stretch under the same bands
/// (`scheme` may be null); hours of one kind stay one line with their break. Clock times that do
/// not leave room for the hours (the night in March) are told without an end. Corrections give no
/// lines below nothing: they change, end or add lines of their day.
[[nodiscard]] CardLines cardLines(const Timesheet& sheet, const AllowanceScheme* scheme,
                                  const WorkTerms& terms);

} // namespace werkbalie::domain
