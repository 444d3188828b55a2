// Tables as they come: a workbook or a text file, read to the same sheets of text cells.
#pragma once

#include "app/sheet_grid.h"
#include "domain/base/result.h"

#include <string_view>

namespace werkbalie::exchange {

inline constexpr std::size_t kMaxSheetRows = 200'000;
inline constexpr std::size_t kMaxSheetColumns = 500;
/// What a part of a workbook may grow to when it is unpacked: a small file can hold gigabytes.
inline constexpr std::size_t kMaxWorkbookPartBytes = 128U * 1024 * 1024;

/// True for a zip archive, which every .xlsx is.
[[nodiscard]] bool isWorkbook(std::string_view bytes);

/// The visible sheets of an .xlsx, in order. Numbers come with a decimal comma and at most fifteen
/// digits, dates as "24-11-2026", times as "7:30" (more than a day: "37:30"), percentages as
/// "150%"; of a formula the value it had when the file was saved. A fault in a cell stays visible
/// as "#N/A", a formula that was never calculated as "=…". Refusals: xlsx.not_a_workbook,
/// xlsx.damaged {part}, xlsx.protected, xlsx.too_large {limit}, xlsx.too_many_rows {max},
/// xlsx.too_many_columns {max}, file.empty.
[[nodiscard]] domain::Result<std::vector<app::SheetGrid>> readWorkbook(std::string_view bytes);

/// A workbook, else one sheet of readCsvGrid. Refusals of both, and file.old_spreadsheet for .xls
/// or a workbook with a password.
[[nodiscard]] domain::Result<std::vector<app::SheetGrid>> readSheets(std::string_view bytes);

} // namespace werkbalie::exchange
