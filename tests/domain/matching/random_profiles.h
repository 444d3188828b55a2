// Random vacancies and candidates from a small world, so that they often have something in common.
#pragma once

#include "domain/matching/match.h"
#include "tests/domain/matching/random_words.h"

#include <array>
#include <string>

namespace werkbalie::test {

class RandomProfiles : public RandomWords {
public:
    using RandomWords::RandomWords;

    domain::CandidateProfile candidate(std::int64_t id) {
        domain::CandidateProfile profile;
        profile.id = domain::CandidateId{id};
        profile.occupation = occupation();
        profile.sector = sector();
        profile.education = static_cast<domain::EducationLevel>(number(0, 10));
        if (chance()) {
            profile.wageWish = wage();
        }
        profile.availability = {.days = static_cast<domain::WeekdaySet>(number(0, 127)),
                                .minutesPerWeek = domain::Minutes{number(0, 5) * 480},
                                .from = {},
                                .shifts = static_cast<domain::ShiftSet>(number(0, 15))};
        if (chance()) {
            profile.availability.from = day();
        }
        profile.travelRadiusKm = number(0, 6) * 10;
        if (chance()) {
            profile.home = coordinates();
        }
        addDossier(profile);
        addFacts(profile);
        return profile;
    }

    domain::VacancyProfile vacancy(std::int64_t id) {
        domain::VacancyProfile profile;
        profile.id = domain::VacancyId{id};
        profile.occupation = occupation();
        profile.occupationKey = profile.occupation;
        profile.near = {{"functie2", domain::Closeness::Synonym},
                        {"functie3", domain::Closeness::Broader},
                        {"functie4", domain::Closeness::Related}};
        profile.client = domain::ClientId{number(0, 3)};
        profile.sector = sector();
        profile.shifts = chance() ? 0U : static_cast<domain::ShiftSet>(number(0, 15));
        for (const domain::WeightField& field : domain::kWeightFields) {
            profile.weights.*field.weight = chance() ? number(1, 40) : 0;
        }
        profile.weights.occupation = number(1, 40); // never all of them 0
        profile.days = static_cast<domain::WeekdaySet>(number(0, 127));
        profile.minutesPerWeek = domain::Minutes{number(0, 5) * 480};
        if (chance()) {
            profile.wageTo = wage();
        }
        profile.start = chance() ? day() : domain::Date{};
        profile.maxTravelKm = number(0, 4) * 20;
        if (chance()) {
            profile.workplace = coordinates();
        }
        for (int i = number(0, 5); i > 0; --i) {
            profile.requirements.push_back(requirement());
        }
        return profile;
    }

    domain::Requirement requirement() {
        static const std::array<std::string, 4> kLevels{"mbo2", "mbo4", "hbo", "onbekend"};
        domain::Requirement requirement;
        requirement.kind = static_cast<domain::RequirementKind>(number(0, 5));
        requirement.strength = static_cast<domain::RequirementStrength>(number(0, 1));
        requirement.minimum = number(0, 5);
        requirement.weight = number(0, 30);
        switch (requirement.kind) {
        case domain::RequirementKind::Skill:
            requirement.name = skill();
            break;
        case domain::RequirementKind::Certificate:
            requirement.name = certificate();
            break;
        case domain::RequirementKind::Language:
            requirement.name = language();
            break;
        case domain::RequirementKind::EducationLevel:
            requirement.name = kLevels.at(static_cast<std::size_t>(number(0, 3)));
            break;
        case domain::RequirementKind::ExperienceYears:
            requirement.name = chance() ? occupation() : "";
            break;
        case domain::RequirementKind::DrivingLicence:
            requirement.name = chance() ? "b" : "ce";
            break;
        }
        return requirement;
    }

private:
    void addDossier(domain::CandidateProfile& profile) {
        for (int i = number(0, 3); i > 0; --i) {
            profile.experience.push_back(
                {.occupation = occupation(), .months = number(-1, 60), .monthsSince = number(-1, 150)});
        }
        for (int i = number(0, 2); i > 0; --i) {
            profile.furtherOccupations.push_back(occupation());
        }
        for (int i = number(0, 2); i > 0; --i) {
            profile.sectors.push_back(
                {.sector = "sector" + std::to_string(i), .months = number(-1, 40)});
        }
        for (int i = number(0, 4); i > 0; --i) {
            profile.skills.push_back({skill(), number(0, 5)});
        }
        for (int i = number(0, 3); i > 0; --i) {
            profile.certificates.push_back(
                {certificate(), chance() ? std::optional(day()) : std::nullopt});
        }
        for (int i = number(0, 2); i > 0; --i) {
            profile.languages.push_back(
                {language(), static_cast<domain::LanguageLevel>(number(0, 6))});
        }
    }
    void addFacts(domain::CandidateProfile& profile) {
        using Kind = domain::WorkPermissionKind;
        profile.workPermission.kind = static_cast<Kind>(number(0, 2));
        if (profile.workPermission.kind == Kind::Permit && chance()) {
            profile.workPermission.validUntil = day();
        }
        if (!chance()) {
            domain::Engagement engagement{.from = day() - std::chrono::days{30},
                                          .minutesPerWeek = domain::Minutes{number(0, 5) * 480}};
            if (chance()) {
                engagement.lastDay = day();
            }
            profile.engagements.push_back(engagement);
        }
        if (!chance()) {
            profile.refusedBy.push_back(domain::ClientId{number(1, 3)});
        }
    }
};

} // namespace werkbalie::test
