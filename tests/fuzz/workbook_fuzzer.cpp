// Any bytes are a workbook or a refusal; so are any bytes in the parts of one, where an archive
// around them would hide them from the fuzzer: styles, shared texts and sheet parted by a zero.
// links: werkbalie_exchange
#include "exchange/spreadsheet.h"
#include "exchange/xlsx_parts.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace werkbalie;

void check(const app::SheetGrid& sheet) {
    if (sheet.rows.size() != sheet.lines.size()) {
        std::abort();
    }
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const bool grows = i == 0 || sheet.lines[i] > sheet.lines[i - 1];
        if (!grows || sheet.rows[i].empty() || sheet.rows[i].size() > exchange::kMaxSheetColumns) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (exchange::isWorkbook(bytes)) {
        const auto sheets = exchange::readWorkbook(bytes);
        for (const auto& sheet : sheets ? *sheets : std::vector<app::SheetGrid>{}) {
            check(sheet);
        }
        return 0;
    }
    const std::size_t first = bytes.find('\0');
    const std::size_t second =
        first == std::string_view::npos ? first : bytes.find('\0', first + 1);
    if (second == std::string_view::npos) {
        return 0;
    }
    const auto shapes = exchange::xlsx::readStyles(std::string(bytes.substr(0, first)));
    const auto texts =
        exchange::xlsx::readSharedStrings(std::string(bytes.substr(first + 1, second - first - 1)));
    const exchange::xlsx::CellBasis basis{
        .texts = texts.value_or(std::vector<std::string>{}),
        .shapes = shapes.value_or(std::vector<exchange::xlsx::NumberShape>{})};
    const auto sheet = exchange::xlsx::readSheet(std::string(bytes.substr(second + 1)),
                                                 {.name = "Uren", .part = "s1"}, basis);
    if (sheet) {
        check(*sheet);
    }
    return 0;
}
