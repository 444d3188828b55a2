// The choices that a tariff is calculated from, and the words by which they are written in JSON and
// in the database.
#pragma once

#include "domain/base/result.h"

#include <string_view>

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

/// What an hour that is paid at another percentage is for.
enum class AllowanceKind {
    Other,
    Overtime,
    Irregular,
    Shift,
    PublicHoliday,
    Travel,
    StandBy,
    CancelledCall
};
/// Cao voor Uitzendkrachten 2026-2028 art. 46, three readings: (client - own) % of all pay as cost
/// price templates do it; (client - own) % of the pension base as the article says; the article's
/// option client % of the client's base - own % of the pension base.
enum class PensionCompensation { OnWhole, OnPensionBase, OnClientBase };
enum class TariffMethod {
    Components, ///< line by line, by the figures of the date
    PhaseFactor ///< a factor of the agency's own for the phase, and additions to it
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
[[nodiscard]] std::string_view toText(AllowanceKind kind);
[[nodiscard]] std::string_view toText(PensionCompensation compensation);
[[nodiscard]] std::string_view toText(TariffMethod method);
/// Refusal choice.unknown {value, allowed}.
[[nodiscard]] Result<ContractKind> parseContractKind(std::string_view text);
[[nodiscard]] Result<Phase> parsePhase(std::string_view text);
[[nodiscard]] Result<Mediation> parseMediation(std::string_view text);
[[nodiscard]] Result<EmployerSize> parseEmployerSize(std::string_view text);
[[nodiscard]] Result<PensionScheme> parsePensionScheme(std::string_view text);
[[nodiscard]] Result<WgaCharged> parseWgaCharged(std::string_view text);
[[nodiscard]] Result<MarginKind> parseMarginKind(std::string_view text);
[[nodiscard]] Result<AllowanceCarries> parseAllowanceCarries(std::string_view text);
[[nodiscard]] Result<AllowanceKind> parseAllowanceKind(std::string_view text);
[[nodiscard]] Result<PensionCompensation> parsePensionCompensation(std::string_view text);
[[nodiscard]] Result<TariffMethod> parseTariffMethod(std::string_view text);

} // namespace werkbalie::domain
