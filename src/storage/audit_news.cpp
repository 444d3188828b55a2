// The trail is written under one lock, so that a higher id is a later commit.
#include "storage/audit_news.h"

namespace werkbalie::storage {

namespace {

constexpr std::string_view kLastId = R"(
SELECT COALESCE(MAX(id), 0)
FROM audit_entry
)";

constexpr std::string_view kNews = R"(
SELECT id, action, entity, entity_id
FROM audit_entry
WHERE id > :after
ORDER BY id
LIMIT :limit
)";

} // namespace

std::int64_t lastAuditId(db::Connection& connection) {
    auto& statement = connection.prepare(kLastId);
    std::int64_t id = 0;
    while (statement.next()) {
        id = statement.intAt(0);
    }
    return id;
}

std::vector<AuditNews> auditNewsSince(db::Connection& connection, std::int64_t after,
                                      std::int64_t limit) {
    std::vector<AuditNews> news;
    auto& statement = connection.prepare(kNews);
    statement.bind("after", after).bind("limit", limit);
    while (statement.next()) {
        news.push_back({.id = statement.intAt(0),
                        .action = statement.get<std::string>(1),
                        .entity = statement.get<std::string>(2),
                        .entityId = statement.intAt(3)});
    }
    return news;
}

} // namespace werkbalie::storage
