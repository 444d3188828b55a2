// Mappings and names that were learned: kept, listed, forgotten.
#include "app/administration/hours_file/learning.h"

#include "app/administration/hours_file/hours_file.h"
#include "app/administration/hours_file/mapping_text.h"
#include "app/json_text.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

void rememberMapping(UnitOfWork& work, const HoursImport& import) {
    if (!import.learn) {
        return;
    }
    storage::HoursMappingRepository mappings(work.connection());
    const std::string key = domain::headerKey(*import.learn);
    const std::string text = mappingJson(*import.learn);
    auto row = mappings.findFor(import.client, key).value_or(storage::HoursMappingRow{});
    if (row.id.isValid() && row.mapping == text) {
        return;
    }
    const std::string before = row.mapping;
    row.client = import.client;
    row.headerKey = key;
    row.mapping = text;
    row.savedBy = work.context().user.id;
    row.savedAt = work.context().clock.now();
    const auto outcome = mappings.save(row);
    work.audit({.action = before.empty() ? "insert" : "update",
                .entity = "hours_mapping",
                .entityId = outcome.id,
                .oldValue = before,
                .newValue = text});
}

/// In the audit trail by number alone: a name that was misspelt is a name too.
void rememberNames(UnitOfWork& work, const std::vector<storage::ConfirmedName>& names) {
    storage::HoursMappingRepository mappings(work.connection());
    const auto known = mappings.names();
    for (const storage::ConfirmedName& name : names) {
        if (std::ranges::find(known, name) != known.end()) {
            continue;
        }
        mappings.confirm(name, {.by = work.context().user.id, .at = work.context().clock.now()});
        work.audit({.action = "confirm",
                    .entity = "hours_name",
                    .entityId = name.candidate.value,
                    .newValue = JsonObject().add("client", name.client.value).text()});
    }
}

} // namespace

void rememberHoursFile(UnitOfWork& work, const HoursImport& import,
                       const std::vector<storage::ConfirmedName>& names) {
    rememberMapping(work, import);
    rememberNames(work, names);
}

Result<std::vector<LearnedMapping>> learnedMappings(Context& context) {
    if (const auto allowed = requireRight(context, domain::Right::ImportHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    std::vector<LearnedMapping> learned;
    for (auto& row : storage::HoursMappingRepository(context.database.connection()).all()) {
        if (auto mapping = mappingFromJson(row.mapping)) {
            learned.push_back({.id = row.id,
                               .version = row.version,
                               .client = row.client,
                               .clientName = std::move(row.clientName),
                               .savedAt = row.savedAt,
                               .mapping = std::move(*mapping)});
        }
    }
    return learned;
}

Result<void> forgetMapping(Context& context, const LearnedMapping& mapping) {
    if (const auto allowed = requireRight(context, domain::Right::ImportHours); !allowed) {
        return allowed;
    }
    UnitOfWork work(context);
    storage::HoursMappingRepository mappings(work.connection());
    const auto stored = mappings.find(mapping.id);
    if (!stored) {
        return refuse("record.missing", "hours_mapping");
    }
    if (!mappings.remove(mapping.id, mapping.version)) {
        return refuse("hours_file.mapping_changed");
    }
    work.audit({.action = "delete",
                .entity = "hours_mapping",
                .entityId = mapping.id.value,
                .oldValue = stored->mapping});
    work.changed(Entity::Import, 0);
    work.commit();
    return {};
}

} // namespace werkbalie::app
