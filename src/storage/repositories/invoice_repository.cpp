// Runs, wage statements and invoices: written once, never changed.
#include "storage/repositories/invoice_repository.h"

#include "storage/repositories/amount_corrections.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/expense_lines.h"
#include "storage/repositories/number_series.h"
#include "storage/repositories/rows.h"

#include <unordered_map>

namespace werkbalie::storage {
namespace {

using namespace domain;

void insertLines(db::Connection& connection, const LineOwner& owner,
                 const std::vector<StatementLine>& lines) {
    std::int64_t position = 0;
    for (const StatementLine& line : lines) {
        connection
            .prepare(R"(INSERT INTO statement_line (wage_statement_id, invoice_id, position,
                placement_id, week, worker_name, occupation, type, percentage, minutes, rate, amount,
                correction, label, unit, quantity, day)
            VALUES (:statement, :invoice, :position, :placement, :week, :worker_name, :occupation,
                :type, :percentage, :minutes, :rate, :amount, :correction, :label,
                :unit, :quantity, :day))")
            .bind("statement", owner.statement)
            .bind("invoice", owner.invoice)
            .bindInt("position", position++)
            .bind("placement", line.placement)
            .bind("week", line.week)
            .bind("worker_name", line.workerName)
            .bind("occupation", line.occupation)
            .bind("type", line.type)
            .bind("percentage", line.percentage)
            .bind("minutes", line.worked)
            .bind("rate", line.rate)
            .bind("amount", line.amount)
            .bind("correction", line.correction)
            .bind("label", line.label)
            .bind("unit", line.unit)
            .bindInt("quantity", line.quantity)
            .bind("day", line.day)
            .run();
    }
}

StatementLine lineFrom(const db::Statement& row) {
    return {.placement = row.get<PlacementId>(1),
            .week = row.get<IsoWeek>(2),
            .occupation = row.get<std::string>(3),
            .workerName = row.get<std::string>(4),
            .type = row.get<HourType>(5),
            .percentage = row.get<Percentage>(6),
            .worked = row.get<Minutes>(7),
            .rate = row.get<HourlyRate>(8),
            .amount = row.get<Money>(9),
            .correction = row.get<bool>(10),
            .label = row.get<std::string>(11),
            .unit = row.get<std::optional<AmountUnit>>(12),
            .quantity = row.get<std::int64_t>(13),
            .day = row.get<std::optional<Date>>(14)};
}

/// Fills the lines of documents whose ids stand in `column` of statement_line.
template <class Document>
void readLines(db::Connection& connection, const std::string& column,
               std::vector<Document>& documents) {
    std::vector<std::int64_t> ids;
    std::unordered_map<std::int64_t, Document*> byId;
    for (Document& document : documents) {
        ids.push_back(document.id.value);
        byId.emplace(document.id.value, &document);
    }
    db::Statement& query =
        connection.prepare("SELECT " + column + R"(, placement_id, week, occupation,
            worker_name, type, percentage, minutes, rate, amount, correction, label, unit, quantity,
            day
        FROM statement_line
        WHERE )" + isOneOf(connection.dialect(), column) +
                           " ORDER BY " + column + ", position");
    query.bind("ids", idList(connection.dialect(), ids));
    while (query.next()) {
        byId.at(query.intAt(0))->lines.push_back(lineFrom(query));
    }
    readExpenseLines(connection, column, ids, [&](std::int64_t id, ExpenseLine line) {
        byId.at(id)->expenses.push_back(std::move(line));
    });
}

const std::string kSelectInvoice =
    R"(SELECT id, number, client_id, client_name, week, issued_on, due_on,
        net, vat_percentage, vat, total, vat_shifted
    FROM invoice)";

Invoice invoiceFrom(const db::Statement& row) {
    return {.id = row.get<InvoiceId>(0),
            .number = row.get<std::string>(1),
            .client = row.get<ClientId>(2),
            .clientName = row.get<std::string>(3),
            .week = row.get<IsoWeek>(4),
            .issuedOn = row.get<Date>(5),
            .dueOn = row.get<Date>(6),
            .lines = {},
            .net = row.get<Money>(7),
            .vatPercentage = row.get<Percentage>(8),
            .vat = row.get<Money>(9),
            .total = row.get<Money>(10),
            .vatShifted = row.get<bool>(11)};
}

const std::string kSelectStatement = R"(SELECT s.id, s.candidate_id, s.worker_name, s.gross, r.week,
        s.untaxed
    FROM wage_statement s
    JOIN weekly_run r ON r.id = s.run_id)";

WageStatement statementFrom(const db::Statement& row) {
    return {.id = row.get<WageStatementId>(0),
            .candidate = row.get<CandidateId>(1),
            .workerName = row.get<std::string>(2),
            .lines = {},
            .gross = row.get<Money>(3),
            .untaxed = row.get<Money>(5)};
}

} // namespace

