// Telephone numbers in one form, so that two people with the same number are found.
#pragma once

#include "domain/base/result.h"

#include <string>
#include <string_view>

namespace werkbalie::domain {

/// E.164 ("+31612345678") from what people write: "06-12 34 56 78", "+31 (0)20 123 45 67",
/// "0031612345678", and "612345678" when a spreadsheet ate the zero. Numbers without a country code
/// are Dutch. Refusal phone.not_valid {value}.
[[nodiscard]] Result<std::string> normalisePhone(std::string_view text);

} // namespace werkbalie::domain
