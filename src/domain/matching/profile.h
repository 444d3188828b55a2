// All that may count of a candidate and of a vacancy: the scorer takes these types and nothing else.
#pragma once

#include "domain/matching/geo.h"
#include "domain/matching/match_key.h"
#include "domain/matching/occupations.h"
#include "domain/recruitment/vacancy.h"

#include <vector>

namespace werkbalie::domain {

/// Work that somebody has already: a placement that was not ended.
struct Engagement {
    Date from{};
    std::optional<Date> lastDay = {}; ///< empty: no end
    Minutes minutesPerWeek{0};
    bool operator==(const Engagement&) const = default;
};

/// Age, birth date, sex, nationality, birth place, name, photo, religion, health, marital state and
/// graduation years are not here, so they cannot weigh (Algemene wet gelijke behandeling; AI Act
/// annex III 4a). `lines` count from 1, as the dossier shows them.
struct CandidateProfile {
    CandidateId id;
    std::string occupation; ///< folded (matchKey), as the further ones and the sector
    std::vector<std::string> furtherOccupations = {};
    std::string sector;
    EducationLevel education = EducationLevel::Unknown; ///< the highest
    int educationLine = 0;                              ///< 0: none
    std::optional<HourlyRate> wageWish = {};
    Availability availability;
    WorkPermission workPermission = {};
    int travelRadiusKm = 0;
    std::optional<Coordinates> home = {};
    struct Experience {
        std::string occupation;             ///< OccupationTable::keyOf
        int months = 0;                     ///< kMonthsNotStated without dates
        int monthsSince = kMonthsNotStated; ///< since it was last done; 0: up to now
        std::vector<int> lines = {};
        bool operator==(const Experience&) const = default;
    };
    std::vector<Experience> experience = {};
    struct SectorExperience {
        std::string sector; ///< folded
        int months = 0;
        std::vector<int> lines = {};
        bool operator==(const SectorExperience&) const = default;
    };
    std::vector<SectorExperience> sectors = {};
    std::vector<Skill> skills = {};             ///< names folded
    std::vector<Certificate> certificates = {}; ///< names folded
    std::vector<LanguageSkill> languages = {};
    std::vector<Engagement> engagements = {};
    std::vector<ClientId> refusedBy = {}; ///< for an objective reason that was kept

    static constexpr int kMonthsNotStated = -1;
    bool operator==(const CandidateProfile&) const = default;
};

struct VacancyProfile {
    VacancyId id;
    ClientId client = {};
    std::string occupation;    ///< folded
    std::string occupationKey; ///< OccupationTable::keyOf
    std::vector<NearOccupation> near = {};
    std::string sector; ///< folded
    WeekdaySet days = 0;
    Minutes minutesPerWeek{0};
    ShiftSet shifts = 0;
    std::optional<HourlyRate> wageTo = {};
    Date start{};
    int maxTravelKm = 0;
    std::optional<Coordinates> workplace = {};
    std::vector<Requirement> requirements = {}; ///< names folded; occupations by keyOf
    MatchWeights weights = {};
    std::string occupationText = {};                ///< as written, for the receipt
    std::string sectorText = {};                    ///< likewise
    std::vector<std::string> requirementTexts = {}; ///< as written, beside `requirements`
    bool operator==(const VacancyProfile&) const = default;
};

/// Hard: Met or Missing. Unknown is a question to ask, never a rejection.
enum class CriterionOutcome { Met, Partly, Missing, Unknown };

/// What is known of a candidate beside the dossier.
struct CandidateFacts {
    std::optional<Coordinates> home = {};
    Date today{};
    const OccupationTable* occupations = nullptr; ///< null: an empty table
    std::vector<Engagement> engagements = {};
    std::vector<ClientId> refusedBy = {};
};
/// Months in one occupation, or one sector, are counted once where jobs overlap.
[[nodiscard]] CandidateProfile profileOf(const Candidate& candidate, const CandidateFacts& facts);
[[nodiscard]] VacancyProfile profileOf(const Vacancy& vacancy, std::optional<Coordinates> workplace,
                                       const OccupationTable& occupations = {});

} // namespace werkbalie::domain
