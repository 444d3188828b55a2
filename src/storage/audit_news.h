// What happened since a moment in the audit trail, for whoever keeps something in memory.
#pragma once

#include "storage/db/connection.h"

#include <vector>

namespace werkbalie::storage {

struct AuditNews {
    std::int64_t id = 0;
    std::string action;
    std::string entity;
    std::int64_t entityId = 0;
};

/// 0 in an empty trail.
[[nodiscard]] std::int64_t lastAuditId(db::Connection& connection);
/// Later than `after`, oldest first, at most `limit`.
[[nodiscard]] std::vector<AuditNews> auditNewsSince(db::Connection& connection, std::int64_t after,
                                                    std::int64_t limit);

} // namespace werkbalie::storage
