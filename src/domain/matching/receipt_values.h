// What a line of the receipt says was asked and found, from the numbers of the judgement back to
// words.
#pragma once

#include "domain/matching/criteria.h"

#include <string>

namespace werkbalie::domain {

/// A vacancy and a candidate, in words and in numbers.
struct Pair {
    const VacancyProfile& vacancy;
    const CandidateProfile& candidate;
    const CompactVacancy& compact;
    const CompactProfile& profile;
};

[[nodiscard]] std::string_view keyOf(CriterionKind kind);
[[nodiscard]] std::string askedText(const Pair& pair, const Criterion& criterion);
[[nodiscard]] MessageValues askedValues(const Pair& pair, const Criterion& criterion);
/// The last value is "where" unless nothing was found.
[[nodiscard]] MessageValues foundValues(const Pair& pair, const Criterion& criterion,
                                        const Assessment& assessment);

} // namespace werkbalie::domain
