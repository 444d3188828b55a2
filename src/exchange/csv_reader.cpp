// Reading CSV in one pass over the decoded text, as fast as the cells can be copied.
#include "exchange/csv.h"
#include "exchange/csv_formula.h"
#include "exchange/text_file.h"

#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <optional>
#include <set>

namespace werkbalie::exchange {

using domain::refuse;
using domain::Result;

namespace {

constexpr std::array<char, 4> kSeparators = {';', ',', '\t', '|'};
constexpr std::size_t kSniffedRows = 50;

/// Steps through records; a record is one or more lines, because quotes may hold line ends.
class RecordReader {
public:
    RecordReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    /// False at the end, or at a quote that is never closed.
    bool next(std::vector<std::string>& cells) {
        cells.clear();
        if (m_at >= m_text.size()) {
            return false;
        }
        m_recordLine = m_line;
        m_strayText = false;
        while (true) {
            std::string& cell = cells.emplace_back();
            const bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
            if (quoted && !readQuoted(cell)) {
                return false;
            }
            const std::size_t afterQuotes = m_at;
            readPlain(cell);
            const auto plain = m_text.substr(afterQuotes, m_at - afterQuotes);
            m_strayText = m_strayText || (quoted && !plain.empty()) ||
                          plain.find('"') != std::string_view::npos;
            undoFormulaGuard(cell);
            if (m_at < m_text.size() && m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            skipLineEnd();
            return true;
        }
    }
    [[nodiscard]] std::size_t recordLine() const { return m_recordLine; }
    /// The last record had text behind a closing quote, or a quote within a cell: most likely the
    /// wrong separator.
    [[nodiscard]] bool hasStrayText() const { return m_strayText; }
    [[nodiscard]] std::optional<std::size_t> unclosedQuote() const { return m_unclosedQuote; }

private:
    bool readQuoted(std::string& cell) {
        const std::size_t openedOn = m_line;
        ++m_at;
        while (true) {
            const std::size_t quote = m_text.find('"', m_at);
            if (quote == std::string_view::npos) {
                m_unclosedQuote = openedOn;
                return false;
            }
            appendCountingLines(cell, m_text.substr(m_at, quote - m_at));
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != '"') {
                return true;
            }
            cell += '"';
            ++m_at;
        }
    }
    void appendCountingLines(std::string& cell, std::string_view part) {
        for (std::size_t i = 0; i < part.size(); ++i) {
            const bool single = part[i] == '\r' && (i + 1 == part.size() || part[i + 1] != '\n');
            m_line += part[i] == '\n' || single ? 1U : 0U;
        }
        cell += part;
    }
    /// What stands outside quotes, up to the separator or the line end.
    void readPlain(std::string& cell) {
        const std::size_t start = m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == m_separator || c == '\n' || c == '\r') {
                break;
            }
            ++m_at;
        }
        cell.append(m_text, start, m_at - start);
    }
    void skipLineEnd() {
        if (m_at >= m_text.size()) {
            return;
        }
        const bool pair =
            m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_at += pair ? 2U : 1U;
        ++m_line;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_recordLine = 1;
    bool m_strayText = false;
    std::optional<std::size_t> m_unclosedQuote;
};

/// The first line that is longer than any line of a real list.
std::optional<std::size_t> findLongLine(std::string_view text) {
    std::size_t line = 1;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || text[i] == '\r') {
            const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
            i += pair ? 1U : 0U;
            start = i + 1;
            ++line;
        } else if (i - start >= kMaxCsvLineBytes) {
            return line;
        }
    }
    return std::nullopt;
}

/// A first line "sep=;" tells the separator; Excel writes and honours it.
std::optional<char> separatorLine(std::string_view text) {
    const bool ends = text.size() == 5 || (text.size() > 5 && (text[5] == '\r' || text[5] == '\n'));
    if (!text.starts_with("sep=") || !ends || text[4] == '\r' || text[4] == '\n' ||
        text[4] == '"') {
        return std::nullopt;
    }
    return text[4];
}

bool isEmptyRow(const std::vector<std::string>& cells) {
    return std::ranges::all_of(cells, [](const std::string& c) { return domain::trim(c).empty(); });
}

std::vector<std::string> uniqueHeaders(std::vector<std::string> cells) {
    while (cells.size() > 1 && domain::trim(cells.back()).empty()) {
        cells.pop_back();
    }
    std::set<std::string> taken;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string name(domain::trim(cells[i]));
        if (name.empty()) {
            name = "Kolom " + std::to_string(i + 1);
        }
        std::string unique = name;
        for (int n = 2; !taken.insert(unique).second; ++n) {
            unique = name + " (" + std::to_string(n) + ")";
        }
        cells[i] = unique;
    }
    return cells;
}

