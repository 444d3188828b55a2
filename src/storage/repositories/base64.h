// Files inside text columns.
#pragma once

#include <string>
#include <string_view>

namespace werkbalie::storage {

[[nodiscard]] std::string toBase64(std::string_view bytes);
/// Throws the fault of an unreadable column when it is no base 64.
[[nodiscard]] std::string fromBase64(std::string_view text, std::string_view column);

} // namespace werkbalie::storage
