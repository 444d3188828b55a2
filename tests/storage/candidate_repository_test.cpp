// Candidates in the database: whole, in lists, in imports.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/repositories/import_repository.h"
#include "storage/repositories/proposal_repository.h"

using namespace werkbalie;
using namespace werkbalie::domain;
using storage::CandidateRepository;

namespace {

Candidate fullCandidate(const test::Desk& desk) {
    Candidate c = test::aCandidate(desk);
    c.person.email = "jan@example.nl";
    c.person.phone = "+31612345678";
    c.birthDate = makeDate(1990, 5, 17);
    c.bsn = *Bsn::parse("999990019");
    c.wageWish = HourlyRate::fromUnits(175'000);
    c.availability = {0b0000111, Minutes{1440}, makeDate(2026, 12, 1),
                      WorkShift::kEvening | WorkShift::kNight};
    c.furtherOccupations = {"Reachtruckchauffeur", "Logistiek medewerker"};
    c.workPermission = {WorkPermissionKind::Permit, makeDate(2027, 3, 1)};
    c.travelRadiusKm = 30;
    c.consentDate = makeDate(2026, 11, 2);
    c.notes = "Belt liever na 17:00.";
    c.cvText = "Ervaring met reachtruck en orderpicken bij Café Zoë.";
    c.education = {{EducationLevel::Mbo2, "Logistiek medewerker", "ROC", 2009}};
    c.experience = {{"Orderpicker", "Albert", makeDate(2015, 1, 1), {}, "picken", "Logistiek"}};
    c.skills = {{"Reachtruck", 4}, {"WMS", 2}};
    c.certificates = {{"VCA-Basis", makeDate(2026, 12, 15)}, {"Rijbewijs B", {}}};
    c.languages = {{"nl", LanguageLevel::Native}, {"pl", LanguageLevel::B1}};
    return c;
}

std::vector<std::string> lastNames(const storage::Page<storage::CandidateRow>& page) {
    std::vector<std::string> names;
    for (const auto& row : page.rows) {
        names.push_back(row.name.last);
    }
    return names;
}

} // namespace

TEST_CASE("a candidate comes back as saved, with all that belongs to it", "[storage][candidate]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    Candidate candidate = fullCandidate(desk);

    const auto outcome = candidates.save(candidate);

    candidate.id = CandidateId{outcome.id};
    candidate.version = 1;
    CHECK(candidates.find(candidate.id) == candidate);
}

TEST_CASE("a second desk's save does not overwrite the first's", "[storage][candidate]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    const CandidateId id{candidates.save(fullCandidate(desk)).id};
    Candidate mine = *candidates.find(id);
    Candidate theirs = mine;
    theirs.notes = "theirs";
    theirs.skills.clear();
    mine.notes = "mine";

    CHECK_FALSE(candidates.save(theirs).conflict);
    CHECK(candidates.save(mine).conflict);

    CHECK(candidates.find(id)->notes == "theirs");
    CHECK(candidates.find(id)->skills.empty());
    CHECK(candidates.find(id)->version == 2);
}

TEST_CASE("the list is filtered by the beginnings of words, without diacritics",
          "[storage][candidate][search]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    candidates.save(fullCandidate(desk));
    Candidate other = test::aCandidate(desk, "Özdemir");
    other.address.city = "Den Haag";
    candidates.save(other);

    CHECK(lastNames(candidates.rows({})) == std::vector<std::string>{"Berg", "Özdemir"});
    CHECK(lastNames(candidates.rows({.text = "ozd"})) == std::vector<std::string>{"Özdemir"});
    CHECK(lastNames(candidates.rows({.text = "haag ÖZD"})) == std::vector<std::string>{"Özdemir"});
    CHECK(candidates.rows({.text = "haag berg"}).rows.empty());
    CHECK(candidates.rows({.text = "dem"}).rows.empty());
    CHECK(candidates.rows({.text = "\"' * - :"}).total == 2); // no words: no filter

    const auto page = candidates.rows({.text = "zoe"});
    REQUIRE(page.total == 1);
    CHECK(page.rows[0].foundIn.find("Zoë") != std::string::npos);
    CHECK(candidates.rows({.text = "ozd"}).rows[0].foundIn.empty());
}

TEST_CASE("the index follows a change", "[storage][candidate][search]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    const CandidateId id{candidates.save(fullCandidate(desk)).id};
    Candidate changed = *candidates.find(id);
    changed.cvText = "Lasser";
    candidates.save(changed);

    CHECK(candidates.rows({.text = "cafe"}).total == 0);
    CHECK(candidates.rows({.text = "las"}).total == 1);
}

TEST_CASE("a list of very many hits is sorted and counted as a short one",
          "[storage][candidate][search]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    std::vector<Candidate> many;
    for (int i = 0; i < 3000; ++i) {
        Candidate c = test::aCandidate(desk, "Naam" + std::to_string(10'000 - i));
        c.status = i % 2 == 0 ? CandidateStatus::Available : CandidateStatus::Placed;
        many.push_back(c);
    }
    db::Transaction transaction(database.connection());
    candidates.insertMany(many);
    transaction.commit();

    const auto page = candidates.rows({.text = "utr naam", .offset = 1, .limit = 2});
    CHECK(page.total == 3000);
    CHECK(lastNames(page) == std::vector<std::string>{"Naam7001", "Naam7002"});
    const auto placed = candidates.rows(
        {.text = "utr", .status = CandidateStatus::Placed, .offset = 0, .limit = 1});
    CHECK(lastNames(placed) == std::vector<std::string>{"Naam7001"});
}

TEST_CASE("an import is known by its rows and can be taken back", "[storage][candidate][import]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    candidates.save(test::aCandidate(desk, "Blijft"));
    const ImportId import = storage::ImportRepository(database.connection())
                                .create({.id = {},
                                         .kind = "candidates",
                                         .fileName = "lijst.csv",
                                         .user = desk.consultant,
                                         .at = test::kNow,
                                         .rows = 2});
    db::Transaction transaction(database.connection());
    const auto ids = candidates.insertMany(
        std::vector{fullCandidate(desk), test::aCandidate(desk, "Tweede")}, import);
    transaction.commit();

    CHECK(candidates.idsByImport(import) == ids);
    CHECK(candidates.find(ids[0])->skills.size() == 2);
    CHECK(candidates.countUsedOfImport(import) == 0);

    CHECK(candidates.deleteByImport(import) == 2);
    CHECK(candidates.count() == 1);
    CHECK(candidates.rows({.text = "tweede"}).total == 0);
    CHECK(candidates.rows({.text = "blijft"}).total == 1);
}

TEST_CASE("an imported candidate that was edited counts as used", "[storage][candidate][import]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    const ImportId import = storage::ImportRepository(database.connection())
                                .create({.id = {},
                                         .kind = "candidates",
                                         .fileName = "lijst.csv",
                                         .user = desk.consultant,
                                         .at = test::kNow});
    db::Transaction transaction(database.connection());
    const auto ids = candidates.insertMany(std::vector{test::aCandidate(desk)}, import);
    transaction.commit();
    candidates.save(*candidates.find(ids[0]));

    CHECK(candidates.countUsedOfImport(import) == 1);
}

TEST_CASE("doubles are found by e-mail, phone, or name with birth date", "[storage][candidate]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    const Candidate known = fullCandidate(desk);
    const CandidateId id{candidates.save(known).id};
    const std::string nameKey = known.person.name.sortKey();
    std::vector<storage::DuplicateKey> keys = {
        {.email = "JAN@Example.nl", .phone = "+31612345678"},
        {.phone = "06-12 34 56 78"},
        {.nameKey = nameKey, .birthDate = known.birthDate},
        {.nameKey = nameKey, .birthDate = makeDate(1991, 1, 1)},
        {}};
    keys.resize(GENERATE(5U, 500U)); // the few by index, the many in one pass

    const auto matches = candidates.findDuplicates(keys);

    REQUIRE(matches.size() == 3);
    CHECK(matches[0].candidate == id);
    CHECK(matches[0].reason == storage::DuplicateReason::Email);
    CHECK(matches[1].reason == storage::DuplicateReason::Phone);
    CHECK(matches[2].reason == storage::DuplicateReason::NameAndBirthDate);
    CHECK(matches[2].index == 2);
}

TEST_CASE("the matcher sees what may weigh and nothing else", "[storage][candidate]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    candidates.save(fullCandidate(desk));
    Candidate archived = test::aCandidate(desk, "Weg");
    archived.status = CandidateStatus::Archived;
    candidates.save(archived);

    std::vector<Candidate> seen;
    candidates.forEachProfile([&](const Candidate& c) { seen.push_back(c); });

    REQUIRE(seen.size() == 1);
    CHECK(seen[0].person == Person{});
    CHECK_FALSE(seen[0].birthDate);
    CHECK_FALSE(seen[0].education.at(0).graduationYear);
    CHECK(seen[0].skills.size() == 2);
    CHECK(seen[0].certificates.at(0).name == "VCA-Basis");
    CHECK(seen[0].address.postcode == "3511 AB");
}

TEST_CASE("a certificate that ends shows in its days", "[storage][candidate]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    candidates.save(fullCandidate(desk));

    const auto ending =
        candidates.certificatesExpiring({makeDate(2026, 12, 15), makeDate(2026, 12, 16)});
    REQUIRE(ending.size() == 1);
    CHECK(ending[0].certificate.name == "VCA-Basis");
    CHECK(candidates.certificatesExpiring({makeDate(2026, 11, 1), makeDate(2026, 12, 15)}).empty());
}

TEST_CASE("a function that will do too is searched, and the matcher sees what it may",
          "[storage][candidate]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CandidateRepository candidates(database.connection());
    const Candidate candidate = fullCandidate(desk);
    candidates.save(candidate);

    const auto page = candidates.rows({.text = "reachtruckchauffeur"});
    REQUIRE(page.total == 1);
    CHECK(page.rows[0].foundIn.find("Reachtruckchauffeur") != std::string::npos);
    int seen = 0;
    candidates.forEachProfile([&](const Candidate& profile) {
        ++seen;
        CHECK(profile.availability == candidate.availability);
        CHECK(profile.workPermission == candidate.workPermission);
        CHECK(profile.furtherOccupations == candidate.furtherOccupations);
        CHECK(profile.experience.front().sector == "Logistiek");
        CHECK(profile.person.name.last.empty());
        CHECK_FALSE(profile.birthDate);
    });
    CHECK(seen == 1);
}
