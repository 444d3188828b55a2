// Puts the shifts of a week beside their placements.
#include "app/administration/roster/roster.h"
#include "app/administration/roster/roster_facts.h"

#include "domain/base/text.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/placement_repository.h"
#include "storage/repositories/roster_repository.h"

#include <algorithm>
#include <unordered_map>

namespace werkbalie::app {

namespace {

using domain::Result;

RosterRow rowOf(storage::PlacementRow&& row) {
    return {.placement = row.id,
            .candidate = row.candidate,
            .client = row.client,
            .workerName = std::move(row.workerName),
            .clientName = std::move(row.clientName),
            .occupation = std::move(row.occupation),
            .placementDays = row.period,
            .agreedMinutes = row.minutesPerWeek};
}

class BoardBuilder {
public:
    BoardBuilder(Context& context, const RosterFilter& filter)
        : m_connection(context.database.connection()) {
        m_board.week = filter.week;
        storage::PlacementQuery query;
        query.client = filter.client;
        query.branch = filter.branch;
        query.activeIn = filter.week.days();
        for (auto& row : storage::PlacementRepository(m_connection).rows(query)) {
            add(rowOf(std::move(row)));
        }
    }
    void add(domain::RosterShift shift) {
        if (shift.isOpen()) {
            openOf(shift.client).shifts.push_back(std::move(shift));
        } else if (RosterRow* row = rowFor(*shift.placement)) {
            row->shifts.push_back(std::move(shift));
        }
    }
    [[nodiscard]] RosterBoard board() {
        std::ranges::sort(m_board.open, {}, [](const OpenShifts& open) {
            return std::pair(domain::foldText(open.clientName), open.client);
        });
        return std::move(m_board);
    }

private:
    void add(RosterRow row) {
        m_places.emplace(row.placement, m_board.rows.size());
        m_board.rows.push_back(std::move(row));
    }
    OpenShifts& openOf(domain::ClientId client) {
        const auto known = std::ranges::find(m_board.open, client, &OpenShifts::client);
        if (known != m_board.open.end()) {
            return *known;
        }
        const auto found = storage::ClientRepository(m_connection).find(client);
        return m_board.open.emplace_back(
            OpenShifts{.client = client, .clientName = found ? found->name : std::string()});
    }
    /// A placement that does not run in the week any more stands on the board with its shifts.
    RosterRow* rowFor(domain::PlacementId placement) {
        if (!m_places.contains(placement)) {
            storage::PlacementRepository placements(m_connection);
            const auto stored = placements.find(placement);
            storage::PlacementQuery query;
            query.candidate = stored ? stored->candidate : domain::CandidateId{};
            for (auto& row : placements.rows(query)) {
                if (row.id == placement) {
                    add(rowOf(std::move(row)));
                }
            }
        }
        const auto found = m_places.find(placement);
        return found == m_places.end() ? nullptr : &m_board.rows[found->second];
    }

    db::Connection& m_connection;
    RosterBoard m_board;
    std::unordered_map<domain::PlacementId, std::size_t> m_places;
};

} // namespace

Result<RosterBoard> loadRoster(Context& context, const RosterFilter& filter) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    BoardBuilder builder(context, filter);
    for (auto& shift :
         storage::RosterRepository(context.database.connection())
             .shifts(
                 {.days = filter.week.days(), .client = filter.client, .branch = filter.branch})) {
        builder.add(std::move(shift));
    }
    return builder.board();
}

Result<domain::RosterShift> findShift(Context& context, domain::ShiftId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto shift = storage::RosterRepository(context.database.connection()).find(id);
    if (!shift) {
        return domain::refuse("record.missing", "roster_shift");
    }
    return std::move(*shift);
}

Result<domain::ShiftFindings> checkBoard(Context& context, const RosterBoard& board) {
    if (const auto allowed = requireRight(context, domain::Right::ViewHours); !allowed) {
        return tl::unexpected(allowed.error());
    }
    std::vector<domain::CandidateId> workers;
    for (const RosterRow& row : board.rows) {
        if (!row.shifts.empty()) {
            workers.push_back(row.candidate);
        }
    }
    std::ranges::sort(workers);
    workers.erase(std::ranges::unique(workers).begin(), workers.end());
    domain::ShiftFindings findings;
    for (const auto& [worker, roster] : workerRosters(context, workers, board.week)) {
        findings.merge(
            domain::checkRoster(roster, board.week, context.clock.today(), context.parameters));
    }
    return findings;
}

} // namespace werkbalie::app
