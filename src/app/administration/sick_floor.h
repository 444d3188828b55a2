// Who the workers behind hours are, for the minimum wage.
#pragma once

#include "app/context.h"
#include "domain/administration/week/sick_floor.h"

namespace werkbalie::app {

/// Only a wage under that of an adult can be one of an apprentice; the agreement tells.
[[nodiscard]] bool isApprentice(Context& context, domain::PlacementId placement,
                                domain::HourlyRate wage, domain::Date day);
/// domain::raiseSickPay with the age and the agreement of each worker.
void raiseSickPay(Context& context, std::vector<domain::BillableEntry>& entries);

} // namespace werkbalie::app
