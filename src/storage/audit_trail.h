// Who did what, when, with the old and new values: rows chained by hash, so that none can be
// changed or taken out unseen.
#pragma once

#include "domain/base/date.h"
#include "domain/base/id.h"
#include "storage/db/connection.h"

#include <span>
#include <vector>

namespace werkbalie::storage {

struct AuditEntry {
    std::int64_t id = 0; ///< given by append
    domain::Instant at{};
    std::optional<domain::UserId> user = {}; ///< empty: the program itself
    std::string action;                      ///< "insert", "update", "approve", "import", …
    std::string entity;                      ///< table name: "candidate", "placement", …
    std::int64_t entityId = 0;
    std::string oldValue = {}; ///< JSON text, or empty
    std::string newValue = {};
    bool operator==(const AuditEntry&) const = default;
};

struct AuditVerdict {
    std::int64_t checked = 0;
    std::optional<std::int64_t> firstBroken = {}; ///< id of the first row that does not fit
};

class AuditTrail {
public:
    explicit AuditTrail(db::Connection& connection) : m_connection(connection) {}

    /// Inside the caller's write transaction, so that the change and its trace live or die
    /// together.
    void append(const AuditEntry& entry);
    void appendMany(std::span<const AuditEntry> entries);
    [[nodiscard]] AuditVerdict verify();
    [[nodiscard]] std::vector<AuditEntry> historyOf(std::string_view entity,
                                                    std::int64_t entityId); ///< oldest first
private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
