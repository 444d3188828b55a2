// What hours of a kind usually carry on top of their wage.
#include "domain/acquisition/tariff/allowance_kinds.h"

namespace werkbalie::domain {

namespace {

constexpr std::string_view kOvertimeSource =
    "https://handboek.easyflex.net/handboek/latest/bi-kostprijzen: overtime "
    "without provisions "
    "[secondary]";
constexpr std::string_view kCustom = "custom of the trade, no source";

} // namespace

AllowanceDefault allowanceDefault(AllowanceKind kind) {
    switch (kind) {
    case AllowanceKind::Other:
        return {AllowanceCarries::Wage, kCustom, false};
    case AllowanceKind::Overtime:
        return {AllowanceCarries::WageAndPremiums, kOvertimeSource, false};
    case AllowanceKind::Irregular:
    case AllowanceKind::Shift:
        return {AllowanceCarries::All, kCustom, true};
    case AllowanceKind::PublicHoliday:
    case AllowanceKind::Travel:
    case AllowanceKind::StandBy:
    case AllowanceKind::CancelledCall:
        return {AllowanceCarries::WageAndPremiums, kCustom, true};
    }
    return {};
}

AllowanceTerms allowanceOf(AllowanceKind kind, std::string name, Percentage percentage) {
    return {.name = std::move(name),
            .percentage = percentage,
            .carries = allowanceDefault(kind).carries,
            .kind = kind};
}

} // namespace werkbalie::domain
