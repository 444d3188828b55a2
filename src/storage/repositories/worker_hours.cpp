// Two queries: who it is, and what that worker worked.
#include "storage/repositories/worker_hours.h"

#include "storage/repositories/codecs.h"
#include "storage/repositories/timesheet_record.h"

namespace werkbalie::storage {

WorkerHours hoursAround(db::Connection& connection, domain::PlacementId placement,
                        domain::IsoWeek week, int weeks) {
    WorkerHours hours;
    const auto birthDate =
        firstOf(connection
                    .prepare(R"(SELECT c.birth_date
        FROM candidate c
        JOIN placement p ON p.candidate_id = c.id
        WHERE p.id = :placement)")
                    .bind("placement", placement),
                [](const db::Statement& row) { return row.get<std::optional<domain::Date>>(0); });
    hours.birthDate = birthDate.value_or(std::nullopt);
    db::Statement& query = connection
                               .prepare("SELECT " + std::string(kEntryColumns) + R"(
        FROM time_entry e
        JOIN timesheet t ON t.id = e.timesheet_id
        JOIN placement p ON p.id = t.placement_id
        JOIN placement me ON me.candidate_id = p.candidate_id
        WHERE me.id = :placement
            AND t.week >= :first
            AND t.week <= :last
            AND (t.placement_id <> :self OR t.week <> :week)
            AND e.start_minute IS NOT NULL
            AND e.end_minute IS NOT NULL
        ORDER BY e.day, e.id)")
                               .bind("placement", placement)
                               .bind("first", week.plusWeeks(-weeks))
                               .bind("last", week.plusWeeks(weeks))
                               .bind("self", placement)
                               .bind("week", week);
    while (query.next()) {
        domain::TimeEntry entry = entryFrom(query, 0);
        if (!entry.correction && domain::countsAsWorked(entry.type)) {
            hours.entries.push_back(std::move(entry));
        }
    }
    return hours;
}

} // namespace werkbalie::storage
