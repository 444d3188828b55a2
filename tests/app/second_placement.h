// A worker at two placements at once, as it comes from a take-over of another system.
#pragma once

#include "tests/app/working_week.h"

#include "storage/repositories/placement_repository.h"

namespace werkbalie::test {

inline domain::Placement placeBeside(WorkingWeek& week, const domain::Placement& placed) {
    domain::Placement second = placed;
    second.id = {};
    second.version = 0;
    second.occupation = "Heftruckchauffeur";
    db::Transaction transaction(week.agency.connection());
    const auto now = week.agency.as(domain::Role::Consultant).clock.now();
    second.id = domain::PlacementId{
        storage::PlacementRepository(week.agency.connection()).save(second, now).id};
    transaction.commit();
    return second;
}

} // namespace werkbalie::test
