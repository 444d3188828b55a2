// What a candidate's record must have in order before it is kept.
#include "domain/people/candidate.h"

#include "domain/base/choice.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"

namespace werkbalie::domain {

namespace {

constexpr Choices<CandidateStatus, 5> kStatuses{{{CandidateStatus::Registered, "registered"},
                                                 {CandidateStatus::Available, "available"},
                                                 {CandidateStatus::Placed, "placed"},
                                                 {CandidateStatus::Unavailable, "unavailable"},
                                                 {CandidateStatus::Archived, "archived"}}};
constexpr Choices<EducationLevel, 11> kEducation{{{EducationLevel::Unknown, "unknown"},
                                                  {EducationLevel::Primary, "primary"},
                                                  {EducationLevel::Vmbo, "vmbo"},
                                                  {EducationLevel::Mbo1, "mbo1"},
                                                  {EducationLevel::Mbo2, "mbo2"},
                                                  {EducationLevel::Mbo3, "mbo3"},
                                                  {EducationLevel::Mbo4, "mbo4"},
                                                  {EducationLevel::Havo, "havo"},
                                                  {EducationLevel::Vwo, "vwo"},
                                                  {EducationLevel::Hbo, "hbo"},
                                                  {EducationLevel::Wo, "wo"}}};
constexpr Choices<LanguageLevel, 7> kLanguageLevels{{{LanguageLevel::A1, "a1"},
                                                     {LanguageLevel::A2, "a2"},
                                                     {LanguageLevel::B1, "b1"},
                                                     {LanguageLevel::B2, "b2"},
                                                     {LanguageLevel::C1, "c1"},
                                                     {LanguageLevel::C2, "c2"},
                                                     {LanguageLevel::Native, "native"}}};
constexpr int kMostTravelKm = 500;
constexpr Minutes kMostMinutes{60 * 60};
constexpr int kOldestBirthYear = 1900;

void checkPerson(Findings& findings, const Candidate& candidate, Date today) {
    if (trim(candidate.person.name.last).empty()) {
        findings.push_back(blockingFinding("last_name_missing", "last_name"));
    }
    checkFilledIn<Email>(findings, "email", candidate.person.email);
    if (candidate.address.country == "NL") {
        checkFilledIn<Postcode>(findings, "postcode", candidate.address.postcode);
    }
    if (!candidate.birthDate) {
        return;
    }
    if (*candidate.birthDate > today || yearOf(*candidate.birthDate) < kOldestBirthYear) {
        findings.push_back(blockingFinding("birth_date_impossible", "birth_date",
                                           {{"date", isoDate(*candidate.birthDate)}}));
    }
}

void checkWish(Findings& findings, const Candidate& candidate) {
    if (candidate.travelRadiusKm < 0 || candidate.travelRadiusKm > kMostTravelKm) {
        findings.push_back(blockingFinding("travel_radius_out_of_range", "travel_radius_km",
                                           {{"km", std::to_string(candidate.travelRadiusKm)},
                                            {"max", std::to_string(kMostTravelKm)}}));
    }
    const Minutes weekly = candidate.availability.minutesPerWeek;
    if (weekly < Minutes{0} || weekly > kMostMinutes) {
        findings.push_back(blockingFinding("hours_per_week_out_of_range", "hours_per_week",
                                           {{"hours", decimalHours(weekly)}}));
    }
    if (candidate.wageWish && candidate.wageWish->units() <= 0) {
        findings.push_back(blockingFinding("wage_wish_out_of_range", "wage_wish",
                                           {{"wage", candidate.wageWish->toString()}}));
    }
}

void checkWorkPermission(Findings& findings, const Candidate& candidate, Date today) {
    if (candidate.workPermission.kind != WorkPermissionKind::Permit) {
        return;
    }
    const auto lastDay = candidate.workPermission.validUntil;
    if (!lastDay) {
        findings.push_back(warningFinding("work_permit_without_day", "permit_until"));
    } else if (*lastDay < today) {
        findings.push_back(warningFinding("work_permit_expired", "permit_until",
                                          {{"date", isoDate(*lastDay)}}));
    }
}

} // namespace

std::string_view toText(CandidateStatus status) {
    return choiceText(kStatuses, status);
}
std::string_view toText(EducationLevel level) {
    return choiceText(kEducation, level);
}
std::string_view toText(LanguageLevel level) {
    return choiceText(kLanguageLevels, level);
}
Result<CandidateStatus> parseCandidateStatus(std::string_view text) {
    return parseChoice(kStatuses, text);
}
Result<EducationLevel> parseEducationLevel(std::string_view text) {
    return parseChoice(kEducation, text);
}
Result<LanguageLevel> parseLanguageLevel(std::string_view text) {
    return parseChoice(kLanguageLevels, text);
}

Findings checkCandidate(const Candidate& candidate, Date today) {
    Findings findings;
    checkPerson(findings, candidate, today);
    checkWish(findings, candidate);
    checkWorkPermission(findings, candidate, today);
    for (const Certificate& certificate : candidate.certificates) {
        if (trim(certificate.name).empty()) {
            findings.push_back(blockingFinding("certificate_without_name", "certificates"));
        } else if (certificate.expires && *certificate.expires < today) {
            findings.push_back(warningFinding(
                "certificate_expired", "certificates",
                {{"name", certificate.name}, {"date", isoDate(*certificate.expires)}}));
        }
    }
    return findings;
}

} // namespace werkbalie::domain
