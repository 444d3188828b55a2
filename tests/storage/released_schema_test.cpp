// A database as a release left it is brought to the newest schema with nothing lost.
#include "test_paths.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include "storage/audit_trail.h"
#include "storage/integrity.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/allowance_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/invoice_repository.h"
#include "storage/repositories/number_series.h"
#include "storage/repositories/pipeline_repository.h"
#include "storage/repositories/proposal_repository.h"
#include "storage/repositories/quotation_repository.h"
#include "storage/repositories/rejection_repository.h"
#include "storage/repositories/rows.h"
#include "storage/repositories/timesheet_repository.h"
#include "storage/repositories/vacancy_repository.h"
#include "storage/repositories/week_terms_repository.h"
#include "storage/schema/migration_text.h"
#include "storage/schema/migrations.h"
#include "storage/search/reindex.h"

#include <algorithm>
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

/// A proposal as the release kept it; the one of the fixture is number 1.
std::string oldProposal(int id, const std::string& stage, const std::string& reason) {
    return "INSERT INTO proposal (id, version, vacancy_id, candidate_id, consultant_id, stage,"
           " score, receipt, reason, interview_on, proposed_at, changed_at) VALUES (" +
           std::to_string(id) + ", 1, 1, " + std::to_string(id + 3) + ", 4, '" + stage +
           "', 700, '{}', '" + reason + "', NULL, '2026-11-02T09:00:00Z', '" +
           (stage == "proposed" ? "2026-11-02" : "2026-11-05") + "T09:00:00Z')";
}

} // namespace

TEST_CASE("proposals of release 0.1.0 stand in the procedure with their steps",
          "[storage][migration]") {
    const Released released(GENERATE(from_range(test::dialects())));
    {
        const auto old = db::open(released.location);
        old->exec(oldProposal(2, "offered", ""));
        old->exec(oldProposal(3, "rejected", "te ver"));
        old->exec(oldProposal(4, "withdrawn", "elders aan het werk"));
        old->exec(oldProposal(5, "proposed", ""));
    }
    const auto opened = Database::open(released.location, OpenMode::Existing);
    REQUIRE(opened);
    db::Connection& connection = (*opened)->connection();
    ProposalRepository proposals(connection);
    PipelineRepository pipeline(connection);
    using domain::ProposalStage;
    struct Case {
        std::int64_t id;
        ProposalStage stage;
        std::optional<domain::Drop> drop;
        std::size_t steps;
    };
    using domain::DropParty;
    constexpr auto kEarlier = domain::DropReason::Earlier;
    for (const auto& [id, stage, drop, count] :
         {Case{1, ProposalStage::Placed, {}, 2},
          {2, ProposalStage::Offer, {}, 2},
          {3, ProposalStage::Dropped, {{DropParty::Agency, kEarlier}}, 2},
          {4, ProposalStage::Dropped, {{DropParty::Candidate, kEarlier}}, 2},
          {5, ProposalStage::Proposed, {}, 1}}) {
        const auto proposal = proposals.find(domain::ProposalId{id});
        REQUIRE(proposal);
        INFO(id);
        CHECK(proposal->stage == stage);
        CHECK(proposal->drop == drop);
        CHECK(proposal->proposedAt);
        const auto steps = pipeline.stepsOf(proposal->id);
        REQUIRE(steps.size() == count);
        CHECK(steps.front().to.phase == ProposalStage::Proposed);
        CHECK(steps.back().to.phase == stage);
        CHECK(steps.back().at == proposal->changedAt);
        CHECK(steps.back().reason == proposal->reason);
    }
}