WeeklyRunId InvoiceRepository::createRun(const WeeklyRun& run) {
    db::Statement& insert = m_connection.prepare(R"(INSERT INTO weekly_run (week, user_id, run_at)
        VALUES (:week, :user, :at)
        RETURNING id)");
    insert.bind("week", run.week).bind("user", run.user).bind("at", run.at);
    return WeeklyRunId{numberFrom(insert)};
}

std::vector<WeeklyRun> InvoiceRepository::runs() {
    return collect(m_connection.prepare(R"(SELECT id, week, user_id, run_at
        FROM weekly_run
        ORDER BY id DESC)"),
                   [](const db::Statement& row) {
                       return WeeklyRun{.id = row.get<WeeklyRunId>(0),
                                        .week = row.get<IsoWeek>(1),
                                        .user = row.get<UserId>(2),
                                        .at = row.get<Instant>(3)};
                   });
}

std::int64_t InvoiceRepository::nextNumber(std::string_view series, int year) {
    return nextInSeries(m_connection, series, year);
}

WageStatementId InvoiceRepository::saveStatement(WeeklyRunId run, const WageStatement& statement) {
    db::Statement& insert = m_connection.prepare(R"(INSERT INTO wage_statement
            (run_id, candidate_id, worker_name, gross, untaxed)
        VALUES (:run, :candidate, :worker_name, :gross, :untaxed)
        RETURNING id)");
    insert.bind("run", run)
        .bind("candidate", statement.candidate)
        .bind("worker_name", statement.workerName)
        .bind("gross", statement.gross)
        .bind("untaxed", statement.untaxed);
    const WageStatementId id{numberFrom(insert)};
    insertLines(m_connection, {.statement = id}, statement.lines);
    insertExpenseLines(m_connection, {.statement = id}, statement.expenses);
    return id;
}

InvoiceId InvoiceRepository::saveInvoice(WeeklyRunId run, const Invoice& invoice) {
    db::Statement& insert = m_connection.prepare(R"(INSERT INTO invoice (number, run_id, client_id,
            client_name, week, issued_on, due_on, net, vat_percentage, vat, total, vat_shifted)
        VALUES (:number, :run, :client, :client_name, :week, :issued_on, :due_on, :net,
            :vat_percentage, :vat, :total, :vat_shifted)
        RETURNING id)");
    insert.bind("number", invoice.number)
        .bind("run", run)
        .bind("client", invoice.client)
        .bind("client_name", invoice.clientName)
        .bind("week", invoice.week)
        .bind("issued_on", invoice.issuedOn)
        .bind("due_on", invoice.dueOn)
        .bind("net", invoice.net)
        .bind("vat_percentage", invoice.vatPercentage)
        .bind("vat", invoice.vat)
        .bind("total", invoice.total)
        .bind("vat_shifted", invoice.vatShifted);
    const InvoiceId id{numberFrom(insert)};
    insertLines(m_connection, {.invoice = id}, invoice.lines);
    insertExpenseLines(m_connection, {.invoice = id}, invoice.expenses);
    return id;
}

std::vector<Invoice> InvoiceRepository::list(const InvoiceFilter& filter) {
    Filter where;
    where.equal("client_id", "client", filter.client);
    where.equal("week", "week", filter.week);
    db::Statement& query = m_connection.prepare(kSelectInvoice + where.sql() +
                                                " ORDER BY issued_on DESC, number DESC");
    where.bindTo(query);
    return collect(query, invoiceFrom);
}

std::optional<Invoice> InvoiceRepository::findByNumber(std::string_view number) {
    auto found = collect(
        m_connection.prepare(kSelectInvoice + " WHERE number = :number").bind("number", number),
        invoiceFrom);
    if (found.empty()) {
        return std::nullopt;
    }
    readLines(m_connection, "invoice_id", found);
    return std::move(found.front());
}

std::vector<Invoice> InvoiceRepository::invoicesOfRun(WeeklyRunId run) {
    auto invoices =
        collect(m_connection.prepare(kSelectInvoice + " WHERE run_id = :run ORDER BY number")
                    .bind("run", run),
                invoiceFrom);
    readLines(m_connection, "invoice_id", invoices);
    return invoices;
}

std::vector<WageStatement> InvoiceRepository::statementsOfWeek(IsoWeek week) {
    auto statements = collect(
        m_connection
            .prepare(kSelectStatement + " WHERE r.week = :week ORDER BY s.worker_name, s.id")
            .bind("week", week),
        statementFrom);
    readLines(m_connection, "wage_statement_id", statements);
    return statements;
}

std::optional<StoredWageStatement> InvoiceRepository::findStatement(WageStatementId id) {
    IsoWeek week;
    auto found =
        collect(m_connection.prepare(kSelectStatement + " WHERE s.id = :id").bind("id", id),
                [&](const db::Statement& row) {
                    week = row.get<IsoWeek>(4);
                    return statementFrom(row);
                });
    if (found.empty()) {
        return std::nullopt;
    }
    readLines(m_connection, "wage_statement_id", found);
    return StoredWageStatement{.statement = std::move(found.front()), .week = week};
}

} // namespace werkbalie::storage
