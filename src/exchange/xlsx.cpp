// Lists as a workbook that opens in Excel and LibreOffice with numbers and dates that can be
// summed.
#include "exchange/xlsx.h"

#include "domain/base/date.h"
#include "domain/base/text.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <optional>
#include <xlsxwriter.h>

namespace werkbalie::exchange {

using domain::refuse;
using domain::Result;

namespace {

constexpr std::size_t kMaxRows = 1'048'575; // below the header
constexpr std::size_t kMaxCellBytes = 32'000;
constexpr std::size_t kMaxDigits = 15; // what a spreadsheet keeps exactly
constexpr std::size_t kWidestColumn = 60;
constexpr int kMaxDecimals = 6;

/// "1234.5", "-1.234,50" or "1234,5" as "1234.5"; nothing when it is no number, or when it is a
/// code: leading zeros must be kept.
std::optional<std::string> canonicalNumber(std::string_view text) {
    const bool dutch = text.find(',') != std::string_view::npos;
    std::string plain;
    std::size_t digits = 0;
    bool fraction = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9') {
            plain += c;
            ++digits;
        } else if (c == '-' && i == 0) {
            plain += c;
        } else if (c == (dutch ? ',' : '.') && !fraction && digits > 0) {
            plain += '.';
            fraction = true;
        } else if (c != '.' || !dutch || fraction) {
            return std::nullopt;
        }
    }
    const std::string_view magnitude = std::string_view(plain).substr(plain.starts_with('-'));
    const bool leadingZero = magnitude.size() > 1 && magnitude[0] == '0' && magnitude[1] != '.';
    if (digits == 0 || digits > kMaxDigits || leadingZero || plain.ends_with('.')) {
        return std::nullopt;
    }
    return plain;
}

std::optional<domain::Date> cellDate(std::string_view text) {
    if (text.size() != 10) {
        return std::nullopt;
    }
    const auto day = domain::parseDutchDate(text);
    return day ? std::optional(*day) : std::nullopt;
}

int decimalsOf(std::string_view canonical) {
    const std::size_t point = canonical.find('.');
    return point == std::string_view::npos ? 0 : static_cast<int>(canonical.size() - point - 1);
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string fitted(const std::string& text) {
    if (text.size() <= kMaxCellBytes) {
        return text;
    }
    std::size_t end = kMaxCellBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end) + "…";
}

/// The workbook with its few formats.
class Writer {
public:
    Writer(const app::Table& table, const std::string& sheetName, const std::string& fileName)
        : m_table(table), m_book(workbook_new(fileName.c_str())),
          m_sheet(workbook_add_worksheet(m_book, sheetName.c_str())),
          m_header(workbook_add_format(m_book)), m_date(workbook_add_format(m_book)) {
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_num_format(m_date, "dd-mm-yyyy");
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() = default; // close() frees the workbook

    void write() {
        for (std::size_t column = 0; column < m_table.headers.size(); ++column) {
            writeColumn(static_cast<lxw_col_t>(column), shapeOf(m_table, column));
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (!m_table.headers.empty()) {
            worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_table.rows.size()),
                                 static_cast<lxw_col_t>(m_table.headers.size() - 1));
        }
    }
    [[nodiscard]] bool close() { return workbook_close(m_book) == LXW_NO_ERROR; }

private:
    void writeColumn(lxw_col_t column, const ColumnShape& shape) {
        constexpr double kFilterButton = 3;
        worksheet_set_column(
            m_sheet, column, column,
            static_cast<double>(std::min(shape.width, kWidestColumn)) + kFilterButton, nullptr);
        worksheet_write_string(m_sheet, 0, column, m_table.headers[column].c_str(), m_header);
        lxw_format* const number = numberFormat(shape.decimals);
        for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
            const std::string& text = m_table.rows[row][column];
            if (!text.empty()) {
                writeCell(static_cast<lxw_row_t>(row + 1), column, text,
                          shape.kind == ColumnKind::Number ? number : nullptr, shape.kind);
            }
        }
    }

    void writeCell(lxw_row_t row, lxw_col_t column, const std::string& text, lxw_format* number,
                   ColumnKind kind) {
        switch (kind) {
        case ColumnKind::Number:
            // The file format knows only binary numbers; fifteen digits survive that unchanged.
            worksheet_write_number(m_sheet, row, column,
                                   std::strtod(canonicalNumber(text)->c_str(), nullptr), number);
            return;
        case ColumnKind::Date: {
            const std::chrono::year_month_day day(*cellDate(text));
            lxw_datetime when{static_cast<int>(day.year()),
                              static_cast<int>(static_cast<unsigned>(day.month())),
                              static_cast<int>(static_cast<unsigned>(day.day())),
                              0,
                              0,
                              0};
            worksheet_write_datetime(m_sheet, row, column, &when, m_date);
            return;
        }
        case ColumnKind::Text:
            worksheet_write_string(m_sheet, row, column, fitted(text).c_str(), nullptr);
            return;
        }
    }

    lxw_format* numberFormat(int decimals) {
        lxw_format* const format = workbook_add_format(m_book);
        const std::string zeros(static_cast<std::size_t>(decimals), '0');
        format_set_num_format(format, decimals == 0 ? "0" : ("0." + zeros).c_str());
        return format;
    }

    const app::Table& m_table;
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_format* m_header;
    lxw_format* m_date;
};

} // namespace

ColumnShape shapeOf(const app::Table& table, std::size_t column) {
    ColumnShape shape{.width = characters(table.headers[column])};
    bool numbers = true;
    bool dates = true;
    bool any = false;
    for (const auto& row : table.rows) {
        const std::string& text = row[column];
        if (text.empty()) {
            continue;
        }
        any = true;
        shape.width = std::max(shape.width, characters(text));
        const auto number = numbers ? canonicalNumber(text) : std::nullopt;
        numbers = number.has_value();
        if (number) {
            shape.decimals = std::max(shape.decimals, decimalsOf(*number));
        }
        dates = dates && cellDate(text).has_value();
    }
    if (any && numbers && shape.decimals <= kMaxDecimals) {
        shape.kind = ColumnKind::Number;
    } else if (any && dates) {
        shape.kind = ColumnKind::Date;
    }
    return shape;
}

Result<void> writeXlsx(const app::Table& table, const std::string& sheetName,
                       const std::filesystem::path& path) {
    if (table.rows.size() > kMaxRows) {
        return refuse("xlsx.too_many_rows", {}, {{"max", std::to_string(kMaxRows)}});
    }
    // Beside the target first: a full disk leaves no half workbook under the wanted name.
    std::filesystem::path beside = path;
    beside += ".part";
    if (!std::ofstream(beside, std::ios::binary)) { // libxlsxwriter would print its own complaint
        return refuse("file.not_writable", path.string());
    }
    Writer writer(table, sheetName, beside.string());
    writer.write();
    const bool written = writer.close();
    std::error_code error;
    if (written) {
        std::filesystem::rename(beside, path, error);
    }
    if (!written || error) {
        std::filesystem::remove(beside, error);
        return refuse("file.not_writable", path.string());
    }
    return {};
}

} // namespace werkbalie::exchange
