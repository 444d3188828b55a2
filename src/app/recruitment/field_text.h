// How lists and choices of a candidate are written in one cell of a table; reading and writing
// stand together, so that what is exported can be imported again.
#pragma once

#include "domain/people/candidate.h"

namespace werkbalie::app {

/// "24-11-1990", "24 november 1990", "24-nov-90", "1990-11-24 00:00:00". Refusals of
/// parseDutchDate.
[[nodiscard]] domain::Result<domain::Date> parseDateCell(std::string_view text);
/// "ma di wo", "ma-vr", "maandag t/m donderdag", "ma,za", "weekend". Refusal
/// import.days_not_understood.
[[nodiscard]] domain::Result<domain::WeekdaySet> parseDays(std::string_view text);
[[nodiscard]] std::string formatDays(domain::WeekdaySet days); ///< "ma di wo do vr"
/// "32", "32,5", "32 uur", "24-32" (the most). Refusal import.hours_not_understood.
[[nodiscard]] domain::Result<domain::Minutes> parseWeeklyHours(std::string_view text);
[[nodiscard]] std::string formatWeeklyHours(domain::Minutes minutes); ///< "32,5"
/// "30", "30 km". Refusal import.distance_not_understood.
[[nodiscard]] domain::Result<int> parseKilometres(std::string_view text);
/// "MBO 4", "mbo-niveau 4", "HBO bachelor", "universiteit"; Unknown when it is none of them.
[[nodiscard]] domain::EducationLevel parseEducationText(std::string_view text);
/// "NL", "Nederland", "Polen". Refusal import.country_unknown.
[[nodiscard]] domain::Result<std::string> parseCountry(std::string_view text);
/// "beschikbaar", "available". Refusal import.status_unknown.
[[nodiscard]] domain::Result<domain::CandidateStatus> parseStatusText(std::string_view text);

/// "heftruck:4|orderpicken". Commas part the items when there is no bar.
[[nodiscard]] std::vector<domain::Skill> parseSkills(std::string_view text);
[[nodiscard]] std::string formatSkills(const std::vector<domain::Skill>& skills);
/// "VCA-Basis:01-10-2027|Rijbewijs B". Refusals of parseDutchDate.
[[nodiscard]] domain::Result<std::vector<domain::Certificate>>
parseCertificates(std::string_view text);
[[nodiscard]] std::string formatCertificates(const std::vector<domain::Certificate>& certificates);

struct ReadLanguages {
    std::vector<domain::LanguageSkill> languages;
    bool levelMissing = false; ///< taken as A1, the least that can be meant
};
/// "nl:C1|en:B2", "Nederlands:moedertaal". Refusals import.language_unknown {value},
/// import.language_level_unknown {value}.
[[nodiscard]] domain::Result<ReadLanguages> parseLanguages(std::string_view text);
[[nodiscard]] std::string formatLanguages(const std::vector<domain::LanguageSkill>& languages);

} // namespace werkbalie::app