TEST_CASE(
    "who was rejected before rejections were kept is owed no letter, who was dropped since is",
    "[storage][migration]") {
    const Released released(GENERATE(from_range(test::dialects())));
    {
        const auto old = db::open(released.location);
        old->exec(oldProposal(3, "rejected", "te ver"));
        old->exec(oldProposal(4, "withdrawn", "elders aan het werk"));
        old->exec(oldProposal(5, "proposed", ""));
        MigrationRequest request;
        for (Migration& each : embeddedMigrations()) {
            if (each.version < 14) {
                request.migrations.push_back(std::move(each));
            }
        }
        REQUIRE(migrate(*old, request).outcome == MigrationOutcome::Upgraded);
        REQUIRE(schemaVersion(*old) == 13);
        old->exec("UPDATE proposal SET stage = 'dropped', dropped_by = 'client',"
                  " drop_reason = 'experience', changed_at = '2026-11-20T09:00:00Z' WHERE id = 5");
    }
    const auto opened = Database::open(released.location, OpenMode::Existing);
    REQUIRE(opened);
    db::Connection& connection = (*opened)->connection();
    CHECK(schemaVersion(connection) == embeddedMigrations().back().version);
    CHECK(count(connection, "rejection") == 0);
    CHECK(count(connection, "rejection_text") == 0);
    ProposalRepository proposals(connection);
    const auto waits = [&](std::int64_t id) {
        const auto waiting = proposals.waitingForAnswer({});
        return std::ranges::any_of(waiting, [id](const ProposalRow& row) {
            return row.proposal.id == domain::ProposalId{id};
        });
    };
    CHECK_FALSE(waits(3)); // "earlier": whether it was told was not kept then
    CHECK_FALSE(waits(4));
    REQUIRE(waits(5));
    // Their reasons and dates are what they were.
    const auto rejected = proposals.find(domain::ProposalId{3});
    REQUIRE(rejected);
    CHECK(rejected->reason == "te ver");
    CHECK_FALSE(domain::owesAnswer(*rejected));

    RejectionRepository rejections(connection);
    domain::Rejection told{.proposal = domain::ProposalId{5},
                           .subject = "Uw sollicitatie",
                           .text = "De opdrachtgever koos voor meer ervaring.",
                           .toldAt = domain::Instant{domain::makeDate(2026, 11, 24)},
                           .toldBy = domain::UserId{4}};
    CHECK_FALSE(rejections.save(told).conflict);
    CHECK_FALSE(waits(5));
    told.proposal = domain::ProposalId{3}; // an old one may be told after all
    CHECK_FALSE(rejections.save(told).conflict);
    CHECK(rejections.ofProposal(told.proposal).size() == 1);
}

