// All that a tariff is calculated from; the defaults are those of the command line's contract.
#pragma once

#include "domain/base/date.h"
#include "domain/base/money.h"
#include "domain/base/rates.h"
#include "domain/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::domain {

enum class ContractKind { AgencyClause, FixedTerm, Indefinite };
enum class Phase { A, B, C };
enum class Mediation { Temping, Secondment, Payroll };
enum class EmployerSize { Small, Medium, Large };
enum class PensionScheme { Stipp, None };
enum class WgaCharged { All, Half };
enum class MarginKind {
    None,
    Amount,
    PercentageOfTariff,
    PercentageOnCost,
    FactorPoints,
    TargetTariff
};
enum class AllowanceCarries { Wage, WageAndPremiums, All };

struct NamedPercentage {
    std::string key;
    Percentage percentage;
    bool operator==(const NamedPercentage&) const = default;
};
struct AllowanceTerms {
    std::string name;
    Percentage percentage; ///< of the hourly wage: 150 for time and a half
    AllowanceCarries carries = AllowanceCarries::Wage;
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
    bool operator==(const ClientTerms&) const = default;
};

struct TariffInput {
    Date date{};
    std::optional<HourlyRate> grossHourlyWage =
        {}; ///< may be left out only with MarginKind::TargetTariff
    Minutes minutesPerWeek{2400};
    std::optional<int> age = {}; ///< empty: adult
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
    bool operator==(const TariffInput&) const = default;
};

/// The words of the command line's contract: "agency-clause", "A", "factor-points", ...
[[nodiscard]] std::string_view toText(ContractKind kind);
[[nodiscard]] std::string_view toText(Phase phase);
[[nodiscard]] std::string_view toText(Mediation mediation);
[[nodiscard]] std::string_view toText(EmployerSize size);
[[nodiscard]] std::string_view toText(PensionScheme scheme);
[[nodiscard]] std::string_view toText(WgaCharged charged);
[[nodiscard]] std::string_view toText(MarginKind kind);
[[nodiscard]] std::string_view toText(AllowanceCarries carries);
/// Refusal choice.unknown {value, allowed}.
[[nodiscard]] Result<ContractKind> parseContractKind(std::string_view text);
[[nodiscard]] Result<Phase> parsePhase(std::string_view text);
[[nodiscard]] Result<Mediation> parseMediation(std::string_view text);
[[nodiscard]] Result<EmployerSize> parseEmployerSize(std::string_view text);
[[nodiscard]] Result<PensionScheme> parsePensionScheme(std::string_view text);
[[nodiscard]] Result<WgaCharged> parseWgaCharged(std::string_view text);
[[nodiscard]] Result<MarginKind> parseMarginKind(std::string_view text);
[[nodiscard]] Result<AllowanceCarries> parseAllowanceCarries(std::string_view text);

/// The first field that no calculation can stand on, by its name in the JSON contract: wage 0,
/// negative, over 10,000 euro; a percentage outside 0..100; no working days left; an unnamed or
/// doubled line.
[[nodiscard]] Result<void> checkTariffInput(const TariffInput& input);

} // namespace werkbalie::domain
