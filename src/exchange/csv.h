// CSV as Dutch Excel and hundred other programs write it, and as Dutch Excel reads it back.
#pragma once

#include "app/sheet_grid.h"
#include "app/table.h"
#include "domain/base/result.h"

#include <string>
#include <string_view>

namespace werkbalie::exchange {

/// No line of a real list is longer; a file of one endless line is not a list.
inline constexpr std::size_t kMaxCsvLineBytes = 1024U * 1024;

/// Reads a whole file: encoding as decodeText; separator among ; , tab and | by the first fifty
/// rows or by a `sep=` line; quotes doubled; line ends CRLF, LF or CR, also inside quotes.
/// Everything stays text, so that leading zeros are kept. Headers are trimmed and made unique;
/// empty rows are left out; short rows are filled with empty cells; rows that are too long land in
/// Table::unread with finding csv.too_many_cells. The apostrophe that writeCsv sets before a
/// formula is taken off. Refusals: those of decodeText, file.line_too_long {line},
/// csv.unclosed_quote {line}.
[[nodiscard]] domain::Result<app::Table> readCsv(std::string_view bytes);

/// The same text as rows of cells, title lines and all: which row is the header is not known yet.
/// The separator is the one that most rows agree on. Refusals as above.
[[nodiscard]] domain::Result<app::SheetGrid> readCsvGrid(std::string_view bytes);

/// Semicolons, byte order mark and CRLF, as Dutch Excel expects. Text that a spreadsheet would take
/// for a formula (= + - @ tab) gets an apostrophe before it, unless it is a number.
[[nodiscard]] std::string writeCsv(const app::Table& table);

/// The separator that readCsv would take for this decoded text.
[[nodiscard]] char sniffSeparator(std::string_view text);

} // namespace werkbalie::exchange
