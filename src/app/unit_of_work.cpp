// The audit rows are written at the end of the transaction, in the order of the work.
#include "app/unit_of_work.h"

namespace werkbalie::app {

void UnitOfWork::audit(AuditNote note) {
    std::optional<domain::UserId> user;
    if (m_context.user.id.isValid()) {
        user = m_context.user.id;
    }
    m_notes.push_back({.at = m_context.clock.now(),
                       .user = user,
                       .action = std::move(note.action),
                       .entity = std::move(note.entity),
                       .entityId = note.entityId,
                       .oldValue = std::move(note.oldValue),
                       .newValue = std::move(note.newValue)});
}

void UnitOfWork::commit() {
    storage::AuditTrail(connection()).appendMany(m_notes);
    m_transaction.commit();
    m_context.changes.insert(m_context.changes.end(), m_changes.begin(), m_changes.end());
}

} // namespace werkbalie::app
