// Multiplies out the order of computation: reservations I and II, compensation, premiums, pension,
// surcharges.
#include "domain/acquisition/tariff/tariff_plan.h"

#include "domain/acquisition/tariff/exact.h"
#include "domain/acquisition/tariff/tariff_parameters.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace werkbalie::domain {

namespace {

using exact::Decimal;
using exact::plus;
using exact::power;
using exact::times;
using exact::trimmed;

constexpr std::int64_t kWhole = 1'000'000; // 100 % in units of 10^-4 percent
constexpr int kWholePlaces = 6;
constexpr int kCompensationPlaces = 12;
constexpr std::int64_t kOneDay = 10'000;
constexpr std::int64_t kHighestWage = 100'000'000; // 10,000 euro
constexpr std::int64_t kMinutesInHour = 60;
constexpr std::int64_t kWorkingDaysInWeek = 5;
constexpr int kAdultAge = 21;

/// The wage index after a group of reservations: days / net * decimals, all shares of the wage.
struct Index {
    Int128 numerator = 1;
    Int128 denominator = 1;
    std::int64_t printed = 0; ///< as the base of the lines on it

    [[nodiscard]] static Index of(Int128 numerator, Int128 denominator) {
        return {numerator, denominator, exact::rounded(times(numerator, kWhole), denominator)};
    }
    /// A share of it; the printed base is of no use there.
    [[nodiscard]] Index with(const Decimal& factor) const {
        return {times(numerator, factor.value), times(denominator, power(factor.places))};
    }
};

class PlanBuilder {
public:
    PlanBuilder(const TariffInput& input, TariffParameters& parameters, TariffPlan& plan)
        : m_input(input), m_parameters(parameters), m_plan(plan) {
        constexpr std::size_t kFixedLines = 11;
        m_plan.lines.reserve(kFixedLines + m_parameters.premiums.size() +
                             m_parameters.surcharges.size());
    }

    void build() {
        addReservationsOfDays();
        addReservationsOfPercent();
        addCompensation();
        findCap();
        addPremiums();
        addPension();
        addSurcharges();
        m_plan.belowCap = formula(m_premiumSum, 0);
        m_plan.aboveCap = formula(m_premiumSum - m_cappedSum, m_cappedSum);
        addAwfRevision();
    }

private:
    void addLine(const PlannedLine& line) {
        static_cast<void>(times(line.numerator, kHighestWage)); // pricing need not look any more
        m_plan.lines.push_back(line);
    }

    static PlannedLine lineOn(const Index& base, const SourcedPercentage& part) {
        const Decimal share = trimmed(part.percentage.units(), kWholePlaces);
        const Index amount = base.with(share);
        return {.key = part.key,
                .base = base.printed,
                .percentage = part.percentage.units(),
                .numerator = amount.numerator,
                .denominator = amount.denominator,
                .source = part.source,
                .unverified = part.unverified};
    }

    void addDays(std::string_view key, std::int64_t days, std::int64_t net) {
        addLine({.key = key,
                 .base = kWhole,
                 .percentage = exact::rounded(times(days, kWhole), net),
                 .numerator = days,
                 .denominator = net,
                 .source = m_plan.texts.keep({Percentage::fromUnits(days).toString(), " / ",
                                              Percentage::fromUnits(net).toString(),
                                              " net working days"})});
    }

    void addReservationsOfDays() {
        const ClientTerms& terms = m_input.clientTerms;
        const std::int64_t gross = m_parameters.workdays * kOneDay;
        const std::int64_t holidays = m_parameters.publicHolidays * kOneDay;
        const std::int64_t net = gross - holidays - terms.leaveDays.units() - terms.advDays.units();
        addLine({.key = "gross_wage",
                 .base = kWhole,
                 .percentage = kWhole,
                 .numerator = 1,
                 .source = "input: gross_hourly_wage"});
        addDays("leave", terms.leaveDays.units(), net);
        addDays("public_holidays", holidays, net);
        addDays("adv", terms.advDays.units(), net);
        const std::int64_t common = std::gcd(gross, net); // 1 + (gross - net) / net
        m_afterDays = Index::of(gross / common, net / common);
        m_netDays = net;
    }

