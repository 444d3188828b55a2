// Telephone numbers in the one form that can be compared and dialled: E.164.
#pragma once

#include "domain/base/result.h"

#include <string>
#include <string_view>

namespace werkbalie::exchange {

/// "06-12345678" is "+31612345678"; numbers without a country code are Dutch.
/// Refusals phone.not_a_number, phone.not_valid.
[[nodiscard]] domain::Result<std::string> normalisePhone(std::string_view text);
/// As people read it aloud: "06 12345678" at home, "+48 512 345 678" from abroad. What is no number
/// comes back as it was written.
[[nodiscard]] std::string readablePhone(std::string_view text);

} // namespace werkbalie::exchange
