// The words by which the choices of a tariff are written in JSON, in the database and in the
// window.
#include "domain/acquisition/tariff/tariff_choices.h"
#include "domain/base/choice.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<ContractKind, 3> kContractKinds{{{ContractKind::AgencyClause, "agency-clause"},
                                                   {ContractKind::FixedTerm, "fixed-term"},
                                                   {ContractKind::Indefinite, "indefinite"}}};
constexpr Choices<Phase, 3> kPhases{{{Phase::A, "A"}, {Phase::B, "B"}, {Phase::C, "C"}}};
constexpr Choices<Mediation, 3> kMediations{{{Mediation::Temping, "temping"},
                                             {Mediation::Secondment, "secondment"},
                                             {Mediation::Payroll, "payroll"}}};
constexpr Choices<EmployerSize, 3> kEmployerSizes{{{EmployerSize::Small, "small"},
                                                   {EmployerSize::Medium, "medium"},
                                                   {EmployerSize::Large, "large"}}};
constexpr Choices<PensionScheme, 2> kPensionSchemes{
    {{PensionScheme::Stipp, "stipp"}, {PensionScheme::None, "none"}}};
constexpr Choices<WgaCharged, 2> kWgaCharged{
    {{WgaCharged::All, "all"}, {WgaCharged::Half, "half"}}};
constexpr Choices<MarginKind, 6> kMarginKinds{
    {{MarginKind::None, "none"},
     {MarginKind::Amount, "amount"},
     {MarginKind::PercentageOfTariff, "percentage-of-tariff"},
     {MarginKind::PercentageOnCost, "percentage-on-cost"},
     {MarginKind::FactorPoints, "factor-points"},
     {MarginKind::TargetTariff, "target-tariff"}}};
constexpr Choices<AllowanceCarries, 3> kAllowanceCarries{
    {{AllowanceCarries::Wage, "wage"},
     {AllowanceCarries::WageAndPremiums, "wage-and-premiums"},
     {AllowanceCarries::All, "all"}}};
constexpr Choices<AllowanceKind, 8> kAllowanceKinds{
    {{AllowanceKind::Other, "other"},
     {AllowanceKind::Overtime, "overtime"},
     {AllowanceKind::Irregular, "irregular"},
     {AllowanceKind::Shift, "shift"},
     {AllowanceKind::PublicHoliday, "public-holiday"},
     {AllowanceKind::Travel, "travel"},
     {AllowanceKind::StandBy, "stand-by"},
     {AllowanceKind::CancelledCall, "cancelled-call"}}};
constexpr Choices<PensionCompensation, 3> kPensionCompensations{
    {{PensionCompensation::OnWhole, "on-whole"},
     {PensionCompensation::OnPensionBase, "on-pension-base"},
     {PensionCompensation::OnClientBase, "on-client-base"}}};
constexpr Choices<TariffMethod, 2> kTariffMethods{
    {{TariffMethod::Components, "components"}, {TariffMethod::PhaseFactor, "phase-factor"}}};

} // namespace

std::string_view toText(ContractKind kind) {
    return choiceText(kContractKinds, kind);
}
std::string_view toText(Phase phase) {
    return choiceText(kPhases, phase);
}
std::string_view toText(Mediation mediation) {
    return choiceText(kMediations, mediation);
}
std::string_view toText(EmployerSize size) {
    return choiceText(kEmployerSizes, size);
}
std::string_view toText(PensionScheme scheme) {
    return choiceText(kPensionSchemes, scheme);
}
std::string_view toText(WgaCharged charged) {
    return choiceText(kWgaCharged, charged);
}
std::string_view toText(MarginKind kind) {
    return choiceText(kMarginKinds, kind);
}
std::string_view toText(AllowanceCarries carries) {
    return choiceText(kAllowanceCarries, carries);
}
std::string_view toText(AllowanceKind kind) {
    return choiceText(kAllowanceKinds, kind);
}
std::string_view toText(PensionCompensation compensation) {
    return choiceText(kPensionCompensations, compensation);
}
std::string_view toText(TariffMethod method) {
    return choiceText(kTariffMethods, method);
}

Result<ContractKind> parseContractKind(std::string_view text) {
    return parseChoice(kContractKinds, text);
}
Result<Phase> parsePhase(std::string_view text) {
    return parseChoice(kPhases, text);
}
Result<Mediation> parseMediation(std::string_view text) {
    return parseChoice(kMediations, text);
}
Result<EmployerSize> parseEmployerSize(std::string_view text) {
    return parseChoice(kEmployerSizes, text);
}
Result<PensionScheme> parsePensionScheme(std::string_view text) {
    return parseChoice(kPensionSchemes, text);
}
Result<WgaCharged> parseWgaCharged(std::string_view text) {
    return parseChoice(kWgaCharged, text);
}
Result<MarginKind> parseMarginKind(std::string_view text) {
    return parseChoice(kMarginKinds, text);
}
Result<AllowanceCarries> parseAllowanceCarries(std::string_view text) {
    return parseChoice(kAllowanceCarries, text);
}

Result<AllowanceKind> parseAllowanceKind(std::string_view text) {
    return parseChoice(kAllowanceKinds, text);
}
Result<PensionCompensation> parsePensionCompensation(std::string_view text) {
    return parseChoice(kPensionCompensations, text);
}
Result<TariffMethod> parseTariffMethod(std::string_view text) {
    return parseChoice(kTariffMethods, text);
}

} // namespace werkbalie::domain
