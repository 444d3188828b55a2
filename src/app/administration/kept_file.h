// A file that is kept as proof: hour sheets that come back, receipts of expenses.
#pragma once

#include "domain/base/result.h"

#include <string>

namespace werkbalie::app {

struct ScanFile {
    std::string bytes;
    std::string fileName; ///< without its folder
    std::string mime;
};
inline constexpr std::size_t kMaxScanBytes = 20U * 1024 * 1024;

/// Refusals: file.empty, file.too_large {limit} (in MB).
[[nodiscard]] domain::Result<void> checkKeptFile(const ScanFile& file);
/// "application/pdf", "image/png" or "image/jpeg" by the first bytes; empty for anything else.
[[nodiscard]] std::string mimeByContent(std::string_view bytes);

} // namespace werkbalie::app
