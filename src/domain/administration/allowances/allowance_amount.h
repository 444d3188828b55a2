// Allowances in euro: what a band gives an hour, a shift or a day, and what the client is charged.
#pragma once

#include "domain/acquisition/tariff/tariff.h"

#include <optional>
#include <string>

namespace werkbalie::domain {

enum class AmountUnit { Hour, Shift, Day };

/// What a band pays instead of a share of the wage.
struct BandAmount {
    HourlyRate each; ///< euro an hour, a shift or a day: as the unit says
    AmountUnit unit = AmountUnit::Hour;
    /// All: the client pays the tariff's share of it, as of a band with a percentage.
    AllowanceCarries carries = AllowanceCarries::All;
    bool operator==(const BandAmount&) const = default;
};

/// What the tariff of an hour puts on top of pay, as it was agreed.
struct ChargeFactors {
    Factor wage = Factor::fromUnits(1'000'000);
    std::optional<Factor> wageAndPremiums = {}; ///< empty: not known, charged as All
    bool operator==(const ChargeFactors&) const = default;
};
/// Of a frozen calculation. A margin that is a share of cost, wage or tariff is part of both; one
/// of a fixed amount an hour was earned with the hour itself. A calculation by a phase factor does
/// not say what its premiums are. The factors are rounded to six decimals, half away from zero.
[[nodiscard]] ChargeFactors chargeFactors(const RateBreakdown& breakdown,
                                          const MarginTerms& margin);

/// An allowance as a wage statement and an invoice have it.
struct AllowancePay {
    std::string band;
    AmountUnit unit = AmountUnit::Hour;
    HourlyRate each;           ///< euro an hour, shift or day, to the worker
    HourlyRate charged;        ///< likewise, to the client
    std::int64_t quantity = 0; ///< minutes of an hourly amount, else shifts or days
    bool operator==(const AllowancePay&) const = default;
};

struct HourPrice {
    HourlyRate wage;
    HourlyRate tariff;
};
/// What the client pays for one unit; to 10^-4 euro, half away from zero. Without a wage the amount
/// itself.
[[nodiscard]] HourlyRate chargedFor(const BandAmount& amount, const ChargeFactors& factors,
                                    const HourPrice& price);
/// `quantity` as AllowancePay has it; rounded once to cents, half away from zero.
[[nodiscard]] Money amountOf(HourlyRate each, AmountUnit unit, std::int64_t quantity);
/// "7.50" hours, "3" shifts.
[[nodiscard]] std::string quantityText(AmountUnit unit, std::int64_t quantity);

[[nodiscard]] std::string_view toText(AmountUnit unit);
[[nodiscard]] Result<AmountUnit> parseAmountUnit(std::string_view text);

} // namespace werkbalie::domain
