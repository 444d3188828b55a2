// What the judgements on criteria share: grades, and the stretch of details of one kind.
#pragma once

#include "domain/matching/criteria.h"

#include <algorithm>
#include <span>

namespace werkbalie::domain {

inline constexpr int kFull = 1000;

[[nodiscard]] inline Assessment unknown(std::int32_t found = kNotStated) {
    return {.found = found};
}

/// Fulfilment in thousandths: all of it is Met, nothing Missing.
[[nodiscard]] inline Assessment graded(std::int64_t fulfilment, std::int32_t found) {
    const auto within = static_cast<int>(std::clamp<std::int64_t>(fulfilment, 0, kFull));
    const auto outcome = within == kFull ? CriterionOutcome::Met
                         : within == 0   ? CriterionOutcome::Missing
                                         : CriterionOutcome::Partly;
    return {.outcome = outcome, .fulfilment = within, .found = found};
}

[[nodiscard]] inline Assessment yesOrNo(bool met, std::int32_t found) {
    return graded(met ? kFull : 0, found);
}

[[nodiscard]] inline Assessment foundAt(Assessment assessment, FoundIn in, std::int32_t detail) {
    assessment.in = in;
    assessment.detail = detail;
    return assessment;
}

[[nodiscard]] inline std::span<const ProfileDetail> detailsOf(const Contender& contender,
                                                              DetailKind kind) {
    return detailsOf(contender.profile, contender.details, kind);
}

/// The criteria that are read from the dossier: work done, qualities, education.
[[nodiscard]] Assessment assessDossier(const CompactVacancy& vacancy, const Criterion& criterion,
                                       const Contender& contender);

} // namespace werkbalie::domain
