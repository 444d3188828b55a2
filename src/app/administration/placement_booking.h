// The part of a placement that happens inside an open unit of work: the desk books one, the demo
// agency many.
#pragma once

#include "app/administration/placements.h"
#include "app/unit_of_work.h"

namespace werkbalie::app {

/// Calculates, checks and writes the placement with all that follows from it. Without rights check
/// and commit.
[[nodiscard]] domain::Result<Saved<domain::Placement>> bookPlacement(UnitOfWork& work,
                                                                     const NewPlacement& wanted);
/// Likewise for its end.
[[nodiscard]] domain::Result<Saved<domain::Placement>>
bookEnd(UnitOfWork& work, domain::PlacementId id, domain::Date lastDay);

} // namespace werkbalie::app
