// Where the people and places of a ranking lie, for a map of dots.
#pragma once

#include "app/context.h"
#include "domain/matching/geo.h"

#include <optional>
#include <vector>

namespace werkbalie::app {

struct MapPoint {
    std::int64_t id = 0;
    domain::Coordinates at;
};
struct MatchMap {
    std::optional<domain::Coordinates> middle; ///< nothing when the place is not known
    std::vector<MapPoint> points;              ///< those of which the place is known
    std::size_t unknown = 0;                   ///< how many are on no map
};
/// The workplace with the homes of these candidates. Refusals: rights.missing, record.missing.
[[nodiscard]] domain::Result<MatchMap>
mapOfVacancy(Context& context, domain::VacancyId vacancy,
             const std::vector<domain::CandidateId>& candidates);
/// A candidate's home with the workplaces of these vacancies.
[[nodiscard]] domain::Result<MatchMap>
mapOfCandidate(Context& context, domain::CandidateId candidate,
               const std::vector<domain::VacancyId>& vacancies);

} // namespace werkbalie::app
