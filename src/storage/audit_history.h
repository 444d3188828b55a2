// All that the audit trail holds of one kind of record, for a page that shows who changed what.
#pragma once

#include "storage/audit_trail.h"

namespace werkbalie::storage {

/// Newest first, at most `limit`.
[[nodiscard]] std::vector<AuditEntry> auditHistory(db::Connection& connection,
                                                   std::string_view entity, std::int64_t limit);

} // namespace werkbalie::storage
