// A file of hours, whatever it is: a workbook, a text file, or a SETU timecard.
#pragma once

#include "app/administration/hours.h"
#include "app/sheet_grid.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::exchange {

struct OpenedHoursFile {
    std::vector<app::SheetGrid> sheets = {}; ///< empty for a timecard
    app::HoursImport timecard = {};
    std::string contentHash;
    [[nodiscard]] bool isTable() const { return !sheets.empty(); }
};
/// By content, not by name. Refusals: those of readSheets, sniffHoursFile and readSetuTimecard.
[[nodiscard]] domain::Result<OpenedHoursFile> openHoursFile(std::string_view bytes,
                                                            const std::string& fileName);

} // namespace werkbalie::exchange