void addRow(app::Table& table, std::vector<std::string>& cells, std::size_t line) {
    const std::size_t width = table.headers.size();
    while (cells.size() > width && domain::trim(cells.back()).empty()) {
        cells.pop_back();
    }
    if (cells.size() > width) {
        table.unread.push_back({.line = line,
                                .cells = cells,
                                .finding = {.rule = "csv.too_many_cells",
                                            .severity = domain::Severity::Blocking,
                                            .where = std::to_string(line),
                                            .values = {{"line", std::to_string(line)},
                                                       {"cells", std::to_string(cells.size())},
                                                       {"columns", std::to_string(width)}}}});
        return;
    }
    cells.resize(width);
    const std::size_t expected = cells.size();
    table.rows.push_back(std::move(cells));
    table.lines.push_back(line);
    cells = {};
    cells.reserve(expected);
}

/// How well a separator explains the first rows: how many have the header's number of cells.
struct Fit {
    std::size_t agreeing = 0;
    std::size_t columns = 0;
    auto operator<=>(const Fit&) const = default;
};

Fit fitOf(std::string_view text, char separator) {
    RecordReader reader(text, separator);
    std::vector<std::string> cells;
    Fit fit;
    for (std::size_t seen = 0; seen < kSniffedRows && reader.next(cells);) {
        if (isEmptyRow(cells)) {
            continue;
        }
        ++seen;
        if (fit.columns == 0) {
            fit.columns = cells.size();
        }
        fit.agreeing += cells.size() == fit.columns && !reader.hasStrayText() ? 1U : 0U;
    }
    return fit.columns > 1 ? fit : Fit{};
}

/// Title lines above the table have one cell: the width that most of the first rows have counts.
Fit gridFitOf(std::string_view text, char separator) {
    RecordReader reader(text, separator);
    std::vector<std::string> cells;
    std::map<std::size_t, std::size_t> rowsOfWidth;
    for (std::size_t seen = 0; seen < kSniffedRows && reader.next(cells);) {
        if (isEmptyRow(cells)) {
            continue;
        }
        ++seen;
        if (cells.size() > 1 && !reader.hasStrayText()) {
            ++rowsOfWidth[cells.size()];
        }
    }
    Fit fit;
    for (const auto& [width, rows] : rowsOfWidth) {
        fit = std::max(fit, Fit{.agreeing = rows, .columns = width});
    }
    return fit;
}

char gridSeparator(std::string_view text) {
    if (const auto told = separatorLine(text)) {
        return *told;
    }
    char best = kSeparators.front();
    Fit bestFit;
    for (const char separator : kSeparators) {
        const Fit fit = gridFitOf(text, separator);
        if (fit > bestFit) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

/// As text of one encoding, with lines that a list can have.
Result<std::string> listText(std::string_view bytes) {
    if (bytes.size() > kMaxFileBytes) {
        return refuse("file.too_large", {}, {{"limit", std::to_string(kMaxFileBytes >> 20)}});
    }
    auto text = decodeText(bytes);
    if (text) {
        if (const auto line = findLongLine(*text)) {
            return refuse("file.line_too_long", std::to_string(*line),
                          {{"line", std::to_string(*line)}});
        }
    }
    return text;
}

} // namespace

char sniffSeparator(std::string_view text) {
    if (const auto told = separatorLine(text)) {
        return *told;
    }
    char best = kSeparators.front();
    Fit bestFit;
    for (const char separator : kSeparators) {
        const Fit fit = fitOf(text, separator);
        if (fit > bestFit) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

Result<app::Table> readCsv(std::string_view bytes) {
    const auto decoded = listText(bytes);
    if (!decoded) {
        return tl::unexpected(decoded.error());
    }
    const std::string_view text = *decoded;
    RecordReader reader(text, sniffSeparator(text));
    app::Table table;
    std::vector<std::string> cells;
    if (separatorLine(text)) {
        (void)reader.next(cells);
    }
    while (reader.next(cells)) {
        if (isEmptyRow(cells)) {
            continue;
        }
        if (table.headers.empty()) {
            table.headers = uniqueHeaders(std::move(cells));
        } else {
            addRow(table, cells, reader.recordLine());
        }
    }
    if (const auto line = reader.unclosedQuote()) {
        return refuse("csv.unclosed_quote", std::to_string(*line),
                      {{"line", std::to_string(*line)}});
    }
    if (table.headers.empty()) {
        return refuse("file.empty");
    }
    return table;
}

Result<app::SheetGrid> readCsvGrid(std::string_view bytes) {
    const auto decoded = listText(bytes);
    if (!decoded) {
        return tl::unexpected(decoded.error());
    }
    const std::string_view text = *decoded;
    RecordReader reader(text, gridSeparator(text));
    app::SheetGrid grid;
    std::vector<std::string> cells;
    if (separatorLine(text)) {
        (void)reader.next(cells);
    }
    while (reader.next(cells)) {
        if (!isEmptyRow(cells)) {
            grid.rows.push_back(std::move(cells));
            grid.lines.push_back(reader.recordLine());
        }
    }
    if (const auto line = reader.unclosedQuote()) {
        return refuse("csv.unclosed_quote", std::to_string(*line),
                      {{"line", std::to_string(*line)}});
    }
    if (grid.rows.empty()) {
        return refuse("file.empty");
    }
    return grid;
}

} // namespace werkbalie::exchange
