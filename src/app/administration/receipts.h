// Receipts of expenses: attached, opened, taken off.
#pragma once

#include "app/administration/kept_file.h"
#include "app/context.h"
#include "domain/administration/expense/receipt.h"

#include <vector>

namespace werkbalie::app {

struct AttachedReceipt {
    domain::Receipt receipt;
    bool alreadyThere = false;  ///< the same file was kept at this expense before
    bool usedElsewhere = false; ///< the same file is proof of another expense: a warning
};
/// Right BookLeave. The kind of file is read from its content. Refusals: record.missing,
/// receipt.empty {file},
/// receipt.too_large {file, limit}, receipt.unknown_format {file}, expense.processed,
/// hours.week_locked, expense.week_processed.
[[nodiscard]] domain::Result<AttachedReceipt>
attachReceipt(Context& context, domain::ExpenseId expense, const ScanFile& file);
/// Right ViewHours.
[[nodiscard]] domain::Result<std::vector<domain::Receipt>> listReceipts(Context& context,
                                                                        domain::ExpenseId expense);
/// Right ViewHours. Refusals: record.missing, sheet.scan_changed {file}: its hash does not fit.
[[nodiscard]] domain::Result<ScanFile> loadReceipt(Context& context, domain::ReceiptId id);
/// Right BookLeave; gives the file back, so that it can be attached again. An approval that stood
/// on it is taken back. Refusals as attachReceipt.
[[nodiscard]] domain::Result<ScanFile> removeReceipt(Context& context, domain::ReceiptId id);

} // namespace werkbalie::app
