// Which column of a file is which field: remembered, or found by name.
#pragma once

#include "app/recruitment/import_candidates.h"
#include "app/unit_of_work.h"

namespace werkbalie::app {

/// Refusal import.columns_missing {columns} when a required field has no column.
[[nodiscard]] domain::Result<void> checkMapping(const std::vector<ImportField>& fields,
                                                const ColumnMapping& mapping,
                                                std::size_t columnCount);
/// For the next file with the same headers, in whatever order.
void rememberMapping(UnitOfWork& work, const std::string& kind,
                     const std::vector<std::string>& headers, const ColumnMapping& mapping);
/// The line in the file of a row; header and rows counted when the reader did not say.
[[nodiscard]] std::size_t lineOf(const Table& table, std::size_t row);

} // namespace werkbalie::app
