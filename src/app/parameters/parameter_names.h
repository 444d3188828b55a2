// How people call a dated value: "Aof, laag" for premium.aof.low.
#pragma once

#include "app/messages.h"

#include <string>
#include <string_view>

namespace werkbalie::app {

/// From resources/texts/parameters_*.txt; a key without a name is its own name.
[[nodiscard]] std::string parameterName(std::string_view key, Language language = Language::Dutch);
/// "EUR/hour" is "euro per uur"; a unit without a name is its own name.
[[nodiscard]] std::string parameterUnit(std::string_view unit, Language language = Language::Dutch);
/// "7,74%", "€ 14,71", "1,7986", "ja": the value as people write it, without its period.
[[nodiscard]] std::string parameterValue(std::int64_t millionths, std::string_view unit,
                                         Language language = Language::Dutch);

} // namespace werkbalie::app
