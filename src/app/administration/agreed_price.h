// What was agreed with the client for an hour of a placement.
#pragma once

#include "domain/acquisition/client.h"
#include "domain/acquisition/tariff/tariff.h"
#include "storage/db/connection.h"

#include <string_view>

namespace werkbalie::app {

/// An agreed tariff, or the wage times the agreed factor, in whole cents.
[[nodiscard]] domain::HourlyRate agreedTariff(const domain::TariffAgreement& agreement,
                                              domain::HourlyRate wage);
/// The first of that function that holds on the day, or null.
[[nodiscard]] const domain::TariffAgreement*
agreementOn(const std::vector<domain::TariffAgreement>& agreements, std::string_view occupation,
            domain::Date day);

/// The other hours of a calculation, as they were calculated.
[[nodiscard]] std::vector<domain::AgreedRate> calculatedRates(const domain::TariffInput& input,
                                                              const domain::RateBreakdown& result);
/// The receipt shows what is billed: the agreed rate instead of a calculated one, and beside them
/// what was agreed without a calculation.
void showRates(domain::RateBreakdown& receipt, const std::vector<domain::AgreedRate>& rates);
/// {name, tariff} of each, as JSON for the trace.
[[nodiscard]] std::string describe(const domain::AgreedRate& rate);

} // namespace werkbalie::app
