// What hours of a kind usually carry on top of their wage, and whether anybody
// says so.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"

namespace werkbalie::domain {

struct AllowanceDefault {
    AllowanceCarries carries = AllowanceCarries::Wage;
    std::string_view source = {};
    bool custom = false; ///< no source: a custom of the trade that the agency may
                         ///< set otherwise
};
/// Overtime carries premiums and no reservations (source); irregular and shift
/// hours are structural pay and carry all; travel, stand-by and public holidays
/// carry premiums. Other: the wage alone.
[[nodiscard]] AllowanceDefault allowanceDefault(AllowanceKind kind);
/// Terms of that kind with its usual components.
[[nodiscard]] AllowanceTerms allowanceOf(AllowanceKind kind, std::string name,
                                         Percentage percentage);

} // namespace werkbalie::domain
