// `invoice …`: the weekly run and its invoices.
#include "app/administration/weekly_run.h"
#include "cli/output_file.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "documents/invoice_pdf.h"
#include "documents/wage_statement_pdf.h"

#include <array>

namespace werkbalie::cli {

namespace {

Json linesOf(const std::vector<domain::StatementLine>& lines) {
    Json list = Json::array();
    for (const domain::StatementLine& line : lines) {
        list.push_back({{"placement", line.placement.value},
                        {"week", line.week.toString()},
                        {"worker", line.workerName},
                        {"occupation", line.occupation},
                        {"type", domain::toText(line.type)},
                        {"percentage", line.percentage.toString()},
                        {"hours", domain::decimalHours(line.worked)},
                        {"rate", line.rate.toString()},
                        {"amount", line.amount.toString()},
                        {"correction", line.correction}});
        if (line.day) {
            list.back()["day"] = domain::isoDate(*line.day);
        }
        if (line.unit) {
            list.back()["allowance"] = line.label;
            list.back()["unit"] = domain::toText(*line.unit);
            list.back()["quantity"] = domain::quantityText(*line.unit, line.quantity);
        } else if (!line.label.empty()) {
            list.back()["agreed_rate"] = line.label;
        }
    }
    return list;
}

Json expensesOf(const std::vector<domain::ExpenseLine>& lines) {
    Json list = Json::array();
    for (const domain::ExpenseLine& line : lines) {
        list.push_back({{"expense", line.expense.value},
                        {"placement", line.placement.value},
                        {"date", domain::isoDate(line.day)},
                        {"worker", line.workerName},
                        {"kind", toText(line.kind)},
                        {"description", line.description},
                        {"untaxed", line.untaxed.toString()},
                        {"taxed", line.taxed.toString()},
                        {"amount", line.total().toString()}});
    }
    return list;
}

Json headOf(const domain::Invoice& invoice) {
    return {{"number", invoice.number},
            {"client", invoice.client.value},
            {"client_name", invoice.clientName},
            {"week", invoice.week.toString()},
            {"issued_on", domain::isoDate(invoice.issuedOn)},
            {"due_on", domain::isoDate(invoice.dueOn)},
            {"net", invoice.net.toString()},
            {"vat_percentage", invoice.vatPercentage.toString()},
            {"vat", invoice.vat.toString()},
            {"total", invoice.total.toString()},
            {"vat_shifted", invoice.vatShifted}};
}

int runCommand(Invocation& invocation) {
    const domain::IsoWeek week = weekOption(invocation);
    const bool dryRun = invocation.has("--dry-run");
    Session session(invocation);
    app::NoProgress progress;
    const app::WeeklyRunReport report = expect(app::runWeek(
        session.context(), week, dryRun ? app::RunMode::DryRun : app::RunMode::Book, progress));
    Json invoices = Json::array();
    for (const domain::Invoice& invoice : report.invoices) {
        invoices.push_back(headOf(invoice));
        invoices.back()["lines"] = linesOf(invoice.lines);
        invoices.back()["expenses"] = expensesOf(invoice.expenses);
    }
    Json statements = Json::array();
    for (const domain::WageStatement& statement : report.statements) {
        statements.push_back({{"statement", statement.id.value},
                              {"candidate", statement.candidate.value},
                              {"worker", statement.workerName},
                              {"gross", statement.gross.toString()},
                              {"untaxed", statement.untaxed.toString()},
                              {"lines", linesOf(statement.lines)},
                              {"expenses", expensesOf(statement.expenses)}});
    }
    Json json{{"week", week.toString()},          {"dry_run", dryRun},
              {"open_sheets", report.openSheets}, {"open_expenses", report.openExpenses},
              {"invoices", std::move(invoices)},  {"wage_statements", std::move(statements)}};
    if (report.run.isValid()) {
        json["run"] = report.run.value;
    }
    return invocation.print(json);
}

int listCommand(Invocation& invocation) {
    app::InvoiceQuery query{.client = optionalId<domain::ClientId>(invocation, "--client")};
    if (invocation.has("--week")) {
        query.week = weekOption(invocation);
    }
    Session session(invocation);
    Json list = Json::array();
    for (const domain::Invoice& invoice : expect(app::listInvoices(session.context(), query))) {
        list.push_back(headOf(invoice));
    }
    return invocation.print(list);
}

/// Other formats are known to the contract and come later.
void requirePdf(const Invocation& invocation, const std::string& command) {
    const std::string format = invocation.require("--format");
    for (const std::string_view later : {"ubl", "ubl-gaccount", "peppol", "setu"}) {
        if (format == later) {
            throw UsageError({.key = "cli.not_in_this_version",
                              .where = {},
                              .values = {{"command", command + " --format " + format}}});
        }
    }
    (void)invocation.choice("--format", {"pdf"});
}

int exportCommand(Invocation& invocation) {
    requirePdf(invocation, "invoice export");
    const std::string target = invocation.require("-o");
    Session session(invocation);
    const auto document =
        expect(app::loadInvoice(session.context(), invocation.arguments().front()));
    return writeThrough(invocation, target, [&](const std::filesystem::path& path) {
        return documents::writeInvoicePdf(document, path);
    });
}

int statementCommand(Invocation& invocation) {
    const std::string target = invocation.require("-o");
    const auto id = idOf<domain::WageStatementId>(invocation.arguments().front(), "statement");
    Session session(invocation);
    const auto document = expect(app::loadWageStatement(session.context(), id));
    return writeThrough(invocation, target, [&](const std::filesystem::path& path) {
        return documents::writeWageStatementPdf(document, path);
    });
}

constexpr std::array kCommands{
    Command{.path = "invoice run",
            .usage = "--week W [--dry-run]",
            .summary = "Weekverwerking: facturen en brutoloonoverzichten van goedgekeurde uren.",
            .options = "--week= --dry-run",
            .run = runCommand},
    Command{.path = "invoice list",
            .usage = "[--week W] [--client ID]",
            .summary = "Facturen.",
            .options = "--week= --client=",
            .run = listCommand},
    Command{.path = "invoice export",
            .usage = "NUMBER --format pdf -o FILE",
            .summary = "Een factuur als bestand.",
            .options = "--format= -o=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = exportCommand},
    Command{.path = "statement export",
            .usage = "ID -o FILE",
            .summary = "Een brutoloonoverzicht als PDF.",
            .options = "-o=",
            .minArguments = 1,
            .maxArguments = 1,
            .run = statementCommand},
};

} // namespace

std::span<const Command> invoiceCommands() {
    return kCommands;
}

} // namespace werkbalie::cli
