// The dated figures that one tariff stands on, chosen from the facts of contract and employer.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"
#include "domain/base/finding.h"
#include "domain/base/rounding.h"
#include "domain/parameters/parameter_set.h"

#include <string>
#include <vector>

namespace werkbalie::domain {

struct SourcedPercentage {
    std::string key; ///< of the line on the receipt
    Percentage percentage;
    std::string source = {};
    bool unverified = false;
    bool capped = false; ///< a premium that is due up to the statutory maximum wage only
};

struct TariffParameters {
    std::vector<SourcedPercentage> premiums;   ///< on wage, in the order of the receipt
    std::vector<SourcedPercentage> surcharges; ///< in the order given
    SourcedPercentage pension;                 ///< 0 without a scheme
    HourlyRate pensionFranchise = {};
    HourlyRate pensionMaximumWage = {};
    Int128 compensation = 0; ///< pension compensation as a share of the wage, units of 10^-12
    std::string compensationSource = {};
    bool compensationUnverified = false;
    HourlyRate premiumMaximumYear = {}; ///< euro a year
    HourlyRate minimumWage = {};
    std::string minimumWageSource = {};
    int workdays = 0;
    int publicHolidays = 0;
    Findings findings = {};
};

/// Refusals: parameter.missing {key, date}, parameter.unknown, tariff.parameter_out_of_range {key,
/// value}, wage.no_minimum_under_15.
[[nodiscard]] Result<TariffParameters> resolveTariffParameters(const TariffInput& input,
                                                               const ParameterSet& set);

/// As given, else Monday to Friday in the year of the date.
[[nodiscard]] int countedWorkdays(const TariffInput& input);
/// As given, else the paid days off of that year on Monday to Friday.
[[nodiscard]] int countedPublicHolidays(const TariffInput& input);

/// Above 0, at most 10,000 euro.
[[nodiscard]] Result<void> checkWage(HourlyRate wage);
/// Each kind has its own range; a target tariff is whole cents.
[[nodiscard]] Result<void> checkMargin(const MarginTerms& margin);

} // namespace werkbalie::domain
