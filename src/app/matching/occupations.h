// The table of occupations that comes with the program (resources/occupations.json).
#pragma once

#include "domain/matching/occupations.h"

namespace werkbalie::app {

[[nodiscard]] const domain::OccupationTable& occupationTable();

} // namespace werkbalie::app
