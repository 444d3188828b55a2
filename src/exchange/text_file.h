// Files as they come: read whole within a limit, and made UTF-8 whatever program wrote them.
#pragma once

#include "domain/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace werkbalie::exchange {

inline constexpr std::uintmax_t kMaxFileBytes = 256U * 1024 * 1024;

/// Refusals: file.not_found, file.is_directory, file.not_readable, file.too_large {limit} (in MB).
[[nodiscard]] domain::Result<std::string> readWholeFile(const std::filesystem::path& path,
                                                        std::uintmax_t limit = kMaxFileBytes);
/// Writes beside the target and renames, so that a full disk leaves no half file behind.
/// Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writeWholeFile(const std::filesystem::path& path,
                                                  std::string_view bytes);

/// UTF-8 without byte order mark from UTF-8, UTF-16 with a mark, or Windows-1252 (what is not valid
/// UTF-8 as a whole). Refusals: file.empty, file.spreadsheet (an Excel file, not text),
/// file.binary.
[[nodiscard]] domain::Result<std::string> decodeText(std::string_view bytes);

} // namespace werkbalie::exchange
