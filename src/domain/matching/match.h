// The scorer: one function from a vacancy's profile and a candidate's profile to a score that reads
// like a receipt.
#pragma once

#include "domain/matching/profile.h"

#include <cstdint>
#include <vector>

namespace werkbalie::domain {

/// One line of the receipt: one subject, with what is required and how well it fits.
struct CriterionLine {
    /// "days", "hours", "start", "shifts", "permission", "placed", "refused", "distance",
    /// "occupation", "experience", "recency", "sector", "skill", "certificate", "licence",
    /// "language", "education", "wage"; "intake" and "evaluation" are recorded nowhere yet.
    std::string key;
    std::string name; ///< what was asked, as written in the vacancy: "VCA-Basis"
    RequirementStrength strength = RequirementStrength::Soft;
    int weight = 0;              ///< a hard line with a weight gives points beside its verdict
    int pointsInThousandths = 0; ///< weight * fulfilment, in thousandths of a point
    CriterionOutcome outcome = CriterionOutcome::Unknown; ///< of a hard line: the verdict
    /// What was found: {"level","4"}, {"km","12"}, {"expires","2026-10-01"}; {"where","skills 2"}
    /// names the field of the dossier and its lines, counted from 1.
    MessageValues found = {};
    /// What is asked: {"level","b1"}, {"months","24"}; {"at_least","5"} of six days.
    MessageValues asked = {};
    std::optional<std::size_t> requirement = {}; ///< which of the vacancy's requirements, from 0
    bool operator==(const CriterionLine&) const = default;
};

struct MatchScore {
    CandidateId candidate;
    VacancyId vacancy;
    /// 0..1000: weighted sum of the lines over the sum of their weights.
    int scoreInTenths = 0;
    /// A hard criterion is Missing; Unknown is a question to ask, not a rejection.
    bool knockedOut = false;
    std::optional<int> distanceKm = {};
    std::vector<CriterionLine> lines = {};
    bool operator==(const MatchScore&) const = default;
};

/// Deterministic and symmetric: the same function serves vacancy -> candidates and candidate ->
/// vacancies. Missing information counts neutral (half of the weight) and is shown as Unknown.
[[nodiscard]] MatchScore scoreMatch(const VacancyProfile& vacancy,
                                    const CandidateProfile& candidate);

/// What would raise a score: Mend a hard criterion that knocks out, Ask what is not known, Improve
/// what does not fit in full.
enum class RaiseKind { Mend, Ask, Improve };
struct MatchRaise {
    std::size_t line = 0; ///< of MatchScore::lines
    RaiseKind kind = RaiseKind::Improve;
    int gainInTenths = 0; ///< when the line gave all its points
    bool operator==(const MatchRaise&) const = default;
};
[[nodiscard]] std::string_view toText(RaiseKind kind);
/// What knocks out first, then by gain, then in the order of the receipt. Lines that gain nothing
/// are left out, unless they knock out.
[[nodiscard]] std::vector<MatchRaise> whatWouldRaise(const MatchScore& score);

/// Only score and knock-out, without building the receipt: for ranking a whole base. Same numbers
/// as scoreMatch.
struct QuickScore {
    CandidateId candidate;
    int scoreInTenths = 0;
    bool knockedOut = false;
    bool operator==(const QuickScore&) const = default;
};
[[nodiscard]] QuickScore quickScore(const VacancyProfile& vacancy,
                                    const CandidateProfile& candidate);

} // namespace werkbalie::domain
