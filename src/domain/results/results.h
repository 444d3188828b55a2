// What a branch and a consultant achieved, against what was aimed at.
#pragma once

#include "domain/base/date_range.h"
#include "domain/base/id.h"
#include "domain/base/money.h"
#include "domain/base/rates.h"
#include "domain/base/result.h"

#include <string>

namespace werkbalie::domain {

enum class ResultMeasure { CandidatesRegistered, Proposals, Placements, Hours, Revenue, Margin };

[[nodiscard]] std::string_view toText(ResultMeasure measure);
[[nodiscard]] Result<ResultMeasure> parseResultMeasure(std::string_view text);

/// A reporting period: "2026-W47", "2026-11" or "2026-Q4".
struct ReportPeriod {
    std::string key;
    DateRange days;
};
[[nodiscard]] Result<ReportPeriod> parseReportPeriod(std::string_view text);

/// Counts are whole numbers; Hours in minutes; Revenue and Margin in cents.
struct ResultRow {
    BranchId branch;
    UserId consultant;
    ResultMeasure measure = ResultMeasure::Hours;
    std::int64_t value = 0;
    std::int64_t target = 0; ///< 0: no target
};

} // namespace werkbalie::domain
