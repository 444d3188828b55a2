// What every import answers: a report with a reason per row, and the rejected rows as a file.
#pragma once

#include "app/recruitment/import_candidates.h"
#include "cli/session.h"

namespace werkbalie::cli {

/// The file named by the first argument; "-" is standard input.
[[nodiscard]] std::string readImportFile(const Invocation& invocation);
[[nodiscard]] std::string importFileName(const Invocation& invocation);
[[nodiscard]] UsageError mappingError(std::string_view key, const std::string& value);

[[nodiscard]] Json importReportJson(const app::ImportReport& report, bool dryRun);
/// FILE.rejected.csv: the rows as they were, and why; to be repaired and offered again.
void writeRejectedRows(const Invocation& invocation, const app::Table& table,
                       const app::ImportReport& report);
/// Prints; 1 when a row was left out.
[[nodiscard]] int answerImport(const Invocation& invocation, const app::ImportReport& report,
                               const Json& json);

} // namespace werkbalie::cli