    void addReservationsOfPercent() {
        const ClientTerms& terms = m_input.clientTerms;
        const std::array<SourcedPercentage, 3> parts{
            {{.key = "holiday_allowance",
              .percentage = terms.holidayAllowance,
              .source = "input: client_terms.holiday_allowance"},
             {.key = "year_end_bonus",
              .percentage = terms.yearEndBonus,
              .source = "input: client_terms.year_end_bonus"},
             {.key = "individual_choice_budget",
              .percentage = terms.individualChoiceBudget,
              .source = "input: client_terms.individual_choice_budget"}}};
        std::int64_t sum = kWhole;
        for (const SourcedPercentage& part : parts) {
            addLine(lineOn(m_afterDays, part));
            sum += part.percentage.units();
        }
        m_factor2 = trimmed(sum, kWholePlaces);
        const Index afterPercent = m_afterDays.with(m_factor2);
        m_afterPercent = Index::of(afterPercent.numerator, afterPercent.denominator);
    }

    [[nodiscard]] bool compensationVaries() const {
        const CompensationFigures& figures = m_parameters.compensation;
        return figures.clientFranchise > HourlyRate{} || figures.ownShare != 0 ||
               (figures.clientShare != 0 && figures.clientMaximum.units() < kHighestWage);
    }

    void addCompensation() {
        const CompensationFigures& figures = m_parameters.compensation;
        if (compensationVaries()) {
            addVaryingCompensation();
            return;
        }
        const Decimal share = trimmed(figures.clientShare, kCompensationPlaces);
        const Index amount = m_afterPercent.with(share);
        addLine({.key = "pension_compensation",
                 .base = m_afterPercent.printed,
                 .percentage = exact::rounded(figures.clientShare, kWhole),
                 .numerator = amount.numerator,
                 .denominator = amount.denominator,
                 .source = figures.source,
                 .unverified = figures.unverified});
        m_factor3 =
            trimmed(plus(power(kCompensationPlaces), figures.clientShare), kCompensationPlaces);
        const Index after = m_afterPercent.with(m_factor3);
        m_afterCompensation = Index::of(after.numerator, after.denominator);
    }

    /// The premiums stand on the pay without it; what it adds to them is found with the wage.
    void addVaryingCompensation() {
        const CompensationFigures& figures = m_parameters.compensation;
        const Decimal client = trimmed(figures.clientShare, kCompensationPlaces);
        const Decimal own = trimmed(figures.ownShare, kCompensationPlaces);
        m_compensationPlaces = std::max(client.places, own.places);
        PlannedCompensation& planned = m_plan.compensation;
        planned = {.clientShare = times(client.value, power(m_compensationPlaces - client.places)),
                   .ownShare = times(own.value, power(m_compensationPlaces - own.places)),
                   .scale = power(m_compensationPlaces),
                   .clientFranchise = figures.clientFranchise.units(),
                   .clientMaximum = figures.clientMaximum.units(),
                   .ownFranchise = figures.ownFranchise.units(),
                   .ownMaximum = figures.ownMaximum.units(),
                   .indexNumerator = m_afterPercent.numerator,
                   .indexDenominator =
                       times(m_afterPercent.denominator, power(m_compensationPlaces)),
                   .varies = true};
        m_factor3 = {.value = 1, .places = 0};
        m_afterCompensation = m_afterPercent;
        addVaryingLine({.key = "pension_compensation",
                        .rule = LineRule::Compensation,
                        .base = m_afterPercent.printed,
                        .numerator = m_afterPercent.numerator,
                        .denominator = planned.indexDenominator,
                        .source = figures.source,
                        .unverified = figures.unverified});
    }

    /// All pay with a varying compensation on it is at most twice the wage and its share.
    [[nodiscard]] Int128 highestVarying() const {
        const PlannedCompensation& planned = m_plan.compensation;
        return times(plus(planned.scale, planned.clientShare), kHighestWage);
    }

    void addVaryingLine(const PlannedLine& line) {
        static_cast<void>(times(line.numerator, times(highestVarying(), 2)));
        m_plan.lines.push_back(line);
    }

    /// Maximum premium wage a year over the hours worked in it: net days * hours a week / 5.
    void findCap() {
        const std::int64_t minutes = m_input.minutesPerWeek.count();
        const std::int64_t top = m_parameters.premiumMaximumYear.units();
        const std::int64_t daysToHours = kWorkingDaysInWeek * kMinutesInHour * kOneDay;
        const std::int64_t common = std::gcd(daysToHours, minutes);
        const auto netOfIndex = static_cast<std::int64_t>(m_afterDays.denominator);
        const std::int64_t scale = m_netDays / netOfIndex;
        const std::int64_t second = std::gcd(top, scale * (minutes / common));
        m_capTop = times(top / second, daysToHours / common);
        m_capMinutes = scale * (minutes / common) / second;
        m_plan.capNumerator = m_capTop;
        m_plan.capDenominator = times(m_afterDays.denominator, m_capMinutes);
        const Index& base = m_afterCompensation;
        const Int128 decimals = times(power(m_factor2.places), power(m_factor3.places));
        const Int128 wage = times(m_capTop, decimals) / times(base.numerator, m_capMinutes);
        m_plan.highestUncappedWage =
            m_plan.compensation.varies
                ? highestUncappedWithCompensation()
                : static_cast<std::int64_t>(std::min<Int128>(wage, kHighestWage));
    }

