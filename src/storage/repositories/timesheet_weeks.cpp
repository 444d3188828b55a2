// Timesheets by the week: the grid, the counts, what a run processes, and the undoing of imports.
#include "storage/repositories/codecs.h"
#include "storage/repositories/placement_record.h"
#include "storage/repositories/rate_rows.h"
#include "storage/repositories/timesheet_record.h"
#include "storage/repositories/timesheet_repository.h"

#include <unordered_map>

namespace werkbalie::storage {
namespace {

using namespace domain;

/// Active in the week, or with a sheet in it (hours of a placement that was ended later).
Filter gridFilter(const WeekQuery& query) {
    Filter filter;
    filter.where(R"(((p.status <> 'concept' AND p.starts <= :sunday
            AND (p.ends IS NULL OR p.ends > :monday))
        OR EXISTS (SELECT 1 FROM timesheet s WHERE s.placement_id = p.id AND s.week = :week)))");
    filter.equal("p.client_id", "client", query.client);
    filter.equal("p.branch_id", "branch", query.branch);
    return filter;
}

void bindWeek(db::Statement& statement, IsoWeek week) {
    statement.bind("sunday", week.sunday()).bind("monday", week.monday()).bind("week", week);
}

/// The sheets of the grid, and no others: a client's week is opened at every click.
Filter sheetFilter(const WeekQuery& query) {
    Filter filter;
    filter.condition("t.week = :week", "week", query.week);
    if (query.client) {
        filter.condition("t.placement_id IN (SELECT id FROM placement WHERE client_id = :client)",
                         "client", *query.client);
    }
    if (query.branch) {
        filter.condition("t.placement_id IN (SELECT id FROM placement WHERE branch_id = :branch)",
                         "branch", *query.branch);
    }
    return filter;
}

/// Puts the week's sheets into the rows of their placements.
void addSheets(db::Connection& connection, const WeekQuery& asked, std::vector<WeekGridRow>& rows) {
    std::unordered_map<PlacementId, Timesheet*> byPlacement;
    for (WeekGridRow& row : rows) {
        byPlacement.emplace(row.placement.id, &row.sheet);
    }
    const Filter filter = sheetFilter(asked);
    db::Statement& query = connection.prepare(selectTimesheet() + filter.sql());
    filter.bindTo(query);
    std::vector<Timesheet*> stored;
    while (query.next()) {
        Timesheet sheet = timesheetFrom(query);
        const auto found = byPlacement.find(sheet.placement);
        if (found != byPlacement.end()) {
            *found->second = std::move(sheet);
            stored.push_back(found->second);
        }
    }
    readEntries(connection, stored, filter);
}

constexpr std::string_view kFromEntries = R"(
    FROM time_entry e
    JOIN timesheet t ON t.id = e.timesheet_id
    JOIN placement p ON p.id = t.placement_id
    JOIN candidate k ON k.id = p.candidate_id
    JOIN client c ON c.id = p.client_id)";

} // namespace

std::vector<WeekGridRow> TimesheetRepository::week(const WeekQuery& query) {
    const Filter filter = gridFilter(query);
    db::Statement& select = m_connection.prepare(selectPlacement() + filter.sql() +
                                                 " ORDER BY k.sort_key, c.sort_key, p.id");
    filter.bindTo(select);
    bindWeek(select, query.week);
    auto rows = collect(select, [&](const db::Statement& row) {
        WeekGridRow grid{.placement = placementFrom(row),
                         .workerName = workerNameFrom(row),
                         .clientName = row.get<std::string>(kClientNameColumn),
                         .sheet = {}};
        grid.sheet.placement = grid.placement.id;
        grid.sheet.week = query.week;
        return grid;
    });
    addSheets(m_connection, query, rows);
    const auto rates = readAllRates(m_connection, placementRates());
    for (WeekGridRow& row : rows) {
        if (const auto own = rates.find(row.placement.id.value); own != rates.end()) {
            row.placement.rates = own->second;
        }
    }
    return rows;
}

WeekCounts TimesheetRepository::counts(IsoWeek week) {
    WeekCounts counts{.week = week};
    for (const WeekGridRow& row : this->week({.week = week})) {
        if (row.sheet.entries.empty()) {
            ++counts.missing;
            continue;
        }
        switch (row.sheet.state) {
        case TimesheetState::Open:
            ++counts.open;
            break;
        case TimesheetState::Ready:
            ++counts.ready;
            break;
        case TimesheetState::Approved:
            ++counts.approved;
            break;
        case TimesheetState::Processed:
            ++counts.processed;
            break;
        }
    }
    return counts;
}

std::vector<TimesheetEntryRow> TimesheetRepository::entriesIn(const DateRange& days) {
    Filter filter;
    filter.condition("e.day >= :from", "from", days.from);
    if (days.until) {
        filter.condition("e.day < :until", "until", *days.until);
    }
    db::Statement& query = m_connection.prepare(
        R"(SELECT t.id, t.placement_id, t.week, t.state, k.first_name, k.prefix,
            k.last_name, c.name, p.occupation, )" +
        std::string(kEntryColumns) + std::string(kFromEntries) + filter.sql() +
        " ORDER BY e.day, k.sort_key, e.id");
    filter.bindTo(query);
    return collect(query, [](const db::Statement& row) {
        return TimesheetEntryRow{.sheet = row.get<TimesheetId>(0),
                                 .placement = row.get<PlacementId>(1),
                                 .week = row.get<IsoWeek>(2),
                                 .state = row.get<TimesheetState>(3),
                                 .workerName =
                                     PersonName{row.get<std::string>(4), row.get<std::string>(5),
                                                row.get<std::string>(6)}
                                         .sorted(),
                                 .clientName = row.get<std::string>(7),
                                 .occupation = row.get<std::string>(8),
                                 .entry = entryFrom(row, 9)};
    });
}

