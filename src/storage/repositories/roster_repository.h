// Planned shifts, and the days on which workers are known to be absent.
#pragma once

#include "domain/administration/roster/roster_shift.h"
#include "storage/db/connection.h"
#include "storage/repositories/outcome.h"

#include <map>
#include <span>
#include <vector>

namespace werkbalie::storage {

struct RosterQuery {
    domain::DateRange days; ///< on which shifts begin; with an end
    std::optional<domain::ClientId> client = {};
    std::optional<domain::BranchId> branch =
        {}; ///< of the placement; of an open shift the client's
};

struct AbsentDays {
    std::vector<domain::Date> sick = {};
    std::vector<domain::Date> leave = {};
};

/// A placement of a worker, without its rates.
struct WorkerPlacement {
    domain::Placement placement;
    std::string clientName;
};

class RosterRepository {
public:
    explicit RosterRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<domain::RosterShift> find(domain::ShiftId id);
    /// By day, begin and id.
    [[nodiscard]] std::vector<domain::RosterShift> shifts(const RosterQuery& query);
    /// Of these workers at whatever client, in the same order.
    [[nodiscard]] std::map<domain::CandidateId, std::vector<domain::RosterShift>>
    ofWorkers(std::span<const domain::CandidateId> workers, const domain::DateRange& days);
    /// Every placement of these workers with a day in common, also one that is a concept.
    [[nodiscard]] std::map<domain::CandidateId, std::vector<WorkerPlacement>>
    placementsOf(std::span<const domain::CandidateId> workers, const domain::DateRange& days);
    SaveOutcome save(const domain::RosterShift& shift);
    /// The client's planning system has this version; the row's own version stays.
    void markSent(domain::ShiftId id, std::int64_t sentVersion);
    /// False when the row is gone or of another version.
    bool remove(domain::ShiftId id, std::int64_t version);

    /// Sickness and leave that was entered as hours, and leave that was booked by hand.
    [[nodiscard]] std::map<domain::CandidateId, AbsentDays>
    absences(std::span<const domain::CandidateId> workers, const domain::DateRange& days);

private:
    db::Connection& m_connection;
};

} // namespace werkbalie::storage
