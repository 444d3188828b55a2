// What counts in a match, and how much: the list of criteria of a vacancy and the judgement on one
// candidate. docs/matching-method.md tells the same in words.
#pragma once

#include "domain/matching/compact_profile.h"

#include <optional>
#include <string_view>
#include <vector>

namespace werkbalie::domain {

enum class CriterionKind {
    Days,
    Hours,
    Start,
    Shifts,
    Permission,
    Placed,
    Refused,
    Distance,
    Occupation,
    Experience,
    Recency,
    Sector,
    Skill,
    Certificate,
    Licence,
    Language,
    Education,
    Wage
};

/// One subject is one criterion: what is required and how well it fits stand together. A hard one
/// with a weight knocks out and gives points.
struct Criterion {
    CriterionKind kind = CriterionKind::Occupation;
    RequirementStrength strength = RequirementStrength::Soft;
    int weight = 0;
    std::int32_t minimum = 0;         ///< level, months, days since 1970, number of days
    std::int32_t full = 0;            ///< experience: months that give all points
    std::vector<Term> terms = {};     ///< any of these will do
    std::vector<Term> alsoKnown = {}; ///< licences of any class, to tell "asked" from "not asked"
    std::optional<std::size_t> requirement = {}; ///< which line of the vacancy
};

/// On how many of the vacancy's days one person works: the days are those on which work is done,
/// the hours say how much of it one person does, and a day of work is eight hours. 40 hours on six
/// days are five days, 20 hours on five are three. Without hours a full week of 40 is meant.
[[nodiscard]] int daysOneWorks(WeekdaySet days, std::int32_t minutesPerWeek);

struct CompactVacancy {
    std::vector<Criterion> criteria; ///< the hard ones first
    std::size_t hardCount = 0;
    std::vector<Closeness> closeness; ///< of every term to the occupation asked
    ProfileDetail client;             ///< as in a Refusal
    Term sector = kNoTerm;
    std::uint8_t days = 0;
    std::uint8_t shifts = 0;
    std::int32_t startDay = kNotStated;
    std::int32_t minutesPerWeek = 0;
    std::int64_t wageTo = kNotStated; ///< units of HourlyRate
    std::int32_t maxTravelKm = 0;
    bool hasWorkplace = false;
    SpherePoint workplace;

    [[nodiscard]] Closeness closenessOf(Term term) const {
        return term < closeness.size() ? closeness[term] : Closeness::None;
    }
};
[[nodiscard]] CompactVacancy compactVacancy(const VacancyProfile& vacancy, TermTable& terms);
[[nodiscard]] CompactVacancy compactVacancy(const VacancyProfile& vacancy, const TermTable& terms);
/// Keys of kWeightFields that no criterion of this vacancy has: no sector is stated, no language is
/// required, a requirement weighs the experience instead.
[[nodiscard]] std::vector<std::string_view> idleWeights(const VacancyProfile& vacancy);

/// One candidate under judgement; the distance is worked out once, when first asked.
struct Contender {
    const CompactProfile& profile;
    const ProfileDetail* details = nullptr;
    std::int32_t km = kNotYet;

    static constexpr std::int32_t kNotYet = -2;
    static constexpr std::int32_t kNowhere = -1; ///< one of both places is not known
};

/// Which field of the dossier an assessment stands on.
enum class FoundIn : std::uint8_t { Nothing, Field, Wish, FurtherWish, Experience, Sector, Detail };

struct Assessment {
    CriterionOutcome outcome = CriterionOutcome::Unknown;
    int fulfilment = 500; ///< thousandths; missing information counts half
    std::int32_t found = kNotStated;
    FoundIn in = FoundIn::Nothing;
    std::int32_t detail = -1; ///< which detail of its kind, from 0
};

[[nodiscard]] Assessment assess(const CompactVacancy& vacancy, const Criterion& criterion,
                                Contender& contender);
[[nodiscard]] std::int32_t distanceOf(const CompactVacancy& vacancy, Contender& contender);
/// The smaller of what the client and the candidate allow; 0 when neither says.
[[nodiscard]] std::int32_t travelLimit(const CompactVacancy& vacancy,
                                       const CompactProfile& profile);

/// Whether the candidate is out of the running by this criterion.
[[nodiscard]] bool knocksOut(const Criterion& criterion, const Assessment& assessment);

struct Verdict {
    int scoreInTenths = 0;
    bool knockedOut = false;
};
[[nodiscard]] Verdict judge(const CompactVacancy& vacancy, Contender& contender);

/// Weighted points in thousandths over the weights, in tenths of a point, rounded half up.
[[nodiscard]] int scoreOf(std::int64_t points, std::int64_t weights);

} // namespace werkbalie::domain
