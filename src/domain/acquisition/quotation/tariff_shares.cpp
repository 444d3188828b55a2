// Lines of a receipt gathered into the few parts that a client recognises.
#include "domain/acquisition/quotation/tariff_shares.h"

#include <algorithm>
#include <array>

namespace werkbalie::domain {

namespace {

using PartOfLine = std::pair<std::string_view, TariffPart>;

/// What is not named here is a cost of another kind: social fund, training, idle time, ...
constexpr std::array kParts{PartOfLine{"gross_wage", TariffPart::Wage},
                            PartOfLine{"leave", TariffPart::PaidDaysOff},
                            PartOfLine{"public_holidays", TariffPart::PaidDaysOff},
                            PartOfLine{"adv", TariffPart::PaidDaysOff},
                            PartOfLine{"short_leave", TariffPart::PaidDaysOff},
                            PartOfLine{"holiday_allowance", TariffPart::HolidayAllowance},
                            PartOfLine{"year_end_bonus", TariffPart::HolidayAllowance},
                            PartOfLine{"individual_choice_budget", TariffPart::HolidayAllowance},
                            PartOfLine{"sickness_supplement", TariffPart::Premiums},
                            PartOfLine{"zvw", TariffPart::Premiums},
                            PartOfLine{"whk_wga", TariffPart::Premiums},
                            PartOfLine{"whk_zw", TariffPart::Premiums},
                            PartOfLine{"awf", TariffPart::Premiums},
                            PartOfLine{"aof", TariffPart::Premiums},
                            PartOfLine{"wko", TariffPart::Premiums},
                            PartOfLine{"paww", TariffPart::Premiums},
                            PartOfLine{"pension", TariffPart::Pension},
                            PartOfLine{"pension_compensation", TariffPart::Pension}};
constexpr std::array kOrder{
    TariffPart::Wage,     TariffPart::PaidDaysOff, TariffPart::HolidayAllowance,
    TariffPart::Premiums, TariffPart::Pension,     TariffPart::Other,
    TariffPart::Expenses};
constexpr std::int64_t kWhole = 100;

} // namespace

std::optional<TariffPart> tariffPartOf(std::string_view lineKey) {
    if (lineKey == "margin") {
        return std::nullopt;
    }
    if (lineKey.starts_with("expense:")) {
        return TariffPart::Expenses;
    }
    const auto found = std::ranges::find(kParts, lineKey, &PartOfLine::first);
    return found == kParts.end() ? TariffPart::Other : found->second;
}

std::vector<TariffShare> tariffShares(const RateBreakdown& breakdown) {
    std::array<std::int64_t, kOrder.size()> amounts{};
    std::int64_t sum = 0;
    for (const RateLine& line : breakdown.lines) {
        const auto part = tariffPartOf(line.key);
        if (part && line.amount > 0) {
            amounts.at(static_cast<std::size_t>(*part)) += line.amount;
            sum += line.amount;
        }
    }
    std::vector<TariffShare> shares;
    if (sum == 0) {
        return shares;
    }
    const auto percents = allocate(Money::fromCents(kWhole), amounts);
    for (const TariffPart part : kOrder) {
        const auto index = static_cast<std::size_t>(part);
        if (amounts.at(index) > 0) {
            shares.push_back({.part = part, .percent = static_cast<int>(percents[index].cents())});
        }
    }
    return shares;
}

} // namespace werkbalie::domain
