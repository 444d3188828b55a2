// Prices one hour: the planned lines at a wage, the margin on top, and the way back from tariff to
// wage.
#include "domain/acquisition/tariff/tariff.h"

#include "domain/acquisition/tariff/exact.h"
#include "domain/acquisition/tariff/tariff_parameters.h"
#include "domain/acquisition/tariff/tariff_plan.h"

#include <algorithm>

namespace werkbalie::domain {

namespace {

constexpr std::int64_t kWhole = 1'000'000; // 100 % in units of 10^-4 percent
constexpr std::int64_t kRateInCent = 100;  // units of 10^-4 euro
constexpr std::int64_t kFactorWhole = 10'000;
constexpr std::int64_t kHighestCents = 1'000'000;

/// An exact amount in units of 10^-4 euro.
struct Exact {
    Int128 numerator = 0;
    Int128 denominator = 1;
};

std::int64_t cents(const Exact& amount) {
    return exact::rounded(amount.numerator, amount.denominator * kRateInCent);
}

std::int64_t pensionBase(const TariffPlan& plan, std::int64_t wage) {
    return std::max<std::int64_t>(std::min(wage, plan.pensionMaximum) - plan.pensionFranchise, 0);
}

Exact costOf(const TariffPlan& plan, std::int64_t wage) {
    const CostFormula& formula = wage > plan.highestUncappedWage ? plan.aboveCap : plan.belowCap;
    Int128 top = formula.perWage * wage + formula.perPensionBase * pensionBase(plan, wage) +
                 formula.constant;
    if (plan.compensation.varies) {
        top += formula.perCompensation * compensationUnits(plan.compensation, wage);
    }
    return {top, formula.denominator};
}

/// What one hour costs, in cents and exactly; expenses with margin are part of it.
struct Cost {
    Exact exactly;
    std::int64_t inCents = 0;
};

Cost withExpenses(const Exact& cost, std::int64_t expenseCents) {
    const Int128 expenses = exact::times(cost.denominator, expenseCents * kRateInCent);
    return {.exactly = {exact::plus(cost.numerator, expenses), cost.denominator},
            .inCents = cents(cost) + expenseCents};
}

/// The part of a regular hour's wage that an hour is paid at: 100 %, or an allowance's percentage.
struct PaidHour {
    std::int64_t wage = 0;
    std::int64_t percentage = kWhole;
};

/// Margin in cents on a cost; a target's margin is `fixed`, found on the regular hour.
std::int64_t marginCents(const MarginTerms& margin, const Cost& cost, const PaidHour& hour,
                         std::int64_t fixed) {
    const Exact& exactly = cost.exactly;
    switch (margin.kind) {
    case MarginKind::None:
        return 0;
    case MarginKind::Amount:
        return exact::rounded(margin.value, kRateInCent);
    case MarginKind::PercentageOfTariff:
        return exact::roundedScaled(exactly.numerator, kWhole,
                                    (kWhole - margin.value) * kRateInCent, exactly.denominator) -
               cost.inCents;
    case MarginKind::PercentageOnCost:
        return exact::roundedScaled(exactly.numerator, margin.value, kWhole * kRateInCent,
                                    exactly.denominator);
    case MarginKind::FactorPoints:
        return exact::rounded(Int128{hour.wage} * hour.percentage * margin.value,
                              Int128{kWhole} * kFactorWhole * kRateInCent);
    case MarginKind::TargetTariff:
        return fixed;
    }
    return 0;
}

/// The highest wage in whole cents whose cost, expenses and least margin fit in the target: cost
/// never falls when the wage rises, so halving the range finds it exactly.
Result<std::int64_t> highestWage(const TariffPlan& plan, const MarginTerms& margin) {
    const std::int64_t least = margin.minimum.value_or(Money{}).cents();
    const std::int64_t room =
        margin.value / kRateInCent - least - plan.centsWithMargin - plan.centsWithoutMargin;
    const auto fits = [&](std::int64_t wageCents) {
        return cents(costOf(plan, wageCents * kRateInCent)) <= room;
    };
    if (!fits(1)) {
        return refuse("tariff.target_too_low", "margin.value",
                      {{"tariff", Money::fromCents(margin.value / kRateInCent).toString()}});
    }
    std::int64_t low = 1;
    std::int64_t high = kHighestCents + 1;
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return low * kRateInCent;
}

/// All pay with a compensation that depends on the wage, in units of 10^-4 euro / its scale.
Int128 varyingPay(const PlannedCompensation& compensation, std::int64_t wage) {
    return compensation.scale * wage + compensationUnits(compensation, wage);
}

/// Amount, and where they depend on the wage base and percentage, of a line whose base is not
/// capped.
void priceUncapped(const TariffPlan& plan, const PlannedLine& planned, std::int64_t wage,
                   RateLine& line) {
    const PlannedCompensation& compensation = plan.compensation;
    Int128 base = wage;
    if (planned.onVaryingPay) {
        base = varyingPay(compensation, wage);
        line.base =
            exact::rounded(exact::times(exact::times(compensation.indexNumerator, base), kWhole),
                           exact::times(compensation.indexDenominator, wage));
    } else if (planned.rule == LineRule::Pension) {
        base = pensionBase(plan, wage);
        line.percentage = exact::rounded(base * plan.pensionPercentage, wage);
    } else if (planned.rule == LineRule::Compensation) {
        base = compensationUnits(compensation, wage);
        line.percentage =
            exact::rounded(exact::times(base, kWhole), exact::times(compensation.scale, wage));
    }
    line.amount = exact::rounded(planned.numerator * base, planned.denominator);
}

RateLine pricedLine(const TariffPlan& plan, const PlannedLine& planned, std::int64_t wage) {
    RateLine line;
    line.key = planned.key;
    line.base = planned.base;
    line.percentage = planned.percentage;
    line.source = planned.source;
    line.unverified = planned.unverified;
    if (planned.rule == LineRule::Capped && wage > plan.highestUncappedWage) {
        line.base = exact::rounded(plan.capNumerator * kWhole, plan.capDenominator * wage);
        line.amount = planned.cappedAmount;
    } else {
        priceUncapped(plan, planned, wage, line);
    }
    return line;
}

void addExpenseLines(const TariffPlan& plan, std::int64_t wage, std::vector<RateLine>& lines) {
    for (const PlannedExpense& expense : plan.expenses) {
        const std::int64_t amount = expense.amount.cents() * kRateInCent;
        lines.push_back({.key = expense.key,
                         .base = kWhole,
                         .percentage = exact::rounded(Int128{amount} * kWhole, wage),
                         .amount = amount,
                         .source = expense.withMargin ? "input: expenses, with margin"
                                                      : "input: expenses, without margin"});
    }
}

std::int64_t signedRatio(std::int64_t top, std::int64_t scale, std::int64_t bottom) {
    return bottom == 0 ? 0 : mulDiv(top, scale, bottom, Rounding::HalfAwayFromZero);
}

void addMarginLine(const MarginTerms& margin, RateBreakdown& result) {
    const std::int64_t wage = result.grossHourlyWage.units();
    result.lines.push_back(
        {.key = "margin",
         .base = signedRatio(result.tariff.cents() * kRateInCent, kWhole, wage),
         .percentage = signedRatio(result.margin.cents(), kWhole, result.tariff.cents()),
         .amount = result.margin.cents() * kRateInCent,
         .source = toText(margin.kind)});
}

Exact allowanceCost(const TariffPlan& plan, const AllowanceTerms& terms, const PaidHour& hour) {
    const exact::Decimal share = exact::trimmed(terms.percentage.units(), 6);
    switch (terms.carries) {
    case AllowanceCarries::Wage:
        return {exact::times(hour.wage, share.value), exact::power(share.places)};
    case AllowanceCarries::WageAndPremiums:
        return {exact::times(exact::times(hour.wage, share.value), kWhole + plan.premiumSum),
                exact::times(exact::power(share.places), kWhole)};
    case AllowanceCarries::All: {
        const Exact regular = costOf(plan, hour.wage);
        return {exact::times(regular.numerator, share.value),
                exact::times(regular.denominator, exact::power(share.places))};
    }
    }
    return {};
}

void addAllowanceTariffs(const TariffPlan& plan, const MarginTerms& margin, RateBreakdown& result) {
    for (const AllowanceTerms& terms : plan.allowances) {
        const PaidHour hour{.wage = result.grossHourlyWage.units(),
                            .percentage = terms.percentage.units()};
        const bool all = terms.carries == AllowanceCarries::All;
        const Cost cost =
            withExpenses(allowanceCost(plan, terms, hour), all ? plan.centsWithMargin : 0);
        const std::int64_t margined =
            cost.inCents + marginCents(margin, cost, hour, result.margin.cents());
        result.allowanceTariffs.push_back(
            {.name = terms.name,
             .tariff = Money::fromCents(margined + (all ? plan.centsWithoutMargin : 0))});
    }
}

void checkMinimumWage(const TariffPlan& plan, RateBreakdown& result) {
    if (result.grossHourlyWage >= plan.minimumWage) {
        return;
    }
    const Parameter& parameter = *plan.minimumWageParameter;
    result.findings.push_back({.rule = "below_minimum_wage",
                               .severity = Severity::Blocking,
                               .where = "gross_hourly_wage",
                               .values = {{"wage", exactText(result.grossHourlyWage)},
                                          {"minimum", plan.minimumWage.toString()},
                                          {"age", std::to_string(plan.age)},
                                          {"date", isoDate(plan.date)}},
                               .source = parameter.key + ": " + parameter.source});
}

/// The client's scale is what the worker has a right to (cao art. 21): below it something else must
/// make up for the difference; above it the client pays more than its own people cost.
void checkScale(const TariffPlan& plan, RateBreakdown& result) {
    const bool below = plan.scaleMinimum && result.grossHourlyWage < *plan.scaleMinimum;
    const bool above = plan.scaleMaximum && result.grossHourlyWage > *plan.scaleMaximum;
    if (!below && !above) {
        return;
    }
    const HourlyRate bound = below ? *plan.scaleMinimum : *plan.scaleMaximum;
    result.findings.push_back(
        {.rule = below ? "wage_below_scale" : "wage_above_scale",
         .severity = below ? Severity::Warning : Severity::Info,
         .where = "gross_hourly_wage",
         .values = {{"wage", exactText(result.grossHourlyWage)}, {"bound", exactText(bound)}},
         .source = "Cao voor Uitzendkrachten 2026-2028 art. 21"});
}

void checkAwfRevision(const TariffPlan& plan, RateBreakdown& result) {
    if (!plan.awfRevisionLine) {
        return;
    }
    const AwfRevision& revision = plan.awfRevision;
    const RateLine extra = pricedLine(plan, *plan.awfRevisionLine, result.grossHourlyWage.units());
    Finding finding{.rule = "awf_may_be_revised",
                    .where = "awf",
                    .values = {{"cost", HourlyRate::fromUnits(extra.amount).toString()},
                               {"months", std::to_string(revision.months)}},
                    .source = std::string(revision.source)};
    if (revision.extraHours > 0) {
        finding.rule = "awf_may_be_revised_by_hours";
        finding.values.emplace_back("extra_hours", std::to_string(revision.extraHours));
    }
    result.findings.push_back(std::move(finding));
}

void addFindings(const TariffPlan& plan, RateBreakdown& result) {
    checkMinimumWage(plan, result);
    if (result.margin < Money{}) {
        result.findings.push_back({.rule = "margin_negative",
                                   .severity = Severity::Warning,
                                   .where = "margin",
                                   .values = {{"margin", result.margin.toString()},
                                              {"cost_price", result.costPrice.toString()}}});
    }
    checkScale(plan, result);
    result.findings.insert(result.findings.end(), plan.findings.begin(), plan.findings.end());
    checkAwfRevision(plan, result);
}

RateBreakdown priceHour(const TariffPlan& plan, std::int64_t wage, const MarginTerms& margin) {
    const Exact bare = costOf(plan, wage);
    const Cost cost = withExpenses(bare, plan.centsWithMargin);
    const std::int64_t left = margin.value / kRateInCent - cost.inCents - plan.centsWithoutMargin;
    const std::int64_t marginInCents = marginCents(margin, cost, {.wage = wage}, left);
    RateBreakdown result;
    result.grossHourlyWage = HourlyRate::fromUnits(wage);
    result.costFactor = exact::roundedScaled(bare.numerator, kFactorWhole, wage, bare.denominator);
    result.costPrice = Money::fromCents(cost.inCents);
    result.margin = Money::fromCents(marginInCents);
    result.tariff = Money::fromCents(cost.inCents + marginInCents + plan.centsWithoutMargin);
    result.marginPercentage = signedRatio(marginInCents, kFactorWhole, result.tariff.cents());
    result.conversionFactor = signedRatio(result.tariff.cents() * kRateInCent, kFactorWhole, wage);
    result.lines.reserve(plan.lines.size() + plan.expenses.size() + 1);
    for (const PlannedLine& line : plan.lines) {
        result.lines.push_back(pricedLine(plan, line, wage));
    }
    addExpenseLines(plan, wage, result.lines);
    addMarginLine(margin, result);
    addAllowanceTariffs(plan, margin, result);
    addFindings(plan, result);
    return result;
}

/// The wage to price: the given one, or the highest that fits in the target.
Result<std::int64_t> wageToPrice(const TariffPlan& plan, std::optional<HourlyRate> wage,
                                 const MarginTerms& margin) {
    if (Result<void> checked = checkMargin(margin); !checked) {
        return tl::unexpected<Refusal>(std::move(checked.error()));
    }
    if (!wage) {
        if (margin.kind != MarginKind::TargetTariff) {
            return refuse("tariff.wage_missing", "gross_hourly_wage");
        }
        return highestWage(plan, margin);
    }
    if (Result<void> checked = checkWage(*wage); !checked) {
        return tl::unexpected<Refusal>(std::move(checked.error()));
    }
    return wage->units();
}

} // namespace

bool operator==(const RateBreakdown& a, const RateBreakdown& b) {
    return a.lines == b.lines && a.costFactor == b.costFactor && a.costPrice == b.costPrice &&
           a.margin == b.margin && a.marginPercentage == b.marginPercentage &&
           a.tariff == b.tariff && a.conversionFactor == b.conversionFactor &&
           a.grossHourlyWage == b.grossHourlyWage && a.allowanceTariffs == b.allowanceTariffs &&
           a.findings == b.findings;
}

Result<RateBreakdown> priceTariff(const std::shared_ptr<const TariffPlan>& plan,
                                  std::optional<HourlyRate> grossHourlyWage,
                                  const MarginTerms& margin) {
    const Result<std::int64_t> wage = wageToPrice(*plan, grossHourlyWage, margin);
    if (!wage) {
        return tl::unexpected<Refusal>(wage.error());
    }
    try {
        Result<RateBreakdown> result = priceHour(*plan, *wage, margin);
        result->plan = plan;
        return result;
    } catch (const std::overflow_error&) {
        return refuse("tariff.too_precise");
    }
}

Result<RateBreakdown> calculateTariff(const TariffInput& input, const ParameterSet& parameters) {
    // The cheapest checks first, so that a wrong wage is named before a missing parameter.
    if (Result<void> checked =
            input.grossHourlyWage ? checkWage(*input.grossHourlyWage) : Result<void>{};
        !checked) {
        return tl::unexpected<Refusal>(std::move(checked.error()));
    }
    return planTariff(input, parameters)
        .and_then([&](const std::shared_ptr<const TariffPlan>& plan) {
            return priceTariff(plan, input.grossHourlyWage, input.margin);
        });
}

} // namespace werkbalie::domain