TEST_CASE("schemes and processed weeks from before allowances in euro read as they did",
          "[storage][migration]") {
    const Released released(GENERATE(from_range(test::dialects())));
    {
        const auto old = db::open(released.location);
        MigrationRequest request;
        for (Migration& each : embeddedMigrations()) {
            if (each.version < 23) {
                request.migrations.push_back(std::move(each));
            }
        }
        REQUIRE(migrate(*old, request).outcome == MigrationOutcome::Upgraded);
        old->exec("INSERT INTO allowance_scheme (id, version, client_id, name, valid_from,"
                  " valid_until, bands, notes) VALUES (1, 3, 1, 'Cao', '2026-01-01', NULL,"
                  " 'stacking sum\nband Koude: 10 cold, marked\n', '')");
        old->exec("INSERT INTO week_terms (timesheet_id, wage, tariff, contract_minutes, sick_pay,"
                  " scheme, bands) VALUES (1, 160000, 300000, 2400, 1000000, 'Cao',"
                  " 'stacking highest\nband Avond: 25 irregular, 18:00-22:00\n')");
    }
    const auto opened = Database::open(released.location, OpenMode::Existing);
    REQUIRE(opened);
    db::Connection& connection = (*opened)->connection();
    const auto scheme = AllowanceRepository(connection).find(domain::AllowanceId{1});
    REQUIRE(scheme);
    CHECK(scheme->version == 3);
    REQUIRE(scheme->bands.size() == 1);
    CHECK(scheme->bands[0].surcharge == domain::Percentage::fromUnits(100'000));
    CHECK_FALSE(scheme->bands[0].amount);
    const auto terms = WeekTermsRepository(connection).find(domain::TimesheetId{1});
    REQUIRE(terms);
    REQUIRE(terms->scheme);
    CHECK(terms->scheme->bands[0].name == "Avond");
    CHECK(terms->charge == domain::ChargeFactors{});
    for (const auto& statement :
         InvoiceRepository(connection).statementsOfWeek(*domain::IsoWeek::make(2026, 47))) {
        for (const auto& line : statement.lines) {
            CHECK_FALSE(line.unit);
            CHECK(line.quantity == 0);
            CHECK_FALSE(line.day);
        }
    }
    CHECK(count(connection, "week_correction_allowance") == 0);
}

TEST_CASE("hours from before marks have none, and take them", "[storage][migration]") {
    const Released released(GENERATE(from_range(test::dialects())));
    const auto opened = Database::open(released.location, OpenMode::Existing);
    REQUIRE(opened);
    db::Connection& connection = (*opened)->connection();
    CHECK(count(connection, "time_entry") > 0);
    CHECK(count(connection, "time_entry WHERE marks <> ''") == 0);
    TimesheetRepository timesheets(connection);
    domain::Timesheet sheet;
    sheet.placement = domain::PlacementId{1};
    sheet.week = *domain::IsoWeek::make(2026, 50);
    const domain::WorkMarks both{domain::BandKind::Dirty, domain::BandKind::Cold};
    domain::TimeEntry& entry = sheet.entries.emplace_back();
    entry.day = sheet.week.monday();
    entry.worked = domain::Minutes{480};
    entry.marks = both;
    const auto saved = timesheets.save(sheet);
    REQUIRE_FALSE(saved.conflict);
    CHECK(count(connection, "time_entry WHERE marks = 'cold dirty'") == 1);
    CHECK(timesheets.find(domain::TimesheetId{saved.id})->entries.front().marks == both);
    connection.exec("UPDATE time_entry SET marks = 'warm' WHERE marks = 'cold dirty'");
    CHECK_THROWS_AS(timesheets.find(domain::TimesheetId{saved.id}), db::Error);
}

TEST_CASE("corrections from before their day was kept say none, and new ones beside them do",
          "[storage][migration]") {
    const Released released(GENERATE(from_range(test::dialects())));
    {
        const auto old = db::open(released.location);
        MigrationRequest request;
        for (Migration& each : embeddedMigrations()) {
            if (each.version < 25) {
                request.migrations.push_back(std::move(each));
            }
        }
        REQUIRE(migrate(*old, request).outcome == MigrationOutcome::Upgraded);
        old->exec("UPDATE statement_line SET correction = " +
                  std::string(old->dialect() == db::Dialect::Postgres ? "TRUE" : "1"));
    }
    const auto opened = Database::open(released.location, OpenMode::Existing);
    REQUIRE(opened);
    db::Connection& connection = (*opened)->connection();
    InvoiceRepository invoices(connection);
    const auto week = *domain::IsoWeek::make(2026, 47);
    const auto before = invoices.statementsOfWeek(week);
    REQUIRE_FALSE(before.empty());
    REQUIRE_FALSE(before.front().lines.empty());
    CHECK(before.front().lines.front().correction);
    CHECK_FALSE(before.front().lines.front().day);
    domain::WageStatement next = before.front();
    next.lines.front().day = week.monday();
    db::Transaction transaction(connection);
    const auto run = invoices.createRun({.id = {},
                                         .week = week,
                                         .user = domain::UserId{1},
                                         .at = domain::Instant{domain::makeDate(2026, 11, 24)}});
    const auto stored = invoices.findStatement(invoices.saveStatement(run, next));
    REQUIRE(stored);
    CHECK(stored->statement.lines == next.lines);
}

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
    // Wage statements of before there were expenses still add up.
    CHECK(count(connection, "wage_statement") > 0);
    CHECK(count(connection, "wage_statement WHERE untaxed <> 0") == 0);
    CHECK(count(connection, "expense") == 0);
    const auto faults = checkIntegrity(connection);
    CHECK(std::ranges::none_of(faults, [](const domain::Finding& each) {
        return each.rule.starts_with("integrity.statement") || each.rule == "integrity.expense";
    }));

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
