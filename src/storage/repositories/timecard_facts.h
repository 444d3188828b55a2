// What a timecard tells beside the hours: the worker's name in its parts, and the approval.
#pragma once

#include "domain/base/date.h"
#include "domain/base/id.h"
#include "domain/base/iso_week.h"
#include "domain/base/person_name.h"
#include "storage/db/connection.h"

#include <map>
#include <optional>
#include <string>

namespace werkbalie::storage {

struct TimecardFacts {
    domain::PersonName worker;
    std::string approvedBy = {}; ///< of the last approval; empty: the program itself, or nobody
    std::optional<domain::Instant> approvedAt = {};
};

/// Of every placement with a sheet or an expense in the week; two queries, whatever their number.
[[nodiscard]] std::map<domain::PlacementId, TimecardFacts> timecardFacts(db::Connection& connection,
                                                                         domain::IsoWeek week);

} // namespace werkbalie::storage
