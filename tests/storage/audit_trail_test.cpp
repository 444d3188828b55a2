// The audit trail notices what was changed behind its back.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/audit_trail.h"

using namespace werkbalie;
using storage::AuditEntry;
using storage::AuditTrail;

namespace {

std::vector<AuditEntry> threeEntries() {
    return {{.at = test::kNow,
             .action = "insert",
             .entity = "candidate",
             .entityId = 1,
             .newValue = "{}"},
            {.at = test::kNow, .action = "insert", .entity = "client", .entityId = 1},
            {.at = test::kNow,
             .action = "update",
             .entity = "candidate",
             .entityId = 1,
             .oldValue = "{}",
             .newValue = "{\"a\":1}"}};
}

} // namespace

TEST_CASE("an untouched trail is whole", "[storage][audit]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    AuditTrail trail(database.connection());
    trail.appendMany(threeEntries());
    trail.append(threeEntries().front());

    const auto verdict = trail.verify();
    CHECK(verdict.checked == 4);
    CHECK(verdict.firstBroken == std::nullopt);
    CHECK(trail.historyOf("candidate", 1).size() == 3);
    CHECK(trail.historyOf("candidate", 1)[1].oldValue == "{}");
}

TEST_CASE("a changed, moved or missing row is named", "[storage][audit]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    AuditTrail trail(database.connection());
    trail.appendMany(threeEntries());
    const auto [sql, broken] = GENERATE(table<std::string, std::int64_t>(
        {{"UPDATE audit_entry SET new_value = '{\"a\":2}' WHERE id = 3", 3},
         {"UPDATE audit_entry SET entity_id = 7 WHERE id = 2", 2},
         {"DELETE FROM audit_entry WHERE id = 2", 3},
         {"DELETE FROM audit_entry WHERE id = 1", 2},
         {"UPDATE audit_entry SET action = 'inse', entity = 'rtclient' WHERE id = 2", 2}}));
    database.connection().exec(sql);

    CHECK(trail.verify().firstBroken == broken);
}
