// Who the workers behind hours are, for the minimum wage.
#pragma once

#include "app/administration/hours.h"
#include "domain/administration/week/sick_floor.h"

#include <map>
#include <span>

namespace werkbalie::app {

/// Only a wage under that of an adult can be one of an apprentice; the agreement tells.
[[nodiscard]] bool isApprentice(Context& context, domain::PlacementId placement,
                                domain::HourlyRate wage, domain::Date day);
/// domain::raiseSickPay with the age and the agreement of each worker.
void raiseSickPay(Context& context, std::vector<domain::BillableEntry>& entries);
/// What that would be on each day of the week of these rows, for domain::weekValue; one query for
/// the workers, and one more for each who may be an apprentice. Without a right of its own: the
/// rows were asked for with one.
[[nodiscard]] std::map<domain::PlacementId, domain::WeekFloors>
sickFloorsOf(Context& context, std::span<const WeekRow> rows);

} // namespace werkbalie::app
