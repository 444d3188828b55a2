// A worker at two placements at once, as it comes from a take-over of another system.
#pragma once

#include "tests/app/working_week.h"

#include "storage/repositories/placement_repository.h"

namespace werkbalie::test {

/// At the same client, or at another one.
inline domain::Placement placeBeside(WorkingWeek& week, const domain::Placement& placed,
                                     std::optional<domain::ClientId> client = {}) {
    domain::Placement second = placed;
    second.id = {};
    second.version = 0;
    second.occupation = "Heftruckchauffeur";
    second.client = client.value_or(placed.client);
    db::Transaction transaction(week.agency.connection());
    const auto now = week.agency.as(domain::Role::Consultant).clock.now();
    second.id = domain::PlacementId{
        storage::PlacementRepository(week.agency.connection()).save(second, now).id};
    transaction.commit();
    return second;
}

} // namespace werkbalie::test
