// Resultaten: what was achieved against what was aimed at, each figure down to its rows.
#pragma once

#include "app/context.h"
#include "app/table.h"
#include "domain/results/results.h"

namespace werkbalie::app {

struct ReportQuery {
    domain::ReportPeriod period;
    std::optional<domain::BranchId> branch = {};
    std::optional<domain::UserId> consultant = {};
};
struct ReportRow {
    std::string branchName;
    std::string consultantName; ///< empty on a branch total
    domain::BranchId branch;
    domain::UserId consultant;
    /// Indexed by ResultMeasure; a quarter's target is shared out over a shorter period by its
    /// days.
    std::vector<std::int64_t> values;
    std::vector<std::int64_t> targets;
};
struct TargetsReport {
    domain::ReportPeriod period;
    std::vector<ReportRow> rows; ///< per consultant
    std::vector<ReportRow> branches;
    ReportRow total;
};
[[nodiscard]] domain::Result<TargetsReport> targetsReport(Context& context,
                                                          const ReportQuery& query);
/// The rows that one figure is made of, as a table with Dutch headers.
[[nodiscard]] domain::Result<Table> rowsBehind(Context& context, const ReportQuery& query,
                                               domain::ResultMeasure measure);
[[nodiscard]] Table tableOf(const TargetsReport& report);
struct TargetEdit {
    domain::UserId consultant;
    domain::ResultMeasure measure;
    std::string quarter; ///< "2026-Q4"
    std::int64_t value = 0;
};
[[nodiscard]] domain::Result<void> saveTarget(Context& context, const TargetEdit& edit);

} // namespace werkbalie::app
