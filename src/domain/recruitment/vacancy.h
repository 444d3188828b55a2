// A client's request, with the requirements that a match is judged on.
#pragma once

#include "domain/people/candidate.h"
#include "domain/recruitment/match_weights.h"

namespace werkbalie::domain {

enum class VacancyStatus { Open, OnHold, Filled, Cancelled };
enum class RequirementKind {
    Skill,
    Certificate,
    Language,
    EducationLevel,
    ExperienceYears,
    DrivingLicence
};
enum class RequirementStrength { Hard, Soft };

/// "VCA-Basis" hard; "Engels" B1 soft with weight 10; experience 2 years in the vacancy's
/// occupation.
struct Requirement {
    RequirementKind kind = RequirementKind::Skill;
    RequirementStrength strength = RequirementStrength::Soft;
    std::string name; ///< skill, certificate, language code, education level key, occupation, or
                      ///< licence "B"
    int minimum = 0;  ///< skill level, LanguageLevel as number, or years; 0 where it has no meaning
    int weight = 10;  ///< of a soft requirement, 0..100
    bool operator==(const Requirement&) const = default;
};

struct Vacancy {
    VacancyId id;
    std::int64_t version = 0;
    ClientId client;
    BranchId branch;
    UserId owner;
    std::string occupation; ///< function asked for
    std::string sector = {};
    VacancyStatus status = VacancyStatus::Open;
    int positions = 1;
    Address workplace;
    int maxTravelKm =
        0; ///< hard limit asked by the client; 0: only the candidate's own radius counts
    WeekdaySet days = 0b0011111;
    Minutes minutesPerWeek{2400};
    ShiftSet shifts = 0; ///< all of these are worked; 0: not stated
    std::optional<HourlyRate> wageFrom = {};
    std::optional<HourlyRate> wageTo = {};
    Date start{};
    std::optional<Date> end = {};
    std::vector<Requirement> requirements = {};
    MatchWeights weights = {};
    std::string text = {};
    bool operator==(const Vacancy&) const = default;
};

[[nodiscard]] std::string_view toText(VacancyStatus status);
[[nodiscard]] std::string_view toText(RequirementKind kind);
[[nodiscard]] std::string_view toText(RequirementStrength strength);
[[nodiscard]] Result<VacancyStatus> parseVacancyStatus(std::string_view text);
[[nodiscard]] Result<RequirementKind> parseRequirementKind(std::string_view text);
[[nodiscard]] Result<RequirementStrength> parseRequirementStrength(std::string_view text);
/// Occupation or client missing, wage range upside down or under the adult minimum wage of the
/// start date is reported by the app; here: positions < 1, hours outside 0..60, weights outside
/// 0..100, end before start.
[[nodiscard]] Findings checkVacancy(const Vacancy& vacancy);

} // namespace werkbalie::domain
