// What is known of many workers at once for the checks of a week.
#pragma once

#include "domain/administration/timesheet.h"
#include "domain/people/work_terms.h"
#include "storage/db/connection.h"

#include <map>
#include <span>

namespace werkbalie::storage {

struct WorkerFacts {
    std::string firstName = {};
    std::string email = {};
    std::optional<domain::Date> birthDate = {};
    domain::WorkPermission permission = {};
};
[[nodiscard]] std::map<domain::CandidateId, WorkerFacts>
workerFacts(db::Connection& connection, std::span<const domain::CandidateId> workers);

struct WorkerEntry {
    domain::CandidateId worker;
    domain::PlacementId placement;
    domain::IsoWeek week;
    std::string clientName;
    domain::TimeEntry entry;
};
/// By worker and day, at whatever client; without corrections and without what neither has begin
/// and end nor tells of sickness.
[[nodiscard]] std::vector<WorkerEntry> entriesOf(db::Connection& connection,
                                                 std::span<const domain::CandidateId> workers,
                                                 domain::IsoWeek first, domain::IsoWeek last);

} // namespace werkbalie::storage
