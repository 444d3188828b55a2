// Reads the terms of all clients once, and each placement when it is first asked for.
#include "app/administration/leave_terms.h"

#include "app/administration/tariff_record.h"
#include "domain/administration/leave/leave_agreement.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/terms_repository.h"

namespace werkbalie::app {

using domain::refuse;
using domain::Result;

LeaveTerms::LeaveTerms(Context& context) : m_context(context) {
    storage::TermsRepository terms(context.database.connection());
    for (const storage::TermsOwner& owner : terms.owners()) {
        m_terms.emplace(owner.client, terms.ofClient(owner.client));
    }
}

Result<const LeaveTerms::Known*> LeaveTerms::known(domain::PlacementId id) {
    const auto found = m_placements.find(id);
    if (found != m_placements.end()) {
        return &found->second;
    }
    auto placement = storage::PlacementRepository(m_context.database.connection()).find(id);
    if (!placement) {
        return refuse("record.missing", "placement");
    }
    const auto input = tariffInputOf(placement->tariffBreakdown);
    const auto agreed = input ? domain::leaveAgreementOf(input->clientTerms)
                              : domain::LeaveAgreement{}; // no calculation was kept
    return &m_placements.emplace(id, Known{std::move(*placement), agreed}).first->second;
}

domain::LeaveAgreement LeaveTerms::agreementOn(const Known& known, domain::Date day) const {
    const auto editions = m_terms.find(known.placement.client);
    const auto* terms = editions == m_terms.end()
                            ? nullptr
                            : termsOn(editions->second, known.placement.occupation, day);
    return terms == nullptr ? known.agreed
                            : domain::orElse(domain::leaveAgreementOf(*terms), known.agreed);
}

Result<const domain::LeaveRates*> LeaveTerms::at(domain::PlacementId placement, domain::Date day) {
    const std::pair key{placement, day};
    if (const auto found = m_rates.find(key); found != m_rates.end()) {
        return &found->second;
    }
    const auto place = known(placement);
    if (!place) {
        return tl::unexpected(place.error());
    }
    const auto rates =
        domain::leaveRatesOn(m_context.parameters, {.day = day,
                                                    .placedSince = (*place)->placement.period.from,
                                                    .phase = (*place)->placement.phase,
                                                    .agreed = agreementOn(**place, day)});
    if (!rates) {
        return tl::unexpected(rates.error());
    }
    return &m_rates.emplace(key, *rates).first->second;
}

} // namespace werkbalie::app
