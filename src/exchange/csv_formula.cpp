// Cells that a spreadsheet would run as a formula (CSV injection) are written as text.
#include "exchange/csv_formula.h"

namespace werkbalie::exchange {

bool isPlainNumber(std::string_view text) {
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        text.remove_prefix(1);
    }
    bool digit = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digit = true;
        } else if (c != ',' && c != '.') {
            return false;
        }
    }
    return digit;
}

bool looksLikeFormula(std::string_view text) {
    while (!text.empty() && text.front() == '\'') {
        text.remove_prefix(1);
    }
    if (text.empty() || std::string_view("=+-@\t\r").find(text.front()) == std::string_view::npos) {
        return false;
    }
    return !isPlainNumber(text);
}

void undoFormulaGuard(std::string& text) {
    if (text.size() > 1 && text.front() == '\'' && looksLikeFormula(text)) {
        text.erase(0, 1);
    }
}

} // namespace werkbalie::exchange