    /// All pay rises with the wage, so halving finds the last wage whose pay stays under the cap.
    [[nodiscard]] std::int64_t highestUncappedWithCompensation() const {
        const PlannedCompensation& planned = m_plan.compensation;
        const Int128 room = times(m_capTop, times(power(m_factor2.places), planned.scale));
        const Int128 perPay = times(times(m_afterDays.numerator, m_factor2.value), m_capMinutes);
        std::int64_t low = 0;
        std::int64_t high = kHighestWage + 1;
        while (high - low > 1) {
            const std::int64_t middle = low + (high - low) / 2;
            const Int128 pay =
                plus(times(planned.scale, middle), compensationUnits(planned, middle));
            (times(pay, perPay) <= room ? low : high) = middle;
        }
        return low;
    }

    void addPremiumLine(PlannedLine& line) {
        if (m_plan.compensation.varies) {
            line.onVaryingPay = true;
            line.denominator = times(line.denominator, m_plan.compensation.scale);
            addVaryingLine(line);
        } else {
            addLine(line);
        }
    }

    /// The same line as the premium's, for what a revision adds to it.
    void addAwfRevision() {
        m_plan.awfRevision = m_parameters.awfRevision;
        if (m_plan.awfRevision.extra == Percentage{}) {
            return;
        }
        PlannedLine line =
            lineOn(m_afterCompensation, {.key = "awf", .percentage = m_plan.awfRevision.extra});
        line.rule = LineRule::Capped;
        line.cappedAmount = cappedAmount(m_plan.awfRevision.extra.units());
        if (m_plan.compensation.varies) {
            line.onVaryingPay = true;
            line.denominator = times(line.denominator, m_plan.compensation.scale);
        }
        m_plan.awfRevisionLine = line;
    }

    [[nodiscard]] std::int64_t cappedAmount(std::int64_t percentage) const {
        return exact::rounded(times(m_plan.capNumerator, percentage),
                              times(m_plan.capDenominator, kWhole));
    }

    void addPremiums() {
        for (const SourcedPercentage& premium : m_parameters.premiums) {
            PlannedLine line = lineOn(m_afterCompensation, premium);
            const std::int64_t units = premium.percentage.units();
            m_premiumSum += units;
            if (premium.capped) {
                m_cappedSum += units;
                line.rule = LineRule::Capped;
                line.cappedAmount = cappedAmount(units);
            }
            addPremiumLine(line);
        }
        m_plan.premiumSum = m_premiumSum;
    }

    void addPension() {
        PlannedLine line = lineOn(m_afterPercent, m_parameters.pension);
        line.rule = LineRule::Pension;
        addLine(line);
        m_plan.pensionPercentage = m_parameters.pension.percentage.units();
        m_plan.pensionFranchise = m_parameters.pensionFranchise.units();
        m_plan.pensionMaximum = m_parameters.pensionMaximumWage.units();
    }

    void addSurcharges() {
        for (const SourcedPercentage& surcharge : m_parameters.surcharges) {
            addLine(lineOn(m_afterPercent, surcharge));
            m_surchargeSum += surcharge.percentage.units();
        }
    }

    /// One denominator for all: net days * 10^places, and above the cap the minutes a week.
    CostFormula formula(std::int64_t premiumsOfWage, std::int64_t premiumsOfCap) const {
        const Decimal premiums = trimmed(kWhole + premiumsOfWage, kWholePlaces);
        const Decimal surcharges = trimmed(m_surchargeSum, kWholePlaces);
        const Decimal pension = trimmed(m_plan.pensionPercentage, kWholePlaces);
        const Decimal cap = trimmed(premiumsOfCap, kWholePlaces);
        const int afterSecond =
            std::max({m_factor3.places + m_compensationPlaces + premiums.places, surcharges.places,
                      pension.places, cap.places - m_factor2.places});
        const Int128 minutes = premiumsOfCap == 0 ? Int128{1} : m_capMinutes;
        const Int128 second = times(times(m_afterDays.numerator, m_factor2.value), minutes);
        const Int128 withPremiums = times(times(m_factor3.value, premiums.value),
                                          power(afterSecond - m_factor3.places - premiums.places));
        const Int128 withSurcharges =
            times(surcharges.value, power(afterSecond - surcharges.places));
        const int allPlaces = m_factor2.places + afterSecond;
        CostFormula result{
            .perWage = times(second, plus(withPremiums, withSurcharges)),
            .perPensionBase =
                times(times(second, pension.value), power(afterSecond - pension.places)),
            .perCompensation =
                m_plan.compensation.varies
                    ? times(times(second, premiums.value),
                            power(afterSecond - m_compensationPlaces - premiums.places))
                    : Int128{0},
            .constant = times(times(m_capTop, cap.value), power(allPlaces - cap.places)),
            .denominator = times(times(m_afterDays.denominator, minutes), power(allPlaces))};
        checkRoom(result);
        return result;
    }

