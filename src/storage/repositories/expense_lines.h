// Expenses on wage statements and invoices: written with them, read with them.
#pragma once

#include "domain/administration/expense/expense_line.h"
#include "storage/db/connection.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace werkbalie::storage {

/// On which document a line stands: one of the two.
struct LineOwner {
    std::optional<domain::WageStatementId> statement = {};
    std::optional<domain::InvoiceId> invoice = {};
};

void insertExpenseLines(db::Connection& connection, const LineOwner& owner,
                        const std::vector<domain::ExpenseLine>& lines);
/// Of the documents whose ids stand in `column` (wage_statement_id, invoice_id), in their order.
void readExpenseLines(db::Connection& connection, const std::string& column,
                      std::span<const std::int64_t> documents,
                      const std::function<void(std::int64_t, domain::ExpenseLine)>& take);

} // namespace werkbalie::storage
