// The questions that begin at the other end: what is left of a tariff, what fits in a budget, and
// when something is earned.
#pragma once

#include "domain/acquisition/tariff/margin_floor.h"

#include <optional>

namespace werkbalie::domain {

struct BackwardsQuestion {
    std::optional<Money> tariff = {}; ///< that the client pays; empty: the input's own margin
    std::optional<Money> budgetPerYear = {}; ///< of the client
    Money fixedCostsPerYear = {};            ///< of the agency, to be earned by the margin
    MarginFloor floor = {};
};

struct BackwardsAnswer {
    RateBreakdown breakdown;                    ///< at the tariff asked for
    Money breakEvenTariff = {};                 ///< nothing is left of it
    Money lowestTariff = {};                    ///< keeps the floor
    std::optional<HourlyRate> highestWage = {}; ///< at that tariff with the floor kept
    std::optional<Minutes> hoursInBudget = {};  ///< a year, whole minutes
    std::optional<Money> restOfBudget = {};
    std::optional<Minutes> breakEvenHours = {}; ///< a year; empty: the margin never earns the costs
};

/// Highest wage in whole cents of which the floor remains at this tariff. Refusals as of
/// priceTariff; tariff.target_too_low when no wage fits.
[[nodiscard]] Result<HourlyRate> highestWageFor(const std::shared_ptr<const TariffPlan>& plan,
                                                Money tariff, const MarginFloor& floor);
/// Whole minutes that a budget pays at a tariff: the last one fits. Refusal
/// tariff.budget_out_of_range below 0, over a billion euro, or with a tariff of 0.
[[nodiscard]] Result<Minutes> hoursInBudget(Money budget, Money tariff);
/// Whole minutes after which the margin has paid the costs; nothing when it never does.
[[nodiscard]] std::optional<Minutes> breakEvenHours(Money costs, Money marginPerHour);

/// All of it at once; without a wage in the input the highest one is looked for. Refusals as of
/// calculateTariff, checkMarginFloor and hoursInBudget.
[[nodiscard]] Result<BackwardsAnswer> answerBackwards(const TariffInput& input,
                                                      const BackwardsQuestion& question,
                                                      const ParameterSet& parameters);

} // namespace werkbalie::domain
