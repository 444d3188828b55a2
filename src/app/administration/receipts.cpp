// Kept as hour sheets are: whole, with their hash, and with a trail that names no file.
#include "app/administration/receipts.h"

#include "app/administration/expense_desk.h"
#include "app/content_hash.h"
#include "app/json_text.h"
#include "storage/repositories/receipt_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using storage::ExpenseRepository;
using storage::ReceiptRepository;

constexpr std::string_view kTable = "expense_receipt";

std::string jsonOf(const domain::Receipt& receipt) {
    return JsonObject()
        .add("expense", receipt.expense.value)
        .add("mime", receipt.mime)
        .add("bytes", receipt.bytes)
        .add("hash", receipt.hash)
        .text();
}

/// The expense, when its receipts may still change.
Result<domain::Expense> openExpense(Context& context, domain::ExpenseId id) {
    const auto row = ExpenseRepository(context.database.connection()).find(id);
    if (!row) {
        return refuse("record.missing", "expense");
    }
    if (const auto open = mayTouchExpense(context, row->expense); !open) {
        return tl::unexpected(open.error());
    }
    return row->expense;
}

Result<ScanFile> fileOf(ReceiptRepository& receipts, const domain::Receipt& receipt) {
    ScanFile file{
        .bytes = receipts.content(receipt.id), .fileName = receipt.fileName, .mime = receipt.mime};
    if (contentHash(file.bytes) != receipt.hash) {
        return refuse("sheet.scan_changed", {}, {{"file", file.fileName}});
    }
    return file;
}

domain::Receipt receiptOf(const Context& context, domain::ExpenseId expense, const ScanFile& file) {
    return {.id = {},
            .expense = expense,
            .fileName = file.fileName,
            .mime = mimeByContent(file.bytes),
            .bytes = static_cast<std::int64_t>(file.bytes.size()),
            .hash = contentHash(file.bytes),
            .addedBy = context.user.id,
            .addedAt = context.clock.now()};
}

Result<void> checkFile(const ScanFile& file) {
    if (const auto sound = checkKeptFile(file); !sound) {
        auto values = sound.error().values;
        values.emplace_back("file", file.fileName);
        const bool empty = sound.error().key == "file.empty";
        return refuse(empty ? "receipt.empty" : "receipt.too_large", file.fileName,
                      std::move(values));
    }
    return mimeByContent(file.bytes).empty()
               ? Result<void>(
                     refuse("receipt.unknown_format", file.fileName, {{"file", file.fileName}}))
               : Result<void>();
}

} // namespace

Result<AttachedReceipt> attachReceipt(Context& context, domain::ExpenseId id,
                                      const ScanFile& file) {
    if (const auto allowed = requireRight(context, domain::Right::BookLeave); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = checkFile(file); !sound) {
        return tl::unexpected(sound.error());
    }
    UnitOfWork work(context);
    if (const auto expense = openExpense(context, id); !expense) {
        return tl::unexpected(expense.error());
    }
    ReceiptRepository receipts(work.connection());
    AttachedReceipt attached{.receipt = receiptOf(context, id, file)};
    const auto users = receipts.expensesWith(attached.receipt.hash);
    attached.usedElsewhere =
        std::ranges::any_of(users, [&](domain::ExpenseId user) { return user != id; });
    attached.alreadyThere = std::ranges::find(users, id) != users.end();
    if (attached.alreadyThere) {
        const auto kept = receipts.of(id);
        attached.receipt = *std::ranges::find(kept, attached.receipt.hash, &domain::Receipt::hash);
        return attached;
    }
    attached.receipt.id = receipts.add(attached.receipt, file.bytes);
    work.audit({.action = "attach",
                .entity = std::string(kTable),
                .entityId = attached.receipt.id.value,
                .newValue = jsonOf(attached.receipt)});
    work.changed(Entity::Expense, id.value);
    work.commit();
    return attached;
}

Result<std::vector<domain::Receipt>> listReceipts(Context& context, domain::ExpenseId expense) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return ReceiptRepository(context.database.connection()).of(expense);
}

Result<ScanFile> loadReceipt(Context& context, domain::ReceiptId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    ReceiptRepository receipts(context.database.connection());
    const auto receipt = receipts.find(id);
    if (!receipt) {
        return refuse("record.missing", kTable);
    }
    return fileOf(receipts, *receipt);
}

Result<ScanFile> removeReceipt(Context& context, domain::ReceiptId id) {
    if (const auto allowed = requireRight(context, domain::Right::BookLeave); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    ReceiptRepository receipts(work.connection());
    const auto receipt = receipts.find(id);
    if (!receipt) {
        return refuse("record.missing", kTable);
    }
    const auto expense = openExpense(context, receipt->expense);
    if (!expense) {
        return tl::unexpected(expense.error());
    }
    ScanFile file{
        .bytes = receipts.content(id), .fileName = receipt->fileName, .mime = receipt->mime};
    receipts.remove(id);
    if (expense->state == domain::ExpenseState::Approved) {
        domain::Expense open = *expense;
        open.state = domain::ExpenseState::Open;
        (void)ExpenseRepository(work.connection()).save(open);
        noteExpense(work, "update", *expense, open);
    }
    work.audit({.action = "remove",
                .entity = std::string(kTable),
                .entityId = id.value,
                .oldValue = jsonOf(*receipt)});
    work.changed(Entity::Expense, receipt->expense.value);
    work.commit();
    return file;
}

} // namespace werkbalie::app
