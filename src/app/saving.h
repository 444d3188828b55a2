// What every versioned save does after its repository answered.
#pragma once

#include "app/describe.h"
#include "app/refusals.h"
#include "app/unit_of_work.h"
#include "storage/repositories/outcome.h"

namespace werkbalie::app {

/// How a record is called in the audit trail and in what is published.
struct RecordKind {
    Entity entity;
    std::string_view table;
};

/// A conflict gives what is stored now, and nothing was written; else the save is audited and
/// committed. `before` is empty for a new record.
template <class T>
[[nodiscard]] domain::Result<Saved<T>> finishSave(UnitOfWork& work, const RecordKind& kind,
                                                  const std::optional<T>& before,
                                                  std::pair<T, storage::SaveOutcome> saved) {
    auto& [record, outcome] = saved;
    if (outcome.conflict) {
        if (!before) {
            return domain::refuse("record.gone");
        }
        return Saved<T>{.record = *before, .conflict = true};
    }
    record.version = outcome.version;
    work.audit({.action = before ? "update" : "insert",
                .entity = std::string(kind.table),
                .entityId = outcome.id,
                .oldValue = describe(before),
                .newValue = describe(record)});
    work.changed(kind.entity, outcome.id);
    work.commit();
    return Saved<T>{.record = std::move(record)};
}

} // namespace werkbalie::app
