// The weekly run: approved hours become gross wage statements and invoices, all or nothing.
#pragma once

#include "app/context.h"
#include "domain/acquisition/client.h"
#include "domain/administration/billing.h"
#include "domain/people/agency.h"

namespace werkbalie::app {

enum class RunMode { DryRun, Book };

struct OpenWeek {
    domain::IsoWeek week;
    std::int64_t sheets = 0; ///< not approved yet
};
struct WeeklyRunReport {
    domain::WeeklyRunId run; ///< invalid after a dry run
    std::vector<domain::WageStatement> statements;
    std::vector<domain::Invoice> invoices;
    std::int64_t openSheets = 0;          ///< up to this week, not approved yet
    std::vector<OpenWeek> openWeeks = {}; ///< the same by week
    std::int64_t openExpenses = 0;        ///< up to this week, not judged yet
    std::size_t leaveLines = 0;           ///< booked in the leave ledger; none after a dry run
};
/// Processes approved, unprocessed entries up to and including this week (corrections of earlier
/// weeks too), locks them, numbers the invoices; payouts of leave stand on the wage statements.
/// Refusal run.nothing_to_process.
[[nodiscard]] domain::Result<WeeklyRunReport> runWeek(Context& context, domain::IsoWeek week,
                                                      RunMode mode, Progress& progress);

struct InvoiceQuery {
    std::optional<domain::ClientId> client = {};
    std::optional<domain::IsoWeek> week = {};
};
[[nodiscard]] domain::Result<std::vector<domain::Invoice>>
listInvoices(Context& context, const InvoiceQuery& query); ///< without lines
/// All that the paper shows.
struct InvoiceDocument {
    domain::Invoice invoice;
    domain::Agency agency;
    domain::Client client;
};
[[nodiscard]] domain::Result<InvoiceDocument> loadInvoice(Context& context,
                                                          std::string_view number);
[[nodiscard]] domain::Result<std::vector<domain::WageStatement>>
listWageStatements(Context& context, domain::IsoWeek week);
struct WageStatementDocument {
    domain::WageStatement statement;
    domain::Agency agency;
    domain::IsoWeek week;
};
[[nodiscard]] domain::Result<WageStatementDocument> loadWageStatement(Context& context,
                                                                      domain::WageStatementId id);

} // namespace werkbalie::app
