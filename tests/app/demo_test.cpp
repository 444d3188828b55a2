// The demo agency: believable, whole, and the same again from the same seed.
#include "app/demo/demo_agency.h"

#include "app/acquisition/margin_floors.h"
#include "app/acquisition/quotations.h"
#include "app/administration/hours.h"
#include "app/administration/placements.h"
#include "app/administration/roster/roster.h"
#include "app/administration/weekly_run.h"
#include "app/maintenance.h"
#include "app/matching/presentations.h"
#include "app/recruitment/vacancies.h"
#include "app/today.h"
#include "app/users/users.h"
#include "exchange/parameters_json.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/candidate_repository.h"
#include "storage/repositories/match_history_repository.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

#include <algorithm>
#include <fstream>
#include <set>

using namespace werkbalie;
using namespace werkbalie::app;
using namespace werkbalie::test;

namespace {

DemoOptions smallDemo() {
    return {.candidates = 400,
            .clients = 40,
            .vacancies = 20,
            .placements = 40,
            .weeks = 4,
            .seed = 7,
            .asOf = domain::makeDate(2026, 11, 24)};
}

void create(TestDatabase& database, const DemoOptions& options) {
    NoProgress none;
    const auto created =
        createDemo(database.database(), options, exchange::builtInParameters(), none);
    INFO((created ? std::string() : created.error().key + " " + created.error().where));
    REQUIRE(created);
}

/// What stands in the tables that people see, as one text.
std::string contents(TestDatabase& database) {
    std::string text;
    for (const std::string sql :
         {"SELECT last_name || first_name || email || phone || street || postcode || city || "
          "cv_text || COALESCE(bsn, '') || status FROM candidate ORDER BY id",
          "SELECT name || kvk || vat_id || street || postcode || stage FROM client ORDER BY id",
          "SELECT occupation || status || text FROM vacancy ORDER BY id",
          "SELECT stage || receipt || reason FROM proposal ORDER BY id",
          "SELECT tariff_breakdown || scale || status FROM placement ORDER BY id",
          "SELECT text || next_action FROM contact_moment ORDER BY id",
          "SELECT number || client_name || week FROM invoice ORDER BY id",
          "SELECT day || start_minute || state || COALESCE(called_at, '') FROM roster_shift "
          "ORDER BY id",
          "SELECT hash FROM audit_entry ORDER BY id"}) {
        auto& statement = database.connection().prepare(sql);
        while (statement.next()) {
            text += statement.textAt(0);
            text += '\n';
        }
    }
    return text;
}

Context contextOf(TestDatabase& database, std::string_view login, const Clock& clock) {
    const auto user = logIn(database.database(), login, kDemoPassword);
    REQUIRE(user);
    return makeContext(database.database(), *user, clock, exchange::builtInParameters());
}

} // namespace

TEST_CASE("the same seed gives the same agency, another seed another") {
    TestDatabase first(db::Dialect::Sqlite);
    TestDatabase second(db::Dialect::Sqlite);
    TestDatabase other(db::Dialect::Sqlite);
    create(first, smallDemo());
    create(second, smallDemo());
    DemoOptions options = smallDemo();
    options.seed = 8;
    create(other, options);
    CHECK((contents(first) == contents(second)));
    CHECK((contents(first) != contents(other)));
}

