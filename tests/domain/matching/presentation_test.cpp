// What of a candidate may be told: only what was agreed to, and in an anonymised profile nothing
// that tells who it is.
#include "domain/matching/presentation/presentation.h"
#include "domain/matching/presentation/profile_view.h"
#include "domain/matching/presentation/protected_words.h"
#include "domain/matching/presentation/redaction.h"
#include "tests/support/catch.h"

using namespace werkbalie::domain;

namespace {

Candidate candidate() {
    Candidate k;
    k.id = CandidateId(7);
    k.person = {.name = {"Nadia", "van den", "Bergh"},
                .email = "nadia.bergh@example.nl",
                .phone = "+31612345678"};
    k.address = {"Kerkstraat", "12b", "9711 AB", "Haren", "NL"};
    k.birthDate = makeDate(1985, 5, 3);
    k.occupation = "Orderpicker";
    k.sector = "logistiek";
    k.wageWish = HourlyRate::fromUnits(165'000);
    k.availability = {
        .days = 0b0011111, .minutesPerWeek = Minutes{2280}, .from = makeDate(2026, 12, 1)};
    k.education = {{.level = EducationLevel::Mbo2,
                    .title = "Logistiek medewerker",
                    .school = "Noorderpoort",
                    .graduationYear = 2003}};
    k.experience = {{.occupation = "Orderpicker",
                     .employer = "Magazijn Noord B.V.",
                     .from = makeDate(2021, 1, 1),
                     .until = makeDate(2024, 3, 1),
                     .tasks = "Nadia verzamelde orders bij Magazijn Noord met de scanner"},
                    {.occupation = "Kassamedewerker",
                     .employer = "De Winkel",
                     .from = makeDate(2018, 1, 1),
                     .until = makeDate(2019, 1, 1)}};
    k.skills = {{"Voorraadbeheer", 4}};
    k.certificates = {{"Heftruckcertificaat", makeDate(2028, 6, 1)}};
    k.languages = {{"pl", LanguageLevel::Native}, {"nl", LanguageLevel::B1}};
    return k;
}

SectionSet all() {
    return {ProfileSection::Experience, ProfileSection::Education,
            ProfileSection::Skills,     ProfileSection::Certificates,
            ProfileSection::Languages,  ProfileSection::Availability,
            ProfileSection::WageWish,   ProfileSection::ContactDetails};
}

ProfileChoice choice(ProfileNaming naming) {
    return {.naming = naming,
            .employers =
                naming == ProfileNaming::Named ? EmployerNaming::Stated : EmployerNaming::Sector,
            .sections = all(),
            .today = makeDate(2026, 11, 26),
            .vacancyOccupation = "Orderpicker",
            .reasons = "- Werkte eerder als orderpicker",
            .motivation = "Ik ben Nadia van den Bergh (1985) uit Haren, bel 06-12 34 56 78 of mail "
                          "nadia.bergh@example.nl; ik woon aan de Kerkstraat 12b."};
}

} // namespace

TEST_CASE("an anonymised profile has no name, reach, home, school, employer or year",
          "[presentation]") {
    const auto profile = presentedProfile(candidate(), choice(ProfileNaming::Anonymised));
    CHECK(profile.name.empty());
    CHECK(profile.email.empty());
    CHECK(profile.phone.empty());
    CHECK(profile.city.empty());
    REQUIRE(profile.experience.size() == 2);
    const auto& job = profile.experience[0];
    CHECK(job.employer.empty());
    CHECK(job.sector == "logistiek");
    CHECK_FALSE(job.from);
    CHECK_FALSE(job.until);
    CHECK(job.months == 38);
    CHECK(job.tasks == "[…] verzamelde orders bij […] met de scanner");
    CHECK(profile.experience[1].sector.empty()); // other work: nobody knows in which sector
    CHECK(profile.experienceMonths == 50);
    CHECK(profile.education[0].school.empty());
    CHECK(profile.motivation ==
          "Ik ben […] ([…]) uit […], bel […] of mail […] ik woon aan de […].");
    CHECK(profile.languages[0].level == LanguageLevel::C2); // a mother tongue tells an origin
    CHECK(profile.skills[0].name == "Voorraadbeheer");
    CHECK(profile.wageWish == HourlyRate::fromUnits(165'000));
}

TEST_CASE("a named profile holds name, employers and dates, and still no years of school",
          "[presentation]") {
    const auto profile = presentedProfile(candidate(), choice(ProfileNaming::Named));
    CHECK(profile.name == "Nadia van den Bergh");
    CHECK(profile.phone == "+31612345678");
    CHECK(profile.experience[0].employer == "Magazijn Noord B.V.");
    CHECK(profile.experience[0].from == makeDate(2021, 1, 1));
    CHECK(profile.education[0].school == "Noorderpoort");
    CHECK(profile.languages[0].level == LanguageLevel::C2);
}

TEST_CASE("only the parts that were agreed to are copied", "[presentation]") {
    struct Case {
        ProfileSection section;
        bool (*isTold)(const PresentedProfile&);
    };
    const std::vector<Case> cases{
        {ProfileSection::Experience, [](const auto& p) { return !p.experience.empty(); }},
        {ProfileSection::Education, [](const auto& p) { return !p.education.empty(); }},
        {ProfileSection::Skills, [](const auto& p) { return !p.skills.empty(); }},
        {ProfileSection::Certificates, [](const auto& p) { return !p.certificates.empty(); }},
        {ProfileSection::Languages, [](const auto& p) { return !p.languages.empty(); }},
        {ProfileSection::Availability, [](const auto& p) { return p.availability.has_value(); }},
        {ProfileSection::WageWish, [](const auto& p) { return p.wageWish.has_value(); }},
        {ProfileSection::ContactDetails, [](const auto& p) { return !p.phone.empty(); }}};
    for (const auto& one : cases) {
        auto wanted = choice(ProfileNaming::Named);
        wanted.sections = {one.section};
        const auto profile = presentedProfile(candidate(), wanted);
        for (const auto& other : cases) {
            INFO(toText(one.section) << " / " << toText(other.section));
            CHECK(other.isTold(profile) == (one.section == other.section));
        }
    }
}

TEST_CASE("an employer's sector is the one that is known of it", "[presentation]") {
    auto wanted = choice(ProfileNaming::Anonymised);
    wanted.employerSectors = {{"de winkel", "detailhandel"}};
    const auto profile = presentedProfile(candidate(), wanted);
    CHECK(profile.experience[1].sector == "detailhandel");
}

TEST_CASE("who it is goes out of free text, in every spelling", "[presentation][redaction]") {
    auto k = candidate();
    k.person.name = {"Zoë", "", "Bakker-Müller"};
    k.occupation = "Bakker";
    Redactor redactor(k, "Bakker");
    redactor.alsoHideCompany("Magazijn Noord B.V.");
    const std::vector<std::pair<std::string, std::string>> cases{
        {"Zoë werkt hard", "[…] werkt hard"},
        {"ZOE en zoë's team", "[…] en […]'s team"},
        {"Mevrouw Bakker-Muller kan dit", "Mevrouw […] kan dit"},
        {"bakker van beroep", "bakker van beroep"},
        {"zoeken naar werk", "zoeken naar werk"},
        {"geboren 03-05-1985", "geboren […]"},
        {"geboren op 3 mei 1985.", "geboren op […]."},
        {"born May 3, 1985", "born […]"},
        {"sinds 1985 actief", "sinds […] actief"},
        {"bel +31 (0)6 12 34 56 78 even", "bel […] even"},
        {"bel 050-3123456.", "bel […]."},
        {"order 12345678 telde", "order 12345678 telde"},
        {"zie www.zoe.nl en https://x.nl/zoe", "zie […] en […]"},
        {"linkedin.com/in/zoe", "[…]"},
        {"postcode 9711AB of 9711 AB", "postcode 9711AB of […]"},
        {"Kerkstraat 12b, Haren", "[…], […]"},
        {"BSN 111222333", "BSN […]"},
        {"bij Magazijn Noord B.V., in Assen", "bij […], in Assen"},
        {"bij magazijn noord werkte", "bij […] werkte"},
        {"", ""}};
    for (const auto& [text, expected] : cases) {
        INFO(text);
        CHECK(redactor.redacted(text) == expected);
    }
}

TEST_CASE("words about protected facts are found, and ordinary words are not",
          "[presentation][protected]") {
    const std::vector<std::pair<std::string, std::vector<std::string>>> cases{
        {"een 34-jarige vakvrouw", {"jarige"}},
        {"zij is 34 jaar oud", {"jaar oud"}},
        {"heeft 34 jaar ervaring", {}},
        {"Poolse nationaliteit, geboren in Łódź", {"nationaliteit", "geboren in"}},
        {"spreekt Pools en Nederlands", {}},
        {"heeft geen handicap", {"handicap"}},
        {"draagt een hoofddoek", {"hoofddoek"}},
        {"werkte met gehandicapten", {"gehandicapt"}},
        {"is niet getrouwd", {"getrouwd"}},
        {"vertrouwd met SAP", {}},
        {"A 25-year-old female candidate", {"-year-old", "female candidate"}},
        {"religious and pregnant", {"religious", "pregnan"}},
        {"geloofwaardig en gedreven", {}},
        {"zorgt voor zieken en ouderen", {}},
        {"Geslacht: m", {"geslacht"}}};
    for (const auto& [text, expected] : cases) {
        INFO(text);
        CHECK(protectedWordsIn(text) == expected);
    }
}

TEST_CASE("a letter is checked before it goes", "[presentation]") {
    PresentationLetter letter;
    CHECK(checkPresentation(letter).at(0).rule == "presentation.no_candidate");
    letter.profiles = {{.candidate = CandidateId(1), .occupation = "Orderpicker"}};
    CHECK(checkPresentation(letter).empty());
    letter.profiles.push_back(letter.profiles[0]);
    CHECK(checkPresentation(letter).at(0).rule == "presentation.candidate_twice");
    letter.profiles.resize(1);
    letter.profiles[0].motivation = "Zij is 34 jaar oud";
    const auto findings = checkPresentation(letter);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == "presentation.protected_word");
    CHECK(findings[0].where == "motivation");
    CHECK(hasBlocking(findings));
}

TEST_CASE("a set of parts survives its text", "[presentation]") {
    CHECK(toText(all()) ==
          "experience,education,skills,certificates,languages,availability,wage_wish,contact");
    CHECK(parseSectionSet(toText(all())).value() == all());
    CHECK(parseSectionSet("").value().isEmpty());
    CHECK_FALSE(parseSectionSet("photo"));
    CHECK(all().commonWith({ProfileSection::Skills}) == SectionSet{ProfileSection::Skills});
    CHECK(presentationNumber(2026, 7) == "VD-2026-0007");
    CHECK(presentationNumber(2026, 12345) == "VD-2026-12345");
}
