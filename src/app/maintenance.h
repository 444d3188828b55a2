// Beheer: places, backup and verification.
#pragma once

#include "app/context.h"
#include "domain/matching/geo.h"

#include <filesystem>

namespace werkbalie::app {

/// Replaces all loaded places. Returns how many.
[[nodiscard]] domain::Result<std::int64_t> importPlaces(Context& context,
                                                        const std::vector<domain::Place>& places);
[[nodiscard]] domain::Result<void> backUp(Context& context, const std::filesystem::path& target,
                                          Progress& progress);
/// Integrity, foreign keys, audit chain, money sums, invoice numbers; no findings means clean.
[[nodiscard]] domain::Result<domain::Findings> verify(Context& context);

} // namespace werkbalie::app
