// What a band of allowances is for.
#pragma once

#include "domain/administration/hour_type.h"

namespace werkbalie::domain {

enum class BandKind { Irregular, Shift, Overtime, Holiday, Cold, Dirty, StandBy, Other };

[[nodiscard]] std::string_view toText(BandKind kind);
[[nodiscard]] Result<BandKind> parseBandKind(std::string_view text);
/// Under which type of hour the hours of a band are paid and invoiced.
[[nodiscard]] HourType hourTypeOf(BandKind kind);

} // namespace werkbalie::domain
