// Vacancies and candidates from practice, each with the receipt that a consultant would expect.
#include "domain/matching/criteria.h"
#include "tests/domain/matching/match_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>

using namespace werkbalie;
using namespace werkbalie::domain;

namespace {

std::string pointsOf(const CriterionLine& line) {
    const int most = line.weight * 1000;
    return line.pointsInThousandths == most ? "full"
           : line.pointsInThousandths == 0  ? "none"
                                            : "part";
}

std::string outcomeOf(const CriterionLine& line) {
    if (line.outcome == CriterionOutcome::Unknown) {
        return "unknown";
    }
    if (line.strength == RequirementStrength::Soft) {
        return line.weight == 0 ? "unweighed" : pointsOf(line);
    }
    return line.outcome == CriterionOutcome::Met ? "met" : "missing";
}

} // namespace

TEST_CASE("every pair from practice gives the receipt written down for it", "[match]") {
    const auto fixtures = test::matchFixtures();
    REQUIRE(fixtures.size() >= 90);
    for (const auto& fixture : fixtures) {
        INFO(fixture.name);
        const auto score = scoreMatch(test::vacancyOf(fixture), test::candidateOf(fixture));
        CHECK("\n" + test::receiptText(score) == "\n" + fixture.receipt);
    }
}

TEST_CASE("the pairs show every criterion with every outcome that it can have", "[match]") {
    std::set<std::string> shown;
    for (const auto& fixture : test::matchFixtures()) {
        for (const CriterionLine& line :
             scoreMatch(test::vacancyOf(fixture), test::candidateOf(fixture)).lines) {
            const bool hard = line.strength == RequirementStrength::Hard;
            shown.insert((hard ? "hard " : "soft ") + line.key + ' ' + outcomeOf(line));
            if (hard && line.weight > 0) {
                shown.insert("points " + line.key + ' ' + pointsOf(line));
            }
        }
    }
    const std::vector<std::string> allOrNothing{"full", "none", "unknown"};
    const std::vector<std::string> all{"full", "part", "none", "unknown"};
    for (const char* key : {"days", "hours", "shifts", "start", "permission", "distance",
                            "certificate", "licence", "education", "experience", "language",
                            "skill"}) {
        for (const std::string outcome : {"met", "missing", "unknown"}) {
            CHECK(shown.contains("hard " + std::string(key) + ' ' + outcome));
        }
    }
    for (const char* key : {"placed", "refused"}) { // they are known of everybody
        CHECK(shown.contains("hard " + std::string(key) + " met"));
        CHECK(shown.contains("hard " + std::string(key) + " missing"));
    }
    const std::map<std::string, std::vector<std::string>> soft{
        {"occupation", all},
        {"experience", all},
        {"recency", all},
        {"sector", all},
        {"wage", all},
        {"skill", all},
        {"language", all},
        {"certificate", allOrNothing},
        {"licence", allOrNothing},
        {"education", {"full", "part", "unknown"}}, // primary school is a step of any level
        {"distance", {"unknown"}},                  // with a place or a limit it is hard
        {"intake", {"unknown"}},
        {"evaluation", {"unknown"}}};
    for (const auto& [key, outcomes] : soft) {
        for (const std::string& outcome : outcomes) {
            CHECK(shown.contains("soft " + key + ' ' + outcome));
        }
    }
    // Points beside a verdict: nothing at the limit, all next door, and between.
    for (const char* line : {"distance full", "distance part", "distance none", "days full",
                             "days part", "days none", "hours full", "hours part", "language full",
                             "language part", "language none", "experience full",
                             "experience part"}) {
        CHECK(shown.contains("points " + std::string(line)));
    }
}

TEST_CASE("words are compared as people mean them", "[match]") {
    CHECK(matchKey("VCA-Basis") == matchKey("vca basis"));
    CHECK(matchKey("Verzorgende IG (m/v)") == "verzorgende ig");
    CHECK(matchKey("Logistiek medewerker m/v/x") == "logistiek medewerker");
    CHECK(matchKey("Crêpebakker") == "crepebakker");
    CHECK(matchKey("C++ / C#") == "c++ c#");
    CHECK(matchKey("  ").empty());
}

