// The birthdays on which the minimum wage of a young worker rises, and the tariff with it.
#pragma once

#include "domain/acquisition/tariff/tariff.h"

namespace werkbalie::domain {

struct YouthStep {
    Date date{};
    int age = 0;
    HourlyRate minimumWage = {};       ///< only with a breakdown
    Result<RateBreakdown> breakdown{}; ///< parameter.missing when a figure is not known that far
};

/// Each birthday after the date of the tariff up to the 21st, with the figures of that day; the
/// wage stays as it is and rises to the minimum where it would fall below (Wml art. 7 and 8). Empty
/// without a birth date, or from 21. `input` has a wage.
[[nodiscard]] std::vector<YouthStep> youthSteps(const TariffInput& input,
                                                const ParameterSet& parameters);

} // namespace werkbalie::domain
