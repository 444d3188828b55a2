// The rate calculator: from a gross hourly wage to the client's tariff, every line with its source.
#pragma once

#include "domain/acquisition/tariff/tariff_input.h"
#include "domain/base/finding.h"
#include "domain/base/money.h"
#include "domain/parameters/parameter_set.h"

#include <memory>
#include <string_view>

namespace werkbalie::domain {

struct TariffPlan;

/// Key and source are views on the plan that the breakdown holds: they live as long as the
/// breakdown.
struct RateLine {
    std::string_view key;        ///< "gross_wage", "leave", ..., "expense:travel", "margin"
    std::int64_t base = 0;       ///< percent of the wage, units of 10^-4: 113.4783 is 1'134'783
    std::int64_t percentage = 0; ///< percent of the base, units of 10^-4
    std::int64_t amount = 0;     ///< euro an hour, units of 10^-4
    std::string_view source = {};
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
    std::shared_ptr<const TariffPlan> plan = {}; ///< owns the texts of the lines
};
/// Equal in every line, amount and finding; the plans may be different objects.
[[nodiscard]] bool operator==(const RateBreakdown& a, const RateBreakdown& b);

/// Order of computation: base, reservations I (leave, public holidays, ADV by net working days),
/// reservations II (holiday allowance, year-end bonus, individual choice budget), pension
/// compensation, premiums on wage, pension, surcharges; then margin. Intermediate values are exact;
/// each printed amount is rounded once (docs/adr/0003-tariff-rounding.md). cost price + margin +
/// expenses without margin = tariff, to the cent. Refusals: parameter.missing, tariff.wage_missing,
/// tariff.wage_out_of_range, tariff.margin_out_of_range, tariff.percentage_out_of_range,
/// tariff.days_out_of_range, tariff.target_too_low, tariff.too_precise, ...
[[nodiscard]] Result<RateBreakdown> calculateTariff(const TariffInput& input,
                                                    const ParameterSet& parameters);

/// All that does not depend on wage and margin, looked up and multiplied out once: for a slider,
/// for many wages, for searching backwards. Wage and margin of `input` are not looked at.
[[nodiscard]] Result<std::shared_ptr<const TariffPlan>> planTariff(const TariffInput& input,
                                                                   const ParameterSet& parameters);
/// The tariff of one hourly wage (empty only with MarginKind::TargetTariff: the highest wage that
/// fits).
[[nodiscard]] Result<RateBreakdown> priceTariff(const std::shared_ptr<const TariffPlan>& plan,
                                                std::optional<HourlyRate> grossHourlyWage,
                                                const MarginTerms& margin);

struct ParameterOverride {
    std::string key;        ///< of either reference list; the cao's key of that year works too
    std::int64_t value = 0; ///< millionths of the unit
    bool operator==(const ParameterOverride&) const = default;
};
/// A copy of the set in which the overrides hold on every day. Refusal parameter.unknown {key}.
[[nodiscard]] Result<ParameterSet>
withTariffOverrides(const ParameterSet& set, const std::vector<ParameterOverride>& overrides,
                    Date date);

} // namespace werkbalie::domain
