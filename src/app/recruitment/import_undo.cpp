// Imports as a list, and the undoing of one as a whole.
#include "app/json_text.h"
#include "app/recruitment/import_candidates.h"
#include "app/unit_of_work.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/import_repository.h"
#include "storage/repositories/timesheet_repository.h"

#include <set>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

constexpr std::string_view kTimesheets = "timesheets";

struct Undone {
    std::int64_t deleted = 0;
    Entity entity = Entity::Candidate;
};

template <class Repository>
Result<void> refuseUsed(Repository repository, domain::ImportId import) {
    const auto used = repository.countUsedOfImport(import);
    return used > 0 ? refuse("import.in_use", {}, {{"count", std::to_string(used)}})
                    : Result<void>{};
}

/// Refusals: import.in_use when rows were used or edited since, import.later_first.
Result<void> refuseKept(db::Connection& connection, const storage::ImportBatch& batch) {
    if (batch.kind != kTimesheets) {
        return refuseUsed(storage::CandidateRepository(connection), batch.id);
    }
    storage::ImportRepository imports(connection);
    if (const auto replaced = imports.countReplacedOf(batch.id); replaced > 0) {
        return refuse("import.later_first", {}, {{"count", std::to_string(replaced)}});
    }
    if (const auto locked = imports.countLockedReplaced(batch.id); locked > 0) {
        return refuse("import.in_use", {}, {{"count", std::to_string(locked)}});
    }
    return refuseUsed(storage::TimesheetRepository(connection), batch.id);
}

Undone undoRows(UnitOfWork& work, const storage::ImportBatch& batch) {
    if (batch.kind != kTimesheets) {
        return {.deleted = storage::CandidateRepository(work.connection()).deleteByImport(batch.id),
                .entity = Entity::Candidate};
    }
    const Undone undone{
        .deleted = storage::TimesheetRepository(work.connection()).deleteByImport(batch.id),
        .entity = Entity::Timesheet};
    // What a changed timecard had replaced.
    (void)storage::ImportRepository(work.connection()).restoreReplaced(batch.id);
    return undone;
}

/// An import that this user may undo and that can be undone.
Result<storage::ImportBatch> requireUndoable(Context& context, db::Connection& connection,
                                             domain::ImportId id) {
    auto batch = storage::ImportRepository(connection).find(id);
    const bool hours = batch && batch->kind == kTimesheets;
    const auto right = hours ? domain::Right::ImportHours : domain::Right::ImportCandidates;
    if (const auto allowed = requireRight(context, right); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (!batch) {
        return refuse("import.unknown", {}, {{"id", std::to_string(id.value)}});
    }
    if (batch->undoneAt) {
        return refuse("import.already_undone", {}, {{"id", std::to_string(id.value)}});
    }
    if (const auto free = refuseKept(connection, *batch); !free) {
        return tl::unexpected(free.error());
    }
    return std::move(*batch);
}

bool mayImport(const Context& context) {
    return requireRight(context, domain::Right::ImportCandidates) ||
           requireRight(context, domain::Right::ImportHours);
}

} // namespace

Result<std::vector<ImportListRow>> listImports(Context& context) {
    if (!mayImport(context)) {
        return tl::unexpected(requireRight(context, domain::Right::ImportCandidates).error());
    }
    std::vector<ImportListRow> rows;
    for (auto& [batch, userName] : storage::ImportRepository(context.database.connection()).all()) {
        rows.push_back({.id = batch.id,
                        .kind = batch.kind,
                        .fileName = batch.fileName,
                        .userName = userName,
                        .at = batch.at,
                        .rows = batch.rows,
                        .rejected = batch.rejected,
                        .undoneAt = batch.undoneAt});
    }
    return rows;
}

Result<ImportContents> undoableImport(Context& context, domain::ImportId id) {
    db::Connection& connection = context.database.connection();
    const auto batch = requireUndoable(context, connection, id);
    if (!batch) {
        return tl::unexpected(batch.error());
    }
    ImportContents contents{.rows = batch->rows};
    if (batch->kind == kTimesheets) {
        storage::TimesheetRepository timesheets(connection);
        const auto ids = timesheets.sheetsOfImport(id);
        std::set<domain::IsoWeek> weeks;
        for (const domain::Timesheet& sheet : timesheets.findMany(ids)) {
            weeks.insert(sheet.week);
        }
        contents.sheets = static_cast<std::int64_t>(ids.size());
        contents.weeks.assign(weeks.begin(), weeks.end());
    }
    return contents;
}

Result<void> undoImport(Context& context, domain::ImportId id) {
    UnitOfWork work(context);
    storage::ImportRepository imports(work.connection());
    const auto batch = requireUndoable(context, work.connection(), id);
    if (!batch) {
        return tl::unexpected(batch.error());
    }
    const Undone undone = undoRows(work, *batch);
    imports.markUndone(id, context.clock.now());
    work.audit({.action = "undo",
                .entity = "import_batch",
                .entityId = id.value,
                .oldValue = JsonObject()
                                .add("kind", batch->kind)
                                .add("file", batch->fileName)
                                .add("rows", undone.deleted)
                                .text()});
    work.changed(Entity::Import, id.value);
    work.changed(undone.entity, 0);
    work.commit();
    return {};
}

} // namespace werkbalie::app
