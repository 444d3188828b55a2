// A person registered with the agency, with everything a consultant asks at the first talk.
#pragma once

#include "domain/base/finding.h"
#include "domain/base/identifiers.h"
#include "domain/base/rates.h"
#include "domain/people/person.h"
#include "domain/people/work_terms.h"

#include <array>
#include <vector>

namespace werkbalie::domain {

enum class CandidateStatus { Registered, Available, Placed, Unavailable, Archived };
enum class EducationLevel { Unknown, Primary, Vmbo, Mbo1, Mbo2, Mbo3, Mbo4, Havo, Vwo, Hbo, Wo };
enum class LanguageLevel { A1, A2, B1, B2, C1, C2, Native };
/// Bit 0 = Monday .. bit 6 = Sunday.
using WeekdaySet = unsigned;

struct Education {
    EducationLevel level = EducationLevel::Unknown;
    std::string title;
    std::string school = {};
    std::optional<int> graduationYear = {}; ///< shown in the dossier, never given to the scorer
    bool operator==(const Education&) const = default;
};

struct WorkExperience {
    std::string occupation;
    std::string employer = {};
    std::optional<Date> from = {};
    std::optional<Date> until = {}; ///< empty: up to now
    std::string tasks = {};
    std::string sector = {}; ///< empty: that of the occupation
    bool operator==(const WorkExperience&) const = default;
};

struct Skill {
    std::string name;
    int level = 0; ///< 0 not stated, 1 beginner .. 5 expert
    bool operator==(const Skill&) const = default;
};

struct Certificate {
    std::string name;                 ///< "VCA-Basis", "Heftruckcertificaat", "Rijbewijs B"
    std::optional<Date> expires = {}; ///< empty: does not expire
    bool operator==(const Certificate&) const = default;
};

struct LanguageSkill {
    std::string language; ///< ISO 639-1: "nl", "en", "pl"
    LanguageLevel level = LanguageLevel::A1;
    bool operator==(const LanguageSkill&) const = default;
};

struct Availability {
    WeekdaySet days = 0b0011111;
    Minutes minutesPerWeek{0}; ///< 0: not asked yet
    std::optional<Date> from = {};
    ShiftSet shifts = 0; ///< 0: not asked yet
    bool operator==(const Availability&) const = default;
};

struct Candidate {
    CandidateId id;
    std::int64_t version = 0;
    BranchId branch;
    UserId owner; ///< the consultant who registered or guides
    Person person;
    Address address;
    std::optional<Date> birthDate = {};
    std::optional<Bsn> bsn = {}; ///< only from the hiring step on
    std::optional<Iban> iban = {};
    CandidateStatus status = CandidateStatus::Registered;
    std::string occupation; ///< wish: function, "Heftruckchauffeur"
    std::vector<std::string> furtherOccupations = {}; ///< other functions that will do too
    std::string sector = {};
    std::optional<HourlyRate> wageWish = {};
    Availability availability;
    int travelRadiusKm = 0; ///< 0: not asked yet
    WorkPermission workPermission = {};
    std::string sourceChannel = {};
    std::optional<Date> consentDate = {};
    Date registeredOn{};
    std::string notes = {};
    std::string cvText = {};
    std::vector<Education> education = {};
    std::vector<WorkExperience> experience = {};
    std::vector<Skill> skills = {};
    std::vector<Certificate> certificates = {};
    std::vector<LanguageSkill> languages = {};
    bool operator==(const Candidate&) const = default;
};

/// Keys as stored and exchanged ("available", "mbo4", "b1"); parse refuses with <type>.unknown.
[[nodiscard]] std::string_view toText(CandidateStatus status);
[[nodiscard]] std::string_view toText(EducationLevel level);
[[nodiscard]] std::string_view toText(LanguageLevel level);
[[nodiscard]] Result<CandidateStatus> parseCandidateStatus(std::string_view text);
[[nodiscard]] Result<EducationLevel> parseEducationLevel(std::string_view text);
[[nodiscard]] Result<LanguageLevel> parseLanguageLevel(std::string_view text);

/// What may not be saved: no name at all, radius out of 0..500, more than 60 hours a week, birth
/// date in the future or before 1900, e-mail or postcode that does not parse, certificate without a
/// name.
[[nodiscard]] Findings checkCandidate(const Candidate& candidate, Date today);

} // namespace werkbalie::domain
