// The weekly invoice on paper.
#pragma once

#include "app/administration/weekly_run.h"

#include <filesystem>

namespace werkbalie::documents {

/// A4 with lines per worker and hour type, VAT or "btw verlegd", and how to pay.
/// Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writeInvoicePdf(const app::InvoiceDocument& document,
                                                   const std::filesystem::path& path);

} // namespace werkbalie::documents
