// The cost price follows the wage, and so does that of an amount.
#include "domain/administration/allowances/amount_cost.h"

#include <algorithm>

namespace werkbalie::domain {

Money amountCost(const AllowancePay& pay, const HourCost& hour) {
    if (hour.costPrice == HourlyRate{}) {
        return {};
    }
    const BandAmount whole{.each = pay.each, .unit = pay.unit};
    const HourlyRate cost = chargedFor(whole, {}, {.wage = hour.wage, .tariff = hour.costPrice});
    return amountOf(std::min(cost, pay.charged), pay.unit, pay.quantity);
}

} // namespace werkbalie::domain
