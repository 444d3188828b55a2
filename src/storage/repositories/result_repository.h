// Counts and sums of what was achieved, and the rows each figure is made of.
#pragma once

#include "domain/results/results.h"
#include "storage/db/connection.h"

namespace werkbalie::storage {

/// Hours, revenue and margin come from invoice lines. A line counts in the period that holds the
/// Thursday of its week (as ISO 8601 gives a week to a year), so that weeks add up to quarters.
/// Margin is amount less cost price x percentage x hours, rounded once a line.
struct ResultFilter {
    domain::DateRange days; ///< must have an end
    std::optional<domain::BranchId> branch = {};
    std::optional<domain::UserId> consultant = {};
};
/// One row behind a figure.
struct ResultDetail {
    domain::BranchId branch;
    domain::UserId consultant;
    std::string when;    ///< ISO date, or the week of an invoice line
    std::string subject; ///< candidate or worker
    std::string client = {};
    std::string what = {}; ///< occupation, or the invoice number
    std::int64_t value = 1;
    std::int64_t entityId = 0; ///< candidate, proposal, placement or invoice
};

class ResultRepository {
public:
    explicit ResultRepository(db::Connection& connection) : m_connection(connection) {}

    /// Only what is not zero, by branch, consultant, measure; targets are 0 here.
    [[nodiscard]] std::vector<domain::ResultRow> figures(const ResultFilter& filter);
    [[nodiscard]] std::vector<ResultDetail> rowsBehind(const ResultFilter& filter,
                                                       domain::ResultMeasure measure);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
