// Each hash is taken over the one before and over every field of its row with their lengths, so
// that nothing can be moved from one field to the next unseen.
#include "storage/audit_trail.h"

#include "storage/repositories/rows.h"
#include "storage/schema/migration_text.h"

namespace werkbalie::storage {
namespace {

using namespace domain;

void addField(std::string& bytes, std::string_view field) {
    bytes += std::to_string(field.size());
    bytes += ':';
    bytes += field;
}

std::string hashOf(const std::string& previous, const AuditEntry& entry) {
    std::string bytes;
    bytes.reserve(256 + entry.oldValue.size() + entry.newValue.size());
    addField(bytes, previous);
    addField(bytes, std::to_string(entry.id));
    addField(bytes, isoInstant(entry.at));
    addField(bytes, entry.user ? std::to_string(entry.user->value) : "");
    addField(bytes, entry.action);
    addField(bytes, entry.entity);
    addField(bytes, std::to_string(entry.entityId));
    addField(bytes, entry.oldValue);
    addField(bytes, entry.newValue);
    return hexHash(bytes);
}

constexpr std::string_view kSelect =
    R"(SELECT id, at, user_id, action, entity, entity_id, old_value,
        new_value, previous_hash, hash
    FROM audit_entry)";

AuditEntry entryFrom(const db::Statement& row) {
    return {.id = row.get<std::int64_t>(0),
            .at = row.get<Instant>(1),
            .user = row.get<std::optional<UserId>>(2),
            .action = row.get<std::string>(3),
            .entity = row.get<std::string>(4),
            .entityId = row.get<std::int64_t>(5),
            .oldValue = row.get<std::string>(6),
            .newValue = row.get<std::string>(7)};
}

struct ChainEnd {
    std::int64_t id = 0;
    std::string hash;
};

/// The last row; on PostgreSQL writers wait for each other here, SQLite has one writer anyway.
ChainEnd endOfChain(db::Connection& connection) {
    if (connection.dialect() == db::Dialect::Postgres) {
        connection.exec("LOCK TABLE audit_entry IN SHARE ROW EXCLUSIVE MODE");
    }
    const auto end = firstOf(connection.prepare(R"(SELECT id, hash
        FROM audit_entry
        ORDER BY id DESC
        LIMIT 1)"),
                             [](const db::Statement& row) {
                                 return ChainEnd{row.get<std::int64_t>(0), row.get<std::string>(1)};
                             });
    return end.value_or(ChainEnd{});
}

} // namespace

void AuditTrail::append(const AuditEntry& entry) {
    appendMany({&entry, 1});
}

void AuditTrail::appendMany(std::span<const AuditEntry> entries) {
    db::Transaction transaction(m_connection);
    ChainEnd end = endOfChain(m_connection);
    db::Batch batch(m_connection);
    for (AuditEntry entry : entries) {
        entry.id = ++end.id;
        const std::string hash = hashOf(end.hash, entry);
        m_connection
            .prepare(R"(INSERT INTO audit_entry
            (id, at, user_id, action, entity, entity_id, old_value, new_value, previous_hash, hash)
            VALUES (:id, :at, :user, :action, :entity, :entity_id, :old_value, :new_value,
                :previous_hash, :hash))")
            .bind("id", entry.id)
            .bind("at", entry.at)
            .bind("user", entry.user)
            .bind("action", entry.action)
            .bind("entity", entry.entity)
            .bind("entity_id", entry.entityId)
            .bind("old_value", entry.oldValue)
            .bind("new_value", entry.newValue)
            .bind("previous_hash", end.hash)
            .bind("hash", hash)
            .run();
        end.hash = hash;
    }
    batch.finish();
    transaction.commit();
}

AuditVerdict AuditTrail::verify() {
    AuditVerdict verdict;
    std::string previous;
    db::Statement& query = m_connection.prepare(std::string(kSelect) + " ORDER BY id");
    while (query.next()) {
        const AuditEntry entry = entryFrom(query);
        const std::string hash = hashOf(previous, entry);
        // Ids follow each other: a gap is a row taken out.
        const bool fits = entry.id == verdict.checked + 1 && query.textAt(8) == previous &&
                          query.textAt(9) == hash;
        if (!fits) {
            verdict.firstBroken = entry.id;
            query.stop();
            return verdict;
        }
        ++verdict.checked;
        previous = hash;
    }
    return verdict;
}

std::vector<AuditEntry> AuditTrail::historyOf(std::string_view entity, std::int64_t entityId) {
    return collect(m_connection
                       .prepare(std::string(kSelect) +
                                " WHERE entity = :entity AND entity_id = :entity_id ORDER BY id")
                       .bind("entity", entity)
                       .bind("entity_id", entityId),
                   entryFrom);
}

} // namespace werkbalie::storage
