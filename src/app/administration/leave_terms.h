// Which rates of leave hold for a placement on a day; what was looked up is kept.
#pragma once

#include "app/context.h"
#include "domain/acquisition/terms/employment_terms.h"
#include "domain/administration/leave/leave_rates.h"
#include "domain/administration/placement.h"

#include <map>

namespace werkbalie::app {

class LeaveTerms {
public:
    explicit LeaveTerms(Context& context);
    /// By the client's terms of that day, else by the tariff that was agreed, else by the law.
    /// Refusals: parameter.missing, record.missing.
    [[nodiscard]] domain::Result<const domain::LeaveRates*> at(domain::PlacementId placement,
                                                               domain::Date day);

private:
    struct Known {
        domain::Placement placement;
        domain::LeaveAgreement agreed; ///< in the tariff
    };
    [[nodiscard]] domain::Result<const Known*> known(domain::PlacementId id);
    [[nodiscard]] domain::LeaveAgreement agreementOn(const Known& known, domain::Date day) const;

    Context& m_context;
    std::map<domain::ClientId, std::vector<domain::EmploymentTerms>> m_terms; ///< who has some
    std::map<domain::PlacementId, Known> m_placements;
    std::map<std::pair<domain::PlacementId, domain::Date>, domain::LeaveRates> m_rates;
};

} // namespace werkbalie::app
