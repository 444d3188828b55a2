// Planned shifts on both databases: kept whole, found by week, worker and client, and saved under a
// version.
#include "tests/support/catch.h"
#include "tests/support/records.h"
#include "tests/support/test_database.h"

#include "storage/repositories/leave_repository.h"
#include "storage/repositories/roster_repository.h"
#include "storage/repositories/timesheet_repository.h"

using namespace werkbalie;
using namespace werkbalie::domain;
using namespace werkbalie::storage;

namespace {

const IsoWeek kWeek = IsoWeek::make(2026, 48).value();

struct Roster {
    explicit Roster(db::Connection& connection)
        : desk(test::openDesk(connection)), repository(connection) {
        worker = CandidateId{CandidateRepository(connection).save(test::aCandidate(desk)).id};
        client = ClientId{ClientRepository(connection).save(test::aClient(desk)).id};
        Placement wanted;
        wanted.candidate = worker;
        wanted.client = client;
        wanted.branch = desk.branch;
        wanted.consultant = desk.consultant;
        wanted.occupation = "Orderpicker";
        wanted.period = {makeDate(2026, 11, 2)};
        placement = PlacementId{PlacementRepository(connection).save(wanted, test::kNow).id};
    }
    [[nodiscard]] RosterShift shiftOn(Date day) const {
        RosterShift shift;
        shift.client = client;
        shift.placement = placement;
        shift.occupation = "Orderpicker";
        shift.times = {day, 420, 930, 30};
        return shift;
    }
    RosterShift saved(RosterShift shift) {
        const auto outcome = repository.save(shift);
        shift.id = ShiftId{outcome.id};
        shift.version = outcome.version;
        return shift;
    }

    test::Desk desk;
    RosterRepository repository;
    CandidateId worker;
    ClientId client;
    PlacementId placement;
};

} // namespace

TEST_CASE("a shift is read back whole", "[storage][roster]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    Roster roster(database.connection());
    RosterShift shift = roster.shiftOn(kWeek.monday());
    shift.times = {kWeek.monday(), 1320, 1800, 45};
    shift.place = "Hal 3";
    shift.note = "Veiligheidsschoenen meenemen";
    shift.state = RosterState::Withdrawn;
    shift.call = ShiftCall{test::kNow, {kWeek.monday(), 1320, 1770, 30}};
    shift.changedAt = test::kNow + std::chrono::hours{1};
    shift.confirmedAt = test::kNow + std::chrono::hours{2};
    shift.withdrawnAt = test::kNow + std::chrono::hours{3};
    shift = roster.saved(shift);
    CHECK(roster.repository.find(shift.id) == shift);
    RosterShift open = roster.shiftOn(kWeek.monday());
    open.placement.reset();
    open = roster.saved(open);
    CHECK(roster.repository.find(open.id) == open);
    CHECK_FALSE(roster.repository.find(ShiftId{open.id.value + shift.id.value}));
}

TEST_CASE("shifts are found by week, client, branch and worker", "[storage][roster]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    Roster roster(database.connection());
    const auto sunday = roster.saved(roster.shiftOn(kWeek.sunday()));
    const auto monday = roster.saved(roster.shiftOn(kWeek.monday()));
    (void)roster.saved(roster.shiftOn(kWeek.sunday() + std::chrono::days{1}));
    RosterShift open = roster.shiftOn(kWeek.monday());
    open.placement.reset();
    open.times.startMinute = 360;
    open = roster.saved(open);

    CHECK(roster.repository.shifts({.days = kWeek.days()}) ==
          std::vector<RosterShift>{open, monday, sunday});
    CHECK(roster.repository.shifts({.days = kWeek.days(), .client = roster.client}).size() == 3);
    CHECK(roster.repository.shifts({.days = kWeek.days(), .client = ClientId{999}}).empty());
    CHECK(
        roster.repository.shifts({.days = kWeek.days(), .client = {}, .branch = roster.desk.branch})
            .size() == 3);
    CHECK(roster.repository.shifts({.days = kWeek.days(), .client = {}, .branch = BranchId{999}})
              .empty());
    const std::vector workers{roster.worker};
    const auto own = roster.repository.ofWorkers(workers, kWeek.days());
    REQUIRE(own.size() == 1);
    CHECK(own.at(roster.worker) == std::vector<RosterShift>{monday, sunday});
    const auto placements = roster.repository.placementsOf(workers, kWeek.days());
    CHECK(placements.at(roster.worker).front().clientName == "Logistiek BV");
    CHECK(roster.repository.placementsOf(workers, {makeDate(2026, 10, 1), makeDate(2026, 11, 2)})
              .empty());
}

TEST_CASE("of two clerks at one shift the second meets the first", "[storage][roster]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    Roster roster(database.connection());
    const RosterShift shift = roster.saved(roster.shiftOn(kWeek.monday()));
    RosterShift first = shift;
    first.times.startMinute = 480;
    RosterShift second = shift;
    second.note = "later";
    CHECK(roster.repository.save(first).version == 2);
    CHECK(roster.repository.save(second).conflict);
    CHECK(roster.repository.find(shift.id)->times.startMinute == 480);
    CHECK(roster.repository.find(shift.id)->note.empty());
    CHECK_FALSE(roster.repository.remove(shift.id, 1));
    roster.repository.markSent(shift.id, 2);
    CHECK(roster.repository.find(shift.id)->sentVersion == 2);
    CHECK(roster.repository.find(shift.id)->version == 2);
    CHECK(roster.repository.remove(shift.id, 2));
    CHECK_FALSE(roster.repository.find(shift.id));
}

TEST_CASE("days on which a worker is absent", "[storage][roster]") {
    test::TestDatabase database(GENERATE(from_range(test::dialects())));
    Roster roster(database.connection());
    Timesheet sheet;
    sheet.placement = roster.placement;
    sheet.week = kWeek;
    TimeEntry entry;
    entry.day = kWeek.monday();
    entry.type = HourType::Sickness;
    entry.worked = Minutes{480};
    sheet.entries.push_back(entry);
    entry.day = kWeek.sunday();
    entry.type = HourType::Regular;
    sheet.entries.push_back(entry);
    CHECK_FALSE(TimesheetRepository(database.connection()).save(sheet).conflict);

    LeaveRepository ledger(database.connection());
    LeaveLine line;
    line.candidate = roster.worker;
    line.lot = {LeaveKind::Statutory, 2026, makeDate(2027, 7, 1)};
    line.event = LeaveEvent::Use;
    line.amount = -480;
    line.date = kWeek.monday() + std::chrono::days{2};
    line.user = roster.desk.consultant;
    line.at = test::kNow;
    (void)ledger.add(line);
    LeaveLine wrong = line;
    wrong.date = kWeek.monday() + std::chrono::days{3};
    wrong.id = ledger.add(wrong);
    LeaveLine counter = wrong;
    counter.event = LeaveEvent::Correction;
    counter.amount = 480;
    counter.counters = wrong.id;
    (void)ledger.add(counter);

    const auto absent = roster.repository.absences(std::vector{roster.worker}, kWeek.days());
    REQUIRE(absent.contains(roster.worker));
    CHECK(absent.at(roster.worker).sick == std::vector{kWeek.monday()});
    CHECK(absent.at(roster.worker).leave == std::vector{kWeek.monday() + std::chrono::days{2}});
}
