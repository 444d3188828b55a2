// Expenses on wage statements and invoices: written with them, read with them.
#include "storage/repositories/expense_lines.h"

#include "storage/repositories/expense_codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {

using namespace domain;

void insertExpenseLines(db::Connection& connection, const LineOwner& owner,
                        const std::vector<ExpenseLine>& lines) {
    std::int64_t position = 0;
    for (const ExpenseLine& line : lines) {
        connection
            .prepare(R"(INSERT INTO expense_line (wage_statement_id, invoice_id, position,
                expense_id, placement_id, week, day, worker_name, kind, description, quantity,
                untaxed, taxed)
            VALUES (:statement, :invoice, :position, :expense, :placement, :week, :day,
                :worker_name, :kind, :description, :quantity, :untaxed, :taxed))")
            .bind("statement", owner.statement)
            .bind("invoice", owner.invoice)
            .bindInt("position", position++)
            .bind("expense", line.expense)
            .bind("placement", line.placement)
            .bind("week", line.week)
            .bind("day", line.day)
            .bind("worker_name", line.workerName)
            .bind("kind", line.kind)
            .bind("description", line.description)
            .bind("quantity", line.quantity)
            .bind("untaxed", line.untaxed)
            .bind("taxed", line.taxed)
            .run();
    }
}

void readExpenseLines(db::Connection& connection, const std::string& column,
                      std::span<const std::int64_t> documents,
                      const std::function<void(std::int64_t, ExpenseLine)>& take) {
    db::Statement& query =
        connection.prepare("SELECT " + column + R"(, expense_id, placement_id, week, day,
            worker_name, kind, description, quantity, untaxed, taxed
        FROM expense_line
        WHERE )" + isOneOf(connection.dialect(), column) +
                           " ORDER BY " + column + ", position");
    query.bind("ids", idList(connection.dialect(), documents));
    while (query.next()) {
        take(query.intAt(0), {.expense = query.get<ExpenseId>(1),
                              .placement = query.get<PlacementId>(2),
                              .week = query.get<IsoWeek>(3),
                              .day = query.get<Date>(4),
                              .workerName = query.get<std::string>(5),
                              .kind = query.get<ExpenseKind>(6),
                              .description = query.get<std::string>(7),
                              .quantity = query.get<std::int64_t>(8),
                              .untaxed = query.get<Money>(9),
                              .taxed = query.get<Money>(10)});
    }
}

} // namespace werkbalie::storage
