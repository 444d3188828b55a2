// What must be in order before a candidate, an agency or a vacancy is kept.
#include "domain/people/agency.h"
#include "domain/recruitment/vacancy.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

using Keys = std::vector<std::string>;
const Date kToday = makeDate(2026, 11, 24);

Keys rulesOf(const Findings& findings) {
    Keys keys;
    for (const Finding& finding : findings) {
        keys.push_back(finding.rule);
    }
    return keys;
}

Candidate goodCandidate() {
    Candidate candidate;
    candidate.person.name = {.first = "Jan", .prefix = "van den", .last = "Berg"};
    candidate.person.email = "jan@example.nl";
    candidate.address.postcode = "1234 AB";
    candidate.birthDate = makeDate(1990, 5, 1);
    candidate.travelRadiusKm = 30;
    candidate.availability.minutesPerWeek = Minutes{2400};
    return candidate;
}

template <class Change> Keys candidateRules(const Change& change) {
    Candidate candidate = goodCandidate();
    change(candidate);
    return rulesOf(checkCandidate(candidate, kToday));
}

Vacancy goodVacancy() {
    Vacancy vacancy;
    vacancy.client = ClientId{1};
    vacancy.occupation = "Kok";
    vacancy.start = makeDate(2026, 12, 1);
    vacancy.requirements = {{.kind = RequirementKind::EducationLevel, .name = "mbo2"}};
    return vacancy;
}

template <class Change> Keys vacancyRules(const Change& change) {
    Vacancy vacancy = goodVacancy();
    change(vacancy);
    return rulesOf(checkVacancy(vacancy));
}

} // namespace

TEST_CASE("a candidate in order has no findings", "[candidate]") {
    CHECK(rulesOf(checkCandidate(goodCandidate(), kToday)).empty());
}

TEST_CASE("each wrong field of a candidate is named", "[candidate]") {
    CHECK(candidateRules([](auto& c) { c.person.name.last = " "; }) == Keys{"last_name_missing"});
    CHECK(candidateRules([](auto& c) { c.person.email = "jan"; }) == Keys{"email.not_an_address"});
    CHECK(candidateRules([](auto& c) { c.address.postcode = "12"; }) ==
          Keys{"postcode.not_a_postcode"});
    CHECK(candidateRules([](auto& c) { c.birthDate = makeDate(2026, 11, 25); }) ==
          Keys{"birth_date_impossible"});
    CHECK(candidateRules([](auto& c) { c.birthDate = kToday; }).empty());
    CHECK(candidateRules([](auto& c) { c.travelRadiusKm = 501; }) ==
          Keys{"travel_radius_out_of_range"});
    CHECK(candidateRules([](auto& c) { c.travelRadiusKm = -1; }) ==
          Keys{"travel_radius_out_of_range"});
    CHECK(candidateRules([](auto& c) { c.availability.minutesPerWeek = Minutes{3601}; }) ==
          Keys{"hours_per_week_out_of_range"});
    CHECK(candidateRules([](auto& c) { c.certificates = {{.name = ""}}; }) ==
          Keys{"certificate_without_name"});
}

TEST_CASE("a foreign postcode is kept as it was written", "[candidate]") {
    CHECK(candidateRules([](auto& c) {
              c.address.country = "DE";
              c.address.postcode = "48455";
          }).empty());
}

TEST_CASE("an expired certificate is pointed out, not refused", "[candidate]") {
    Candidate candidate = goodCandidate();
    candidate.certificates = {{.name = "VCA-Basis", .expires = makeDate(2026, 11, 23)}};
    const Findings findings = checkCandidate(candidate, kToday);
    CHECK(rulesOf(findings) == Keys{"certificate_expired"});
    CHECK_FALSE(hasBlocking(findings));
    candidate.certificates.front().expires = kToday;
    CHECK(checkCandidate(candidate, kToday).empty());
}

TEST_CASE("a vacancy in order has no findings", "[vacancy]") {
    CHECK(rulesOf(checkVacancy(goodVacancy())).empty());
}

TEST_CASE("each wrong field of a vacancy is named", "[vacancy]") {
    CHECK(vacancyRules([](auto& v) { v.occupation = ""; }) == Keys{"occupation_missing"});
    CHECK(vacancyRules([](auto& v) { v.positions = 0; }) == Keys{"positions_out_of_range"});
    CHECK(vacancyRules([](auto& v) { v.minutesPerWeek = Minutes{3601}; }) ==
          Keys{"hours_per_week_out_of_range"});
    CHECK(vacancyRules([](auto& v) { v.end = makeDate(2026, 11, 30); }) ==
          Keys{"period_upside_down"});
    CHECK(vacancyRules([](auto& v) {
              v.wageFrom = HourlyRate::fromUnits(200'000);
              v.wageTo = HourlyRate::fromUnits(190'000);
          }) == Keys{"wage_range_upside_down"});
    CHECK(vacancyRules([](auto& v) { v.requirements.front().weight = 101; }) ==
          Keys{"weight_out_of_range"});
    CHECK(vacancyRules([](auto& v) { v.requirements.front().name = "mbo9"; }) ==
          Keys{"education_level_unknown"});
}

TEST_CASE("an agency needs a name, valid numbers and a believable Whk", "[agency]") {
    Agency agency;
    agency.name = "De Werkplaats";
    agency.kvk = "12345678";
    agency.vatId = "NL123456782B90";
    agency.whkWga = Percentage::fromUnits(200'000);
    const Keys before = rulesOf(checkAgency(agency));
    agency.name.clear();
    agency.kvk = "1";
    agency.whkZw = Percentage::fromUnits(200'001);
    Keys after = rulesOf(checkAgency(agency));
    CHECK(std::ranges::count(before, "whk_out_of_range") == 0);
    for (const char* key : {"name_missing", "kvk.not_eight_digits", "whk_out_of_range"}) {
        CHECK(std::ranges::count(after, key) == 1);
    }
}

TEST_CASE("every word of a candidate and a vacancy is read back", "[candidate]") {
    for (int i = 0; i <= static_cast<int>(EducationLevel::Wo); ++i) {
        const auto level = static_cast<EducationLevel>(i);
        CHECK(parseEducationLevel(toText(level)) == level);
    }
    for (int i = 0; i <= static_cast<int>(LanguageLevel::Native); ++i) {
        const auto level = static_cast<LanguageLevel>(i);
        CHECK(parseLanguageLevel(toText(level)) == level);
    }
    for (int i = 0; i <= static_cast<int>(CandidateStatus::Archived); ++i) {
        const auto status = static_cast<CandidateStatus>(i);
        CHECK(parseCandidateStatus(toText(status)) == status);
    }
    for (int i = 0; i <= static_cast<int>(RequirementKind::DrivingLicence); ++i) {
        const auto kind = static_cast<RequirementKind>(i);
        CHECK(parseRequirementKind(toText(kind)) == kind);
    }
    CHECK(parseCao("abu") == Cao::Abu);
    CHECK_FALSE(parseVacancyStatus(""));
}
