// Opening, copying and verifying a whole database.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include <fstream>

using namespace werkbalie;
using storage::Database;
using storage::OpenMode;

namespace {

std::string keyOf(const std::string& location, OpenMode mode = OpenMode::Existing) {
    const auto opened = Database::open(location, mode);
    return opened ? "" : opened.error().key;
}

void write(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

} // namespace

TEST_CASE("a database is made where none was, and opened again", "[storage][database]") {
    const test::TemporaryFolder folder;
    const std::string path = (folder / "bureau.werkbalie").string();
    CHECK(keyOf(path) == "database.missing");
    CHECK(keyOf(path, OpenMode::CreateIfMissing).empty());
    CHECK(keyOf(path).empty());
    CHECK(keyOf(path, OpenMode::ReadOnly).empty());
}

TEST_CASE("what cannot be opened says why", "[storage][database]") {
    const test::TemporaryFolder folder;
    const std::string path = (folder / "x.werkbalie").string();

    SECTION("a text file") {
        write(path, std::string(5000, 'a'));
        CHECK(keyOf(path) == "database.not_a_database");
    }
    SECTION("a file of another program") {
        db::open(path, {.createIfMissing = true})->exec("CREATE TABLE songs (title TEXT)");
        CHECK(keyOf(path) == "database.other_program");
    }
    SECTION("a newer database") {
        static_cast<void>(keyOf(path, OpenMode::CreateIfMissing));
        db::open(path)->exec("INSERT INTO schema_migration VALUES (9999, 'later', 'x', "
                             "'2030-01-01T00:00:00Z', '9', 9999)");
        CHECK(keyOf(path) == "database.newer");
    }
    SECTION("a folder that is not there") {
        CHECK(keyOf((folder / "none/x.werkbalie").string(), OpenMode::CreateIfMissing) ==
              "database.unreachable");
    }
    SECTION("a file that holds nothing") {
        write(path, "");
        CHECK(keyOf(path) == "database.empty");
    }
    SECTION("a server that does not answer, without telling the password") {
        const auto opened = Database::open("postgresql://u:secret@127.0.0.1:1/x");
        REQUIRE_FALSE(opened);
        CHECK(opened.error().key == "database.unreachable");
        CHECK(opened.error().where == "postgresql://u@127.0.0.1:1/x");
    }
}

TEST_CASE("a database opened for reading refuses to write", "[storage][database]") {
    const test::TemporaryFolder folder;
    const std::string path = (folder / "bureau.werkbalie").string();
    static_cast<void>(keyOf(path, OpenMode::CreateIfMissing));
    auto opened = Database::open(path, OpenMode::ReadOnly);
    REQUIRE(opened);
    try {
        (*opened)->connection().exec("DELETE FROM candidate");
        FAIL("it wrote");
    } catch (const db::Error& error) {
        CHECK(error.fault() == db::Fault::ReadOnly);
    }
}

TEST_CASE("a backup holds the same records and can be worked with", "[storage][database]") {
    const test::TemporaryFolder folder;
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    storage::CandidateRepository candidates(database.connection());
    candidates.save(test::aCandidate(desk, "Özdemir"));
    const auto target = folder / "kopie.werkbalie";

    const auto done =
        database.database().backup(target, [](std::int64_t, std::int64_t) { return true; });

    REQUIRE(done);
    auto copy = Database::open(target.string());
    REQUIRE(copy);
    storage::CandidateRepository copied((*copy)->connection());
    CHECK(copied.rows({.text = "ozd"}).total == 1);
    CHECK(copied.find(domain::CandidateId{1}) == candidates.find(domain::CandidateId{1}));
    CHECK(database.database().backup(target, {}).error().key == "backup.target_exists");
}

TEST_CASE("a backup that is stopped leaves nothing behind", "[storage][database]") {
    const test::TemporaryFolder folder;
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    storage::CandidateRepository candidates(database.connection());
    domain::Candidate large = test::aCandidate(desk);
    large.cvText = std::string(4'000'000, 'x');
    candidates.save(large);

    const auto done = database.database().backup(folder / "kopie",
                                                 [](std::int64_t, std::int64_t) { return false; });
    REQUIRE_FALSE(done);
    CHECK(done.error().key == "backup.stopped");
    CHECK(std::filesystem::is_empty(folder / ""));
}

TEST_CASE("verification is clean at first and finds what was tampered with",
          "[storage][database]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const test::Desk desk = test::openDesk(database.connection());
    CHECK(database.database().verifyIntegrity().empty());

    storage::ClientRepository clients(database.connection());
    clients.save(test::aClient(desk));
    database.connection().exec(
        "INSERT INTO weekly_run (id, week, user_id, run_at) VALUES (1, '2026-W47', 1, "
        "'2026-11-24T09:00:00Z');"
        "INSERT INTO invoice (number, run_id, client_id, client_name, week, issued_on, due_on, "
        "net, "
        "vat_percentage, vat, total, vat_shifted) VALUES ('2026-00002', 1, 1, 'L', '2026-W47', "
        "'2026-11-24', '2026-12-08', 100, 210000, 21, 122, FALSE)");
    std::vector<std::string> rules;
    for (const auto& finding : database.database().verifyIntegrity()) {
        rules.push_back(finding.rule);
    }
    CHECK(rules == std::vector<std::string>{"integrity.invoice_net", "integrity.invoice_total",
                                            "integrity.invoice_numbers"});
}
