// What an agreed offer does to the tariffs that were agreed before.
#pragma once

#include "domain/acquisition/client.h"

namespace werkbalie::domain {

struct AgreementChange {
    TariffAgreement made; ///< with the id of the one it replaces, when that began on the same day
    std::vector<TariffAgreement> ended; ///< now ending the day before the new one
};

/// Of the same function: an agreement that runs on the first day ends the day before; one that
/// began on that day is replaced. Refusal quotation.agreement_follows {occupation, from} when one
/// begins later within the period: nothing that was agreed for later is dropped unseen.
[[nodiscard]] Result<AgreementChange> changeAgreements(const std::vector<TariffAgreement>& existing,
                                                       const TariffAgreement& wanted);

} // namespace werkbalie::domain
