// The fields that a pay-equity message may have, and which version it is.
#pragma once

#include "domain/base/finding.h"
#include "exchange/pay_equity.h"

namespace werkbalie::exchange {

/// Refusals pay_equity.not_recognised, pay_equity.versions_mixed, pay_equity.version_differs.
[[nodiscard]] domain::Result<PayEquityVersion>
payEquityVersionOf(const ExactJson& message, std::optional<PayEquityVersion> said);

/// Of a 2.0 message: a finding json.unknown_field {field} for each that the standard does not have.
/// Refusals json.missing_field, json.wrong_type.
[[nodiscard]] domain::Result<domain::Findings> checkPayEquityFields(const ExactJson& message);

} // namespace werkbalie::exchange
