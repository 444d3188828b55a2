// Candidates as rows of a table whose columns the import reads back.
#pragma once

#include "app/table.h"
#include "domain/people/candidate.h"

namespace werkbalie::app {

[[nodiscard]] std::vector<std::string> candidateHeaders();
[[nodiscard]] std::vector<std::string> candidateCells(const domain::Candidate& candidate);

} // namespace werkbalie::app
