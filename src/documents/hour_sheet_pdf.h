// The hour sheet on paper: a week to fill in, to sign, and to hand in under its code.
#pragma once

#include "app/administration/hour_sheets.h"

#include <filesystem>
#include <span>

namespace werkbalie::documents {

/// A4, a sheet for each, with page numbers of its own. Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writeHourSheetsPdf(std::span<const app::HourSheet> sheets,
                                                      const std::filesystem::path& path);

} // namespace werkbalie::documents
