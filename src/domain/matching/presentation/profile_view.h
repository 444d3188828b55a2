// What of a candidate's file is told to a client: the parts agreed to, named or anonymised.
#pragma once

#include "domain/matching/presentation/presentation.h"

#include <map>

namespace werkbalie::domain {

struct ProfileChoice {
    ProfileNaming naming = ProfileNaming::Anonymised;
    EmployerNaming employers = EmployerNaming::Sector;
    SectionSet sections = {};
    Date today{};
    std::string vacancyOccupation = {};
    /// Sectors of employers that are known, by matchKey of their name.
    std::map<std::string, std::string> employerSectors = {};
    std::string availabilityNote = {};
    std::string reasons = {};
    std::string motivation = {};
};

/// An anonymised profile holds no name, way to reach, home, school, employer that was to stay
/// unnamed, or year from which an age could be reckoned: jobs are told by their length. Free text
/// is redacted. No profile holds the years of an education.
[[nodiscard]] PresentedProfile presentedProfile(const Candidate& candidate,
                                                const ProfileChoice& choice);

} // namespace werkbalie::domain
