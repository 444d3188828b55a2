// Leave and reservations that were paid out, as lines of the wage statements of a run.
#pragma once

#include "app/unit_of_work.h"
#include "domain/administration/billing.h"
#include "storage/repositories/leave_payout_repository.h"

namespace werkbalie::app {

/// What is paid out until and including the week and stands on no statement yet. Time is paid at
/// the wage of the worker's last placement; what a counter took back is a negative line.
[[nodiscard]] std::vector<storage::LeavePayoutRow> waitingPayouts(Context& context,
                                                                  domain::IsoWeek week);
/// Adds their lines to the statements of the same workers, or makes statements of their own.
/// A line has a label and no hours that count: it builds up nothing, as it was built up before.
void addPayouts(const std::vector<storage::LeavePayoutRow>& payouts,
                std::vector<domain::WageStatement>& statements);

} // namespace werkbalie::app
