// Figures and days as a Dutch reader expects them: "€ 1.234,56", "24-11-2026", "7:30".
#pragma once

#include "domain/base/date.h"
#include "domain/base/rates.h"

#include <string>
#include <string_view>

namespace werkbalie::app {

/// Canonical number to Dutch: "-1234.5" is "-1.234,5". Text that is no number comes back unchanged.
[[nodiscard]] std::string dutchNumber(std::string_view canonical);
[[nodiscard]] std::string dutchMoney(domain::Money amount);                     ///< "€ 1.234,56"
[[nodiscard]] std::string dutchRate(domain::HourlyRate rate, int decimals = 2); ///< "€ 15,27"
[[nodiscard]] std::string dutchPercentage(domain::Percentage percentage,
                                          int decimals = 2);                    ///< "8,33%"
[[nodiscard]] std::string dutchFactor(domain::Factor factor, int decimals = 4); ///< "1,6997"
/// "di 24-11-2026", as in tables.
[[nodiscard]] std::string dutchDay(domain::Date date);
/// "7:30", "40:00".
[[nodiscard]] std::string clockHours(domain::Minutes worked);
/// "7,5", "8", "0,33": decimal hours, at most two decimals, without trailing zeros.
[[nodiscard]] std::string dutchHours(domain::Minutes worked);
/// A canonical value inside a sentence: ISO dates and decimal points become Dutch, the rest stays.
[[nodiscard]] std::string dutchValue(std::string_view canonical);

} // namespace werkbalie::app
