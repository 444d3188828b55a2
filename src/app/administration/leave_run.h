// What the hours of a weekly run give and take in the leave ledger, in the transaction of the run.
#pragma once

#include "app/unit_of_work.h"
#include "domain/administration/billing.h"

namespace werkbalie::app {

struct ProcessedHours {
    domain::WeeklyRunId run;
    const std::vector<domain::BillableEntry>& entries; ///< as they were entered
    const std::vector<domain::BillableEntry>& priced;  ///< with the allowances laid over them
    const std::vector<domain::WageStatement>& statements;
};

/// Accruals by the rules of each day, time for time that allowances earned, and leave that was
/// taken; corrections book the difference. Returns how many lines were booked. Refusal
/// parameter.missing.
[[nodiscard]] domain::Result<std::size_t> bookLeaveOfRun(UnitOfWork& work,
                                                         const ProcessedHours& hours);

} // namespace werkbalie::app
