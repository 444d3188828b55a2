// Expenses with what their placements agreed on them, and what a weekly run pays.
#pragma once

#include "domain/administration/expense/expense_billing.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <optional>
#include <vector>

namespace werkbalie::storage {

/// With the names that a list shows, and whom it concerns.
struct ExpenseRow {
    domain::Expense expense;
    domain::CandidateId candidate;
    domain::ClientId client;
    std::string workerName; ///< sorted form
    std::string clientName;
    std::string occupation;
    std::int64_t receipts = 0;
    bool charged = false; ///< by the agreement of the placement
};
struct ExpenseQuery {
    std::optional<domain::IsoWeek> week = {};
    std::optional<domain::ClientId> client = {};
    std::optional<domain::CandidateId> candidate = {};
    std::optional<domain::PlacementId> placement = {};
};

class ExpenseRepository {
public:
    explicit ExpenseRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<ExpenseRow> find(domain::ExpenseId id);
    /// By worker, then by day.
    [[nodiscard]] std::vector<ExpenseRow> rows(const ExpenseQuery& query);
    /// All of a worker, at any placement, by day.
    [[nodiscard]] std::vector<domain::Expense> ofCandidate(domain::CandidateId candidate);
    SaveOutcome save(const domain::Expense& expense);
    /// With its receipts; false when the version is another.
    bool remove(domain::ExpenseId id, std::int64_t version);
    [[nodiscard]] bool isCountered(domain::ExpenseId id);

    [[nodiscard]] std::vector<domain::ExpenseAgreement> agreements(domain::PlacementId placement);
    [[nodiscard]] std::optional<domain::ExpenseAgreement> agreement(domain::PlacementId placement,
                                                                    domain::ExpenseKind kind);
    SaveOutcome save(const domain::ExpenseAgreement& agreement);

    /// Approved and not paid yet, up to and including the week; without their splits.
    [[nodiscard]] std::vector<domain::BillableExpense> billable(domain::IsoWeek last);
    /// Not judged yet, up to and including the week.
    [[nodiscard]] std::int64_t countOpen(domain::IsoWeek last);
    void markProcessed(domain::WeeklyRunId run, const domain::BillableExpense& expense);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
