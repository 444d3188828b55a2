// Imports as a list, and the undoing of one as a whole.
#include "app/json_text.h"
#include "app/recruitment/import_candidates.h"
#include "app/unit_of_work.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/import_repository.h"
#include "storage/repositories/timesheet_repository.h"

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

constexpr std::string_view kTimesheets = "timesheets";

struct Undone {
    std::int64_t deleted = 0;
    Entity entity = Entity::Candidate;
};

/// Refusal import.in_use when rows were used or edited since.
template <class Repository>
Result<Undone> undoIn(Repository repository, domain::ImportId import, Entity entity) {
    if (const auto used = repository.countUsedOfImport(import); used > 0) {
        return refuse("import.in_use", {}, {{"count", std::to_string(used)}});
    }
    return Undone{.deleted = repository.deleteByImport(import), .entity = entity};
}

Result<Undone> undoRows(UnitOfWork& work, const storage::ImportBatch& batch) {
    if (batch.kind == kTimesheets) {
        storage::ImportRepository imports(work.connection());
        const auto locked =
            imports.countLockedReplaced(batch.id) + imports.countReplacedOf(batch.id);
        if (locked > 0) {
            return refuse("import.in_use", {}, {{"count", std::to_string(locked)}});
        }
        auto undone =
            undoIn(storage::TimesheetRepository(work.connection()), batch.id, Entity::Timesheet);
        if (undone) {
            (void)imports.restoreReplaced(batch.id); // what a changed timecard had replaced
        }
        return undone;
    }
    return undoIn(storage::CandidateRepository(work.connection()), batch.id, Entity::Candidate);
}

Result<storage::ImportBatch> findUndoable(storage::ImportRepository& imports, domain::ImportId id) {
    auto batch = imports.find(id);
    if (!batch) {
        return refuse("import.unknown", {}, {{"id", std::to_string(id.value)}});
    }
    if (batch->undoneAt) {
        return refuse("import.already_undone", {}, {{"id", std::to_string(id.value)}});
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
                        .undone = batch.undoneAt.has_value()});
    }
    return rows;
}

Result<void> undoImport(Context& context, domain::ImportId id) {
    UnitOfWork work(context);
    storage::ImportRepository imports(work.connection());
    const auto batch = findUndoable(imports, id);
    const bool hours = batch && batch->kind == kTimesheets;
    const auto right = hours ? domain::Right::ImportHours : domain::Right::ImportCandidates;
    if (const auto allowed = requireRight(context, right); !allowed) {
        return allowed;
    }
    if (!batch) {
        return tl::unexpected(batch.error());
    }
    const auto undone = undoRows(work, *batch);
    if (!undone) {
        return tl::unexpected(undone.error());
    }
    imports.markUndone(id, context.clock.now());
    work.audit({.action = "undo",
                .entity = "import_batch",
                .entityId = id.value,
                .oldValue = JsonObject()
                                .add("kind", batch->kind)
                                .add("file", batch->fileName)
                                .add("rows", undone->deleted)
                                .text()});
    work.changed(Entity::Import, id.value);
    work.changed(undone->entity, 0);
    work.commit();
    return {};
}

} // namespace werkbalie::app
