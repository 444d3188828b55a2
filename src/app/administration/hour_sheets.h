// Hour sheets on paper: what is printed for a week, and the signed ones that come back as proof.
#pragma once

#include "app/administration/kept_file.h"
#include "app/context.h"
#include "domain/administration/hour_sheet/sheet_code.h"
#include "domain/administration/planned_hours.h"
#include "domain/people/agency.h"
#include "storage/repositories/hour_sheet_repository.h"

#include <optional>
#include <string>
#include <vector>

namespace werkbalie::app {

struct HourSheetQuery {
    domain::IsoWeek week;
    std::optional<domain::ClientId> client = {};
    std::optional<domain::PlacementId> placement = {};
};

/// All that one sheet shows.
struct HourSheet {
    domain::Agency agency;
    domain::IsoWeek week;
    domain::PlacementId placement;
    std::string code;
    std::string workerName;
    std::string clientName;
    std::string occupation;
    domain::DateRange placementDays;
    domain::Minutes agreed{0};     ///< a week
    domain::WeekMinutes planned{}; ///< a day, as far as the placement alone can tell
};
/// Of the placements that run in the week, by client and worker. Refusals: rights.missing,
/// sheet.none {week}, record.missing.
[[nodiscard]] domain::Result<std::vector<HourSheet>> loadHourSheets(Context& context,
                                                                    const HourSheetQuery& query);

struct AttachedScan {
    storage::SheetScanRow row;
    bool alreadyThere = false; ///< the same file was kept before; nothing was written
};
/// Keeps the file as proof for the week that the code names. Refusals: rights.missing, those of
/// readSheetCode, sheet.placement_unknown {code}, sheet.outside_placement {worker, week},
/// file.too_large, file.empty.
[[nodiscard]] domain::Result<AttachedScan> attachScan(Context& context, std::string_view code,
                                                      const ScanFile& file);
/// Refusals: rights.missing.
[[nodiscard]] domain::Result<std::vector<storage::SheetScanRow>>
listScans(Context& context, const storage::SheetScanQuery& query);
/// Refusals: rights.missing, record.missing, sheet.scan_changed {file}: its hash does not fit.
[[nodiscard]] domain::Result<ScanFile> loadScan(Context& context, domain::SheetScanId id);
/// What was attached by mistake. Refusals: rights.missing, record.missing.
[[nodiscard]] domain::Result<void> removeScan(Context& context, domain::SheetScanId id);

} // namespace werkbalie::app
