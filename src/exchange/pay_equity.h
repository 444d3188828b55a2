// SETU Inquiry Pay Equity: a client's terms of employment as wijzerbelonen.nl and portals send
// them, 1.0 (2025) and 2.0 (2026).
#pragma once

#include "domain/acquisition/terms/employment_terms.h"
#include "domain/acquisition/terms/pay_scale.h"
#include "exchange/tracked_json.h"

#include <optional>
#include <string_view>
#include <vector>

namespace werkbalie::exchange {

enum class PayEquityVersion { V1, V2 };
/// "1.0", "2.0".
[[nodiscard]] std::string_view toText(PayEquityVersion version);
[[nodiscard]] domain::Result<PayEquityVersion> parsePayEquityVersion(std::string_view text);

struct PayEquityImport {
    PayEquityVersion version = PayEquityVersion::V2;
    std::string customerName = {};
    std::string kvk = {};
    domain::EmploymentTerms terms = {}; ///< without client; keeps the message as it was received
    std::vector<domain::PayScale> scales = {};
    domain::Findings findings = {}; ///< what somebody must look at
    std::vector<UntakenField> untaken = {};
    std::size_t takenCount = 0;
};

/// Nothing is guessed: what depends on a condition, or on hours or kilometres that the message does
/// not tell, becomes an item in words. `said` is the version that the sender says it is. Refusals:
/// those of readExactJson, pay_equity.not_recognised, pay_equity.version_differs {said, found,
/// field}, pay_equity.versions_mixed {first, second}, json.missing_field {field}, json.wrong_type
/// {field, expected}, pay_equity.period_missing.
[[nodiscard]] domain::Result<PayEquityImport>
readPayEquity(std::string_view text, std::optional<PayEquityVersion> said = {});

} // namespace werkbalie::exchange
