// The rate calculator: from a gross hourly wage to the client's tariff, every line with its source.
#pragma once

#include "domain/acquisition/tariff_input.h"
#include "domain/base/finding.h"
#include "domain/base/money.h"
#include "domain/parameters/parameter_set.h"

namespace werkbalie::domain {

struct RateLine {
    std::string key;             ///< "gross_wage", "leave", ..., "expense:travel", "margin"
    std::int64_t base = 0;       ///< percent of the wage, units of 10^-4: 113.4783 is 1'134'783
    std::int64_t percentage = 0; ///< percent of the base, units of 10^-4
    std::int64_t amount = 0;     ///< euro an hour, units of 10^-4
    std::string source = {};
    bool unverified = false;
    bool operator==(const RateLine&) const = default;
};

struct AllowanceTariff {
    std::string name;
    Money tariff;
    bool operator==(const AllowanceTariff&) const = default;
};

struct RateBreakdown {
    std::vector<RateLine> lines;
    std::int64_t costFactor = 0; ///< units of 10^-4
    Money costPrice;
    Money margin;
    std::int64_t marginPercentage = 0; ///< of the tariff, units of 10^-2 percent
    Money tariff;
    std::int64_t conversionFactor = 0; ///< tariff / wage, units of 10^-4
    HourlyRate grossHourlyWage;
    std::vector<AllowanceTariff> allowanceTariffs;
    Findings findings;
    bool operator==(const RateBreakdown&) const = default;
};

/// Order of computation: base, reservations I (leave, public holidays, ADV by net working days),
/// reservations II (holiday allowance, year-end bonus, individual choice budget), pension
/// compensation, premiums on wage, pension, surcharges; then margin. Intermediate values are exact;
/// each printed amount is rounded once. cost price + margin + expenses without margin = tariff, to
/// the cent. Refusals: parameter.missing, tariff.wage_missing, tariff.wage_out_of_range,
/// tariff.margin_out_of_range, ...
[[nodiscard]] Result<RateBreakdown> calculateTariff(const TariffInput& input,
                                                    const ParameterSet& parameters);

} // namespace werkbalie::domain
