// Passwords: hashed with Argon2id, checked in the same time whoever asks.
#pragma once

#include "domain/base/result.h"

#include <string>
#include <string_view>

namespace werkbalie::app {

inline constexpr std::size_t kShortestPassword = 8;

/// Refusal password.too_short {min}, counted in characters.
[[nodiscard]] domain::Result<void> checkPassword(std::string_view password);
/// libsodium's string of Argon2id with interactive limits; std::runtime_error when memory runs out.
[[nodiscard]] std::string hashPassword(std::string_view password);
[[nodiscard]] bool verifyPassword(const std::string& hash, std::string_view password);
/// Takes as long as a check of a real hash and says no.
void pretendToVerify(std::string_view password);

} // namespace werkbalie::app
