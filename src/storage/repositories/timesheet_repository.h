// Timesheets: the week grid, their states, and what a weekly run processes.
#pragma once

#include "domain/administration/billing.h"
#include "domain/administration/placement.h"
#include "domain/administration/timesheet.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <span>

namespace werkbalie::storage {

struct WeekQuery {
    domain::IsoWeek week;
    std::optional<domain::ClientId> client = {};
    std::optional<domain::BranchId> branch = {};
};
/// One row of the grid: a placement that is active in the week, with or without hours yet.
struct WeekGridRow {
    domain::Placement placement;
    std::string workerName; ///< sorted form
    std::string clientName;
    domain::Timesheet sheet; ///< version 0 and no entries when nothing was entered yet
};
/// An entry with its names, for export.
struct TimesheetEntryRow {
    domain::TimesheetId sheet;
    domain::PlacementId placement;
    domain::IsoWeek week;
    domain::TimesheetState state = domain::TimesheetState::Open;
    std::string workerName;
    std::string clientName;
    std::string occupation;
    domain::TimeEntry entry;
};
/// Sheets of one week by state; `missing` placements had no hours.
struct WeekCounts {
    domain::IsoWeek week;
    std::int64_t missing = 0;
    std::int64_t open = 0; ///< with hours
    std::int64_t ready = 0;
    std::int64_t approved = 0;
    std::int64_t processed = 0;
};

struct UnapprovedSheets {
    domain::IsoWeek week;
    std::int64_t count = 0;
    bool operator==(const UnapprovedSheets&) const = default;
};

class TimesheetRepository {
public:
    explicit TimesheetRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::Timesheet> find(domain::TimesheetId id);
    [[nodiscard]] std::optional<domain::Timesheet> findFor(domain::PlacementId placement,
                                                           domain::IsoWeek week);
    [[nodiscard]] std::vector<domain::Timesheet>
    findMany(std::span<const domain::TimesheetId> ids); ///< by id
    /// By worker, client; a fixed number of queries. Sheets of placements that ended are included.
    [[nodiscard]] std::vector<WeekGridRow> week(const WeekQuery& query);
    [[nodiscard]] WeekCounts counts(domain::IsoWeek week);
    [[nodiscard]] std::vector<TimesheetEntryRow> entriesIn(const domain::DateRange& days);

    /// State, reason and the entries that were not processed; processed entries are never touched.
    SaveOutcome save(const domain::Timesheet& sheet);
    /// New sheets in bulk, for imports and the demo; ids in the order given.
    std::vector<domain::TimesheetId> insertMany(std::span<const domain::Timesheet> sheets);

    /// Unprocessed entries of approved sheets and corrections in processed ones, up to and
    /// including `last`, with the terms of their placements; by worker, week, day.
    [[nodiscard]] std::vector<domain::BillableEntry> billable(domain::IsoWeek last);
    /// By week, up to and including `last`: sheets that still wait for approval (open with hours,
    /// or ready). Weeks without such sheets are left out.
    [[nodiscard]] std::vector<UnapprovedSheets> unapproved(domain::IsoWeek last);
    /// Locks the entries under the run and sets their sheets to processed.
    void markProcessed(domain::WeeklyRunId run, std::span<const domain::BillableEntry> entries);

    /// Sheets whose entries came from this import ("import:<id>" in TimeEntry::source).
    [[nodiscard]] std::vector<domain::TimesheetId> sheetsOfImport(domain::ImportId import);
    /// How many entries of an import sit in sheets that were approved or processed since.
    [[nodiscard]] std::int64_t countUsedOfImport(domain::ImportId import);
    std::int64_t deleteByImport(domain::ImportId import);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
