// What a weekly run takes in and leaves behind, in words.
#pragma once

#include "app/administration/weekly_run.h"

#include <QString>

namespace werkbalie::ui::run_words {

/// "3 weekstaten van 2 flexkrachten bij 2 opdrachtgevers, uit week 47 en week 48." Corrections and
/// expenses are named beside the sheets.
[[nodiscard]] QString takenIn(const app::WeeklyRunReport& report);
/// "Nog niet goedgekeurd: 84 van week 47 en 2 van week 48; die doen niet mee." Empty when all is.
[[nodiscard]] QString leftOut(const app::WeeklyRunReport& report);
/// "2 loonstaten, samen € 1.200,00 bruto; 1 factuur, samen € 2.400,00."
[[nodiscard]] QString outcome(const app::WeeklyRunReport& report);

} // namespace werkbalie::ui::run_words
