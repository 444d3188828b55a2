// A database as a release left it is brought to the newest schema with nothing lost.
#include "test_paths.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include "storage/audit_trail.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/invoice_repository.h"
#include "storage/repositories/number_series.h"
#include "storage/repositories/quotation_repository.h"
#include "storage/repositories/rows.h"
#include "storage/repositories/vacancy_repository.h"
#include "storage/schema/migration_text.h"
#include "storage/schema/migrations.h"
#include "storage/search/reindex.h"

#include <fstream>
#include <sstream>

using namespace werkbalie;
using namespace werkbalie::storage;

namespace {

/// Statements are parted by a marker line, as in the migrations.
void fill(db::Connection& connection, const std::string& file) {
    std::ifstream stream(std::string(WERKBALIE_SOURCE_DIR "/tests/storage/fixtures/") + file);
    REQUIRE(stream);
    std::string statement;
    for (std::string line; std::getline(stream, line);) {
        if (line == "--;;") {
            connection.exec(statement);
            statement.clear();
        } else {
            statement += line + '\n';
        }
    }
    connection.exec(statement);
}

/// Where a database of that dialect lies with the contents of the release; goes with the object.
class Released {
public:
    explicit Released(db::Dialect dialect) {
        std::string file = "schema_0_1_0.sqlite.sql";
        location = (m_folder / "oud.werkbalie").string();
        if (dialect == db::Dialect::Postgres) {
            m_schema = "released_schema";
            test::dropSchema(m_schema);
            location = test::freshSchemaUrl(m_schema);
            file = "schema_0_1_0.postgres.sql";
        }
        fill(*db::open(location, {.createIfMissing = true}), file);
    }
    ~Released() {
        if (!m_schema.empty()) {
            test::dropSchema(m_schema);
        }
    }
    Released(const Released&) = delete;
    Released& operator=(const Released&) = delete;
    std::string location;

private:
    test::TemporaryFolder m_folder;
    std::string m_schema;
};

std::int64_t count(db::Connection& connection, const std::string& table) {
    return numberFrom(connection.prepare("SELECT COUNT(*) FROM " + table));
}

} // namespace

TEST_CASE("a database of release 0.1.0 works on with everything in it", "[storage][migration]") {
    const Released released(GENERATE(from_range(test::dialects())));
    const auto opened = Database::open(released.location, OpenMode::Existing);
    REQUIRE(opened);
    db::Connection& connection = (*opened)->connection();
    CHECK(schemaVersion(connection) == embeddedMigrations().back().version);
    CHECK(count(connection, "candidate") == 8);
    CHECK(count(connection, "client") == 12);
    CHECK(count(connection, "placement") == 8);
    CHECK(count(connection, "statement_line") > 5);
    CHECK_FALSE(AuditTrail(connection).verify().firstBroken);

    const auto agency = AgencyRepository(connection).load();
    REQUIRE(agency);
    CHECK(agency->name == "Uitzendbureau Middenweg B.V.");
    CHECK(agency->logo.empty());
    CHECK(agency->accentColor.empty());
    // Nobody is knocked out by what was never asked, and every vacancy says how it weighs.
    CHECK(count(connection, "candidate WHERE work_permission = 'not_asked' AND shifts = 0") == 8);
    for (const auto& vacancy : VacancyRepository(connection).all()) {
        CHECK(vacancy.weights == domain::MatchWeights{});
        CHECK(vacancy.shifts == 0);
    }
    rebuildSearchIndex(connection);
    ClientRepository clients(connection);
    const auto found = clients.rows({.today = domain::makeDate(2026, 11, 24), .text = "merwede"});
    REQUIRE(found.size() == 2);
    const auto agreements = clients.agreementsEnding({domain::makeDate(2026, 1, 1)});
    REQUIRE_FALSE(agreements.empty());
    CHECK(agreements.front().agreement.calculation.empty());
    CHECK(InvoiceRepository(connection).findByNumber("2026-00005"));

    db::Transaction transaction(connection);
    CHECK(nextInSeries(connection, "invoice", 2026) == 6);
    CHECK(QuotationRepository(connection).nextNumber(2026) == "OF-2026-0001");
    domain::Client client = *clients.find(found.front().id);
    client.notes = "Bijgewerkt na de overgang";
    CHECK_FALSE(clients.save(client).conflict);
    domain::Client fresh = client;
    fresh.id = {};
    fresh.version = 0;
    fresh.name = "Nieuw na de overgang";
    CHECK(clients.save(fresh).id == 13);
    transaction.commit();
}
