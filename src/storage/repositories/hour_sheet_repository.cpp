// The file travels only when somebody opens it.
#include "storage/repositories/hour_sheet_repository.h"

#include "domain/base/person_name.h"
#include "storage/repositories/base64.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {

namespace {

using namespace domain;

const std::string kSelect = R"(SELECT s.id, s.placement_id, s.week, s.file_name, s.mime,
        s.byte_count, s.hash, s.added_by, s.added_at, k.first_name, k.prefix, k.last_name, c.name,
        u.display_name
    FROM hour_sheet_scan s
    JOIN placement p ON p.id = s.placement_id
    JOIN candidate k ON k.id = p.candidate_id
    JOIN client c ON c.id = p.client_id
    JOIN app_user u ON u.id = s.added_by)";

SheetScanRow rowFrom(const db::Statement& row) {
    const PersonName worker{row.get<std::string>(9), row.get<std::string>(10),
                            row.get<std::string>(11)};
    return {.scan = {.id = row.get<SheetScanId>(0),
                     .placement = row.get<PlacementId>(1),
                     .week = row.get<IsoWeek>(2),
                     .fileName = row.get<std::string>(3),
                     .mime = row.get<std::string>(4),
                     .bytes = row.get<std::int64_t>(5),
                     .hash = row.get<std::string>(6),
                     .addedBy = row.get<UserId>(7),
                     .addedAt = row.get<Instant>(8)},
            .workerName = worker.sorted(),
            .clientName = row.get<std::string>(12),
            .addedBy = row.get<std::string>(13)};
}

} // namespace

SheetScanId HourSheetRepository::add(const SheetScan& scan, std::string_view content) {
    db::Statement& insert =
        m_connection.prepare(R"(INSERT INTO hour_sheet_scan (placement_id, week, file_name, mime,
            byte_count, hash, content, added_by, added_at)
        VALUES (:placement, :week, :file_name, :mime, :byte_count, :hash, :content, :added_by,
            :added_at)
        RETURNING id)");
    insert.bind("placement", scan.placement)
        .bind("week", scan.week)
        .bind("file_name", scan.fileName)
        .bind("mime", scan.mime)
        .bind("byte_count", scan.bytes)
        .bind("hash", scan.hash)
        .bind("content", toBase64(content))
        .bind("added_by", scan.addedBy)
        .bind("added_at", scan.addedAt);
    return SheetScanId{numberFrom(insert)};
}

std::vector<SheetScanRow> HourSheetRepository::rows(const SheetScanQuery& query) {
    Filter filter;
    filter.condition("s.week = :week", "week", query.week);
    filter.equal("s.placement_id", "placement", query.placement);
    db::Statement& select =
        m_connection.prepare(kSelect + filter.sql() + " ORDER BY k.sort_key, s.id");
    filter.bindTo(select);
    return collect(select, rowFrom);
}

std::optional<SheetScanRow> HourSheetRepository::find(SheetScanId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE s.id = :id").bind("id", id), rowFrom);
}

std::optional<SheetScanId> HourSheetRepository::findSame(const SheetScan& scan) {
    return firstOf(m_connection
                       .prepare(R"(SELECT id
        FROM hour_sheet_scan
        WHERE placement_id = :placement
            AND week = :week
            AND hash = :hash)")
                       .bind("placement", scan.placement)
                       .bind("week", scan.week)
                       .bind("hash", scan.hash),
                   [](const db::Statement& row) { return row.get<SheetScanId>(0); });
}

std::string HourSheetRepository::content(SheetScanId id) {
    const auto text = firstOf(
        m_connection.prepare("SELECT content FROM hour_sheet_scan WHERE id = :id").bind("id", id),
        [](const db::Statement& row) { return row.get<std::string>(0); });
    return text ? fromBase64(*text, "content") : std::string();
}

bool HourSheetRepository::remove(SheetScanId id) {
    db::Statement& gone =
        m_connection.prepare("DELETE FROM hour_sheet_scan WHERE id = :id RETURNING id");
    gone.bind("id", id);
    return numberFrom(gone) != 0;
}

} // namespace werkbalie::storage
