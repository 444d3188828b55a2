// Who could best go where when everybody is used once: the optimum over many vacancies together.
#pragma once

#include "domain/base/id.h"

#include <span>
#include <vector>

namespace werkbalie::app {

/// A vacancy and how many people it still asks.
struct OpenSeats {
    domain::VacancyId vacancy;
    int seats = 1; ///< at least 0
};

/// One candidate who suits one vacancy.
struct AssignmentOption {
    domain::VacancyId vacancy;
    domain::CandidateId candidate;
    int scoreInTenths = 0; ///< 0..1000
    bool operator==(const AssignmentOption&) const = default;
};

/// The choice with the highest sum of scores in which every candidate is used at most once and no
/// vacancy gets more people than it asks: a minimum-cost flow, solved to the optimum by the network
/// simplex of LEMON (ADR 0010). Options on a vacancy that is not in `vacancies` are left out. The
/// same input in any order gives the same choice, sorted by vacancy, then highest score, then
/// candidate.
[[nodiscard]] std::vector<AssignmentOption> assignBest(std::span<const OpenSeats> vacancies,
                                                       std::span<const AssignmentOption> options);

} // namespace werkbalie::app
