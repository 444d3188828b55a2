// The part of a weekly run that happens inside an open unit of work.
#pragma once

#include "app/administration/weekly_run.h"
#include "app/unit_of_work.h"

namespace werkbalie::app {

/// What a run would make of the hours that are billable now, without numbers and ids.
[[nodiscard]] domain::Result<WeeklyRunReport> prepareRun(Context& context, domain::IsoWeek week,
                                                         Progress& progress);
/// Prepares, numbers, writes and locks. Without rights check and commit.
[[nodiscard]] domain::Result<WeeklyRunReport> bookRun(UnitOfWork& work, domain::IsoWeek week,
                                                      Progress& progress);

} // namespace werkbalie::app
