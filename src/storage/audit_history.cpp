// Reads the trail of one kind of record back.
#include "storage/audit_history.h"

#include "storage/repositories/rows.h"

namespace werkbalie::storage {

using namespace domain;

std::vector<AuditEntry> auditHistory(db::Connection& connection, std::string_view entity,
                                     std::int64_t limit) {
    db::Statement& query =
        connection.prepare(R"(SELECT id, at, user_id, action, entity_id, old_value, new_value
        FROM audit_entry
        WHERE entity = :entity
        ORDER BY id DESC
        LIMIT :most)");
    query.bind("entity", std::string(entity)).bindInt("most", limit);
    return collect(query, [&](const db::Statement& row) {
        return AuditEntry{.id = row.get<std::int64_t>(0),
                          .at = row.get<Instant>(1),
                          .user = row.get<std::optional<UserId>>(2),
                          .action = row.get<std::string>(3),
                          .entity = std::string(entity),
                          .entityId = row.get<std::int64_t>(4),
                          .oldValue = row.get<std::string>(5),
                          .newValue = row.get<std::string>(6)};
    });
}

} // namespace werkbalie::storage
