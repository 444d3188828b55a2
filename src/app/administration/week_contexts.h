// What the checks of a week are made on, loaded at once for many rows.
#pragma once

#include "app/administration/hours.h"
#include "domain/administration/week/week_check.h"

#include <map>
#include <span>

namespace werkbalie::app {

using WeekContexts = std::map<domain::PlacementId, domain::WeekContext>;

/// Of these rows of one week, a fixed number of queries: for domain::checkWeek at every keystroke
/// (put the edited sheet into the context first). Without a right of its own: the rows were asked
/// for with one.
[[nodiscard]] WeekContexts weekContexts(Context& context, std::span<const WeekRow> rows);

} // namespace werkbalie::app
