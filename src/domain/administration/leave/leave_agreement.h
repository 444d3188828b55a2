// What the client's terms, or the tariff that was agreed, say of leave and reservations.
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/administration/leave/leave_rates.h"

namespace werkbalie::domain {

/// Items in days, in hours a year (as days of the client's full-time week, rounded once to four
/// decimals) or in percent of the wage; what is expressed otherwise is not said.
[[nodiscard]] LeaveAgreement leaveAgreementOf(const EmploymentTerms& terms);
/// As a tariff was calculated with.
[[nodiscard]] LeaveAgreement leaveAgreementOf(const ClientTerms& terms);
/// What `first` does not say is taken from `second`.
[[nodiscard]] LeaveAgreement orElse(LeaveAgreement first, const LeaveAgreement& second);

} // namespace werkbalie::domain
