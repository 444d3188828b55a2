// An offer on paper, in the language of the client.
#pragma once

#include "app/acquisition/quotations.h"

#include <filesystem>

namespace werkbalie::documents {

/// A4: letter, tariffs per function and type of hour, what a tariff consists of, terms, signatures,
/// and each annex on a sheet of its own. Refusal file.not_writable.
[[nodiscard]] domain::Result<void> writeQuotationPdf(const app::QuotationDocument& document,
                                                     const std::filesystem::path& path);

} // namespace werkbalie::documents
