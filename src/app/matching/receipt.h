// The receipt of a score as JSON text, kept with the choice that was made on it.
#pragma once

#include "domain/matching/match.h"

#include <string>

namespace werkbalie::app {

/// {"score":785,"distance_km":12,"lines":[{"key":"skill","name":"Heftruck","strength":"soft",
/// "weight":20,"points":15000,"outcome":"met","found":{"level":"4"}}]}; score in tenths, points in
/// thousandths.
[[nodiscard]] std::string receiptJson(const domain::MatchScore& score);

} // namespace werkbalie::app
