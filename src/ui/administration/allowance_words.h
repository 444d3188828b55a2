// How allowances read on screen: bands, their conditions, and why a quarter of an hour pays what it
// pays.
#pragma once

#include "domain/administration/allowances/quarters.h"

#include <QString>

namespace werkbalie::ui {

[[nodiscard]] QString word(domain::BandKind kind);
[[nodiscard]] QString word(domain::Stacking stacking);
/// "ma t/m vr, 18:00–22:00, boven 8 uur per dag"
[[nodiscard]] QString conditionText(const domain::AllowanceBand& band);
/// "25%", "€ 0,75 per uur"
[[nodiscard]] QString worthText(const domain::AllowanceBand& band);
/// "per uur", "per dienst", "per dag"
[[nodiscard]] QString perUnit(domain::AmountUnit unit);
/// "7,50", of shifts and days "3"; `quantity` as domain::AllowancePay has it.
[[nodiscard]] QString countText(domain::AmountUnit unit, std::int64_t quantity);
/// "25%"
[[nodiscard]] QString surchargeText(domain::Percentage surcharge);
/// "Nacht 50% telt; Avond 25% niet: de hoogste telt"
[[nodiscard]] QString reasonText(const domain::Quarter& quarter,
                                 const domain::AllowanceScheme& scheme);

} // namespace werkbalie::ui
