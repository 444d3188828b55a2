// Gathers the parties and the shifts of each placement.
#include "app/administration/roster/roster_plannings.h"

#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/roster_repository.h"

#include <algorithm>
#include <map>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;
using domain::RosterShift;

bool isTold(const RosterShift& shift) {
    return shift.isOn() || (shift.sentVersion > 0 && shift.sentVersion < shift.version);
}

class PlanningBuilder {
public:
    PlanningBuilder(Context& context, domain::Agency agency)
        : m_connection(context.database.connection()), m_agency(std::move(agency)) {}

    std::optional<Planning> planning(const RosterRow& row, domain::IsoWeek week) {
        std::vector<RosterShift> shifts;
        std::ranges::copy_if(row.shifts, std::back_inserter(shifts), isTold);
        const auto placement = storage::PlacementRepository(m_connection).find(row.placement);
        const auto worker = storage::CandidateRepository(m_connection).find(row.candidate);
        if (shifts.empty() || !placement || !worker) {
            return std::nullopt;
        }
        return Planning{.week = week,
                        .placement = row.placement,
                        .assignmentId = placement->externalId.empty()
                                            ? std::to_string(row.placement.value)
                                            : placement->externalId,
                        .worker = row.candidate,
                        .workerName = worker->person.name.full(),
                        .agency = m_agency,
                        .client = client(row.client),
                        .occupation = row.occupation,
                        .period = row.placementDays,
                        .minutesPerWeek = row.agreedMinutes,
                        .shifts = std::move(shifts)};
    }

private:
    const domain::Client& client(domain::ClientId id) {
        if (!m_clients.contains(id)) {
            m_clients[id] =
                storage::ClientRepository(m_connection).find(id).value_or(domain::Client{});
        }
        return m_clients[id];
    }

    db::Connection& m_connection;
    domain::Agency m_agency;
    std::map<domain::ClientId, domain::Client> m_clients;
};

} // namespace

std::string Planning::documentId() const {
    return std::to_string(placement.value) + "-" + week.toString();
}

bool Planning::isConfirmed() const {
    return std::ranges::all_of(shifts, [](const RosterShift& shift) {
        return !shift.isOn() || shift.state == domain::RosterState::Confirmed;
    });
}

Result<std::vector<Planning>> loadPlannings(Context& context, const PlanningQuery& query) {
    if (const auto allowed = requireRight(context, domain::Right::Export); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto board = loadRoster(context, query.filter);
    if (!board) {
        return tl::unexpected(board.error());
    }
    auto agency = storage::AgencyRepository(context.database.connection()).load();
    if (!agency) {
        return refuse("record.missing", "agency");
    }
    PlanningBuilder builder(context, std::move(*agency));
    std::vector<Planning> plannings;
    for (const RosterRow& row : board->rows) {
        if (query.placement && row.placement != *query.placement) {
            continue;
        }
        if (auto planning = builder.planning(row, query.filter.week)) {
            plannings.push_back(std::move(*planning));
        }
    }
    if (plannings.empty()) {
        return refuse("plannings.none", "week", {{"week", query.filter.week.toString()}});
    }
    return plannings;
}

Result<std::int64_t> markSent(Context& context, std::span<const Planning> plannings) {
    if (const auto allowed = requireRight(context, domain::Right::Export); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    storage::RosterRepository repository(work.connection());
    std::int64_t sent = 0;
    for (const Planning& planning : plannings) {
        for (const RosterShift& shift : planning.shifts) {
            if (shift.sentVersion == shift.version) {
                continue;
            }
            repository.markSent(shift.id, shift.version);
            work.audit({.action = "send",
                        .entity = "roster_shift",
                        .entityId = shift.id.value,
                        .newValue = JsonObject().add("version", shift.version).text()});
            work.changed(Entity::Shift, shift.id.value);
            ++sent;
        }
    }
    work.commit();
    return sent;
}

} // namespace werkbalie::app
