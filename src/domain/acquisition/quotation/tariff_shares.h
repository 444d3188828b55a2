// What a tariff consists of, told to the client: shares of the cost of an hour, never the margin.
#pragma once

#include "domain/acquisition/tariff/tariff.h"

#include <vector>

namespace werkbalie::domain {

enum class TariffPart { Wage, PaidDaysOff, HolidayAllowance, Premiums, Pension, Other, Expenses };

struct TariffShare {
    TariffPart part = TariffPart::Wage;
    int percent = 0; ///< whole percents of the cost price; together 100
    bool operator==(const TariffShare&) const = default;
};

/// The part of the receipt that a line belongs to; nothing for the margin.
[[nodiscard]] std::optional<TariffPart> tariffPartOf(std::string_view lineKey);
/// In the order of the receipt; parts without an amount are left out. Whole percents, so that the
/// cost price cannot be read back to the cent from the wage; rounded by largest remainder.
[[nodiscard]] std::vector<TariffShare> tariffShares(const RateBreakdown& breakdown);

} // namespace werkbalie::domain
