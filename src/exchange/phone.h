// Telephone numbers in the one form that can be compared and dialled: E.164.
#pragma once

#include "domain/base/result.h"

#include <string>
#include <string_view>

namespace werkbalie::exchange {

/// "06-12345678" is "+31612345678"; numbers without a country code are Dutch.
/// Refusals phone.not_a_number, phone.not_valid.
[[nodiscard]] domain::Result<std::string> normalisePhone(std::string_view text);

} // namespace werkbalie::exchange
