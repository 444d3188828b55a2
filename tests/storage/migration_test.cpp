// Every way a database can be found, and what is done about it.
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include "storage/schema/migrations.h"

using namespace werkbalie;
using storage::Migration;
using storage::MigrationMode;
using storage::MigrationOutcome;
using storage::MigrationRequest;

namespace {

/// An empty database of the dialect.
class Fresh {
public:
    explicit Fresh(db::Dialect dialect) {
        if (dialect == db::Dialect::Postgres) {
            m_schema = "migration_test";
            test::dropSchema(m_schema);
            m_connection = db::open(test::freshSchemaUrl(m_schema));
        } else {
            m_connection = db::open(":memory:", {.createIfMissing = true});
        }
    }
    ~Fresh() {
        m_connection.reset();
        if (!m_schema.empty()) {
            test::dropSchema(m_schema);
        }
    }
    db::Connection& operator*() { return *m_connection; }

private:
    std::string m_schema;
    std::unique_ptr<db::Connection> m_connection;
};

Migration migration(int version, const std::string& sql, int minReader) {
    return {.version = version,
            .minReader = minReader,
            .name = "step",
            .checksum = storage::hexHash(sql),
            .text = sql};
}

MigrationRequest upTo(int version) {
    MigrationRequest request;
    for (int v = 1; v <= version; ++v) {
        request.migrations.push_back(migration(
            v, "CREATE TABLE t" + std::to_string(v) + " (id @ID@, flag @BOOL@) @STRICT@", 1));
    }
    return request;
}

} // namespace

TEST_CASE("an empty database gets the tables, once", "[storage][migration]") {
    Fresh fresh(GENERATE(from_range(test::dialects())));
    CHECK(storage::migrate(*fresh, upTo(2)).outcome == MigrationOutcome::Created);
    CHECK(storage::migrate(*fresh, upTo(2)).outcome == MigrationOutcome::Current);
    CHECK(storage::schemaVersion(*fresh) == 2);
}

TEST_CASE("an older database is kept safe first, then upgraded", "[storage][migration]") {
    Fresh fresh(GENERATE(from_range(test::dialects())));
    static_cast<void>(storage::migrate(*fresh, upTo(1)));
    int copied = 0;
    MigrationRequest request = upTo(3);
    request.beforeUpgrade = [&](int from) { copied = from; };

    const auto report = storage::migrate(*fresh, request);

    CHECK(report.outcome == MigrationOutcome::Upgraded);
    CHECK(report.from == 1);
    CHECK(report.to == 3);
    CHECK(copied == 1);
}

TEST_CASE("a newer database is refused unless it may be read", "[storage][migration]") {
    Fresh fresh(GENERATE(from_range(test::dialects())));
    MigrationRequest newer = upTo(2);
    newer.migrations.back().minReader = GENERATE(1, 2);
    const bool readable = newer.migrations.back().minReader == 1;
    static_cast<void>(storage::migrate(*fresh, newer));

    CHECK(storage::migrate(*fresh, upTo(1)).outcome ==
          (readable ? MigrationOutcome::NewerReadable : MigrationOutcome::NewerRefused));
}

TEST_CASE("a migration that was edited after use is noticed", "[storage][migration]") {
    Fresh fresh(GENERATE(from_range(test::dialects())));
    static_cast<void>(storage::migrate(*fresh, upTo(2)));
    MigrationRequest edited = upTo(2);
    edited.migrations[0].checksum = "other";

    const auto report = storage::migrate(*fresh, edited);
    CHECK(report.outcome == MigrationOutcome::Edited);
    CHECK(report.to == 1);
}

TEST_CASE("a database of another program is left alone", "[storage][migration]") {
    Fresh fresh(GENERATE(from_range(test::dialects())));
    (*fresh).exec("CREATE TABLE songs (title TEXT)");
    CHECK(storage::migrate(*fresh, upTo(1)).outcome == MigrationOutcome::OtherProgram);
    CHECK(storage::schemaVersion(*fresh) == 0);
}

TEST_CASE("looking only changes nothing", "[storage][migration]") {
    Fresh fresh(GENERATE(from_range(test::dialects())));
    MigrationRequest request = upTo(1);
    request.mode = MigrationMode::LookOnly;
    CHECK(storage::migrate(*fresh, request).outcome == MigrationOutcome::Empty);
    CHECK(storage::schemaVersion(*fresh) == 0);
}

TEST_CASE("a migration that fails leaves the version before it", "[storage][migration]") {
    Fresh fresh(GENERATE(from_range(test::dialects())));
    MigrationRequest broken = upTo(1);
    broken.migrations.push_back(
        migration(2, "CREATE TABLE half (id @ID@) @STRICT@\n--;;\nCREATE TABLE t1 (id @ID@)", 1));

    CHECK_THROWS_AS(storage::migrate(*fresh, broken), db::Error);
    CHECK(storage::schemaVersion(*fresh) == 1);
    CHECK(storage::migrate(*fresh, upTo(2)).outcome == MigrationOutcome::Upgraded);
    CHECK_NOTHROW((*fresh).exec("CREATE TABLE half (id INTEGER)"));
}

TEST_CASE("dialect blocks and tokens give each database its own text", "[storage][migration]") {
    const std::string text = "-- min_reader: 1\nCREATE TABLE a (id @ID@)\n--;;\n--@sqlite\nONE\n"
                             "--@end\n--@postgres\nTWO\n--;;\nTHREE\n--@end\n";
    const auto sqlite = storage::statementsFor(text, db::Dialect::Sqlite);
    const auto postgres = storage::statementsFor(text, db::Dialect::Postgres);
    REQUIRE(sqlite.size() == 2);
    CHECK(sqlite[0].find("INTEGER PRIMARY KEY") != std::string::npos);
    CHECK(sqlite[1] == "ONE\n");
    REQUIRE(postgres.size() == 3);
    CHECK(postgres[2] == "THREE\n");
}
