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

    [[nodiscard]] Index with(const Decimal& factor) const {
        return {times(numerator, factor.value), times(denominator, power(factor.places))};
    }
    [[nodiscard]] std::int64_t printed() const {
        return exact::rounded(times(numerator, kWhole), denominator);
    }
};

class PlanBuilder {
public:
    PlanBuilder(const TariffInput& input, TariffParameters parameters)
        : m_input(input), m_parameters(std::move(parameters)) {}

    TariffPlan build() {
        addReservationsOfDays();
        addReservationsOfPercent();
        addCompensation();
        findCap();
        addPremiums();
        addPension();
        addSurcharges();
        m_plan.belowCap = formula(m_premiumSum, 0);
        m_plan.aboveCap = formula(m_premiumSum - m_cappedSum, m_cappedSum);
        takeOver();
        return std::move(m_plan);
    }

private:
    void addLine(PlannedLine line) {
        static_cast<void>(times(line.numerator, kHighestWage)); // pricing need not look any more
        m_plan.lines.push_back(std::move(line));
    }

    PlannedLine lineOn(const Index& base, const SourcedPercentage& part) const {
        const Decimal share = trimmed(part.percentage.units(), kWholePlaces);
        const Index amount = base.with(share);
        return {.key = part.key,
                .base = base.printed(),
                .percentage = part.percentage.units(),
                .numerator = amount.numerator,
                .denominator = amount.denominator,
                .source = part.source,
                .unverified = part.unverified};
    }

    void addDays(const std::string& key, std::int64_t days, std::int64_t net) {
        addLine({.key = key,
                 .base = kWhole,
                 .percentage = exact::rounded(times(days, kWhole), net),
                 .numerator = days,
                 .denominator = net,
                 .source = Percentage::fromUnits(days).toString() + " / " +
                           Percentage::fromUnits(net).toString() + " net working days"});
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
        m_afterDays = {gross / common, net / common};
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
        m_afterPercent = m_afterDays.with(m_factor2);
    }

    void addCompensation() {
        const Decimal share = trimmed(m_parameters.compensation, kCompensationPlaces);
        const Index amount = m_afterPercent.with(share);
        addLine({.key = "pension_compensation",
                 .base = m_afterPercent.printed(),
                 .percentage = exact::rounded(m_parameters.compensation, kWhole),
                 .numerator = amount.numerator,
                 .denominator = amount.denominator,
                 .source = m_parameters.compensationSource,
                 .unverified = m_parameters.compensationUnverified});
        m_factor3 = trimmed(plus(power(kCompensationPlaces), m_parameters.compensation),
                            kCompensationPlaces);
        m_afterCompensation = m_afterPercent.with(m_factor3);
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
            static_cast<std::int64_t>(std::min<Int128>(wage, kHighestWage));
    }

    void addPremiums() {
        for (const SourcedPercentage& premium : m_parameters.premiums) {
            PlannedLine line = lineOn(m_afterCompensation, premium);
            const std::int64_t units = premium.percentage.units();
            m_premiumSum += units;
            if (premium.capped) {
                m_cappedSum += units;
                line.rule = LineRule::Capped;
                line.cappedAmount = exact::rounded(times(m_plan.capNumerator, units),
                                                   times(m_plan.capDenominator, kWhole));
            }
            addLine(std::move(line));
        }
        m_plan.premiumSum = m_premiumSum;
    }

    void addPension() {
        PlannedLine line = lineOn(m_afterPercent, m_parameters.pension);
        line.rule = LineRule::Pension;
        addLine(std::move(line));
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
        const int afterSecond = std::max({m_factor3.places + premiums.places, surcharges.places,
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
            .constant = times(times(m_capTop, cap.value), power(allPlaces - cap.places)),
            .denominator = times(times(m_afterDays.denominator, minutes), power(allPlaces))};
        checkRoom(result);
        return result;
    }

    /// Pricing multiplies without looking: the highest wage must fit here.
    static void checkRoom(const CostFormula& formula) {
        constexpr std::int64_t kRoom = 4; // doubling before a division, and an expense on top
        const Int128 perWage = plus(formula.perWage, formula.perPensionBase);
        const Int128 most = plus(times(perWage, kHighestWage), formula.constant);
        static_cast<void>(times(most, kRoom));
    }

    void takeOver() {
        for (const ExpenseTerms& expense : m_input.expenses) {
            m_plan.expenses.push_back(
                {.key = "expense:" + expense.name,
                 .amount = expense.perHour.toMoney(Rounding::HalfAwayFromZero),
                 .withMargin = expense.withMargin});
            (expense.withMargin ? m_plan.centsWithMargin : m_plan.centsWithoutMargin) +=
                m_plan.expenses.back().amount.cents();
        }
        m_plan.allowances = m_input.allowances;
        m_plan.date = m_input.date;
        m_plan.age = m_input.age.value_or(kAdultAge);
        m_plan.minimumWage = m_parameters.minimumWage;
        m_plan.minimumWageSource = std::move(m_parameters.minimumWageSource);
        m_plan.findings = std::move(m_parameters.findings);
    }

    const TariffInput& m_input;
    TariffParameters m_parameters;
    TariffPlan m_plan;
    Index m_afterDays;         ///< B1
    Index m_afterPercent;      ///< B2
    Index m_afterCompensation; ///< B3
    Decimal m_factor2;         ///< B2 / B1
    Decimal m_factor3;         ///< B3 / B2
    std::int64_t m_netDays = 0;
    Int128 m_capTop = 0; ///< cap = m_capTop / (B1's denominator * m_capMinutes)
    Int128 m_capMinutes = 1;
    std::int64_t m_premiumSum = 0;
    std::int64_t m_cappedSum = 0;
    std::int64_t m_surchargeSum = 0;
};

} // namespace

Result<std::shared_ptr<const TariffPlan>> planTariff(const TariffInput& input,
                                                     const ParameterSet& parameters) {
    if (Result<void> checked = checkTariffInput(input); !checked) {
        return tl::unexpected<Refusal>(std::move(checked.error()));
    }
    Result<TariffParameters> resolved = resolveTariffParameters(input, parameters);
    if (!resolved) {
        return tl::unexpected<Refusal>(std::move(resolved.error()));
    }
    try {
        return std::make_shared<const TariffPlan>(PlanBuilder(input, std::move(*resolved)).build());
    } catch (const std::overflow_error&) {
        return refuse("tariff.too_precise");
    }
}

} // namespace werkbalie::domain
