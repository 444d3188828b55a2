// A tariff multiplied out as far as it goes without the wage: pricing is then one product and one
// rounding a line.
#pragma once

#include "domain/acquisition/tariff/receipt_texts.h"
#include "domain/acquisition/tariff/tariff.h"
#include "domain/acquisition/tariff/tariff_parameters.h"
#include "domain/base/rounding.h"

#include <optional>
#include <string_view>
#include <vector>

namespace werkbalie::domain {

enum class LineRule {
    OfWage,      ///< a fixed share of the wage
    Capped,      ///< likewise, until the base passes the maximum premium wage
    Pension,     ///< a fixed share of the pension base
    Compensation ///< of the pension compensation, where that depends on the wage
};

struct PlannedLine {
    std::string_view key; ///< fixed, or kept by the plan's texts; likewise the source
    LineRule rule = LineRule::OfWage;
    std::int64_t base = 0;       ///< as RateLine::base
    std::int64_t percentage = 0; ///< as RateLine::percentage
    Int128 numerator = 0;        ///< amount = wage (or pension base) * numerator / denominator
    Int128 denominator = 1;
    bool onVaryingPay = false;     ///< also of a compensation that depends on the wage
    std::int64_t cappedAmount = 0; ///< amount above the cap, units of 10^-4 euro
    std::string_view source = {};
    bool unverified = false;
};

/// A compensation that depends on the wage: (client share * client base - own share * own base), at
/// least 0, in units of 10^-4 euro * 10^-places; bases lie between franchise and maximum.
struct PlannedCompensation {
    Int128 clientShare = 0;
    Int128 ownShare = 0;
    Int128 scale = 1; ///< 10^places
    std::int64_t clientFranchise = 0;
    std::int64_t clientMaximum = 0;
    std::int64_t ownFranchise = 0;
    std::int64_t ownMaximum = 0;
    Int128 indexNumerator = 1; ///< of all pay after reservations, B2
    Int128 indexDenominator = 1;
    bool varies = false; ///< else it is part of what the lines are a share of
};

/// Cost of an hour in units of 10^-4 euro: (wage * perWage + pension base * perPensionBase +
/// varying compensation * perCompensation + constant) / denominator.
struct CostFormula {
    Int128 perWage = 0;
    Int128 perPensionBase = 0;
    Int128 perCompensation = 0;
    Int128 constant = 0;
    Int128 denominator = 1;
};

struct PlannedExpense {
    std::string_view key; ///< "expense:travel"
    Money amount;
    bool withMargin = false;
};

struct TariffPlan {
    ReceiptTexts texts;
    ParameterSet parameters; ///< keeps the sources of the lines
    std::vector<PlannedLine> lines;
    PlannedCompensation compensation;
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
    const Parameter* minimumWageParameter = nullptr;
    std::optional<HourlyRate> scaleMinimum;
    std::optional<HourlyRate> scaleMaximum;
    AwfRevision awfRevision;
    std::optional<PlannedLine> awfRevisionLine; ///< what a revision adds to an hour
    Findings findings;
};

/// Fills in lines and formulas from the agency's factor for the phase; std::overflow_error when the
/// figures do not fit.
void buildPhaseFactorPlan(const TariffInput& input, TariffPlan& plan);
/// The varying compensation at a wage, as PlannedCompensation says.
[[nodiscard]] Int128 compensationUnits(const PlannedCompensation& compensation, std::int64_t wage);

} // namespace werkbalie::domain
