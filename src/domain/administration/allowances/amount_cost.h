// What an allowance in euro costs the agency, for a margin.
#pragma once

#include "domain/administration/allowances/allowance_amount.h"

namespace werkbalie::domain {

/// What an hour of the placement pays and costs.
struct HourCost {
    HourlyRate wage;
    HourlyRate costPrice;
};
/// Its share of the cost price, but no more than the client pays for it: what the tariff does not
/// carry is not reserved for either. Zero when the cost price is not known.
[[nodiscard]] Money amountCost(const AllowancePay& pay, const HourCost& hour);

} // namespace werkbalie::domain
