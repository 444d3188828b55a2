// Keeps the terms under which weeks were processed: what is done to such a week later goes by them.
#pragma once

#include "app/unit_of_work.h"
#include "domain/administration/placement.h"
#include "domain/administration/week/difference_lines.h"

#include <map>

namespace werkbalie::app {

/// Part of the weekly run: the terms of every sheet it processed.
void keepWeekTerms(UnitOfWork& work, domain::WeeklyRunId run);

/// Of a processed sheet. A week that was processed before terms were kept goes by what holds now.
[[nodiscard]] domain::ProcessedTerms termsOfSheet(Context& context, const domain::Timesheet& sheet,
                                                  const domain::Placement& placement);
/// Of all processed sheets of a week of which they were kept.
[[nodiscard]] std::map<domain::TimesheetId, domain::ProcessedTerms>
termsOfWeek(Context& context, domain::IsoWeek week);

} // namespace werkbalie::app
