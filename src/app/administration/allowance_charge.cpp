// Reads premiums and margin from what was agreed for a placement.
#include "app/administration/allowance_charge.h"

#include "app/administration/tariff_record.h"
#include "storage/repositories/placement_repository.h"

namespace werkbalie::app {

domain::ChargeFactors chargeOf(std::string_view tariffBreakdown) {
    const auto breakdown = breakdownOf(tariffBreakdown);
    const auto input = tariffInputOf(tariffBreakdown);
    return breakdown && input ? domain::chargeFactors(*breakdown, input->margin)
                              : domain::ChargeFactors{};
}

domain::ChargeFactors ChargeLookup::of(domain::PlacementId id,
                                       const domain::AllowanceScheme* scheme) {
    if (scheme == nullptr || !domain::chargesApart(*scheme)) {
        return {};
    }
    const auto known = m_known.find(id);
    if (known != m_known.end()) {
        return known->second;
    }
    const auto placement = storage::PlacementRepository(m_context.database.connection()).find(id);
    return m_known
        .emplace(id, placement ? chargeOf(placement->tariffBreakdown) : domain::ChargeFactors{})
        .first->second;
}

} // namespace werkbalie::app
