// Keeps the floors of branches.
#include "app/acquisition/margin_floors.h"

#include "app/json_text.h"
#include "app/saving.h"

namespace werkbalie::app {

using domain::DatedMarginFloor;
using domain::refuse;
using domain::Result;

namespace {

constexpr std::string_view kTable = "margin_floor";

std::string floorJson(const DatedMarginFloor& floor) {
    JsonObject json;
    if (floor.branch) {
        json.add("branch", floor.branch->value);
    }
    if (floor.floor.ofTariff) {
        json.add("of_tariff", floor.floor.ofTariff->units());
    }
    if (floor.floor.perHour) {
        json.add("per_hour", floor.floor.perHour->cents());
    }
    return json.add("from", floor.validity.from)
        .add("until", floor.validity.until)
        .add("note", floor.note)
        .text();
}

} // namespace

Result<std::vector<DatedMarginFloor>> listMarginFloors(Context& context) {
    if (const auto allowed = requireRight(context, domain::Right::ViewMargins); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::MarginRepository(context.database.connection()).floors();
}

Result<Saved<DatedMarginFloor>> saveMarginFloor(Context& context, const DatedMarginFloor& floor) {
    if (const auto allowed = requireRight(context, domain::Right::EditParameters); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::MarginRepository margins(work.connection());
    if (const auto sound = refuseBlocking(domain::checkDatedFloor(floor, margins.floors()));
        !sound) {
        return tl::unexpected(sound.error());
    }
    const auto before = floor.id.isValid() ? margins.findFloor(floor.id) : std::nullopt;
    const auto outcome = margins.saveFloor(floor);
    if (outcome.conflict) {
        return before ? Result<Saved<DatedMarginFloor>>({.record = *before, .conflict = true})
                      : refuse("record.gone");
    }
    Saved<DatedMarginFloor> saved{.record = floor};
    saved.record.id = domain::MarginFloorId{outcome.id};
    saved.record.version = outcome.version;
    work.audit({.action = before ? "update" : "insert",
                .entity = std::string(kTable),
                .entityId = outcome.id,
                .oldValue = before ? floorJson(*before) : std::string(),
                .newValue = floorJson(saved.record)});
    work.changed(Entity::MarginFloor, outcome.id);
    work.commit();
    return saved;
}

Result<void> removeMarginFloor(Context& context, const DatedMarginFloor& floor) {
    if (const auto allowed = requireRight(context, domain::Right::EditParameters); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::MarginRepository margins(work.connection());
    const auto stored = margins.findFloor(floor.id);
    if (!stored || stored->version != floor.version) {
        return refuse("margin_floor.changed_meanwhile");
    }
    margins.removeFloor(floor.id);
    work.audit({.action = "delete",
                .entity = std::string(kTable),
                .entityId = floor.id.value,
                .oldValue = floorJson(*stored)});
    work.changed(Entity::MarginFloor, floor.id.value);
    work.commit();
    return {};
}

} // namespace werkbalie::app
