// Receipts of expenses: kept as files are, opened one at a time.
#pragma once

#include "domain/administration/expense/receipt.h"
#include "storage/db/connection.h"

#include <optional>
#include <vector>

namespace werkbalie::storage {

class ReceiptRepository {
public:
    explicit ReceiptRepository(db::Connection& connection) : m_connection(connection) {}

    domain::ReceiptId add(const domain::Receipt& receipt, std::string_view content);
    /// Without the files, as they came.
    [[nodiscard]] std::vector<domain::Receipt> of(domain::ExpenseId expense);
    [[nodiscard]] std::optional<domain::Receipt> find(domain::ReceiptId id);
    [[nodiscard]] std::string content(domain::ReceiptId id); ///< empty when it is gone
    /// The same file at another expense; of whichever worker.
    [[nodiscard]] std::vector<domain::ExpenseId> expensesWith(std::string_view hash);
    bool remove(domain::ReceiptId id);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
