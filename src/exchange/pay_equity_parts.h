// The parts of a pay-equity message: its arrangements as items, its packages as pay scales.
#pragma once

#include "exchange/pay_equity.h"
#include "exchange/pay_equity_line.h"

namespace werkbalie::exchange {

/// Allowances, leave, holiday allowance, sick pay, choice budget, pension and all the rest.
void readArrangements(const TrackedJson& message, PayEquityImport& import);
/// Scales with their steps and dated increases, and the hours of full-time work.
void readRemuneration(const TrackedJson& message, PayEquityImport& import);

/// "validFrom" and "validTo", the latter inclusive; nothing without a start.
[[nodiscard]] std::optional<domain::DateRange> readPeriod(const TrackedJson& period);

} // namespace werkbalie::exchange
