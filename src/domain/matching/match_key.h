// How two written names are found to mean the same thing.
#pragma once

#include <string>
#include <string_view>

namespace werkbalie::domain {

/// foldText, and hyphens, points, slashes and "(m/v)" do not count: "VCA-Basis" and "vca basis" are
/// one.
[[nodiscard]] std::string matchKey(std::string_view text);

} // namespace werkbalie::domain
