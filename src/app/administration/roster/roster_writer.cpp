// A shift as it stands in the audit trail: with the call, because pay depends on it.
#include "app/administration/roster/roster_writer.h"

#include "app/json_text.h"
#include "storage/repositories/roster_repository.h"

namespace werkbalie::app {

namespace {

constexpr std::string_view kTable = "roster_shift";

std::string callJson(const domain::ShiftCall& call) {
    return JsonObject()
        .add("at", call.at)
        .add("day", call.times.day)
        .add("times", domain::timesText(call.times))
        .add("break", call.times.breakMinutes)
        .text();
}

std::string shiftJson(const domain::RosterShift& shift) {
    JsonObject json;
    json.add("client", shift.client.value)
        .add("placement", shift.placement ? std::optional(shift.placement->value) : std::nullopt)
        .add("occupation", shift.occupation)
        .add("day", shift.times.day)
        .add("times", domain::timesText(shift.times))
        .add("break", shift.times.breakMinutes)
        .add("place", shift.place)
        .add("note", shift.note)
        .add("state", toText(shift.state))
        .add("changed_at", shift.changedAt)
        .add("confirmed_at", shift.confirmedAt)
        .add("withdrawn_at", shift.withdrawnAt);
    if (shift.call) {
        json.addJson("call", callJson(*shift.call));
    }
    return json.text();
}

} // namespace

std::optional<domain::RosterShift> RosterWriter::save(domain::RosterShift shift,
                                                      const domain::RosterShift* before,
                                                      std::string_view action) {
    const auto outcome = storage::RosterRepository(m_work.connection()).save(shift);
    if (outcome.conflict) {
        return std::nullopt;
    }
    shift.id = domain::ShiftId{outcome.id};
    shift.version = outcome.version;
    m_work.audit({.action = std::string(action),
                  .entity = std::string(kTable),
                  .entityId = outcome.id,
                  .oldValue = before != nullptr ? shiftJson(*before) : std::string(),
                  .newValue = shiftJson(shift)});
    m_work.changed(Entity::Shift, outcome.id);
    return shift;
}

bool RosterWriter::remove(const domain::RosterShift& shift) {
    if (!storage::RosterRepository(m_work.connection()).remove(shift.id, shift.version)) {
        return false;
    }
    m_work.audit({.action = "delete",
                  .entity = std::string(kTable),
                  .entityId = shift.id.value,
                  .oldValue = shiftJson(shift)});
    m_work.changed(Entity::Shift, shift.id.value);
    return true;
}

} // namespace werkbalie::app
