// Proof that a text or file is still the one that was kept.
#pragma once

#include <string>
#include <string_view>

namespace werkbalie::app {

/// SHA-256, hexadecimal.
[[nodiscard]] std::string contentHash(std::string_view content);

} // namespace werkbalie::app
