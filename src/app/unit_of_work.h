// One write transaction of a use case: what it changes, its trace in the audit trail and the news
// for open lists live or die together.
#pragma once

#include "app/context.h"
#include "storage/audit_trail.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::app {

/// One row of the audit trail to be.
struct AuditNote {
    std::string action; ///< "insert", "update", "approve", ...
    std::string entity; ///< table name: "placement"
    std::int64_t entityId = 0;
    std::string oldValue = {}; ///< JSON text, or empty
    std::string newValue = {};
};

/// Rolled back by the destructor unless committed.
class UnitOfWork {
public:
    explicit UnitOfWork(Context& context)
        : m_context(context), m_transaction(context.database.connection()) {}

    [[nodiscard]] Context& context() { return m_context; }
    [[nodiscard]] db::Connection& connection() { return m_context.database.connection(); }
    void audit(AuditNote note);
    void changed(Entity entity, std::int64_t id) { m_changes.push_back({entity, id}); }
    /// Writes the audit rows, commits, and only then publishes the changes in the context.
    void commit();

private:
    Context& m_context;
    db::Transaction m_transaction;
    std::vector<storage::AuditEntry> m_notes;
    std::vector<Change> m_changes;
};

} // namespace werkbalie::app