TEST_CASE("a limit beyond all measure is no limit", "[match]") {
    VacancyProfile vacancy;
    vacancy.maxTravelKm = std::numeric_limits<int>::max();
    vacancy.workplace = Coordinates{.latitude = 52'090'700, .longitude = 5'121'400};
    CandidateProfile candidate;
    candidate.home = Coordinates{.latitude = 50'851'400, .longitude = 5'690'900};
    const MatchScore score = scoreMatch(vacancy, candidate);
    CHECK_FALSE(score.knockedOut);
    CHECK(score.distanceKm == 143);
    const auto line = std::ranges::find(score.lines, "distance", &CriterionLine::key);
    REQUIRE(line != score.lines.end());
    CHECK(line->pointsInThousandths == 20 * 999);
}

TEST_CASE("one person works on as many of the days as the hours fill", "[match]") {
    struct Row {
        WeekdaySet days;
        int hours;
        int expected;
    };
    constexpr WeekdaySet kMondayToFriday = 0b0011111;
    constexpr WeekdaySet kMondayToSaturday = 0b0111111;
    constexpr std::array kRows{
        Row{kMondayToSaturday, 40, 5}, Row{kMondayToFriday, 40, 5},   Row{kMondayToFriday, 36, 5},
        Row{kMondayToFriday, 32, 4},   Row{kMondayToFriday, 20, 3},   Row{kMondayToFriday, 1, 1},
        Row{0b1100000, 40, 2},         Row{kMondayToSaturday, 48, 6}, Row{0b1111111, 0, 5},
        Row{kMondayToFriday, 0, 5},    Row{0b0000011, 0, 2},          Row{0, 40, 0}};
    for (const Row& row : kRows) {
        CAPTURE(row.days, row.hours);
        CHECK(daysOneWorks(row.days, row.hours * 60) == row.expected);
    }
}

TEST_CASE("jobs that overlap are counted once", "[match]") {
    Candidate candidate;
    candidate.experience = {
        {.occupation = "Kok", .from = makeDate(2020, 1, 1), .until = makeDate(2022, 1, 1)},
        {.occupation = "kok", .from = makeDate(2021, 1, 1), .until = makeDate(2023, 1, 1)}};
    const auto profile = profileOf(candidate, {.today = makeDate(2026, 11, 24)});
    REQUIRE(profile.experience.size() == 1);
    CHECK(profile.experience.front().months == 36);
}

TEST_CASE("a job up to now ends today, also when its end lies in the future", "[match]") {
    Candidate candidate;
    candidate.experience = {{.occupation = "Kok", .from = makeDate(2025, 11, 24)}};
    const auto months = [&] {
        return profileOf(candidate, {.today = makeDate(2026, 11, 24)}).experience.front().months;
    };
    CHECK(months() == 12);
    candidate.experience.front().until = makeDate(2030, 1, 1);
    CHECK(months() == 12);
    candidate.experience.front().from.reset();
    CHECK(months() == CandidateProfile::kMonthsNotStated);
}

TEST_CASE("what may not count does not reach the scorer", "[match]") {
    Candidate one;
    one.id = CandidateId{1};
    one.occupation = "Kok";
    one.education = {{.level = EducationLevel::Mbo4, .title = "Kok", .graduationYear = 1988}};
    Candidate other = one;
    other.id = CandidateId{2};
    other.person.name = {.first = "Fatima", .prefix = "el", .last = "Amrani"};
    other.person.email = "f@example.nl";
    other.person.phone = "+31612345678";
    other.birthDate = makeDate(1965, 2, 1);
    other.bsn = Bsn::parse("999999011").value();
    other.education.front().graduationYear = 2024;
    other.education.front().school = "Elders";
    other.notes = "zegt dat ze binnenkort verhuist";
    other.cvText = "geboren te Nador";
    other.address.country = "BE";
    other.iban = Iban::parse("NL91ABNA0417164300").value();
    other.branch = BranchId{3};
    other.owner = UserId{4};
    other.sourceChannel = "Open inschrijving";
    other.registeredOn = makeDate(2026, 11, 1);
    other.consentDate = makeDate(2026, 11, 2);
    other.address.street = "Dorpsstraat";
    const CandidateFacts facts{.today = makeDate(2026, 11, 24)};
    CandidateProfile expected = profileOf(one, facts);
    expected.id = CandidateId{2};
    CHECK(profileOf(other, facts) == expected);
}

