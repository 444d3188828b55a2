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
/// "25%"
[[nodiscard]] QString surchargeText(domain::Percentage surcharge);
/// "Nacht 50% telt; Avond 25% niet: de hoogste telt"
[[nodiscard]] QString reasonText(const domain::Quarter& quarter,
                                 const domain::AllowanceScheme& scheme);

} // namespace werkbalie::ui
