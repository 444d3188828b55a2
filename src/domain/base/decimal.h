// Reading and writing of scaled whole numbers: the base under every money and rate type.
#pragma once

#include "domain/base/result.h"
#include "domain/base/rounding.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace werkbalie::domain {

/// Reads "-1234.56" (decimal point, no grouping) into units of 10^-scale.
/// Refusals: decimal.not_a_number, decimal.too_many_digits (more decimals than scale),
/// decimal.too_large.
[[nodiscard]] Result<std::int64_t> parseDecimal(std::string_view text, int scale);

/// Reads what a Dutch user types: "1.234,56", "1234,5", "€ 12,50", "8" and also "12.50".
/// A single point followed by exactly three digits is grouping ("1.234" is 1234), else a decimal
/// point.
[[nodiscard]] Result<std::int64_t> parseDutchDecimal(std::string_view text, int scale);

/// Writes units of 10^-scale with exactly `decimals` decimals (decimals <= scale is rounded half
/// away from zero): formatDecimal(1250, 2, 2) is "12.50".
[[nodiscard]] std::string formatDecimal(std::int64_t units, int scale, int decimals);

/// 10^exponent for 0..18.
[[nodiscard]] std::int64_t powerOfTen(int exponent);

} // namespace werkbalie::domain
