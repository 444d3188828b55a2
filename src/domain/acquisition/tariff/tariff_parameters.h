// The dated figures that one tariff stands on, chosen from the facts of contract and employer.
#pragma once

#include "domain/acquisition/tariff/receipt_texts.h"
#include "domain/acquisition/tariff/tariff_input.h"
#include "domain/base/finding.h"
#include "domain/base/rounding.h"
#include "domain/parameters/parameter_set.h"

#include <string_view>
#include <vector>

namespace werkbalie::domain {

/// Key and source point at fixed texts, at the parameter set or at the texts of the receipt.
struct SourcedPercentage {
    std::string_view key; ///< of the line on the receipt
    Percentage percentage;
    std::string_view source = {};
    bool unverified = false;
    bool capped = false; ///< a premium that is due up to the statutory maximum wage only
};

/// Pension compensation: (client share * client base - own share * own base) * all pay, at least 0.
struct CompensationFigures {
    Int128 clientShare = 0; ///< units of 10^-12
    Int128 ownShare = 0;    ///< likewise
    HourlyRate clientFranchise = {};
    HourlyRate clientMaximum = {};
    HourlyRate ownFranchise = {};
    HourlyRate ownMaximum = {};
    std::string_view source = "nothing to compensate";
    bool unverified = false;
};

/// What a low AWf premium costs more when it is turned into a high one afterwards.
struct AwfRevision {
    Percentage extra = {};       ///< 0: cannot be
    std::int64_t months = 0;     ///< when employment ends within so many months
    std::int64_t extraHours = 0; ///< or when so many percent more hours are paid; 0: does not count
    std::string_view source = {};
};

struct TariffParameters {
    std::vector<SourcedPercentage> premiums;   ///< on wage, in the order of the receipt
    std::vector<SourcedPercentage> surcharges; ///< in the order given
    SourcedPercentage pension;                 ///< 0 without a scheme
    HourlyRate pensionFranchise = {};
    HourlyRate pensionMaximumWage = {};
    CompensationFigures compensation = {};
    AwfRevision awfRevision = {};
    HourlyRate premiumMaximumYear = {}; ///< euro a year
    HourlyRate minimumWage = {};
    const Parameter* minimumWageParameter = nullptr;
    int workdays = 0;
    int publicHolidays = 0;
    Findings findings = {};
};

class ParameterReader;

/// Refusals: parameter.missing {key, date}, parameter.unknown, tariff.parameter_out_of_range {key,
/// value}, wage.no_minimum_under_15.
[[nodiscard]] Result<TariffParameters>
resolveTariffParameters(const TariffInput& input, const ParameterSet& set, ReceiptTexts& texts);
/// Scheme, franchise, maximum and the compensation of a better scheme; part of the above.
void addPensionFigures(const TariffInput& input, ParameterReader& reader, ReceiptTexts& texts,
                       TariffParameters& result);

/// As given, else Monday to Friday in the year of the date.
[[nodiscard]] int countedWorkdays(const TariffInput& input);
/// As given, else the paid days off of that year on Monday to Friday.
[[nodiscard]] int countedPublicHolidays(const TariffInput& input);

/// Above 0, at most 10,000 euro.
[[nodiscard]] Result<void> checkWage(HourlyRate wage);
/// Each kind has its own range; a target tariff is whole cents.
[[nodiscard]] Result<void> checkMargin(const MarginTerms& margin);

} // namespace werkbalie::domain
