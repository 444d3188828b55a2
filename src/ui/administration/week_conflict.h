// A week that two people changed: cell by cell what both agree on, and what asks for a choice.
#pragma once

#include "ui/administration/week_line.h"

namespace werkbalie::ui {

/// `line` was refused because `theirs` was stored in between. Cells that only one of the two
/// changed are as that one wanted; of the others mine stay, with theirs beside them. A week that
/// was approved in between is as it is stored.
void meetConflict(WeekLine& line, const domain::Timesheet& theirs);

} // namespace werkbalie::ui
