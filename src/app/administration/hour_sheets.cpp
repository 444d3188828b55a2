// Sheets are made of the placements of a week; scans are kept with their hash and their trail.
#include "app/administration/hour_sheets.h"

#include "app/content_hash.h"
#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/placement_repository.h"

#include <algorithm>
#include <tuple>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using storage::HourSheetRepository;

constexpr std::string_view kTable = "hour_sheet_scan";

/// Of the agency in this database; its KvK number is what makes a code ours.
Result<domain::Agency> agencyOf(Context& context) {
    auto agency = storage::AgencyRepository(context.database.connection()).load();
    if (!agency) {
        return refuse("record.missing", "agency");
    }
    return std::move(*agency);
}

std::string scanJson(const domain::SheetScan& scan) {
    return JsonObject()
        .add("placement", scan.placement.value)
        .add("week", scan.week.toString())
        .add("mime", scan.mime)
        .add("bytes", scan.bytes)
        .add("hash", scan.hash)
        .text();
}

/// "Berg, Jan van den" as one is called: "Jan van den Berg".
std::string spoken(const std::string& sorted) {
    const std::size_t comma = sorted.find(", ");
    return comma == std::string::npos ? sorted
                                      : sorted.substr(comma + 2) + ' ' + sorted.substr(0, comma);
}

/// A sheet is printed for a placement that runs in its week.
Result<void> checkPlacement(Context& context, const domain::SheetCode& code,
                            std::string_view text) {
    const auto placement =
        storage::PlacementRepository(context.database.connection()).find(code.placement);
    if (!placement) {
        return refuse("sheet.placement_unknown", {}, {{"code", std::string(text)}});
    }
    if (!domain::overlaps(placement->period, code.week.days())) {
        return refuse("sheet.outside_placement", {},
                      {{"code", std::string(text)}, {"week", code.week.toString()}});
    }
    return {};
}

domain::SheetScan scanOf(const Context& context, const domain::SheetCode& code,
                         const ScanFile& file) {
    domain::SheetScan scan;
    scan.placement = code.placement;
    scan.week = code.week;
    scan.fileName = file.fileName;
    scan.mime = file.mime;
    scan.bytes = static_cast<std::int64_t>(file.bytes.size());
    scan.hash = contentHash(file.bytes);
    scan.addedBy = context.user.id;
    scan.addedAt = context.clock.now();
    return scan;
}

} // namespace

Result<std::vector<HourSheet>> loadHourSheets(Context& context, const HourSheetQuery& query) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto agency = agencyOf(context);
    if (!agency) {
        return tl::unexpected(agency.error());
    }
    auto placements = storage::PlacementRepository(context.database.connection())
                          .rows({.client = query.client, .activeIn = query.week.days()});
    std::ranges::stable_sort(placements, {}, &storage::PlacementRow::clientName);
    std::vector<HourSheet> sheets;
    for (auto& row : placements) {
        if (query.placement && row.id != *query.placement) {
            continue;
        }
        sheets.push_back(
            {.agency = *agency,
             .week = query.week,
             .placement = row.id,
             .code = domain::sheetCodeText({row.id, query.week}, agency->kvk),
             .workerName = spoken(row.workerName),
             .clientName = std::move(row.clientName),
             .occupation = std::move(row.occupation),
             .placementDays = row.period,
             .agreed = row.minutesPerWeek,
             .planned = domain::agreedDays(row.minutesPerWeek, query.week, row.period)});
    }
    if (sheets.empty()) {
        return refuse("sheet.none", "week", {{"week", query.week.toString()}});
    }
    return sheets;
}

Result<AttachedScan> attachScan(Context& context, std::string_view text, const ScanFile& file) {
    if (const auto allowed = requireRight(context, domain::Right::EditHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    const auto agency = agencyOf(context);
    if (!agency) {
        return tl::unexpected(agency.error());
    }
    const auto code = domain::readSheetCode(text, agency->kvk);
    if (!code) {
        return tl::unexpected(code.error());
    }
    for (const auto& checked : {checkPlacement(context, *code, text), checkKeptFile(file)}) {
        if (!checked) {
            return tl::unexpected(checked.error());
        }
    }
    domain::SheetScan scan = scanOf(context, *code, file);
    HourSheetRepository sheets(work.connection());
    if (const auto same = sheets.findSame(scan)) {
        return AttachedScan{.row = *sheets.find(*same), .alreadyThere = true};
    }
    scan.id = sheets.add(scan, file.bytes);
    work.audit({.action = "attach",
                .entity = std::string(kTable),
                .entityId = scan.id.value,
                .newValue = scanJson(scan)});
    work.changed(Entity::Timesheet, 0);
    auto row = sheets.find(scan.id);
    work.commit();
    return AttachedScan{.row = std::move(*row)};
}

Result<std::vector<storage::SheetScanRow>> listScans(Context& context,
                                                     const storage::SheetScanQuery& query) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return HourSheetRepository(context.database.connection()).rows(query);
}

Result<ScanFile> loadScan(Context& context, domain::SheetScanId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    HourSheetRepository sheets(context.database.connection());
    const auto row = sheets.find(id);
    if (!row) {
        return refuse("record.missing", kTable);
    }
    ScanFile file{
        .bytes = sheets.content(id), .fileName = row->scan.fileName, .mime = row->scan.mime};
    if (contentHash(file.bytes) != row->scan.hash) {
        return refuse("sheet.scan_changed", {}, {{"file", file.fileName}});
    }
    return file;
}

Result<void> removeScan(Context& context, domain::SheetScanId id) {
    if (const auto allowed = requireRight(context, domain::Right::EditHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    HourSheetRepository sheets(work.connection());
    const auto row = sheets.find(id);
    if (!row || !sheets.remove(id)) {
        return refuse("record.missing", kTable);
    }
    work.audit({.action = "remove",
                .entity = std::string(kTable),
                .entityId = id.value,
                .oldValue = scanJson(row->scan)});
    work.changed(Entity::Timesheet, 0);
    work.commit();
    return {};
}

} // namespace werkbalie::app
