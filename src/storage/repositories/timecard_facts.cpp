// Names from the candidates, approvals from the trail that they leave.
#include "storage/repositories/timecard_facts.h"

#include "storage/repositories/codecs.h"

namespace werkbalie::storage {

std::map<domain::PlacementId, TimecardFacts> timecardFacts(db::Connection& connection,
                                                           domain::IsoWeek week) {
    std::map<domain::PlacementId, TimecardFacts> facts;
    db::Statement& names =
        connection.prepare(R"(SELECT p.id, k.first_name, k.prefix, k.last_name
        FROM placement p
        JOIN candidate k ON k.id = p.candidate_id
        WHERE EXISTS (SELECT 1 FROM timesheet t WHERE t.placement_id = p.id AND t.week = :week)
            OR EXISTS (SELECT 1 FROM expense e WHERE e.placement_id = p.id AND e.week = :week))");
    names.bind("week", week);
    while (names.next()) {
        facts[names.get<domain::PlacementId>(0)].worker = {
            names.get<std::string>(1), names.get<std::string>(2), names.get<std::string>(3)};
    }
    db::Statement& approvals = connection.prepare(R"(SELECT t.placement_id, u.display_name, a.at
        FROM timesheet t
        JOIN audit_entry a ON a.entity = 'timesheet' AND a.entity_id = t.id
        LEFT JOIN app_user u ON u.id = a.user_id
        WHERE t.week = :week
            AND a.action = 'approve'
        ORDER BY a.id)");
    approvals.bind("week", week);
    while (approvals.next()) {
        TimecardFacts& fact = facts[approvals.get<domain::PlacementId>(0)];
        fact.approvedBy = approvals.get<std::optional<std::string>>(1).value_or(std::string());
        fact.approvedAt = approvals.get<domain::Instant>(2);
    }
    return facts;
}

} // namespace werkbalie::storage
