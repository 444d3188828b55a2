// One row a mapping; its content is text, so that a new field of it needs no column.
#include "storage/repositories/hours_mapping_repository.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

const VersionedTable kMapping("hours_mapping",
                              "client_id, header_key, mapping, saved_by, saved_at");

const std::string kSelect = R"(SELECT m.id, m.version, m.client_id, c.name, m.header_key, m.mapping,
        m.saved_by, m.saved_at
    FROM hours_mapping m
    LEFT JOIN client c ON c.id = m.client_id)";

HoursMappingRow mappingFrom(const db::Statement& row) {
    return {.id = row.get<HoursMappingId>(0),
            .version = row.get<std::int64_t>(1),
            .client = row.get<std::optional<ClientId>>(2),
            .clientName = row.get<std::optional<std::string>>(3).value_or(std::string()),
            .headerKey = row.get<std::string>(4),
            .mapping = row.get<std::string>(5),
            .savedBy = row.get<UserId>(6),
            .savedAt = row.get<Instant>(7)};
}

} // namespace

std::vector<HoursMappingRow> HoursMappingRepository::all() {
    return collect(m_connection.prepare(kSelect + " ORDER BY m.saved_at DESC, m.id DESC"),
                   mappingFrom);
}

std::optional<HoursMappingRow> HoursMappingRepository::find(HoursMappingId id) {
    return firstOf(m_connection.prepare(kSelect + " WHERE m.id = :id").bind("id", id), mappingFrom);
}

std::optional<HoursMappingRow>
HoursMappingRepository::findFor(const std::optional<ClientId>& client, std::string_view headerKey) {
    if (!client) {
        return firstOf(
            m_connection
                .prepare(kSelect + " WHERE m.client_id IS NULL AND m.header_key = :header_key")
                .bind("header_key", headerKey),
            mappingFrom);
    }
    return firstOf(
        m_connection
            .prepare(kSelect + " WHERE m.client_id = :client AND m.header_key = :header_key")
            .bind("client", *client)
            .bind("header_key", headerKey),
        mappingFrom);
}

SaveOutcome HoursMappingRepository::save(const HoursMappingRow& row) {
    return kMapping.save(m_connection, {row.id.value, row.version}, [&](db::Statement& s) {
        s.bind("client_id", row.client)
            .bind("header_key", row.headerKey)
            .bind("mapping", row.mapping)
            .bind("saved_by", row.savedBy)
            .bind("saved_at", row.savedAt);
    });
}

bool HoursMappingRepository::remove(HoursMappingId id, std::int64_t version) {
    return firstOf(m_connection
                       .prepare(R"(DELETE FROM hours_mapping
        WHERE id = :id AND version = :version
        RETURNING id)")
                       .bind("id", id)
                       .bind("version", version),
                   [](const db::Statement& row) { return row.get<std::int64_t>(0); })
        .has_value();
}

std::vector<ConfirmedName> HoursMappingRepository::names() {
    return collect(m_connection.prepare(R"(SELECT client_id, name_key, candidate_id
        FROM hours_name
        ORDER BY client_id, name_key)"),
                   [](const db::Statement& row) {
                       return ConfirmedName{.client = row.get<ClientId>(0),
                                            .key = row.get<std::string>(1),
                                            .candidate = row.get<CandidateId>(2)};
                   });
}

void HoursMappingRepository::confirm(const ConfirmedName& name, const Confirmation& who) {
    m_connection
        .prepare(R"(INSERT INTO hours_name
        (client_id, name_key, candidate_id, confirmed_by, confirmed_at)
        VALUES (:client, :name_key, :candidate, :by, :at)
        ON CONFLICT (client_id, name_key) DO UPDATE SET
            candidate_id = excluded.candidate_id,
            confirmed_by = excluded.confirmed_by,
            confirmed_at = excluded.confirmed_at)")
        .bind("client", name.client)
        .bind("name_key", name.key)
        .bind("candidate", name.candidate)
        .bind("by", who.by)
        .bind("at", who.at)
        .run();
}

} // namespace werkbalie::storage
