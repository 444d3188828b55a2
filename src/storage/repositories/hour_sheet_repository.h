// Signed hour sheets that came back; and the placements of a week for which sheets are printed.
#pragma once

#include "domain/administration/hour_sheet/sheet_scan.h"
#include "storage/db/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::storage {

/// With the names that a list shows.
struct SheetScanRow {
    domain::SheetScan scan;
    std::string workerName; ///< sorted form
    std::string clientName;
    std::string addedBy;
};
struct SheetScanQuery {
    domain::IsoWeek week;
    std::optional<domain::PlacementId> placement = {};
};

class HourSheetRepository {
public:
    explicit HourSheetRepository(db::Connection& connection) : m_connection(connection) {}

    domain::SheetScanId add(const domain::SheetScan& scan, std::string_view content);
    /// Without the file. By worker, then as they came.
    [[nodiscard]] std::vector<SheetScanRow> rows(const SheetScanQuery& query);
    [[nodiscard]] std::optional<SheetScanRow> find(domain::SheetScanId id);
    /// The same file for the same week.
    [[nodiscard]] std::optional<domain::SheetScanId> findSame(const domain::SheetScan& scan);
    [[nodiscard]] std::string content(domain::SheetScanId id); ///< empty when it is gone
    bool remove(domain::SheetScanId id);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
