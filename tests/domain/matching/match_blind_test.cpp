// Whatever is protected in a dossier may be anything at all: no score moves, for any vacancy.
#include "domain/matching/match.h"
#include "tests/domain/matching/random_profiles.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

constexpr int kVacancies = 25;

std::string anyText() {
    static const std::vector<std::string> kTexts{
        "",          "Fatima",      "Jan",          "Özdemir",       "geboren te Nador",
        "zwanger",   "rooms",       "gehuwd",       "55+",           "rolstoel",
        "Poolse",    "mevrouw",     "uit Paramaribo", "van der Berg", "kerkelijk actief"};
    return *rc::gen::elementOf(kTexts);
}

std::optional<Date> anyBirthDate() {
    return *rc::gen::arbitrary<bool>()
               ? std::optional(makeDate(1935, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 27'000)})
               : std::nullopt;
}

/// A dossier with the facts that may count, from the small world of the profiles.
Candidate anyDossier(test::RandomProfiles& world) {
    const CandidateProfile facts = world.candidate(1);
    Candidate candidate;
    candidate.id = CandidateId{1};
    candidate.occupation = facts.occupation;
    candidate.furtherOccupations = facts.furtherOccupations;
    candidate.sector = facts.sector;
    candidate.wageWish = facts.wageWish;
    candidate.availability = facts.availability;
    candidate.workPermission = facts.workPermission;
    candidate.travelRadiusKm = facts.travelRadiusKm;
    candidate.skills = facts.skills;
    candidate.certificates = facts.certificates;
    candidate.languages = facts.languages;
    candidate.education = {{.level = facts.education, .title = {}}};
    for (const auto& job : facts.experience) {
        const Date until = makeDate(2026, 11, 24) - std::chrono::days{30 * world.number(0, 120)};
        candidate.experience.push_back({.occupation = job.occupation,
                                        .from = until - std::chrono::days{30 * world.number(1, 60)},
                                        .until = until});
    }
    return candidate;
}

/// Everything that may not count, at random: who somebody is, where from, how old, how well.
Candidate someoneElse(Candidate candidate) {
    candidate.person.name = {.first = anyText(), .prefix = anyText(), .last = anyText()};
    candidate.person.email = anyText();
    candidate.person.phone = anyText();
    candidate.birthDate = anyBirthDate();
    candidate.address.street = anyText();
    candidate.address.country = *rc::gen::elementOf(std::vector<std::string>{"NL", "PL", "MA", ""});
    candidate.notes = anyText();
    candidate.cvText = anyText() + ' ' + anyText();
    candidate.sourceChannel = anyText();
    candidate.registeredOn = makeDate(2020, 1, 1) + std::chrono::days{*rc::gen::inRange(0, 2500)};
    candidate.consentDate = anyBirthDate();
    if (*rc::gen::arbitrary<bool>()) {
        candidate.bsn = Bsn::parse("999990019").value();
        candidate.iban = Iban::parse("NL91ABNA0417164300").value();
    }
    candidate.branch = BranchId{*rc::gen::inRange(1, 9)};
    candidate.owner = UserId{*rc::gen::inRange(1, 9)};
    for (Education& education : candidate.education) {
        education.graduationYear = *rc::gen::inRange(1950, 2026);
        education.school = anyText();
        education.title = anyText();
    }
    for (WorkExperience& job : candidate.experience) {
        job.employer = anyText();
        job.tasks = anyText();
    }
    return candidate;
}

} // namespace

TEST_CASE("nothing protected moves a score, a receipt or a knock-out", "[match][blind]") {
    CHECK(rc::check([] {
        test::RandomProfiles world(*rc::gen::arbitrary<std::uint32_t>());
        const CandidateFacts facts{.home = Coordinates{.latitude = 52'100'000, .longitude = 5'100'000},
                                   .today = makeDate(2026, 11, 24)};
        const Candidate person = anyDossier(world);
        const CandidateProfile one = profileOf(person, facts);
        const CandidateProfile other = profileOf(someoneElse(person), facts);
        for (int i = 1; i <= kVacancies; ++i) {
            const VacancyProfile vacancy = world.vacancy(i);
            RC_ASSERT(scoreMatch(vacancy, one) == scoreMatch(vacancy, other));
            RC_ASSERT(quickScore(vacancy, one) == quickScore(vacancy, other));
        }
    }));
}

TEST_CASE("each protected field by itself moves nothing", "[match][blind]") {
    using Change = void (*)(Candidate&);
    const std::vector<std::pair<const char*, Change>> changes{
        {"first name", [](Candidate& c) { c.person.name.first = "Fatima"; }},
        {"prefix", [](Candidate& c) { c.person.name.prefix = "el"; }},
        {"last name", [](Candidate& c) { c.person.name.last = "Amrani"; }},
        {"e-mail", [](Candidate& c) { c.person.email = "opa1950@example.nl"; }},
        {"phone", [](Candidate& c) { c.person.phone = "+48600000000"; }},
        {"birth date, young", [](Candidate& c) { c.birthDate = makeDate(2010, 1, 1); }},
        {"birth date, old", [](Candidate& c) { c.birthDate = makeDate(1948, 1, 1); }},
        {"BSN", [](Candidate& c) { c.bsn = Bsn::parse("999990019").value(); }},
        {"IBAN", [](Candidate& c) { c.iban = Iban::parse("NL91ABNA0417164300").value(); }},
        {"street", [](Candidate& c) { c.address.street = "Schilderswijk"; }},
        {"house number", [](Candidate& c) { c.address.houseNumber = "13"; }},
        {"country", [](Candidate& c) { c.address.country = "PL"; }},
        {"branch", [](Candidate& c) { c.branch = BranchId{9}; }},
        {"consultant", [](Candidate& c) { c.owner = UserId{9}; }},
        {"channel", [](Candidate& c) { c.sourceChannel = "Kerkblad"; }},
        {"registered on", [](Candidate& c) { c.registeredOn = makeDate(2001, 1, 1); }},
        {"consent date", [](Candidate& c) { c.consentDate = makeDate(2020, 1, 1); }},
        {"status", [](Candidate& c) { c.status = CandidateStatus::Unavailable; }},
        {"notes", [](Candidate& c) { c.notes = "zwanger, gescheiden, suikerziekte"; }},
        {"CV text", [](Candidate& c) { c.cvText = "geboren te Nador in 1961, gehuwd"; }},
        {"school", [](Candidate& c) { c.education.front().school = "Islamitische school"; }},
        {"diploma title", [](Candidate& c) { c.education.front().title = "Huishoudschool"; }},
        {"graduation year", [](Candidate& c) { c.education.front().graduationYear = 1975; }},
        {"employer", [](Candidate& c) { c.experience.front().employer = "Moskee"; }},
        {"tasks", [](Candidate& c) { c.experience.front().tasks = "herintreedster"; }},
    };
    test::RandomProfiles world(1126);
    const CandidateFacts facts{.home = Coordinates{.latitude = 52'100'000, .longitude = 5'100'000},
                               .today = makeDate(2026, 11, 24)};
    for (int round = 0; round < 20; ++round) {
        Candidate candidate = anyDossier(world);
        candidate.experience.push_back({.occupation = "functie1",
                                        .from = makeDate(2020, 1, 1),
                                        .until = makeDate(2024, 1, 1)});
        const CandidateProfile before = profileOf(candidate, facts);
        for (const auto& [field, change] : changes) {
            Candidate changed = candidate;
            change(changed);
            INFO(field);
            REQUIRE_FALSE(changed == candidate);
            REQUIRE(profileOf(changed, facts) == before); // nothing else reaches the scorer
            const VacancyProfile vacancy = world.vacancy(1);
            CHECK(scoreMatch(vacancy, profileOf(changed, facts)) == scoreMatch(vacancy, before));
        }
    }
}

TEST_CASE("more than two years in a function weigh as two", "[match][blind]") {
    VacancyProfile vacancy;
    vacancy.occupation = "kok";
    CandidateProfile young;
    young.occupation = "kok";
    young.experience = {{.occupation = "kok", .months = 24, .monthsSince = 0}};
    CandidateProfile old = young;
    old.experience.front().months = 480;
    CHECK(quickScore(vacancy, young) == quickScore(vacancy, old));
    vacancy.requirements = {
        {.kind = RequirementKind::ExperienceYears, .strength = RequirementStrength::Hard, .name = {}, .minimum = 5}};
    young.experience.front().months = 60;
    CHECK(quickScore(vacancy, young) == quickScore(vacancy, old));
}

TEST_CASE("long out of a function costs no more than not knowing it", "[match][blind]") {
    VacancyProfile vacancy;
    vacancy.occupation = "kok";
    CandidateProfile open;
    open.occupation = "kok";
    open.experience = {{.occupation = "kok", .months = 24}};
    CandidateProfile longAgo = open;
    longAgo.experience.front().monthsSince = 400;
    CHECK(quickScore(vacancy, longAgo).scoreInTenths == quickScore(vacancy, open).scoreInTenths);
}
