// What was learned of hours files is kept per client, under a version.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/repositories/hours_mapping_repository.h"
#include "storage/repositories/import_repository.h"

using namespace werkbalie;
using namespace werkbalie::domain;
using namespace werkbalie::storage;

TEST_CASE("a mapping is found by client and columns, each client its own",
          "[storage][hours_mapping]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const auto desk = test::openDesk(database.connection());
    const ClientId client{ClientRepository(database.connection()).save(test::aClient(desk)).id};
    HoursMappingRepository mappings(database.connection());
    HoursMappingRow row{.id = {},
                        .client = client,
                        .headerKey = "naam\nuren\n",
                        .mapping = "{}",
                        .savedBy = desk.consultant,
                        .savedAt = test::kNow};

    row.id = HoursMappingId{mappings.save(row).id};
    row.version = 1;
    HoursMappingRow general = row;
    general.id = {};
    general.version = 0;
    general.client.reset();
    general.savedAt += std::chrono::hours{1};
    (void)mappings.save(general);

    const auto found = mappings.findFor(client, "naam\nuren\n");
    REQUIRE(found);
    CHECK(found->id == row.id);
    CHECK(found->clientName == test::aClient(desk).name);
    CHECK_FALSE(mappings.findFor(client, "iets anders\n"));
    REQUIRE(mappings.findFor(std::nullopt, "naam\nuren\n"));
    CHECK_FALSE(mappings.findFor(std::nullopt, "naam\nuren\n")->client);
    REQUIRE(mappings.all().size() == 2);
    CHECK_FALSE(mappings.all().front().client); // saved last

    row.mapping = R"({"layout":"days"})";
    CHECK(mappings.save(row).version == 2);
    CHECK(mappings.save(row).conflict);
    CHECK_FALSE(mappings.remove(row.id, 1));
    CHECK(mappings.remove(row.id, 2));
    CHECK_FALSE(mappings.find(row.id));
}

TEST_CASE("a client has one mapping for the same columns", "[storage][hours_mapping]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const auto desk = test::openDesk(database.connection());
    HoursMappingRepository mappings(database.connection());
    const HoursMappingRow row{.id = {},
                              .headerKey = "naam\n",
                              .mapping = "{}",
                              .savedBy = desk.consultant,
                              .savedAt = test::kNow};
    (void)mappings.save(row);
    CHECK_THROWS_AS(mappings.save(row), db::Error);
}

TEST_CASE("a confirmed name gets the last answer", "[storage][hours_mapping]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const auto desk = test::openDesk(database.connection());
    const ClientId client{ClientRepository(database.connection()).save(test::aClient(desk)).id};
    CandidateRepository candidates(database.connection());
    const CandidateId first{candidates.save(test::aCandidate(desk)).id};
    const CandidateId second{candidates.save(test::aCandidate(desk, "Vries")).id};
    HoursMappingRepository mappings(database.connection());
    const Confirmation who{.by = desk.consultant, .at = test::kNow};
    mappings.confirm({.client = client, .key = "berg j", .candidate = first}, who);
    mappings.confirm({.client = client, .key = "berg j", .candidate = second}, who);
    CHECK(mappings.names() ==
          std::vector{ConfirmedName{.client = client, .key = "berg j", .candidate = second}});
}

TEST_CASE("the same file is recognised until its import is undone", "[storage][hours_mapping]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    const auto desk = test::openDesk(database.connection());
    ImportRepository imports(database.connection());
    const auto id = imports.create({.id = {},
                                    .kind = "timesheets",
                                    .fileName = "uren.csv",
                                    .user = desk.consultant,
                                    .at = test::kNow,
                                    .contentHash = "abc"});
    REQUIRE(imports.findSame("timesheets", "abc"));
    CHECK(imports.findSame("timesheets", "abc")->id == id);
    CHECK_FALSE(imports.findSame("candidates", "abc"));
    CHECK_FALSE(imports.findSame("timesheets", ""));
    imports.markUndone(id, test::kNow);
    CHECK_FALSE(imports.findSame("timesheets", "abc"));
}
