// The morning list: all open vacancies against all candidates, the best choice for all together, as
// a suggestion that somebody takes or leaves.
#pragma once

#include "app/context.h"
#include "domain/matching/proposal.h"

#include <optional>

namespace werkbalie::app {

struct MorningWish {
    /// Nobody with a lower score is suggested; 0..1000.
    int leastScoreInTenths = 600;
};

struct MorningSuggestion {
    domain::VacancyId vacancy;
    std::string vacancyTitle;
    std::string clientName;
    std::string city;
    domain::Date start{};
    domain::CandidateId candidate;
    std::string candidateName;
    int scoreInTenths = 0;
    /// 1 for the best of this vacancy; a later place means that those above are of more use
    /// elsewhere.
    int place = 1;
    /// Another open vacancy where this person is proposed or in talks, the furthest one.
    std::optional<domain::ProposalStage> runningStage = {};
    std::string runningClient = {};
};

struct UnfilledVacancy {
    domain::VacancyId vacancy;
    std::string vacancyTitle;
    std::string clientName;
    int seats = 0; ///< for which nobody is suggested
    /// How many suit; 0: nobody does, otherwise all of them are of more use elsewhere.
    int suitable = 0;
};

struct MorningList {
    std::vector<MorningSuggestion> suggestions =
        {};                                     ///< by vacancy (start date, then id), best first
    std::vector<UnfilledVacancy> unfilled = {}; ///< likewise
    int vacancies = 0;                          ///< open ones with seats
    int seats = 0;
    std::int64_t candidates = 0; ///< considered
};

/// Leaves out who was judged for a vacancy before, and who has an offer at any. Needs Right::Match.
/// Refusals: rights.missing, morning.score_out_of_range {score}, cancelled.
[[nodiscard]] domain::Result<MorningList> morningList(Context& context, const MorningWish& wish,
                                                      Progress& progress);

} // namespace werkbalie::app
