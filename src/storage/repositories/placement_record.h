// A placement's columns and mapper, shared with the week grid.
#pragma once

#include "domain/administration/placement.h"
#include "storage/db/connection.h"

#include <string>

namespace werkbalie::storage {

/// `SELECT …` of placement p with worker (k) and client (c) names; append WHERE and ORDER BY.
[[nodiscard]] const std::string& selectPlacement();
[[nodiscard]] domain::Placement placementFrom(const db::Statement& row);
[[nodiscard]] std::string workerNameFrom(const db::Statement& row); ///< sorted form
inline constexpr int kClientNameColumn = 25;
inline constexpr int kConsultantNameColumn = 26;

} // namespace werkbalie::storage
