// All that a tariff is calculated from; the defaults are those of the command line's contract.
#pragma once

#include "domain/acquisition/tariff/tariff_choices.h"
#include "domain/base/date.h"
#include "domain/base/money.h"
#include "domain/base/rates.h"
#include "domain/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::domain {

struct NamedPercentage {
    std::string key;
    Percentage percentage;
    bool operator==(const NamedPercentage&) const = default;
};
struct AllowanceTerms {
    std::string name;
    Percentage percentage; ///< of the hourly wage: 150 for time and a half
    AllowanceCarries carries = AllowanceCarries::Wage;
    AllowanceKind kind = AllowanceKind::Other; ///< its usual `carries`: allowance_kinds.h
    bool operator==(const AllowanceTerms&) const = default;
};
struct ExpenseTerms {
    std::string name;
    HourlyRate perHour;
    bool withMargin = false;
    bool operator==(const ExpenseTerms&) const = default;
};
struct MarginTerms {
    MarginKind kind = MarginKind::None;
    std::int64_t value =
        0; ///< units of 10^-4 of what the kind asks: euro, percent or factor points
    /// With TargetTariff and no wage: what the agency must keep an hour when the highest wage is
    /// sought.
    std::optional<Money> minimum = {};
    bool operator==(const MarginTerms&) const = default;
};
struct ClientTerms {
    Percentage leaveDays = Percentage::fromUnits(250'000); ///< days (four decimals), 25
    Percentage advDays = {};
    Percentage holidayAllowance = Percentage::fromUnits(80'000);
    Percentage yearEndBonus = {};
    Percentage individualChoiceBudget = {};
    Percentage employerPension = {}; ///< the client's employer pension share
    PensionCompensation pensionCompensation = PensionCompensation::OnWhole;
    HourlyRate pensionFranchise = {}; ///< of the client's own scheme; with OnClientBase only
    std::optional<HourlyRate> pensionMaximumWage = {}; ///< likewise; empty: none
    std::optional<HourlyRate> scaleMinimum = {};       ///< lowest wage of the worker's pay scale
    std::optional<HourlyRate> scaleMaximum = {};
    bool operator==(const ClientTerms&) const = default;
};
/// An addition to a phase factor: quantity * perUnit, in factor points.
struct FactorAddOn {
    std::string name;
    Percentage quantity = Percentage::fromUnits(10'000); ///< four decimals: days, or a percentage
    Factor perUnit;
    bool operator==(const FactorAddOn&) const = default;
};
struct PhaseFactorTerms {
    Factor factor; ///< of the wage, 1.77
    std::vector<FactorAddOn> addOns = {};
    bool operator==(const PhaseFactorTerms&) const = default;
};

struct TariffInput {
    Date date{};
    std::optional<HourlyRate> grossHourlyWage =
        {}; ///< may be left out only with MarginKind::TargetTariff
    Minutes minutesPerWeek{2400};
    std::optional<int> age = {};        ///< empty: adult, or by the birth date
    std::optional<Date> birthDate = {}; ///< instead of the age
    bool bbl = false;
    ContractKind contract = ContractKind::AgencyClause;
    bool onCall = false;
    bool written = true;
    Phase phase = Phase::A;
    Mediation mediation = Mediation::Temping;
    EmployerSize employerSize = EmployerSize::Small;
    WgaCharged wgaCharged = WgaCharged::All;
    std::optional<int> workdays = {};       ///< empty: counted from the calendar of the year
    std::optional<int> publicHolidays = {}; ///< likewise: paid days off on Monday to Friday
    ClientTerms clientTerms;
    Percentage sicknessSupplement = Percentage::fromUnits(19'000);
    std::optional<std::vector<NamedPercentage>> extraPremiums = {}; ///< empty: PAWW of that date
    std::optional<std::vector<NamedPercentage>> surcharges =
        {}; ///< empty: social fund of that date, short leave 0.60
    std::vector<AllowanceTerms> allowances = {};
    std::vector<ExpenseTerms> expenses = {};
    PensionScheme pension = PensionScheme::Stipp;
    MarginTerms margin;
    TariffMethod method = TariffMethod::Components;
    PhaseFactorTerms phaseFactor = {}; ///< with TariffMethod::PhaseFactor only
    bool operator==(const TariffInput&) const = default;
};

/// As given, else on the date of the tariff; empty when neither age nor birth date is known.
[[nodiscard]] std::optional<int> workerAge(const TariffInput& input);

/// The first field that no calculation can stand on, by its name in the JSON contract: wage 0,
/// negative, over 10,000 euro; a percentage outside 0..100; no working days left; an unnamed or
/// doubled line.
[[nodiscard]] Result<void> checkTariffInput(const TariffInput& input);

} // namespace werkbalie::domain