TEST_CASE("a demo file repeats to the byte") {
    TemporaryFolder folder;
    std::vector<std::string> files;
    for (const std::string name : {"one.werkbalie", "two.werkbalie"}) {
        const auto path = folder / name;
        {
            auto database =
                storage::Database::open(path.string(), storage::OpenMode::CreateIfMissing);
            REQUIRE(database);
            NoProgress none;
            REQUIRE(createDemo(**database, smallDemo(), exchange::builtInParameters(), none));
        }
        std::ifstream file(path, std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    REQUIRE(files[0].size() > 100'000);
    CHECK((files[0] == files[1])); // in brackets: nobody wants to read the difference
}

TEST_CASE("a demo database is clean, and a second one is refused") {
    TestDatabase database(GENERATE(from_range(dialects())));
    create(database, smallDemo());
    const FixedClock clock(domain::Instant{domain::makeDate(2026, 11, 24)} + std::chrono::hours{8});
    Context administrator = contextOf(database, "beheerder", clock);
    const auto findings = verify(administrator);
    REQUIRE(findings);
    for (const auto& finding : *findings) {
        UNSCOPED_INFO(finding.rule << " " << finding.where);
    }
    CHECK(findings->empty());
    NoProgress none;
    const auto again =
        createDemo(database.database(), smallDemo(), exchange::builtInParameters(), none);
    REQUIRE_FALSE(again);
    CHECK(again.error().key == "demo.not_empty");
}

TEST_CASE("some clients of the demo are planned in shifts, each as far as it would be by now") {
    TestDatabase database(db::Dialect::Sqlite);
    DemoOptions options = smallDemo();
    options.placements = 120;
    create(database, options);
    const FixedClock clock(domain::Instant{options.asOf} + std::chrono::hours{8});
    Context office = contextOf(database, "backoffice", clock);
    const auto week = domain::IsoWeek::of(options.asOf);
    std::set<domain::RosterState> now;
    std::set<domain::RosterState> later;
    std::set<std::string> rules;
    for (int ahead = 0; ahead < 3; ++ahead) {
        const auto board = loadRoster(office, {.week = week.plusWeeks(ahead)});
        REQUIRE(board);
        CHECK(board->open.empty() == (ahead != 1)); // somebody is short next week
        for (const RosterRow& row : board->rows) {
            for (const domain::RosterShift& shift : row.shifts) {
                (ahead == 2 ? later : now).insert(shift.state);
                CHECK(row.placementDays.contains(shift.times.day));
            }
        }
        const auto checked = checkBoard(office, *board);
        REQUIRE(checked);
        for (const auto& [shift, findings] : *checked) {
            CHECK_FALSE(domain::hasBlocking(findings));
            for (const domain::Finding& finding : findings) {
                rules.insert(finding.rule);
            }
        }
    }
    CHECK(now.size() == 4);
    CHECK(later == std::set{domain::RosterState::Planned});
    CHECK(rules.contains("shift.pay_due")); // one was called off on the day before
}

TEST_CASE("the desk of the demo has work on it") {
    TestDatabase database(db::Dialect::Sqlite);
    create(database, smallDemo());
    const FixedClock clock(domain::Instant{domain::makeDate(2026, 11, 24)} + std::chrono::hours{8});
    Context desk = contextOf(database, "intercedent", clock);
    const auto items = todayItems(desk);
    REQUIRE(items);
    std::set<Urgency> urgencies;
    for (const auto& item : *items) {
        urgencies.insert(item.urgency);
    }
    CHECK(urgencies.size() == 3);

    Context office = contextOf(database, "backoffice", clock);
    const auto lastWeek = domain::IsoWeek::of(domain::makeDate(2026, 11, 24)).plusWeeks(-1);
    std::set<domain::TimesheetState> states;
    std::size_t missing = 0;
    const auto rows = loadWeek(office, {.week = lastWeek});
    REQUIRE(rows);
    for (const auto& row : *rows) {
        if (row.sheet.version == 0) {
            ++missing;
        } else {
            states.insert(row.sheet.state);
        }
    }
    CHECK(states.contains(domain::TimesheetState::Ready));
    CHECK(states.contains(domain::TimesheetState::Approved));
    CHECK_FALSE(states.contains(domain::TimesheetState::Processed));
    CHECK(missing > 0);
    CHECK_FALSE(listInvoices(office, {.week = lastWeek.plusWeeks(-1)})->empty());
}

TEST_CASE("everybody in the demo passes the checks of the program and belongs to nobody") {
    TestDatabase database(db::Dialect::Sqlite);
    create(database, smallDemo());
    storage::CandidateRepository candidates(database.connection());
    std::vector<domain::CandidateId> ids;
    for (std::int64_t id = 1; id <= 400; ++id) {
        ids.emplace_back(id);
    }
    std::size_t withBsn = 0;
    for (const auto& candidate : candidates.findMany(ids)) {
        const auto findings = domain::checkCandidate(candidate, domain::makeDate(2026, 11, 24));
        CHECK_FALSE(domain::hasBlocking(findings));
        CHECK(candidate.person.email.ends_with("@example.nl"));
        const auto words = std::ranges::count(candidate.cvText, ' ') + 1;
        CHECK(words >= 70);
        CHECK(words <= 160);
        if (candidate.bsn) {
            ++withBsn;
            CHECK(candidate.bsn->digits().front() == '9');
        }
    }
    CHECK(withBsn == 40);
}

TEST_CASE("stopping leaves the database empty") {
    TestDatabase database(db::Dialect::Sqlite);
    struct Stop final : Progress {
        void step(std::int64_t, std::int64_t) override {}
        [[nodiscard]] bool stopRequested() const override { return true; }
    } stop;
    const auto stopped =
        createDemo(database.database(), smallDemo(), exchange::builtInParameters(), stop);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().key == "demo.stopped");
    CHECK_FALSE(*loadAgency(database.database()));
}

TEST_CASE("the demo agency sent letters, and its earlier proposals came to an end") {
    TestDatabase database(db::Dialect::Sqlite);
    create(database, smallDemo());
    const FixedClock clock(domain::Instant{domain::makeDate(2026, 11, 24)} + std::chrono::hours{8});
    Context desk = contextOf(database, "intercedent", clock);
    std::size_t letters = 0;
    const auto vacancies = searchVacancies(desk, {});
    REQUIRE(vacancies);
    for (const auto& vacancy : *vacancies) {
        const auto sent = presentationsOf(desk, vacancy.id);
        REQUIRE(sent);
        for (const auto& row : *sent) {
            ++letters;
            INFO(row.number);
            CHECK(sentPresentation(desk, row.id)); // and is what was kept
            CHECK(row.sentAt <= clock.now());
        }
    }
    CHECK(letters >= 2);
    const auto ended = storage::MatchHistoryRepository(database.connection()).ended();
    CHECK(std::ranges::count(ended, true, &domain::EndedProposal::placed) > 0);
    CHECK(std::ranges::count(ended, false, &domain::EndedProposal::placed) > 0);
}

TEST_CASE("the demo agency has offers in every state") {
    TestDatabase database(db::Dialect::Sqlite);
    create(database, smallDemo());
    const FixedClock clock(domain::Instant{domain::makeDate(2026, 11, 24)} + std::chrono::hours{8});
    Context manager = contextOf(database, "manager", clock);
    const auto rows = searchQuotations(manager, {.allEditions = true});
    REQUIRE(rows);
    std::set<domain::QuotationState> states;
    for (const auto& row : *rows) {
        states.insert(row.state);
    }
    CHECK(states.size() == 7);
    CHECK(rows->size() == 11);
    CHECK(rows->back().number == "OF-2026-0001");
}

TEST_CASE("one branch of the demo keeps a margin floor today, the whole agency from next year") {
    TestDatabase database(db::Dialect::Sqlite);
    create(database, smallDemo());
    const FixedClock clock(domain::Instant{domain::makeDate(2026, 11, 24)} + std::chrono::hours{8});
    Context manager = contextOf(database, "manager", clock);
    const auto floors = listMarginFloors(manager);
    REQUIRE(floors);
    std::size_t today = 0;
    for (const auto& branch : storage::AgencyRepository(database.connection()).branches()) {
        const auto* now = domain::floorOn(*floors, branch.id, domain::makeDate(2026, 11, 24));
        today += now != nullptr ? 1 : 0;
        CHECK(domain::floorOn(*floors, branch.id, domain::makeDate(2027, 1, 1)) != nullptr);
    }
    CHECK(today == 1);
}
