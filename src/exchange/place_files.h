// The places that are there without loading anything: our region table, and the larger places where
// the package libtimezonemap-data is installed.
#pragma once

#include "domain/matching/places.h"

#include <filesystem>
#include <vector>

namespace werkbalie::exchange {

/// XDG_DATA_HOME and XDG_DATA_DIRS with their defaults, in order of precedence.
[[nodiscard]] std::vector<std::filesystem::path> dataDirectories();

/// The larger Dutch places from the first directory that has the file, the largest first; empty
/// when none has it or it cannot be read.
[[nodiscard]] std::vector<domain::Place>
largerPlaces(const std::vector<std::filesystem::path>& directories);

/// The larger places, where present, and the 90 regions.
[[nodiscard]] std::vector<domain::Place> builtInPlaces();

} // namespace werkbalie::exchange
