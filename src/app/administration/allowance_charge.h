// What the tariff of a placement puts on top of an allowance in euro.
#pragma once

#include "app/context.h"
#include "domain/administration/allowances/billable_allowances.h"

#include <map>

namespace werkbalie::app {

/// By the frozen calculation of a placement (its JSON text); one that cannot be read or that is not
/// there says nothing, and its amounts are charged by the whole of the tariff.
[[nodiscard]] domain::ChargeFactors chargeOf(std::string_view tariffBreakdown);

/// Of placements, each read once and only for a scheme that asks for it.
class ChargeLookup {
public:
    explicit ChargeLookup(Context& context) : m_context(context) {}
    [[nodiscard]] domain::ChargeFactors of(domain::PlacementId placement,
                                           const domain::AllowanceScheme* scheme);

private:
    Context& m_context;
    std::map<domain::PlacementId, domain::ChargeFactors> m_known;
};

} // namespace werkbalie::app
