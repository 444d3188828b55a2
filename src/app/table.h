// A read table: what CSV, XLSX and the clipboard have in common.
#pragma once

#include "domain/base/finding.h"

#include <cstddef>
#include <string>
#include <vector>

namespace werkbalie::app {

/// A row of which it is not clear what belongs under which header; it is reported, never guessed.
struct UnreadRow {
    std::size_t line = 0; ///< in the file, from 1
    std::vector<std::string> cells;
    domain::Finding finding;
};

/// What the cells of a column hold, in Dutch notation; other formats have one of their own.
enum class CellKind { Text, Date, Decimal };

struct Table {
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows = {}; ///< every row as wide as headers
    std::vector<std::size_t> lines = {};             ///< line in the file of each row, from 1
    std::vector<UnreadRow> unread = {};              ///< rows of the file that are not in `rows`
    std::vector<CellKind> kinds = {};                ///< as wide as headers, or empty: all text
};

} // namespace werkbalie::app
