// Words in a text for a client that tell what must not count: age, origin, faith, health and more.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::domain {

/// As they stand in the text, each once, in its order. Dutch and English.
[[nodiscard]] std::vector<std::string> protectedWordsIn(std::string_view text);

} // namespace werkbalie::domain
