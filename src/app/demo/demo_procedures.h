// The procedures of the demo agency, written step by step.
#pragma once

#include "app/demo/demo_world.h"
#include "domain/matching/match.h"
#include "domain/recruitment/vacancy.h"

namespace werkbalie::app {

/// Somewhere between found and offered, or ended by one of the three parties.
void writeProcedure(DemoWorld& world, DemoRandom& random, const domain::Vacancy& vacancy,
                    const domain::MatchScore& score);
/// Up to the offer; the placement that follows does the last step.
void writeOfferedProcedure(DemoWorld& world, const domain::Vacancy& vacancy,
                           const domain::MatchScore& score, domain::UserId consultant);

/// Presented for the same vacancy and not chosen, each with an answer; the last step some days
/// before the vacancy began.
void writeRivalProcedure(DemoWorld& world, const domain::Vacancy& vacancy,
                         const domain::MatchScore& score, domain::UserId consultant);

} // namespace werkbalie::app