TEST_CASE("a subject stands on one line, whatever is required and wished of it", "[match]") {
    for (const auto& fixture : test::matchFixtures()) {
        INFO(fixture.name);
        std::map<std::pair<std::string, std::string>, int> seen;
        for (const auto& line : scoreMatch(test::vacancyOf(fixture), test::candidateOf(fixture)).lines) {
            CHECK(++seen[{line.key, line.name}] == 1);
        }
    }
}

TEST_CASE("every point says where it was found", "[match]") {
    for (const auto& fixture : test::matchFixtures()) {
        INFO(fixture.name);
        for (const auto& line : scoreMatch(test::vacancyOf(fixture), test::candidateOf(fixture)).lines) {
            INFO(line.key << ' ' << line.name);
            const bool gave = line.pointsInThousandths > 0 && line.outcome != CriterionOutcome::Unknown;
            CHECK((!gave || (!line.found.empty() && line.found.back().first == "where")));
        }
    }
}

TEST_CASE("what would raise a score is told with what it brings, best first", "[match]") {
    for (const auto& fixture : test::matchFixtures()) {
        INFO(fixture.name);
        const auto score = scoreMatch(test::vacancyOf(fixture), test::candidateOf(fixture));
        int before = 1001;
        bool mending = true;
        for (const MatchRaise& raise : whatWouldRaise(score)) {
            CHECK((mending || raise.kind != RaiseKind::Mend));
            before = mending && raise.kind != RaiseKind::Mend ? 1001 : before;
            mending = raise.kind == RaiseKind::Mend;
            CHECK(raise.gainInTenths <= before);
            before = raise.gainInTenths;
            CHECK(score.scoreInTenths + raise.gainInTenths <= 1000);
        }
    }
}

TEST_CASE("months out of an occupation are counted from the last day of the last job", "[match]") {
    Candidate candidate;
    candidate.experience = {
        {.occupation = "Kok", .from = makeDate(2018, 1, 1), .until = makeDate(2020, 11, 24)},
        {.occupation = "kok", .until = makeDate(2024, 11, 24)},
        {.occupation = "Ober", .from = makeDate(2025, 1, 1), .sector = "Horeca"}};
    const auto profile = profileOf(candidate, {.today = makeDate(2026, 11, 24)});
    REQUIRE(profile.experience.size() == 2);
    CHECK(profile.experience[0].monthsSince == 24);
    CHECK(profile.experience[0].lines == std::vector<int>{1, 2});
    CHECK(profile.experience[1].monthsSince == 0);
    REQUIRE(profile.sectors.size() == 1);
    CHECK(profile.sectors[0].sector == "horeca");
    CHECK(profile.sectors[0].lines == std::vector<int>{3});
}

namespace {

template <class Profile>
constexpr bool holdsNothingProtected =
    !requires(Profile p) { p.birthDate; } && !requires(Profile p) { p.person; } &&
    !requires(Profile p) { p.name; } && !requires(Profile p) { p.age; } &&
    !requires(Profile p) { p.sex; } && !requires(Profile p) { p.gender; } &&
    !requires(Profile p) { p.nationality; } && !requires(Profile p) { p.birthPlace; } &&
    !requires(Profile p) { p.photo; } && !requires(Profile p) { p.religion; } &&
    !requires(Profile p) { p.health; } && !requires(Profile p) { p.maritalState; } &&
    !requires(Profile p) { p.graduationYear; } && !requires(Profile p) { p.address; } &&
    !requires(Profile p) { p.notes; } && !requires(Profile p) { p.cvText; };
static_assert(holdsNothingProtected<CandidateProfile>);
static_assert(holdsNothingProtected<CompactProfile>);
static_assert(!holdsNothingProtected<Candidate>); // the check itself can fail

} // namespace
