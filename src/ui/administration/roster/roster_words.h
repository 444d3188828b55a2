// How shifts read on screen.
#pragma once

#include "domain/administration/roster/roster_shift.h"
#include "ui/support/look.h"

#include <QString>
#include <vector>

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::RosterState state);
/// A sign that stands beside the times, so that no state is told by colour alone.
[[nodiscard]] QString signOf(domain::RosterState state);
[[nodiscard]] Meaning meaningOf(domain::RosterState state);
/// The sign of a shift that something stands in the way of.
[[nodiscard]] QString conflictSign();
/// The signs of the board with their words, in the order of the steps.
struct RosterSign {
    QString sign;
    QString words;
    Meaning meaning = Meaning::None;
};
[[nodiscard]] std::vector<RosterSign> rosterSigns();
[[nodiscard]] QString timesOf(const domain::ShiftTimes& times); ///< "07:00-15:30"
[[nodiscard]] QString breakOf(const domain::ShiftTimes& times); ///< "30 min. pauze", or empty
/// "7-15:30/30": what a clerk types, and what is read back to the same times.
[[nodiscard]] QString typedTimes(const domain::ShiftTimes& times);

} // namespace werkbalie::ui
