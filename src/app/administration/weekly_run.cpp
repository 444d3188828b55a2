// Approved hours become wage statements and invoices in one transaction: all of it or none of it.
#include "app/administration/weekly_run.h"

#include "app/administration/allowances.h"
#include "app/administration/expense_run.h"
#include "app/administration/leave_payouts.h"
#include "app/administration/leave_run.h"
#include "app/administration/run_booking.h"
#include "app/administration/sick_floor.h"
#include "app/administration/week_terms.h"
#include "app/json_text.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/amount_corrections.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/expense_repository.h"
#include "storage/repositories/invoice_repository.h"
#include "storage/repositories/timesheet_repository.h"

#include <tuple>

namespace werkbalie::app {

namespace {

using domain::refuse;

constexpr std::string_view kInvoiceSeries = "invoice";

/// "2026-00001".
std::string invoiceNumber(int year, std::int64_t number) {
    std::string digits = std::to_string(number);
    if (digits.size() < 5) {
        digits.insert(0, 5 - digits.size(), '0');
    }
    return std::to_string(year) + '-' + digits;
}

struct RunInput {
    std::vector<domain::BillableEntry> entries;
    std::vector<domain::BillableEntry> priced = {};   ///< with the allowances laid over them
    std::vector<storage::WaitingAmount> amounts = {}; ///< of corrections; part of `priced`
    std::vector<storage::LeavePayoutRow> payouts = {};
    std::vector<domain::BillableExpense> expenses = {};
    WeeklyRunReport report;
};

/// Client names, dates and terms; sorted by client name, so that numbers follow the list.
void completeInvoices(Context& context, domain::IsoWeek week,
                      std::vector<domain::Invoice>& invoices) {
    storage::ClientRepository clients(context.database.connection());
    const domain::Date today = context.clock.today();
    for (auto& invoice : invoices) {
        const auto client = clients.find(invoice.client);
        invoice.clientName = client ? client->name : std::string();
        invoice.week = week;
        invoice.issuedOn = today;
        invoice.dueOn = today + std::chrono::days{client ? client->paymentTermDays : 0};
    }
    std::ranges::sort(invoices, [](const auto& a, const auto& b) {
        return std::tie(a.clientName, a.client) < std::tie(b.clientName, b.client);
    });
}

domain::Result<RunInput> gather(Context& context, domain::IsoWeek week, Progress& progress) {
    progress.step(0, 3);
    storage::TimesheetRepository timesheets(context.database.connection());
    RunInput input{.entries = timesheets.billable(week), .report = {}};
    for (const storage::UnapprovedSheets& open : timesheets.unapproved(week)) {
        input.report.openWeeks.push_back({.week = open.week, .sheets = open.count});
        input.report.openSheets += open.count;
    }
    auto expenses = expensesToPay(context, week);
    if (!expenses) {
        return tl::unexpected(expenses.error());
    }
    input.expenses = std::move(*expenses);
    input.report.openExpenses =
        storage::ExpenseRepository(context.database.connection()).countOpen(week);
    input.payouts = waitingPayouts(context, week);
    input.amounts = storage::AmountCorrections(context.database.connection()).waiting(week);
    if (input.entries.empty() && input.amounts.empty() && input.expenses.empty() &&
        input.payouts.empty()) {
        return refuse("run.nothing_to_process", "week", {{"week", week.toString()}});
    }
    const auto vat = context.parameters.at("vat.standard_lending", context.clock.today());
    if (!vat) {
        return tl::unexpected(vat.error());
    }
    progress.step(1, 3);
    input.priced = withClientAllowances(context, input.entries);
    for (const storage::WaitingAmount& amount : input.amounts) {
        input.priced.push_back(amount.entry);
    }
    raiseSickPay(context, input.priced);
    input.report.statements = domain::wageStatements(input.priced);
    addPayouts(input.payouts, input.report.statements);
    input.report.invoices = domain::invoices(input.priced, (*vat)->percentage());
    domain::addExpenses(input.report.statements, input.expenses);
    domain::addExpenses(input.report.invoices, input.expenses, (*vat)->percentage());
    completeInvoices(context, week, input.report.invoices);
    progress.step(2, 3);
    if (progress.stopRequested()) {
        return refuse("run.stopped");
    }
    return input;
}

void writeStatements(UnitOfWork& work, WeeklyRunReport& report) {
    storage::InvoiceRepository invoices(work.connection());
    for (auto& statement : report.statements) {
        statement.id = invoices.saveStatement(report.run, statement);
    }
}

void writeInvoices(UnitOfWork& work, WeeklyRunReport& report) {
    storage::InvoiceRepository invoices(work.connection());
    for (auto& invoice : report.invoices) {
        const int year = domain::yearOf(invoice.issuedOn);
        invoice.number = invoiceNumber(year, invoices.nextNumber(kInvoiceSeries, year));
        invoice.id = invoices.saveInvoice(report.run, invoice);
        work.audit({.action = "insert",
                    .entity = "invoice",
                    .entityId = invoice.id.value,
                    .newValue = JsonObject()
                                    .add("number", invoice.number)
                                    .add("client", invoice.client.value)
                                    .add("net", invoice.net.cents())
                                    .add("vat", invoice.vat.cents())
                                    .add("total", invoice.total.cents())
                                    .text()});
    }
}

std::string runJson(domain::IsoWeek week, const RunInput& input) {
    domain::Money gross;
    for (const auto& statement : input.report.statements) {
        gross += statement.gross;
    }
    domain::Money net;
    for (const auto& invoice : input.report.invoices) {
        net += invoice.net;
    }
    return JsonObject()
        .add("week", week.toString())
        .add("entries", input.entries.size())
        .add("expenses", input.expenses.size())
        .add("statements", input.report.statements.size())
        .add("invoices", input.report.invoices.size())
        .add("gross", gross.cents())
        .add("net", net.cents())
        .add("leave_lines", input.report.leaveLines)
        .add("payouts", input.payouts.size())
        .text();
}

} // namespace

domain::Result<WeeklyRunReport> prepareRun(Context& context, domain::IsoWeek week,
                                           Progress& progress) {
    auto input = gather(context, week, progress);
    if (!input) {
        return tl::unexpected(input.error());
    }
    progress.step(3, 3);
    return std::move(input->report);
}

domain::Result<WeeklyRunReport> bookRun(UnitOfWork& work, domain::IsoWeek week,
                                        Progress& progress) {
    Context& context = work.context();
    auto input = gather(context, week, progress);
    if (!input) {
        return tl::unexpected(input.error());
    }
    WeeklyRunReport& report = input->report;
    report.run =
        storage::InvoiceRepository(work.connection())
            .createRun(
                {.id = {}, .week = week, .user = context.user.id, .at = context.clock.now()});
    writeStatements(work, report);
    writeInvoices(work, report);
    storage::TimesheetRepository(work.connection()).markProcessed(report.run, input->entries);
    storage::AmountCorrections(work.connection()).markPaid(report.run, input->amounts);
    keepPaidExpenses(work, report.run, input->expenses);
    const auto leave = bookLeaveOfRun(work, {.run = report.run,
                                             .entries = input->entries,
                                             .priced = input->priced,
                                             .statements = report.statements});
    if (!leave) {
        return tl::unexpected(leave.error());
    }
    report.leaveLines = *leave;
    storage::LeavePayoutRepository(work.connection()).markPaid(report.run, input->payouts);
    keepWeekTerms(work, report.run);
    work.audit({.action = "process",
                .entity = "weekly_run",
                .entityId = report.run.value,
                .newValue = runJson(week, *input)});
    work.changed(Entity::Timesheet, 0);
    work.changed(Entity::Invoice, 0);
    progress.step(3, 3);
    if (progress.stopRequested()) {
        return refuse("run.stopped");
    }
    return std::move(report);
}

domain::Result<WeeklyRunReport> runWeek(Context& context, domain::IsoWeek week, RunMode mode,
                                        Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::RunWeek); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (mode == RunMode::DryRun) {
        const db::Transaction snapshot(context.database.connection(), db::Transaction::Mode::Read);
        return prepareRun(context, week, progress);
    }
    UnitOfWork work(context);
    auto report = bookRun(work, week, progress);
    if (report) {
        work.commit();
    }
    return report;
}

