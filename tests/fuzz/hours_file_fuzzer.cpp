// Any text is laid out, read and kept without loss: every row becomes entries or a reason, and a
// mapping reads back as it was written.
// links: werkbalie_exchange
#include "app/administration/hours_file/hours_file.h"
#include "app/administration/hours_file/mapping_text.h"
#include "exchange/csv.h"

#include <cstdint>
#include <cstdlib>

using namespace werkbalie;

namespace {

const domain::Date kToday = domain::makeDate(2026, 11, 27);

void checkRead(const app::SheetGrid& sheet, const app::HoursFilePlan& plan) {
    const auto read = app::readHoursFile(sheet, plan);
    if (!read) {
        return;
    }
    for (const app::ImportedHours& entry : read->import.entries) {
        const bool nobody =
            entry.placementId.empty() && entry.personnelNumber.empty() && entry.workerName.empty();
        if (nobody || entry.hours.worked <= domain::Minutes{0} || entry.rowGroup == 0) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto mapping = app::mappingFromJson(bytes)) {
        if (app::mappingFromJson(app::mappingJson(*mapping)) != *mapping) {
            std::abort();
        }
    }
    const auto grid = exchange::readCsvGrid(bytes);
    if (!grid) {
        return 0;
    }
    auto plan = app::planOfSheet({*grid}, 0, kToday);
    for (const auto layout : {domain::HoursLayout::Entries, domain::HoursLayout::Components,
                              domain::HoursLayout::Days, domain::HoursLayout::WeekTotals}) {
        plan.layout = layout;
        checkRead(*grid, plan);
    }
    const auto table = app::tableOf(*grid, plan);
    for (const auto& row : table.rows) {
        if (row.size() != table.headers.size()) {
            std::abort();
        }
    }
    return 0;
}
