// The few things of the command line that differ between systems.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace werkbalie::cli {

/// The user's default database: $XDG_DATA_HOME/werkbalie/werkbalie.db, or what the system has for
/// it.
[[nodiscard]] std::filesystem::path defaultDatabase();

/// Asked on the terminal without echo; nothing when standard input is no terminal.
[[nodiscard]] std::optional<std::string> askPassword(const std::string& prompt);

} // namespace werkbalie::cli
