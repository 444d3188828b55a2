// The targets report on paper.
#pragma once

#include "app/results/targets_report.h"
#include "domain/people/agency.h"

#include <filesystem>

namespace werkbalie::documents {

/// Every consultant's figures with target and share reached, branch totals and the whole.
/// Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writeTargetsReportPdf(const app::TargetsReport& report,
                                                         const domain::Agency& agency,
                                                         const std::filesystem::path& path);

} // namespace werkbalie::documents
