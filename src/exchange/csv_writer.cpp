// Writing CSV that Dutch Excel opens with a double click, without running what is in it.
#include "exchange/csv.h"
#include "exchange/csv_formula.h"

namespace werkbalie::exchange {

namespace {

/// A separator of others in a header would mislead a reader that guesses; in a cell it is harmless.
constexpr std::string_view kQuotedInHeader = ";,\t|\"\r\n";
constexpr std::string_view kQuotedInCell = ";\"\r\n";

bool needsQuotes(std::string_view text, std::string_view quoted) {
    return text.find_first_of(quoted) != std::string_view::npos || text.starts_with(' ') ||
           text.ends_with(' ') || text.starts_with("sep="); // read as a separator line
}

void appendCell(std::string& out, std::string_view text, std::string_view quoted) {
    const bool formula = looksLikeFormula(text);
    if (!needsQuotes(text, quoted)) {
        out += formula ? "'" : "";
        out += text;
        return;
    }
    out += '"';
    out += formula ? "'" : "";
    for (const char c : text) {
        if (c == '"') {
            out += '"';
        }
        out += c;
    }
    out += '"';
}

void appendRow(std::string& out, const std::vector<std::string>& cells, std::string_view quoted) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            out += ';';
        }
        appendCell(out, cells[i], quoted);
    }
    out += "\r\n";
}

} // namespace

std::string writeCsv(const app::Table& table) {
    std::string out = "\xEF\xBB\xBF";
    appendRow(out, table.headers, kQuotedInHeader);
    for (const auto& row : table.rows) {
        appendRow(out, row, kQuotedInCell);
    }
    return out;
}

} // namespace werkbalie::exchange
