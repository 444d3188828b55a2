// The rows that an import left out, as they were and with the reason: to be repaired and offered
// again.
#pragma once

#include "app/recruitment/import_candidates.h"
#include "app/table.h"

namespace werkbalie::app {

/// With a last column "reden". No rows when nothing was left out.
[[nodiscard]] Table rejectedRows(const Table& table, const ImportReport& report);
/// The sentences of the findings, one after another.
[[nodiscard]] std::string reasonOf(const domain::Findings& findings);

} // namespace werkbalie::app
