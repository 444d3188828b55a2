// Words in a text about a candidate that tell what must not count: age, origin, faith, health and
// more.
#pragma once

#include "domain/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::domain {

/// As they stand in the text, each once, in its order. Dutch and English.
[[nodiscard]] std::vector<std::string> protectedWordsIn(std::string_view text);
/// A reason that is kept with a choice names none of them. Refusal proposal.protected_word {value}.
[[nodiscard]] Result<void> checkReasonWords(std::string_view reason);

} // namespace werkbalie::domain
