// The gross wage statement of one worker on paper.
#pragma once

#include "app/administration/weekly_run.h"

#include <filesystem>

namespace werkbalie::documents {

/// Hours, wage and gross amount; says that net pay follows from the payslip.
/// Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writeWageStatementPdf(const app::WageStatementDocument& document,
                                                         const std::filesystem::path& path);

} // namespace werkbalie::documents
