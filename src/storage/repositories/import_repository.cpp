// Import batches and remembered mappings.
#include "storage/repositories/import_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"
#include "storage/repositories/timesheet_repository.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const std::string kSelect =
    R"(SELECT i.id, i.kind, i.file_name, i.user_id, i.imported_at, i.row_count,
        i.rejected_count, i.undone_at, u.display_name, i.content_hash
    FROM import_batch i
    JOIN app_user u ON u.id = i.user_id)";

ImportBatch batchFrom(const db::Statement& row) {
    return {.id = row.get<ImportId>(0),
            .kind = row.get<std::string>(1),
            .fileName = row.get<std::string>(2),
            .user = row.get<UserId>(3),
            .at = row.get<Instant>(4),
            .rows = row.get<std::int64_t>(5),
            .rejected = row.get<std::int64_t>(6),
            .undoneAt = row.get<std::optional<Instant>>(7),
            .contentHash = row.get<std::string>(9)};
}

} // namespace

ImportId ImportRepository::create(const ImportBatch& batch) {
    db::Statement& insert = m_connection.prepare(R"(INSERT INTO import_batch
        (kind, file_name, user_id, imported_at, row_count, rejected_count, content_hash)
        VALUES (:kind, :file_name, :user, :at, :rows, :rejected, :content_hash)
        RETURNING id)");
    insert.bind("kind", batch.kind)
        .bind("file_name", batch.fileName)
        .bind("user", batch.user)
        .bind("at", batch.at)
        .bind("rows", batch.rows)
        .bind("rejected", batch.rejected)
        .bind("content_hash", batch.contentHash);
    return ImportId{numberFrom(insert)};
}

void ImportRepository::setCounts(ImportId id, std::int64_t rows, std::int64_t rejected) {
    m_connection
        .prepare(R"(UPDATE import_batch
        SET row_count = :rows, rejected_count = :rejected
        WHERE id = :id)")
        .bind("rows", rows)
        .bind("rejected", rejected)
        .bind("id", id)
        .run();
}

std::optional<ImportBatch> ImportRepository::find(ImportId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE i.id = :id").bind("id", id), batchFrom);
}

std::vector<ImportBatchRow> ImportRepository::all() {
    return collect(m_connection.prepare(kSelect + " ORDER BY i.imported_at DESC, i.id DESC"),
                   [](const db::Statement& row) {
                       return ImportBatchRow{.batch = batchFrom(row),
                                             .userName = row.get<std::string>(8)};
                   });
}

void ImportRepository::markUndone(ImportId id, Instant at) {
    m_connection
        .prepare(R"(UPDATE import_batch
        SET undone_at = :at
        WHERE id = :id)")
        .bind("at", at)
        .bind("id", id)
        .run();
}

std::optional<ImportBatch> ImportRepository::findSame(std::string_view kind,
                                                      std::string_view contentHash) {
    if (contentHash.empty()) {
        return std::nullopt;
    }
    return firstOf(m_connection
                       .prepare(kSelect + R"( WHERE i.kind = :kind
            AND i.content_hash = :hash
            AND i.undone_at IS NULL
        ORDER BY i.id DESC)")
                       .bind("kind", kind)
                       .bind("hash", contentHash),
                   batchFrom);
}

void ImportRepository::keepReplaced(ImportId import, TimesheetId sheet, const TimeEntry& entry) {
    m_connection
        .prepare(R"(INSERT INTO import_replaced_entry
        (import_id, timesheet_id, day, type, pay_percentage, minutes, start_minute, end_minute,
            break_minutes, source, marks)
        VALUES (:import, :sheet, :day, :type, :percentage, :minutes, :start, :end, :break,
            :source, :marks))")
        .bind("import", import)
        .bind("sheet", sheet)
        .bind("day", entry.day)
        .bind("type", entry.type)
        .bind("percentage", entry.payPercentage)
        .bind("minutes", entry.worked)
        .bind("start", entry.startMinute)
        .bind("end", entry.endMinute)
        .bind("break", entry.breakMinutes)
        .bind("source", entry.source)
        .bind("marks", entry.marks)
        .run();
}

std::int64_t ImportRepository::countLockedReplaced(ImportId import) {
    return numberFrom(m_connection
                          .prepare(R"(SELECT COUNT(*)
        FROM import_replaced_entry r
        JOIN timesheet t ON t.id = r.timesheet_id
        WHERE r.import_id = :import
            AND t.state IN ('approved', 'processed'))")
                          .bind("import", import));
}

std::int64_t ImportRepository::countReplacedOf(ImportId import) {
    const std::string source = "import:" + std::to_string(import.value);
    return numberFrom(m_connection
                          .prepare(R"(SELECT COUNT(*)
        FROM import_replaced_entry r
        JOIN import_batch i ON i.id = r.import_id
        WHERE i.undone_at IS NULL
            AND (r.source = :source OR r.source LIKE :with_reference))")
                          .bind("source", source)
                          .bind("with_reference", source + " %"));
}

std::int64_t ImportRepository::restoreReplaced(ImportId import) {
    struct Kept {
        TimesheetId sheet;
        TimeEntry entry;
    };
    const auto kept = collect(m_connection
                                  .prepare(R"(SELECT timesheet_id, day, type, pay_percentage,
            minutes, start_minute, end_minute, break_minutes, source, marks
        FROM import_replaced_entry
        WHERE import_id = :import
        ORDER BY id)")
                                  .bind("import", import),
                              [](const db::Statement& row) {
                                  Kept each{.sheet = row.get<TimesheetId>(0), .entry = {}};
                                  each.entry.day = row.get<Date>(1);
                                  each.entry.type = row.get<HourType>(2);
                                  each.entry.payPercentage = row.get<Percentage>(3);
                                  each.entry.worked = row.get<Minutes>(4);
                                  each.entry.startMinute = row.get<std::optional<int>>(5);
                                  each.entry.endMinute = row.get<std::optional<int>>(6);
                                  each.entry.breakMinutes = row.get<int>(7);
                                  each.entry.source = row.get<std::string>(8);
                                  each.entry.marks = row.get<WorkMarks>(9);
                                  return each;
                              });
    TimesheetRepository timesheets(m_connection);
    for (const Kept& each : kept) {
        if (auto sheet = timesheets.find(each.sheet)) {
            sheet->entries.push_back(each.entry);
            (void)timesheets.save(*sheet);
        }
    }
    return static_cast<std::int64_t>(kept.size());
}

std::optional<std::string> ImportRepository::mapping(std::string_view kind,
                                                     std::string_view headerKey) {
    return firstOf(m_connection
                       .prepare(R"(SELECT mapping
        FROM import_mapping
        WHERE kind = :kind AND header_key = :header_key)")
                       .bind("kind", kind)
                       .bind("header_key", headerKey),
                   [](const db::Statement& row) { return row.get<std::string>(0); });
}

void ImportRepository::rememberMapping(std::string_view kind, std::string_view headerKey,
                                       std::string_view mapping) {
    m_connection
        .prepare(R"(INSERT INTO import_mapping (kind, header_key, mapping)
        VALUES (:kind, :header_key, :mapping)
        ON CONFLICT (kind, header_key) DO UPDATE SET mapping = excluded.mapping)")
        .bind("kind", kind)
        .bind("header_key", headerKey)
        .bind("mapping", mapping)
        .run();
}

} // namespace werkbalie::storage
