// Two queries, whatever the number of workers.
#include "storage/repositories/worker_weeks.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/timesheet_record.h"

namespace werkbalie::storage {

using namespace domain;

std::map<CandidateId, WorkerFacts> workerFacts(db::Connection& connection,
                                               std::span<const CandidateId> workers) {
    const auto dialect = connection.dialect();
    db::Statement& query = connection.prepare(R"(SELECT k.id, k.first_name, k.email, k.birth_date,
            k.work_permission, k.permit_until
        FROM candidate k
        WHERE )" + isOneOf(dialect, "k.id"));
    query.bind("ids", idList(dialect, valuesOf(workers)));
    std::map<CandidateId, WorkerFacts> facts;
    while (query.next()) {
        facts[query.get<CandidateId>(0)] = {
            .firstName = query.get<std::string>(1),
            .email = query.get<std::string>(2),
            .birthDate = query.get<std::optional<Date>>(3),
            .permission = {.kind = query.get<WorkPermissionKind>(4),
                           .validUntil = query.get<std::optional<Date>>(5)}};
    }
    return facts;
}

std::vector<WorkerEntry> entriesOf(db::Connection& connection, std::span<const CandidateId> workers,
                                   IsoWeek first, IsoWeek last) {
    const auto dialect = connection.dialect();
    db::Statement& query = connection.prepare("SELECT p.candidate_id, p.id, t.week, c.name, " +
                                              std::string(kEntryColumns) + R"(
        FROM placement p
        JOIN timesheet t ON t.placement_id = p.id
        JOIN time_entry e ON e.timesheet_id = t.id
        JOIN client c ON c.id = p.client_id
        WHERE )" + isOneOf(dialect, "p.candidate_id") +
                                              R"(
            AND t.week >= :first
            AND t.week <= :last
            AND (e.start_minute IS NOT NULL OR e.type = 'sickness')
        ORDER BY p.candidate_id, e.day, e.id)");
    query.bind("ids", idList(dialect, valuesOf(workers))).bind("first", first).bind("last", last);
    std::vector<WorkerEntry> entries;
    while (query.next()) {
        WorkerEntry each{.worker = query.get<CandidateId>(0),
                         .placement = query.get<PlacementId>(1),
                         .week = query.get<IsoWeek>(2),
                         .clientName = query.get<std::string>(3),
                         .entry = entryFrom(query, 4)};
        if (!each.entry.correction) {
            entries.push_back(std::move(each));
        }
    }
    return entries;
}

} // namespace werkbalie::storage
