// Tells the kinds of hours files apart for every door they come in by.
#include "exchange/hours_file.h"

#include "app/content_hash.h"
#include "exchange/setu_timecard.h"
#include "exchange/spreadsheet.h"

namespace werkbalie::exchange {

using domain::Result;

namespace {

constexpr std::string_view kOldSpreadsheet = "\xD0\xCF\x11\xE0";

Result<OpenedHoursFile> openTable(std::string_view bytes) {
    return readSheets(bytes).map([](std::vector<app::SheetGrid> sheets) {
        OpenedHoursFile file;
        file.sheets = std::move(sheets);
        return file;
    });
}

Result<OpenedHoursFile> openText(std::string_view bytes, const std::string& fileName) {
    const auto format = sniffHoursFile(bytes);
    if (!format) {
        return tl::unexpected(format.error());
    }
    if (*format == HoursFormat::Csv) {
        return openTable(bytes);
    }
    return readSetuTimecard(bytes, fileName).map([](app::HoursImport timecard) {
        OpenedHoursFile file;
        file.timecard = std::move(timecard);
        return file;
    });
}

} // namespace

Result<OpenedHoursFile> openHoursFile(std::string_view bytes, const std::string& fileName) {
    const bool table = isWorkbook(bytes) || bytes.starts_with(kOldSpreadsheet);
    auto file = table ? openTable(bytes) : openText(bytes, fileName);
    if (file) {
        file->contentHash = app::contentHash(bytes);
    }
    return file;
}

} // namespace werkbalie::exchange
