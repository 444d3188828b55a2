// The file travels only when somebody opens it.
#include "storage/repositories/receipt_repository.h"

#include "storage/repositories/base64.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {

namespace {

using namespace domain;

const std::string kSelect =
    R"(SELECT id, expense_id, file_name, mime, byte_count, hash, added_by, added_at
    FROM expense_receipt)";

Receipt receiptFrom(const db::Statement& row) {
    return {.id = row.get<ReceiptId>(0),
            .expense = row.get<ExpenseId>(1),
            .fileName = row.get<std::string>(2),
            .mime = row.get<std::string>(3),
            .bytes = row.get<std::int64_t>(4),
            .hash = row.get<std::string>(5),
            .addedBy = row.get<UserId>(6),
            .addedAt = row.get<Instant>(7)};
}

} // namespace

ReceiptId ReceiptRepository::add(const Receipt& receipt, std::string_view content) {
    db::Statement& insert =
        m_connection.prepare(R"(INSERT INTO expense_receipt (expense_id, file_name, mime,
            byte_count, hash, content, added_by, added_at)
        VALUES (:expense, :file_name, :mime, :byte_count, :hash, :content, :added_by, :added_at)
        RETURNING id)");
    insert.bind("expense", receipt.expense)
        .bind("file_name", receipt.fileName)
        .bind("mime", receipt.mime)
        .bind("byte_count", receipt.bytes)
        .bind("hash", receipt.hash)
        .bind("content", toBase64(content))
        .bind("added_by", receipt.addedBy)
        .bind("added_at", receipt.addedAt);
    return ReceiptId{numberFrom(insert)};
}

std::vector<Receipt> ReceiptRepository::of(ExpenseId expense) {
    return collect(m_connection.prepare(kSelect + " WHERE expense_id = :expense ORDER BY id")
                       .bind("expense", expense),
                   receiptFrom);
}

std::optional<Receipt> ReceiptRepository::find(ReceiptId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE id = :id").bind("id", id), receiptFrom);
}

std::string ReceiptRepository::content(ReceiptId id) {
    const auto text = firstOf(
        m_connection.prepare("SELECT content FROM expense_receipt WHERE id = :id").bind("id", id),
        [](const db::Statement& row) { return row.get<std::string>(0); });
    return text ? fromBase64(*text, "content") : std::string();
}

std::vector<ExpenseId> ReceiptRepository::expensesWith(std::string_view hash) {
    return collect(
        m_connection
            .prepare("SELECT expense_id FROM expense_receipt WHERE hash = :hash ORDER BY id")
            .bind("hash", std::string(hash)),
        [](const db::Statement& row) { return row.get<ExpenseId>(0); });
}

bool ReceiptRepository::remove(ReceiptId id) {
    db::Statement& gone =
        m_connection.prepare("DELETE FROM expense_receipt WHERE id = :id RETURNING id");
    gone.bind("id", id);
    return numberFrom(gone) != 0;
}

} // namespace werkbalie::storage
