// Lists as a workbook that opens in Excel and LibreOffice with numbers and dates that can be
// summed.
#pragma once

#include "app/table.h"
#include "domain/base/result.h"

#include <filesystem>
#include <string>

namespace werkbalie::exchange {

/// One sheet: bold header that stays in view, a filter, widths that fit. A column whose cells are
/// all numbers (no leading zeros, at most fifteen digits) or all dates is written as such; the rest
/// is text, also when it looks like a formula. Text longer than a cell can hold is cut.
/// Refusals: xlsx.too_many_rows {max}, file.not_writable.
[[nodiscard]] domain::Result<void> writeXlsx(const app::Table& table, const std::string& sheetName,
                                             const std::filesystem::path& path);

enum class ColumnKind { Text, Number, Date };
/// What a column is written as; `decimals` is the largest number of decimals in it.
struct ColumnShape {
    ColumnKind kind = ColumnKind::Text;
    int decimals = 0;
    std::size_t width = 0; ///< characters of the longest cell or header
};
[[nodiscard]] ColumnShape shapeOf(const app::Table& table, std::size_t column);

} // namespace werkbalie::exchange
