// Writing CSV that Dutch Excel opens with a double click, without running what is in it.
#include "exchange/csv.h"
#include "exchange/csv_formula.h"

namespace werkbalie::exchange {

namespace {

bool needsQuotes(std::string_view text) {
    return text.find_first_of(";,\t|\"\r\n") != std::string_view::npos || text.starts_with(' ') ||
           text.ends_with(' ');
}

void appendCell(std::string& out, std::string_view text) {
    const bool formula = looksLikeFormula(text);
    if (!needsQuotes(text)) {
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

void appendRow(std::string& out, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            out += ';';
        }
        appendCell(out, cells[i]);
    }
    out += "\r\n";
}

} // namespace

std::string writeCsv(const app::Table& table) {
    std::string out = "\xEF\xBB\xBF";
    appendRow(out, table.headers);
    for (const auto& row : table.rows) {
        appendRow(out, row);
    }
    return out;
}

} // namespace werkbalie::exchange