    /// Pricing multiplies without looking: the highest wage must fit here.
    void checkRoom(const CostFormula& formula) const {
        constexpr std::int64_t kRoom = 4; // doubling before a division, and an expense on top
        const Int128 perWage = plus(formula.perWage, formula.perPensionBase);
        Int128 most = plus(times(perWage, kHighestWage), formula.constant);
        if (m_plan.compensation.varies) {
            most = plus(most, times(formula.perCompensation, highestVarying()));
        }
        static_cast<void>(times(most, kRoom));
    }

    const TariffInput& m_input;
    const TariffParameters& m_parameters;
    TariffPlan& m_plan;
    Index m_afterDays;         ///< B1
    Index m_afterPercent;      ///< B2
    Index m_afterCompensation; ///< B3
    Decimal m_factor2;         ///< B2 / B1
    Decimal m_factor3;         ///< B3 / B2
    std::int64_t m_netDays = 0;
    int m_compensationPlaces = 0; ///< of a compensation that varies with the wage
    Int128 m_capTop = 0;          ///< cap = m_capTop / (B1's denominator * m_capMinutes)
    Int128 m_capMinutes = 1;
    std::int64_t m_premiumSum = 0;
    std::int64_t m_cappedSum = 0;
    std::int64_t m_surchargeSum = 0;
};

/// What both methods share: expenses, hours at other percentages, guards.
void takeOver(const TariffInput& input, TariffParameters& parameters, TariffPlan& plan) {
    for (const ExpenseTerms& expense : input.expenses) {
        plan.expenses.push_back({.key = plan.texts.keep({"expense:", expense.name}),
                                 .amount = expense.perHour.toMoney(Rounding::HalfAwayFromZero),
                                 .withMargin = expense.withMargin});
        (expense.withMargin ? plan.centsWithMargin : plan.centsWithoutMargin) +=
            plan.expenses.back().amount.cents();
    }
    plan.allowances = input.allowances;
    plan.date = input.date;
    plan.age = workerAge(input).value_or(kAdultAge);
    plan.minimumWage = parameters.minimumWage;
    plan.minimumWageParameter = parameters.minimumWageParameter;
    plan.scaleMinimum = input.clientTerms.scaleMinimum;
    plan.scaleMaximum = input.clientTerms.scaleMaximum;
    plan.findings = std::move(parameters.findings);
}

std::int64_t baseBetween(std::int64_t wage, std::int64_t franchise, std::int64_t maximum) {
    return std::max<std::int64_t>(std::min(wage, maximum) - franchise, 0);
}

} // namespace

Int128 compensationUnits(const PlannedCompensation& compensation, std::int64_t wage) {
    const Int128 client = compensation.clientShare * baseBetween(wage, compensation.clientFranchise,
                                                                 compensation.clientMaximum);
    const Int128 own = compensation.ownShare *
                       baseBetween(wage, compensation.ownFranchise, compensation.ownMaximum);
    return std::max<Int128>(client - own, 0);
}

Result<std::shared_ptr<const TariffPlan>> planTariff(const TariffInput& input,
                                                     const ParameterSet& parameters) {
    if (Result<void> checked = checkTariffInput(input); !checked) {
        return tl::unexpected<Refusal>(std::move(checked.error()));
    }
    const auto plan = std::make_shared<TariffPlan>();
    plan->parameters = parameters;
    Result<TariffParameters> resolved = resolveTariffParameters(input, parameters, plan->texts);
    if (!resolved) {
        return tl::unexpected<Refusal>(std::move(resolved.error()));
    }
    try {
        if (input.method == TariffMethod::PhaseFactor) {
            buildPhaseFactorPlan(input, *plan);
        } else {
            PlanBuilder(input, *resolved, *plan).build();
        }
    } catch (const std::overflow_error&) {
        return refuse("tariff.too_precise");
    }
    takeOver(input, *resolved, *plan);
    return plan;
}

} // namespace werkbalie::domain