domain::Result<std::vector<domain::Invoice>> listInvoices(Context& context,
                                                          const InvoiceQuery& query) {
    if (const auto allowed = requireRight(context, domain::Right::ViewInvoices); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::InvoiceRepository(context.database.connection())
        .list({.client = query.client, .week = query.week});
}

domain::Result<InvoiceDocument> loadInvoice(Context& context, std::string_view number) {
    if (const auto allowed = requireRight(context, domain::Right::ViewInvoices); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    auto invoice = storage::InvoiceRepository(connection).findByNumber(number);
    if (!invoice) {
        return refuse("invoice.unknown", "number", {{"number", std::string(number)}});
    }
    auto client = storage::ClientRepository(connection).find(invoice->client);
    auto agency = storage::AgencyRepository(connection).load();
    if (!client || !agency) {
        return refuse("record.missing", client ? "agency" : "client");
    }
    return InvoiceDocument{
        .invoice = std::move(*invoice), .agency = std::move(*agency), .client = std::move(*client)};
}

domain::Result<std::vector<domain::WageStatement>> listWageStatements(Context& context,
                                                                      domain::IsoWeek week) {
    if (const auto allowed = requireRight(context, domain::Right::ViewInvoices); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::InvoiceRepository(context.database.connection()).statementsOfWeek(week);
}

domain::Result<WageStatementDocument> loadWageStatement(Context& context,
                                                        domain::WageStatementId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewInvoices); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    auto stored = storage::InvoiceRepository(connection).findStatement(id);
    if (!stored) {
        return refuse("record.missing", "wage_statement");
    }
    auto agency = storage::AgencyRepository(connection).load();
    if (!agency) {
        return refuse("record.missing", "agency");
    }
    return WageStatementDocument{.statement = std::move(stored->statement),
                                 .agency = std::move(*agency),
                                 .week = stored->week};
}

} // namespace werkbalie::app
