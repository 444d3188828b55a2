// A tariff multiplied out as far as it goes without the wage: pricing is then one product and one
// rounding a line.
#pragma once

#include "domain/acquisition/tariff/tariff.h"
#include "domain/base/rounding.h"

#include <string>
#include <vector>

namespace werkbalie::domain {

enum class LineRule {
    OfWage, ///< a fixed share of the wage
    Capped, ///< likewise, until the base passes the maximum premium wage
    Pension ///< a fixed share of the pension base
};

struct PlannedLine {
    std::string key;
    LineRule rule = LineRule::OfWage;
    std::int64_t base = 0;       ///< as RateLine::base
    std::int64_t percentage = 0; ///< as RateLine::percentage
    Int128 numerator = 0;        ///< amount = wage (or pension base) * numerator / denominator
    Int128 denominator = 1;
    std::int64_t cappedAmount = 0; ///< amount above the cap, units of 10^-4 euro
    std::string source = {};
    bool unverified = false;
};

/// Cost of an hour in units of 10^-4 euro: (wage * perWage + pension base * perPensionBase +
/// constant) / denominator.
struct CostFormula {
    Int128 perWage = 0;
    Int128 perPensionBase = 0;
    Int128 constant = 0;
    Int128 denominator = 1;
};

struct PlannedExpense {
    std::string key; ///< "expense:travel"
    Money amount;
    bool withMargin = false;
};

struct TariffPlan {
    std::vector<PlannedLine> lines;
    CostFormula belowCap;
    CostFormula aboveCap;
    std::int64_t highestUncappedWage = 0; ///< units of 10^-4 euro
    Int128 capNumerator = 0;              ///< premium maximum an hour, units of 10^-4 euro
    Int128 capDenominator = 1;
    std::int64_t pensionFranchise = 0; ///< units of 10^-4 euro
    std::int64_t pensionMaximum = 0;   ///< likewise
    std::int64_t pensionPercentage = 0;
    std::int64_t premiumSum = 0; ///< premiums on wage together, units of 10^-4 percent
    std::vector<PlannedExpense> expenses;
    std::int64_t centsWithMargin = 0; ///< expenses that are part of the cost price
    std::int64_t centsWithoutMargin = 0;
    std::vector<AllowanceTerms> allowances;
    Date date{};
    int age = 0;
    HourlyRate minimumWage;
    std::string minimumWageSource;
    Findings findings;
};

} // namespace werkbalie::domain
