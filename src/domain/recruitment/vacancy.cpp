// What a vacancy must have in order before candidates are judged on it.
#include "domain/recruitment/vacancy.h"

#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<VacancyStatus, 4> kStatuses{{{VacancyStatus::Open, "open"},
                                               {VacancyStatus::OnHold, "on_hold"},
                                               {VacancyStatus::Filled, "filled"},
                                               {VacancyStatus::Cancelled, "cancelled"}}};
constexpr Choices<RequirementKind, 6> kKinds{
    {{RequirementKind::Skill, "skill"},
     {RequirementKind::Certificate, "certificate"},
     {RequirementKind::Language, "language"},
     {RequirementKind::EducationLevel, "education_level"},
     {RequirementKind::ExperienceYears, "experience_years"},
     {RequirementKind::DrivingLicence, "driving_licence"}}};
constexpr Choices<RequirementStrength, 2> kStrengths{
    {{RequirementStrength::Hard, "hard"}, {RequirementStrength::Soft, "soft"}}};
constexpr Minutes kMostMinutes{60 * 60};
constexpr int kHighestWeight = 100;

void checkRequirements(Findings& findings, const Vacancy& vacancy) {
    for (const Requirement& requirement : vacancy.requirements) {
        if (trim(requirement.name).empty()) {
            findings.push_back(blockingFinding("requirement_without_name", "requirements"));
        }
        if (requirement.weight < 0 || requirement.weight > kHighestWeight) {
            findings.push_back(blockingFinding(
                "weight_out_of_range", "requirements",
                {{"name", requirement.name}, {"weight", std::to_string(requirement.weight)}}));
        }
        if (requirement.kind == RequirementKind::EducationLevel &&
            !parseEducationLevel(requirement.name)) {
            findings.push_back(blockingFinding("education_level_unknown", "requirements",
                                               {{"name", requirement.name}}));
        }
    }
}

void checkTerms(Findings& findings, const Vacancy& vacancy) {
    if (vacancy.minutesPerWeek < Minutes{0} || vacancy.minutesPerWeek > kMostMinutes) {
        findings.push_back(blockingFinding("hours_per_week_out_of_range", "hours_per_week",
                                           {{"hours", decimalHours(vacancy.minutesPerWeek)}}));
    }
    if (vacancy.end && *vacancy.end < vacancy.start) {
        findings.push_back(
            blockingFinding("period_upside_down", "end",
                            {{"from", isoDate(vacancy.start)}, {"until", isoDate(*vacancy.end)}}));
    }
    if (vacancy.wageFrom && vacancy.wageTo && *vacancy.wageTo < *vacancy.wageFrom) {
        findings.push_back(blockingFinding(
            "wage_range_upside_down", "wage_to",
            {{"from", vacancy.wageFrom->toString()}, {"to", vacancy.wageTo->toString()}}));
    }
}

} // namespace

std::string_view toText(VacancyStatus status) {
    return choiceText(kStatuses, status);
}
std::string_view toText(RequirementKind kind) {
    return choiceText(kKinds, kind);
}
std::string_view toText(RequirementStrength strength) {
    return choiceText(kStrengths, strength);
}
Result<VacancyStatus> parseVacancyStatus(std::string_view text) {
    return parseChoice(kStatuses, text);
}
Result<RequirementKind> parseRequirementKind(std::string_view text) {
    return parseChoice(kKinds, text);
}
Result<RequirementStrength> parseRequirementStrength(std::string_view text) {
    return parseChoice(kStrengths, text);
}

Findings checkVacancy(const Vacancy& vacancy) {
    Findings findings;
    if (trim(vacancy.occupation).empty()) {
        findings.push_back(blockingFinding("occupation_missing", "occupation"));
    }
    if (!vacancy.client.isValid()) {
        findings.push_back(blockingFinding("client_missing", "client"));
    }
    if (vacancy.positions < 1) {
        findings.push_back(blockingFinding("positions_out_of_range", "positions",
                                           {{"positions", std::to_string(vacancy.positions)}}));
    }
    checkTerms(findings, vacancy);
    checkRequirements(findings, vacancy);
    const Findings weights = checkMatchWeights(vacancy.weights);
    findings.insert(findings.end(), weights.begin(), weights.end());
    return findings;
}

} // namespace werkbalie::domain
