// Weekly runs with their wage statements and invoices, and the consecutive numbers.
#pragma once

#include "domain/administration/billing.h"
#include "storage/db/connection.h"

#include <span>

namespace werkbalie::storage {

struct WeeklyRun {
    domain::WeeklyRunId id;
    domain::IsoWeek week;
    domain::UserId user;
    domain::Instant at{};
};
struct InvoiceFilter {
    std::optional<domain::ClientId> client = {};
    std::optional<domain::IsoWeek> week = {};
};
/// A statement with the week of its run.
struct StoredWageStatement {
    domain::WageStatement statement;
    domain::IsoWeek week;
};

/// Everything of one run belongs in one write transaction of the caller.
class InvoiceRepository {
public:
    explicit InvoiceRepository(db::Connection& connection) : m_connection(connection) {}

    domain::WeeklyRunId createRun(const WeeklyRun& run); ///< the id in it is ignored
    [[nodiscard]] std::vector<WeeklyRun> runs();         ///< newest first
    /// The next of the series in that year; without holes, as the caller's transaction holds it.
    [[nodiscard]] std::int64_t nextNumber(std::string_view series, int year);

    domain::WageStatementId saveStatement(domain::WeeklyRunId run,
                                          const domain::WageStatement& statement);
    domain::InvoiceId saveInvoice(domain::WeeklyRunId run, const domain::Invoice& invoice);

    [[nodiscard]] std::vector<domain::Invoice> list(const InvoiceFilter& filter); ///< without lines
    [[nodiscard]] std::optional<domain::Invoice> findByNumber(std::string_view number);
    [[nodiscard]] std::vector<domain::Invoice> invoicesOfRun(domain::WeeklyRunId run);
    /// Of all runs of that week, with lines, by worker name.
    [[nodiscard]] std::vector<domain::WageStatement> statementsOfWeek(domain::IsoWeek week);
    [[nodiscard]] std::optional<StoredWageStatement> findStatement(domain::WageStatementId id);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
