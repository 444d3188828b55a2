// Expenses join what the hours made; sums are made anew, so that they cannot drift from the lines.
#include "domain/administration/expense/expense_billing.h"

#include "domain/base/text.h"

#include <algorithm>
#include <tuple>

namespace werkbalie::domain {

namespace {

ExpenseLine lineOf(const BillableExpense& each) {
    const bool measured = rulesOf(each.expense.kind).measure != ExpenseMeasure::Receipt;
    return {.expense = each.expense.id,
            .placement = each.expense.placement,
            .week = each.expense.week,
            .day = each.expense.day,
            .workerName = each.workerName,
            .kind = each.expense.kind,
            .description = each.expense.description,
            .quantity = measured ? each.expense.quantity : 0,
            .untaxed = each.split.untaxed,
            .taxed = each.split.taxed};
}

void sortLines(std::vector<ExpenseLine>& lines) {
    std::ranges::sort(lines, [](const ExpenseLine& a, const ExpenseLine& b) {
        return std::tuple(foldText(a.workerName), a.day, a.kind, a.expense) <
               std::tuple(foldText(b.workerName), b.day, b.kind, b.expense);
    });
}

/// The document of the key, or a new one at the end.
template <class Document, class Key>
Document& documentOf(std::vector<Document>& documents, Key Document::*member, Key key) {
    const auto found = std::ranges::find(documents, key, member);
    if (found != documents.end()) {
        return *found;
    }
    documents.emplace_back();
    documents.back().*member = key;
    return documents.back();
}

} // namespace

void addExpenses(std::vector<WageStatement>& statements,
                 std::span<const BillableExpense> expenses) {
    for (const BillableExpense& each : expenses) {
        auto& statement = documentOf(statements, &WageStatement::candidate, each.candidate);
        statement.workerName = each.workerName;
        statement.expenses.push_back(lineOf(each));
        statement.gross += each.split.taxed;
        statement.untaxed += each.split.untaxed;
    }
    for (WageStatement& statement : statements) {
        sortLines(statement.expenses);
    }
    std::ranges::stable_sort(statements, {}, [](const WageStatement& statement) {
        return foldText(statement.workerName);
    });
}

void addExpenses(std::vector<Invoice>& invoices, std::span<const BillableExpense> expenses,
                 Percentage vat) {
    for (const BillableExpense& each : expenses) {
        if (!each.charged) {
            continue;
        }
        auto& invoice = documentOf(invoices, &Invoice::client, each.client);
        if (invoice.lines.empty() && invoice.expenses.empty()) {
            invoice.vatShifted = each.vatShifted;
            invoice.vatPercentage = each.vatShifted ? Percentage{} : vat;
        }
        invoice.week = std::max(invoice.week, each.expense.week);
        invoice.expenses.push_back(lineOf(each));
        invoice.net += each.split.total;
        invoice.vat = percentOf(invoice.net, invoice.vatPercentage, Rounding::HalfAwayFromZero);
        invoice.total = invoice.net + invoice.vat;
    }
    for (Invoice& invoice : invoices) {
        sortLines(invoice.expenses);
    }
}

} // namespace werkbalie::domain
