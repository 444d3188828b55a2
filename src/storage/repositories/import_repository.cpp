// Import batches and remembered mappings.
#include "storage/repositories/import_repository.h"

#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const std::string kSelect =
    R"(SELECT i.id, i.kind, i.file_name, i.user_id, i.imported_at, i.row_count,
        i.rejected_count, i.undone_at, u.display_name
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
            .undoneAt = row.get<std::optional<Instant>>(7)};
}

} // namespace

ImportId ImportRepository::create(const ImportBatch& batch) {
    db::Statement& insert = m_connection.prepare(R"(INSERT INTO import_batch
        (kind, file_name, user_id, imported_at, row_count, rejected_count)
        VALUES (:kind, :file_name, :user, :at, :rows, :rejected)
        RETURNING id)");
    insert.bind("kind", batch.kind)
        .bind("file_name", batch.fileName)
        .bind("user", batch.user)
        .bind("at", batch.at)
        .bind("rows", batch.rows)
        .bind("rejected", batch.rejected);
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
