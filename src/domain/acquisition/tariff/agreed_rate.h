// A tariff that was agreed for hours of a kind, and which hours those are.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"

namespace werkbalie::domain {

/// The agreed tariff of another kind of hour than the regular one.
struct AgreedRate {
    std::string name;    ///< "Overwerk 150%", as it was offered
    HourlyRate tariff{}; ///< of such an hour, excl. VAT
    AllowanceKind kind = AllowanceKind::Other;
    std::optional<Percentage> percentage = {}; ///< of the wage; empty: whatever such an hour pays
    bool operator==(const AgreedRate&) const = default;
};

struct RateName {
    AllowanceKind kind = AllowanceKind::Other;
    std::optional<Percentage> percentage = {};
    bool operator==(const RateName&) const = default;
};
/// Which hours a name typed by hand is about, in Dutch: "Overwerk", "Ploegentoeslag 125 %".
[[nodiscard]] RateName readRateName(std::string_view name);
/// Kind and percentage are those of the calculation's line of that name; what it does not say is
/// read from the name.
[[nodiscard]] AgreedRate agreedRate(std::string name, HourlyRate tariff,
                                    const std::vector<AllowanceTerms>& calculated);

} // namespace werkbalie::domain
