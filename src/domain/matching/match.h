// The scorer: one function from a vacancy's profile and a candidate's profile to a score that reads
// like a receipt.
#pragma once

#include "domain/matching/geo.h"
#include "domain/recruitment/vacancy.h"

#include <cstdint>
#include <vector>

namespace werkbalie::domain {

/// All that may count of a candidate. Age, birth date, sex, nationality, birth place, name and
/// graduation years are not here, so they cannot weigh (Algemene wet gelijke behandeling; AI Act
/// annex III 4a).
struct CandidateProfile {
    CandidateId id;
    std::string occupation; ///< folded (foldText)
    std::string sector;     ///< folded
    EducationLevel education = EducationLevel::Unknown;
    std::optional<HourlyRate> wageWish = {};
    Availability availability;
    int travelRadiusKm = 0;
    std::optional<Coordinates> home = {};
    struct Experience {
        std::string occupation; ///< folded
        int months = 0;         ///< kMonthsNotStated without dates
        bool operator==(const Experience&) const = default;
    };
    std::vector<Experience> experience = {};
    std::vector<Skill> skills = {};             ///< names folded
    std::vector<Certificate> certificates = {}; ///< names folded
    std::vector<LanguageSkill> languages = {};

    static constexpr int kMonthsNotStated = -1;
    bool operator==(const CandidateProfile&) const = default;
};

struct VacancyProfile {
    VacancyId id;
    std::string occupation; ///< folded
    std::string sector;     ///< folded
    WeekdaySet days = 0;
    Minutes minutesPerWeek{0};
    std::optional<HourlyRate> wageTo = {};
    Date start{};
    int maxTravelKm = 0;
    std::optional<Coordinates> workplace = {};
    std::vector<Requirement> requirements = {};     ///< names folded
    MatchWeights weights = {};
    std::string occupationText = {};                ///< as written, for the receipt
    std::vector<std::string> requirementTexts = {}; ///< as written, beside `requirements`
    bool operator==(const VacancyProfile&) const = default;
};

enum class CriterionOutcome { Met, Partly, Missing, Unknown };

/// One line of the receipt.
struct CriterionLine {
    std::string key;  ///< "occupation", "skill", "certificate", "language", "education",
                      ///< "experience", "licence", "days", "hours", "start", "wage", "distance"
    std::string name; ///< what was asked, as written in the vacancy: "VCA-Basis"
    RequirementStrength strength = RequirementStrength::Soft;
    int weight = 0;              ///< 0 for a hard criterion
    int pointsInThousandths = 0; ///< weight * fulfilment, in thousandths of a point
    CriterionOutcome outcome = CriterionOutcome::Unknown;
    /// What was found: {"level","4"}, {"km","12"}, {"expires","2026-10-01"}.
    MessageValues found = {};
    /// The minimum that is asked: {"level","b1"}, {"months","24"}; {"at_least","5"} of six days.
    MessageValues asked = {};
    bool operator==(const CriterionLine&) const = default;
};

struct MatchScore {
    CandidateId candidate;
    VacancyId vacancy;
    /// 0..1000: weighted sum of the soft lines over the sum of their weights.
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

/// foldText, and hyphens, points, slashes and "(m/v)" do not count: "VCA-Basis" and "vca basis" are
/// one.
[[nodiscard]] std::string matchKey(std::string_view text);

/// Months in one occupation are counted once where jobs overlap.
[[nodiscard]] CandidateProfile profileOf(const Candidate& candidate,
                                         std::optional<Coordinates> home, Date today);
[[nodiscard]] VacancyProfile profileOf(const Vacancy& vacancy,
                                       std::optional<Coordinates> workplace);

} // namespace werkbalie::domain
