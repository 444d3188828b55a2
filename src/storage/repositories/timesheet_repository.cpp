// Timesheets one by one: read, saved under a version, processed entries left alone.
#include "storage/repositories/timesheet_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/timesheet_record.h"

#include <charconv>
#include <unordered_map>

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kTimesheet("timesheet", "placement_id, week, state, reason");

constexpr std::string_view kImportMark = "import:";

/// "import:12" came from import 12; the rest of the source after a space is free.
std::optional<ImportId> importOf(std::string_view source) {
    if (!source.starts_with(kImportMark)) {
        return std::nullopt;
    }
    source.remove_prefix(kImportMark.size());
    std::int64_t id = 0;
    std::from_chars(source.data(), source.data() + source.size(), id);
    return id > 0 ? std::optional(ImportId{id}) : std::nullopt;
}

void bindSheet(db::Statement& s, const Timesheet& sheet) {
    s.bind("placement_id", sheet.placement)
        .bind("week", sheet.week)
        .bind("state", sheet.state)
        .bind("reason", sheet.reason);
}

std::optional<Timesheet> findWhere(db::Connection& connection, const Filter& filter) {
    db::Statement& query = connection.prepare(selectTimesheet() + filter.sql());
    filter.bindTo(query);
    auto sheet = firstOf(query, timesheetFrom);
    if (sheet) {
        Timesheet* pointer = &*sheet;
        readEntries(connection, {&pointer, 1}, filter);
    }
    return sheet;
}

} // namespace

const std::string& selectTimesheet() {
    static const std::string sql =
        R"(SELECT t.id, t.version, t.placement_id, t.week, t.state, t.reason
        FROM timesheet t)";
    return sql;
}

Timesheet timesheetFrom(const db::Statement& row) {
    return {.id = row.get<TimesheetId>(0),
            .version = row.get<std::int64_t>(1),
            .placement = row.get<PlacementId>(2),
            .week = row.get<IsoWeek>(3),
            .state = row.get<TimesheetState>(4),
            .reason = row.get<std::string>(5)};
}

TimeEntry entryFrom(const db::Statement& row, int first) {
    return {.id = row.get<TimeEntryId>(first),
            .day = row.get<Date>(first + 1),
            .type = row.get<HourType>(first + 2),
            .payPercentage = row.get<Percentage>(first + 3),
            .worked = row.get<Minutes>(first + 4),
            .startMinute = row.get<std::optional<int>>(first + 5),
            .endMinute = row.get<std::optional<int>>(first + 6),
            .breakMinutes = row.get<int>(first + 7),
            .marks = row.get<WorkMarks>(first + 11),
            .correction = row.get<bool>(first + 8),
            .run = row.get<std::optional<WeeklyRunId>>(first + 9),
            .source = row.get<std::string>(first + 10)};
}

void readEntries(db::Connection& connection, std::span<Timesheet*> sheets, const Filter& filter) {
    std::unordered_map<TimesheetId, Timesheet*> byId;
    for (Timesheet* sheet : sheets) {
        byId.emplace(sheet->id, sheet);
    }
    db::Statement& query =
        connection.prepare("SELECT e.timesheet_id, " + std::string(kEntryColumns) + R"(
        FROM time_entry e
        JOIN timesheet t ON t.id = e.timesheet_id)" +
                           filter.sql() + " ORDER BY e.timesheet_id, e.day, e.id");
    filter.bindTo(query);
    while (query.next()) {
        const auto found = byId.find(query.get<TimesheetId>(0));
        if (found != byId.end()) {
            found->second->entries.push_back(entryFrom(query, 1));
        }
    }
}

void insertEntries(db::Connection& connection, const Timesheet& sheet) {
    for (const TimeEntry& entry : sheet.entries) {
        if (entry.run) {
            continue;
        }
        connection
            .prepare(R"(INSERT INTO time_entry (timesheet_id, day, type, pay_percentage, minutes,
                start_minute, end_minute, break_minutes, correction, import_id, source,
                marks)
            VALUES (:timesheet, :day, :type, :pay_percentage, :minutes, :start_minute, :end_minute,
                :break_minutes, :correction, :import, :source, :marks))")
            .bind("timesheet", sheet.id)
            .bind("day", entry.day)
            .bind("type", entry.type)
            .bind("pay_percentage", entry.payPercentage)
            .bind("minutes", entry.worked)
            .bind("start_minute", entry.startMinute)
            .bind("end_minute", entry.endMinute)
            .bind("break_minutes", entry.breakMinutes)
            .bind("correction", entry.correction)
            .bind("import", importOf(entry.source))
            .bind("source", entry.source)
            .bind("marks", entry.marks)
            .run();
    }
}

std::optional<Timesheet> TimesheetRepository::find(TimesheetId id) {
    Filter filter;
    filter.condition("t.id = :id", "id", id);
    return findWhere(m_connection, filter);
}

std::optional<Timesheet> TimesheetRepository::findFor(PlacementId placement, IsoWeek week) {
    Filter filter;
    filter.condition("t.placement_id = :placement", "placement", placement);
    filter.condition("t.week = :week", "week", week);
    return findWhere(m_connection, filter);
}

std::vector<Timesheet> TimesheetRepository::findMany(std::span<const TimesheetId> ids) {
    Filter filter;
    filter.condition(isOneOf(m_connection.dialect(), "t.id"), "ids",
                     idList(m_connection.dialect(), valuesOf(ids)));
    db::Statement& query =
        m_connection.prepare(selectTimesheet() + filter.sql() + " ORDER BY t.id");
    filter.bindTo(query);
    auto sheets = collect(query, timesheetFrom);
    std::vector<Timesheet*> pointers;
    for (Timesheet& sheet : sheets) {
        pointers.push_back(&sheet);
    }
    readEntries(m_connection, pointers, filter);
    return sheets;
}

SaveOutcome TimesheetRepository::save(const Timesheet& sheet) {
    db::Transaction transaction(m_connection);
    const SaveOutcome outcome = kTimesheet.save(m_connection, {sheet.id.value, sheet.version},
                                                [&](db::Statement& s) { bindSheet(s, sheet); });
    if (outcome.conflict) {
        return outcome;
    }
    m_connection
        .prepare(R"(DELETE FROM time_entry
        WHERE timesheet_id = :id AND run_id IS NULL)")
        .bindInt("id", outcome.id)
        .run();
    Timesheet saved = sheet;
    saved.id = TimesheetId{outcome.id};
    insertEntries(m_connection, saved);
    transaction.commit();
    return outcome;
}

std::vector<TimesheetId> TimesheetRepository::insertMany(std::span<const Timesheet> sheets) {
    const auto ids = reserveIds(m_connection, "timesheet", sheets.size());
    db::Batch batch(m_connection);
    std::vector<TimesheetId> inserted;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Timesheet sheet = sheets[i];
        sheet.id = TimesheetId{ids[i]};
        db::Statement& insert = m_connection.prepare(kTimesheet.insertWithId());
        bindSheet(insert.bind("id", sheet.id), sheet);
        insert.run();
        insertEntries(m_connection, sheet);
        inserted.push_back(sheet.id);
    }
    batch.finish();
    return inserted;
}

} // namespace werkbalie::storage