std::vector<BillableEntry> TimesheetRepository::billable(IsoWeek last) {
    db::Statement& query =
        m_connection.prepare(R"(SELECT p.id, p.candidate_id, p.client_id, k.first_name, k.prefix,
            k.last_name, p.occupation, t.week,
            CASE WHEN e.correction THEN COALESCE(w.wage, p.wage) ELSE p.wage END,
            CASE WHEN e.correction THEN COALESCE(w.tariff, p.tariff) ELSE p.tariff END,
            c.vat_shifted, w.timesheet_id, )" +
                             std::string(kEntryColumns) + std::string(kFromEntries) + R"(
        LEFT JOIN week_terms w ON w.timesheet_id = t.id
        WHERE t.week <= :last
            AND e.run_id IS NULL
            AND (t.state = 'approved' OR (t.state = 'processed' AND e.correction))
        ORDER BY k.sort_key, p.candidate_id, t.week, e.day, e.id)");
    query.bind("last", last);
    std::vector<std::int64_t> ratesOf; // of the week as it was processed, or 0: of the placement
    auto entries = collect(query, [&ratesOf](const db::Statement& row) {
        const TimeEntry entry = entryFrom(row, 12);
        ratesOf.push_back(entry.correction && !row.isNull(11) ? row.intAt(11) : 0);
        return BillableEntry{.placement = row.get<PlacementId>(0),
                             .candidate = row.get<CandidateId>(1),
                             .client = row.get<ClientId>(2),
                             .workerName =
                                 PersonName{row.get<std::string>(3), row.get<std::string>(4),
                                            row.get<std::string>(5)}
                                     .full(),
                             .occupation = row.get<std::string>(6),
                             .week = row.get<IsoWeek>(7),
                             .entry = entry,
                             .wage = row.get<HourlyRate>(8),
                             .tariff = row.get<HourlyRate>(9),
                             .vatShifted = row.get<bool>(10)};
    });
    const auto rates = readAllRates(m_connection, placementRates());
    std::vector<std::int64_t> sheets = ratesOf;
    std::erase(sheets, 0);
    const auto kept = readRatesOf(m_connection, weekTermsRates(), sheets);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& source = ratesOf[i] == 0 ? rates : kept;
        const auto own = source.find(ratesOf[i] == 0 ? entries[i].placement.value : ratesOf[i]);
        if (own != source.end()) {
            entries[i].rates = own->second;
        }
    }
    return entries;
}

std::vector<UnapprovedSheets> TimesheetRepository::unapproved(IsoWeek last) {
    return collect(m_connection
                       .prepare(R"(SELECT t.week, COUNT(*)
        FROM timesheet t
        WHERE t.week <= :last
            AND t.state IN ('open', 'ready')
            AND EXISTS (SELECT 1 FROM time_entry e WHERE e.timesheet_id = t.id)
        GROUP BY t.week
        ORDER BY t.week)")
                       .bind("last", last),
                   [](const db::Statement& row) {
                       return UnapprovedSheets{.week = row.get<IsoWeek>(0),
                                               .count = row.get<std::int64_t>(1)};
                   });
}

void TimesheetRepository::markProcessed(WeeklyRunId run, std::span<const BillableEntry> entries) {
    std::vector<std::int64_t> ids;
    ids.reserve(entries.size());
    for (const BillableEntry& entry : entries) {
        ids.push_back(entry.entry.id.value);
    }
    const std::string list = idList(m_connection.dialect(), ids);
    m_connection
        .prepare("UPDATE time_entry SET run_id = :run WHERE " +
                 isOneOf(m_connection.dialect(), "id"))
        .bind("run", run)
        .bind("ids", list)
        .run();
    m_connection
        .prepare(R"(UPDATE timesheet
        SET state = 'processed', version = version + 1
        WHERE id IN (SELECT timesheet_id
            FROM time_entry
            WHERE )" +
                 isOneOf(m_connection.dialect(), "id") + ")")
        .bind("ids", list)
        .run();
}

std::vector<TimesheetId> TimesheetRepository::sheetsOfImport(ImportId import) {
    return collect(m_connection
                       .prepare(R"(SELECT DISTINCT timesheet_id
        FROM time_entry
        WHERE import_id = :import
        ORDER BY timesheet_id)")
                       .bind("import", import),
                   [](const db::Statement& row) { return row.get<TimesheetId>(0); });
}

std::int64_t TimesheetRepository::countUsedOfImport(ImportId import) {
    return numberFrom(m_connection
                          .prepare(R"(SELECT COUNT(*)
        FROM time_entry e
        JOIN timesheet t ON t.id = e.timesheet_id
        WHERE e.import_id = :import
            AND (e.run_id IS NOT NULL OR t.state IN ('approved', 'processed')))")
                          .bind("import", import));
}

std::int64_t TimesheetRepository::deleteByImport(ImportId import) {
    m_connection
        .prepare(R"(UPDATE timesheet
        SET version = version + 1
        WHERE id IN (SELECT timesheet_id FROM time_entry WHERE import_id = :import))")
        .bind("import", import)
        .run();
    return m_connection
        .prepare(R"(DELETE FROM time_entry
        WHERE import_id = :import AND run_id IS NULL)")
        .bind("import", import)
        .run();
}

} // namespace werkbalie::storage
