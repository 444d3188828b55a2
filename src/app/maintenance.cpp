// Beheer: what keeps a database whole.
#include "app/maintenance.h"

#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "storage/repositories/place_repository.h"

namespace werkbalie::app {

using domain::Result;

Result<std::int64_t> importPlaces(Context& context, const std::vector<domain::Place>& places) {
    if (const auto allowed = requireRight(context, domain::Right::ImportPlaces); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (places.empty()) {
        return domain::refuse("import.empty");
    }
    UnitOfWork work(context);
    const auto count = storage::PlaceRepository(work.connection()).replaceAll(places);
    work.audit({.action = "import",
                .entity = "place",
                .newValue = JsonObject().add("rows", count).text()});
    work.changed(Entity::Place, 0);
    work.commit();
    return count;
}

Result<void> backUp(Context& context, const std::filesystem::path& target, Progress& progress) {
    if (const auto allowed = requireRight(context, domain::Right::Backup); !allowed) {
        return allowed;
    }
    return context.database.backup(target, [&](std::int64_t done, std::int64_t total) {
        progress.step(done, total);
        return !progress.stopRequested();
    });
}

Result<domain::Findings> verify(Context& context) {
    if (const auto allowed = requireRight(context, domain::Right::Backup); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return context.database.verifyIntegrity();
}

} // namespace werkbalie::app
