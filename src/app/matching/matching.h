// Matching: ranking in both directions.
#pragma once

#include "app/context.h"
#include "app/matching/proposals.h"
#include "domain/matching/match.h"
#include "domain/matching/proposal.h"

#include <memory>

namespace werkbalie::app {

/// How the same candidate was judged on another vacancy of the same client in the same function
/// group: worth knowing before the client is asked again.
struct JudgedElsewhere {
    domain::VacancyId vacancy;
    std::string vacancyTitle;
    domain::ProposalStage stage = domain::ProposalStage::Found;
    domain::Instant since{};
};

/// A ranked candidate or vacancy with what a list shows; `score` holds the full receipt.
struct RankedMatch {
    domain::MatchScore score;
    std::string candidateName;
    std::string occupation;
    std::string city;
    std::string clientName = {};                        ///< in the direction candidate -> vacancies
    std::optional<domain::ProposalStage> proposal = {}; ///< already judged
    std::optional<JudgedElsewhere> elsewhere = {};      ///< the newest one
    bool distanceApproximate = false;
};
struct Ranking {
    std::vector<RankedMatch> best;       ///< not knocked out, best first, ties by id
    std::vector<RankedMatch> knockedOut; ///< nearest misses first
    std::int64_t considered = 0;
    std::int64_t knockedOutCount = 0;
};
/// A ranking as it would be under other weights: nothing is saved.
struct RankRequest {
    domain::VacancyId vacancy;
    std::size_t top = 50;
    std::optional<domain::MatchWeights> weights = {}; ///< empty: those of the vacancy
    /// Beside the vacancy's requirements, in their order; empty: those of the vacancy.
    std::vector<int> requirementWeights = {};
};
/// The in-memory base of candidate profiles of one database; loads at first use, follows saves,
/// imports and placements.
[[nodiscard]] domain::Result<Ranking> rankCandidates(Context& context, const RankRequest& request,
                                                     Progress& progress);
[[nodiscard]] domain::Result<Ranking> rankCandidates(Context& context, domain::VacancyId vacancy,
                                                     std::size_t top, Progress& progress);
/// The same for a vacancy as it is given, kept or not; the caller has checked the right.
[[nodiscard]] domain::Result<Ranking> rankDraft(Context& context, const domain::Vacancy& vacancy,
                                                std::size_t top, Progress& progress);
[[nodiscard]] domain::Result<Ranking> rankVacancies(Context& context, domain::CandidateId candidate,
                                                    std::size_t top);
[[nodiscard]] domain::Result<domain::MatchScore>
scoreOne(Context& context, domain::VacancyId vacancy, domain::CandidateId candidate);

} // namespace werkbalie::app
